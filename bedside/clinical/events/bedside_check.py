"""What was read at the bed before a bag was connected? Child, bag and pump, by whom.

Every try is kept, the stopped ones too. Source: clinical.md sections 4 and 7.
"""

from __future__ import annotations

from decimal import Decimal

from bedside.clinical.events.records import Confirmation, EventRecord
from bedside.clinical.events.vocabulary import CheckOutcome, Connecting


class BedsideChecked(EventRecord, frozen=True, tag="bedside_checked"):
    """The bag and the child were read at the bed.

    ``bag`` is None where the text read names no bag. The child is known by ``wristband_read``
    or by two ``identifiers``; ``second_person`` is the name of who checked too, else empty.
    """

    cycle: int | None
    act: Connecting
    bag: str | None
    bag_read: str
    outcome: CheckOutcome
    stopped_by: tuple[str, ...] = ()
    wristband_read: str = ""
    identifiers: tuple[str, ...] = ()
    second_person: str = ""
    confirmations: tuple[Confirmation, ...] = ()


class PumpRead(EventRecord, frozen=True, tag="pump_read"):
    """What the pump showed, and the dose the child would get from this bag with it.

    ``mistake`` names what most likely went wrong where it does not agree, None where it
    agrees or nothing likely is known.
    """

    cycle: int
    bag: str
    rate_ml_per_h: Decimal
    volume_ml: Decimal
    hours: Decimal
    dose_mcg_per_day: Decimal
    outcome: CheckOutcome
    mistake: str | None = None
    second_person: str = ""
