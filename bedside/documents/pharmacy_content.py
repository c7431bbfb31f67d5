"""What stands in the pharmacy's monthly report? Everything on it, found before it is drawn."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal


@dataclass(frozen=True, slots=True)
class PharmacyLine:
    """A bag that was made, or drug that was thrown away (then ``reason`` says why).

    ``cost`` is None where no price was entered before it.
    """

    at: datetime
    hospital_number: str
    cycle: int | None
    number: int | None
    lots: tuple[str, ...]
    vials: int
    drug_ml: Decimal
    lost_ml: Decimal
    reason: str
    by: str
    cost: Decimal | None
    currency: str


@dataclass(frozen=True, slots=True)
class PharmacyContent:
    """A month on one ward. Times are the ward's; ``cost`` by currency."""

    ward: str
    training: bool
    first_day: date
    made_at: datetime
    made_by: str
    bags: int
    vials: int
    drug_ml: Decimal
    lost_ml: Decimal
    unpriced_vials: int
    cost: dict[str, Decimal]
    lines: tuple[PharmacyLine, ...]
