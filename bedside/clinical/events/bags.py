"""What happens to a bag before it is connected? Made, checked, labelled or thrown away."""

from __future__ import annotations

from datetime import datetime
from decimal import Decimal

from bedside.clinical.events.records import (
    BagRecord,
    EventRecord,
    OrderRecord,
    ProtocolStamp,
    StepDone,
    SuppliedItem,
)
from bedside.clinical.events.vocabulary import Storage


class BagPrepared(EventRecord, frozen=True, tag="bag_prepared"):
    """A bag was made; it may not be connected before somebody else has checked it.

    ``bag`` names the bag for ever (its code is on the label), ``bag_number`` counts
    within the cycle. ``prepared_at`` starts the bag's clocks.
    """

    bag: str
    bag_number: int
    order: OrderRecord
    content: BagRecord
    vials: tuple[SuppliedItem, ...]
    diluent: SuppliedItem
    stabilizer: SuppliedItem
    steps: tuple[StepDone, ...]
    storage: Storage
    prepared_at: datetime
    planned_connect_at: datetime
    protocol: ProtocolStamp


class BagChecked(EventRecord, frozen=True, tag="bag_checked"):
    """A second person measured the same volume and rate by themselves."""

    bag: str
    drug_ml: Decimal
    rate_ml_per_h: Decimal


class BagCheckFailed(EventRecord, frozen=True, tag="bag_check_failed"):
    """The second person read another volume or rate: the bag is stopped."""

    bag: str
    drug_ml: Decimal
    rate_ml_per_h: Decimal


class BagDiscarded(EventRecord, frozen=True, tag="bag_discarded"):
    """A prepared bag will never be given."""

    bag: str
    reason: str


class LabelPrinted(EventRecord, frozen=True, tag="label_printed"):
    """A label left the program. ``copy_number`` 0 is the first, k the k-th reprint."""

    bag: str
    paper: str
    copy_number: int
    how: str
    reason: str
