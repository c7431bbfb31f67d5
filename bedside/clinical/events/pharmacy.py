"""What happens at the pharmacy's desk? Bags are planned, chilled, taken out, and some is lost."""

from __future__ import annotations

from datetime import datetime
from decimal import Decimal

from bedside.clinical.events.records import EventRecord, ProtocolStamp, Record
from bedside.clinical.events.vocabulary import Level, Storage


class PlannedBagRecord(Record, frozen=True):
    """A bag that is to be made. ``number`` counts within the cycle, as on its label.

    ``vials`` are those to open for it: what is left of the bag before counts none.
    ``prepare_at`` is when it is wanted, ``storage`` where it then waits for ``connect_at``.
    """

    number: int
    level: Level
    hours: int
    dose_mcg_per_day: Decimal
    drug_ml: Decimal
    vials: int
    connect_at: datetime
    prepare_at: datetime
    storage: Storage


class BagsPlanned(EventRecord, frozen=True, tag="bags_planned"):
    """Somebody chose a plan. It stands instead of every earlier plan of the cycle."""

    cycle: int
    protocol: ProtocolStamp
    bags: tuple[PlannedBagRecord, ...]
    aim: str
    diluent_ml: Decimal


class BagTakenOut(EventRecord, frozen=True, tag="bag_taken_out"):
    """A bag left the refrigerator: its room clock runs from now on and never stops."""

    bag: str


class WasteRecorded(EventRecord, frozen=True, tag="waste_recorded"):
    """Drug was thrown away: of a bag, of what was left in a vial, or whole vials."""

    bag: str | None
    drug_ml: Decimal
    vials: int
    reason: str
    lots: tuple[str, ...] = ()
    left_over: str | None = None


class VialLeftOver(EventRecord, frozen=True, tag="vial_left_over"):
    """What stayed in a dissolved vial waits for a later bag; ``left_over`` names it for ever."""

    left_over: str
    lot: str
    drug_ml: Decimal
    dissolved_at: datetime
    storage: Storage


class LeftOverUsed(EventRecord, frozen=True, tag="left_over_used"):
    """What was left in a vial went into a bag, within its own clock."""

    left_over: str
    bag: str


class VialPriceSet(EventRecord, frozen=True, tag="vial_price_set"):
    """What one vial costs from now on, as somebody entered it."""

    price: Decimal
    currency: str
