"""What does a protocol say about making a bag? Its figures, table and methods.

Source: clinical.md section 4.
"""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum

from bedside.clinical.citation import Citations, Cited
from bedside.clinical.events import Level


class Method(StrEnum):
    """How the drug volume is found: looked up, or from the concentration the bag needs."""

    MASS_BALANCE = "mass_balance"
    LABEL_TABLE = "label_table"


@dataclass(frozen=True, slots=True)
class Duration:
    """A bag the protocol allows: how long it runs and the rate the pump is set to."""

    hours: int
    rate_ml_per_h: Cited
    bacteriostatic: bool


@dataclass(frozen=True, slots=True)
class LabelRow:
    """A row of the label's volume table. Surface bounds are None for fixed doses."""

    level: Level
    surface_from_m2: Decimal | None
    surface_to_m2: Decimal | None
    bag_hours: int
    rate_ml_per_h: Decimal
    diluent_ml: Decimal
    stabilizer_ml: Decimal
    drug_ml: Decimal
    vials: int
    top_up_ml: Decimal | None

    def serves(self, level: Level, bag_hours: int, bsa_m2: Decimal | None) -> bool:
        """Whether this row is for the level, the duration and the surface (None = fixed)."""
        if self.level is not level or self.bag_hours != bag_hours:
            return False
        if self.surface_from_m2 is None or self.surface_to_m2 is None:
            return bsa_m2 is None
        return bsa_m2 is not None and self.surface_from_m2 <= bsa_m2 <= self.surface_to_m2


@dataclass(frozen=True, slots=True)
class LabelTable:
    """The label's volume table and where it is printed."""

    rows: tuple[LabelRow, ...]
    citations: Citations

    def row(self, level: Level, bag_hours: int, bsa_m2: Decimal | None) -> LabelRow | None:
        """The one row that serves, or None: the table is never extrapolated."""
        return next((row for row in self.rows if row.serves(level, bag_hours, bsa_m2)), None)


@dataclass(frozen=True, slots=True)
class SyringeRule:
    """What a syringe can show: ``fine_ml`` below ``coarse_from_ml``, else ``coarse_ml``."""

    coarse_from_ml: Cited
    fine_ml: Cited
    coarse_ml: Cited


@dataclass(frozen=True, slots=True)
class Tolerance:
    """How far the delivered dose may lie from the order, in percent."""

    warn_percent: Cited
    refuse_percent: Cited
    table_low_percent: Cited
    table_high_percent: Cited


@dataclass(frozen=True, slots=True)
class PreparationRules:
    """Everything a protocol says about making a bag. Volumes in mL, drug in mcg."""

    methods: tuple[Method, ...]
    durations: tuple[Duration, ...]
    table: LabelTable
    vial_content_mcg: Cited
    water_ml: Cited
    concentration_mcg_per_ml: Cited
    withdrawable_ml: Cited
    stabilizer_ml: Cited
    stated_fill_ml: Cited
    diluent_minimum_ml: Cited
    diluent_maximum_ml: Cited
    priming_ml: Cited
    infused_at_most_ml: Cited
    flush_example_ml: Cited
    syringe: SyringeRule
    tolerance: Tolerance
    order_of_work: Citations

    def duration(self, hours: int, bacteriostatic: bool) -> Duration | None:
        """The bag that runs ``hours`` with this diluent, or None."""
        for duration in self.durations:
            if duration.hours == hours and duration.bacteriostatic == bacteriostatic:
                return duration
        return None
