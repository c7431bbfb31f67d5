"""How was a figure found? The lines of a sum, in the order a pharmacist writes them."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum

from bedside.clinical.citation import Citations


class SumStep(StrEnum):
    """What a line of a sum finds."""

    BODY_SURFACE = "body_surface"
    DOSE_PER_M2 = "dose_per_m2"
    DOSE_FIXED = "dose_fixed"
    CONCENTRATION = "concentration"
    DRUG_VOLUME = "drug_volume"
    TABLE_ROW = "table_row"
    SYRINGE = "syringe"
    DELIVERED = "delivered"
    VIALS = "vials"
    INFUSED = "infused"
    FLUSH = "flush"
    PREMEDICATION = "premedication"


@dataclass(frozen=True, slots=True)
class SumLine:
    """``expression = result unit``. The expression uses points; windows localise it."""

    step: SumStep
    expression: str
    result: Decimal
    unit: str
    citations: Citations
