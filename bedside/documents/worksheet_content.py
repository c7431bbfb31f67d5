"""What does the preparation worksheet record, beyond the label?

Figures, codes and names only; they are put into words in ``worksheet_text``. Volumes in
mL, drug in mcg, times already in the ward's zone.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal

from bedside.documents.label_content import LabelContent


@dataclass(frozen=True, slots=True)
class SuppliedLine:
    """One vial, diluent bag or stabilizer as its pack names it."""

    lot: str
    expiry: date


@dataclass(frozen=True, slots=True)
class StepLine:
    """One step of the work. ``done_at`` is when it was ticked on screen, or None."""

    step_id: str
    volume_ml: Decimal | None
    done_at: datetime | None


@dataclass(frozen=True, slots=True)
class PremedicationLine:
    """One drug beforehand: ``doses`` times ``mg`` within ``start`` to ``end``, where given."""

    drug: str
    mg: Decimal
    doses: int
    start: datetime | None
    end: datetime | None


@dataclass(frozen=True, slots=True)
class WorksheetContent:
    """The facts of one prepared bag, as its order and preparation froze them.

    ``target_mcg_per_ml`` and ``drug_ml_exact`` are None where a table led; the
    cross-check is None where the other method has no answer.
    """

    label: LabelContent
    weight_kg: Decimal
    height_cm: Decimal
    weighed_at: datetime
    bsa_m2: Decimal
    bsa_formula: str
    bsa_sum: str
    dose_per_m2_mcg_per_day: Decimal | None
    level: str
    indication: str
    first_day: int
    method: str
    fill: str
    priming_ml: Decimal
    left_over_ml: Decimal
    target_mcg_per_ml: Decimal | None
    drug_ml_exact: Decimal | None
    cross_check_drug_ml: Decimal | None
    vial_count: int
    withdrawable_ml: Decimal
    vial_concentration_mcg_per_ml: Decimal
    delivered_mcg_per_day: Decimal
    difference_percent: Decimal
    tolerance_warn_percent: Decimal | None
    tolerance_refuse_low: Decimal
    tolerance_refuse_high: Decimal
    vials: tuple[SuppliedLine, ...]
    diluent: SuppliedLine
    stabilizer: SuppliedLine
    steps: tuple[StepLine, ...]
    premedication: tuple[PremedicationLine, ...]
    warnings: tuple[str, ...]
    sources: tuple[str, ...]
    protocol_digest: str
    verified_by: str
