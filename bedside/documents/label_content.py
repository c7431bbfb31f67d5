"""What does the label on a bag say, and what can happen when it is to be printed?

Only figures and names: they were found elsewhere and are worded for the label in
``label_text``. Volumes in mL, drug in mcg, times already in the ward's zone.
"""

from __future__ import annotations

from dataclasses import dataclass, fields
from datetime import date, datetime
from decimal import Decimal
from enum import Enum


@dataclass(frozen=True, slots=True)
class VialLot:
    """``count`` vials of one lot went into the bag."""

    lot: str
    count: int


@dataclass(frozen=True, slots=True)
class LabelContent:
    """The facts of one checked bag.

    ``room_use_by`` is None for a bag that stays in the refrigerator until it is needed: its
    room clock of ``room_hours`` starts when it is taken out. ``cold_use_by`` is None
    for a bag that never goes into it. ``top_up_ml`` is the diluent added last, where the
    method has it. ``reprint`` 0 is the first print, k the k-th reprint. ``bag_code`` is what
    the DataMatrix says.

    Raises ValueError for a bag that nobody has checked, that the same person prepared
    and checked, that has no use-by time at all, or for a time without its zone: such a
    label must not exist. Paper knows people by name alone, so two people who share a name
    are refused as well: one of them needs a name that tells them apart.
    """

    patient_name: str
    hospital_number: str
    second_identifier: str
    date_of_birth: date
    bed: str
    cycle: int
    bag_number: int
    drug_mcg_in_bag: Decimal
    dose_mcg_per_day: Decimal
    rate_ml_per_h: Decimal
    bag_hours: int
    infused_ml: Decimal
    bag_volume_ml: Decimal
    diluent_ml: Decimal
    stabilizer_ml: Decimal
    drug_ml: Decimal
    top_up_ml: Decimal | None
    vials: tuple[VialLot, ...]
    prepared_at: datetime
    room_use_by: datetime | None
    cold_use_by: datetime | None
    connect_by: datetime
    room_hours: int
    prepared_by: str
    checked_by: str
    flush_10_ml_hours: Decimal
    protocol_id: str
    protocol_edition: str
    training: bool
    reprint: int
    bag_code: str

    def __post_init__(self) -> None:
        for name in _MUST_BE_NAMED:
            if not str(getattr(self, name)).strip():
                raise ValueError(f"a label needs {name}")
        if self.prepared_by.strip() == self.checked_by.strip():
            raise ValueError("a bag is checked by another person than prepared it")
        if self.room_use_by is None and self.cold_use_by is None:
            raise ValueError("a label needs a use-by time")
        values = (getattr(self, field.name) for field in fields(self))
        if any(isinstance(each, datetime) and each.tzinfo is None for each in values):
            raise ValueError("times on a label need their zone")


_MUST_BE_NAMED = (
    "patient_name",
    "hospital_number",
    "second_identifier",
    "prepared_by",
    "checked_by",
    "bag_code",
)


class LabelSize(Enum):
    """A label stock: width and height in millimetres. The larger size comes first."""

    MM_100X70 = (100.0, 70.0)
    MM_100X50 = (100.0, 50.0)

    @property
    def width(self) -> float:
        return self.value[0]

    @property
    def height(self) -> float:
        return self.value[1]


@dataclass(frozen=True, slots=True)
class DoesNotFit:
    """No label: these fields are too long for the stock at the smallest readable type.

    ``fits`` is a larger stock that holds everything, or None where there is none.
    """

    size: LabelSize
    what: tuple[str, ...]
    fits: LabelSize | None
