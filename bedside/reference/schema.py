"""What must a protocol file contain? Its exact shape, one record a section.

Numbers are decimals with their sources; a misspelt or missing key is refused with its
path. The records mirror the file; :mod:`bedside.reference.loading` turns them into the
frozen types of the clinical core.
"""

from __future__ import annotations

from decimal import Decimal
from typing import Annotated, Literal

import msgspec

from bedside.clinical.adjustment_table import Action, Fact, Toxicity
from bedside.clinical.bilingual import Bilingual
from bedside.clinical.body import WeightBand
from bedside.clinical.events import Indication, Level
from bedside.clinical.premedication import Audience, InfusionEvent
from bedside.clinical.preparation_rules import Method


class FileRecord(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A section of a protocol file."""


# ``R: place``: one of the kinds of source, and where in it. No figure goes without.
Source = Annotated[str, msgspec.Meta(pattern=r"^[RLCSW]: \S")]
Sources = Annotated[tuple[Source, ...], msgspec.Meta(min_length=1)]
Text = Annotated[str, msgspec.Meta(min_length=1)]


def _must_be_finite(*figures: Decimal | None) -> None:
    """ValueError (which msgspec reports with the path) for ``nan`` and ``inf``."""
    for figure in figures:
        if figure is not None and not figure.is_finite():
            raise ValueError(f"Expected a finite number, got {figure}")


class CitedNumber(FileRecord, frozen=True):
    """``{ value = 5, source = ["R: Table 1"] }``."""

    value: Decimal
    source: Sources

    def __post_init__(self) -> None:
        _must_be_finite(self.value)


_FIGURES_OF_KIND = {
    "root": {"divisor"},
    "power": {"factor", "height_exponent", "weight_exponent"},
    "log": {"factor", "height_exponent", "grams_per_kg", "weight_exponent", "log_slope"},
}


class FormulaFile(FileRecord, frozen=True):
    """A body surface formula; which figures it needs depends on ``kind``."""

    id: str
    kind: Literal["root", "power", "log"]
    source: Sources
    divisor: Decimal | None = None
    factor: Decimal | None = None
    height_exponent: Decimal | None = None
    weight_exponent: Decimal | None = None
    grams_per_kg: Decimal | None = None
    log_slope: Decimal | None = None

    def figures(self) -> dict[str, Decimal]:
        """The figures that are given, by name."""
        return {
            name: value
            for name in self.__struct_fields__
            if isinstance(value := getattr(self, name), Decimal)
        }

    def __post_init__(self) -> None:
        figures = self.figures()
        needed = _FIGURES_OF_KIND[self.kind]
        if set(figures) != needed:
            raise ValueError(f"Expected {sorted(needed)} for {self.kind}, got {sorted(figures)}")
        _must_be_finite(*figures.values())
        if min(figures.values()) <= 0:
            raise ValueError("Expected figures above 0")


class BodyFile(FileRecord, frozen=True):
    default_formula: str
    surface_decimals: CitedNumber
    weight_minimum_kg: CitedNumber
    weight_maximum_kg: CitedNumber
    height_minimum_cm: CitedNumber
    height_maximum_cm: CitedNumber
    body_mass_index_minimum: CitedNumber
    body_mass_index_maximum: CitedNumber
    minimum_age_months: CitedNumber
    band_edge_kg: CitedNumber
    confirm_from_kg: CitedNumber
    confirm_to_kg: CitedNumber
    weight_fresh_days: CitedNumber
    weight_change_percent: CitedNumber
    formulas: tuple[FormulaFile, ...]


class LevelFile(FileRecord, frozen=True):
    level: Level
    per_m2_mcg_per_day: CitedNumber
    fixed_mcg_per_day: CitedNumber
    cap_mcg_per_day: CitedNumber


class PhaseFile(FileRecord, frozen=True):
    days: tuple[int, int]
    level: Level


class PlanFile(FileRecord, frozen=True):
    indication: Indication
    cycles: tuple[int, int]
    free_days: int
    phases: tuple[PhaseFile, ...]
    source: Sources


class DurationFile(FileRecord, frozen=True):
    hours: int
    rate_ml_per_h: CitedNumber
    bacteriostatic: bool


class SyringeFile(FileRecord, frozen=True):
    coarse_from_ml: CitedNumber
    fine_ml: CitedNumber
    coarse_ml: CitedNumber


class ToleranceFile(FileRecord, frozen=True):
    warn_percent: CitedNumber
    refuse_percent: CitedNumber
    table_low_percent: CitedNumber
    table_high_percent: CitedNumber


class PreparationFile(FileRecord, frozen=True):
    methods: tuple[Method, ...]
    table: str
    table_source: Sources
    order_of_work_source: Sources
    vial_content_mcg: CitedNumber
    water_ml: CitedNumber
    concentration_mcg_per_ml: CitedNumber
    withdrawable_ml: CitedNumber
    stabilizer_ml: CitedNumber
    stated_fill_ml: CitedNumber
    diluent_minimum_ml: CitedNumber
    diluent_maximum_ml: CitedNumber
    priming_ml: CitedNumber
    infused_at_most_ml: CitedNumber
    flush_example_ml: CitedNumber
    syringe: SyringeFile
    tolerance: ToleranceFile
    durations: tuple[DurationFile, ...]


class BagStabilityFile(FileRecord, frozen=True):
    room_hours: CitedNumber
    cold_days: CitedNumber


class StabilityFile(FileRecord, frozen=True):
    unopened_room_hours: CitedNumber
    vial_room_hours: CitedNumber
    vial_cold_hours: CitedNumber
    run_lost_at_most_hours: CitedNumber
    vial_amber_hours: CitedNumber
    bag_amber_hours: CitedNumber
    bag: BagStabilityFile
    bacteriostatic_bag: BagStabilityFile | None = None


class SteroidFile(FileRecord, frozen=True):
    """A dexamethasone rule; ``hours_before`` is (earliest, latest) before the infusion."""

    event: InfusionEvent
    audience: Audience
    source: Sources
    cycles: tuple[int, ...] | None = None
    mg_per_m2: Decimal | None = None
    fixed_mg: Decimal | None = None
    maximum_mg: Decimal | None = None
    hours_before: tuple[Decimal, Decimal] | None = None
    after_interruption_hours: Decimal | None = None

    def __post_init__(self) -> None:
        _must_be_finite(self.mg_per_m2, self.fixed_mg, self.maximum_mg)
        _must_be_finite(*(self.hours_before or ()), self.after_interruption_hours)


class AntipyreticFile(FileRecord, frozen=True):
    mg_per_kg: CitedNumber
    maximum_mg: CitedNumber
    doses: CitedNumber
    within_hours: CitedNumber


class PremedicationFile(FileRecord, frozen=True):
    """``counts_hours``: how long before the pump runs a dose may have been given to count."""

    counts_hours: CitedNumber
    steroid: tuple[SteroidFile, ...]
    antipyretic: AntipyreticFile | None = None


class HospitalStayFile(FileRecord, frozen=True):
    indication: Indication
    cycle: int
    days: CitedNumber
    home_days: CitedNumber | None = None


class CourseFile(FileRecord, frozen=True):
    long_interruption_hours: CitedNumber
    same_cycle_days: CitedNumber
    hospital_stays: tuple[HospitalStayFile, ...]


class ClocksFile(FileRecord, frozen=True):
    daily_log_hours: CitedNumber
    laboratory_hours: CitedNumber
    due_from_minutes: CitedNumber
    repeat_minutes: CitedNumber


class BilingualFile(FileRecord, frozen=True):
    """A text in both languages."""

    tr: Text
    en: Text

    @property
    def words(self) -> Bilingual:
        return Bilingual(self.tr, self.en)


class ConditionFile(FileRecord, frozen=True, rename={"is_": "is"}):
    """``{ fact = "grade", at_least = 3 }``: one fact, one or more comparisons."""

    fact: Fact
    is_: str | int | None = None
    one_of: tuple[str, ...] | None = None
    at_least: Decimal | None = None
    above: Decimal | None = None
    at_most: Decimal | None = None
    below: Decimal | None = None

    def __post_init__(self) -> None:
        numbers = (self.at_least, self.above, self.at_most, self.below)
        _must_be_finite(*numbers)
        if all(asked is None for asked in (self.is_, self.one_of, *numbers)):
            raise ValueError("Expected a comparison: is, one_of, at_least, above, at_most or below")


class RowFile(FileRecord, frozen=True):
    action: Action
    when: tuple[ConditionFile, ...]
    for_good: bool = False


class RuleFile(FileRecord, frozen=True):
    id: str
    toxicity: Toxicity
    text: BilingualFile
    rows: tuple[RowFile, ...]
    source: Sources
    disputed: bool = False
    supports: tuple[str, ...] = ()


class QuietFile(FileRecord, frozen=True):
    toxicity: Toxicity
    when: tuple[ConditionFile, ...]


class EpisodeFile(FileRecord, frozen=True):
    toxicity: Toxicity
    from_grade: CitedNumber
    resolved_at_most: CitedNumber
    hold_days: CitedNumber
    full_after_days: CitedNumber
    without_terms: tuple[str, ...] = ()


class LiverBandFile(FileRecord, frozen=True):
    grade: int
    alt_x_uln: CitedNumber
    ast_x_uln: CitedNumber
    bilirubin_x_uln: CitedNumber


class LiverFile(FileRecord, frozen=True):
    resolved_grade: int
    bands: tuple[LiverBandFile, ...]


class SupportFile(FileRecord, frozen=True):
    id: str
    drug: str
    text: BilingualFile
    source: Sources
    band: WeightBand | None = None
    mg_per_m2: Decimal | None = None
    fixed_mg: Decimal | None = None
    maximum_mg: Decimal | None = None
    every_hours: Decimal | None = None
    days: Decimal | None = None

    def __post_init__(self) -> None:
        _must_be_finite(self.mg_per_m2, self.fixed_mg, self.maximum_mg)
        _must_be_finite(self.every_hours, self.days)


class AdjustmentFile(FileRecord, frozen=True):
    rules: tuple[RuleFile, ...]
    quiet: tuple[QuietFile, ...]
    episodes: tuple[EpisodeFile, ...]
    liver: LiverFile
    supports: tuple[SupportFile, ...] = ()


class ProtocolFile(FileRecord, frozen=True):
    """A whole protocol file."""

    id: str
    title: str
    edition: str
    transcribed_by: str
    verified_by: str
    body: BodyFile
    levels: tuple[LevelFile, ...]
    plans: tuple[PlanFile, ...]
    preparation: PreparationFile
    stability: StabilityFile
    premedication: PremedicationFile
    course: CourseFile
    clocks: ClocksFile
    adjustment: AdjustmentFile
    reimbursed_cycles: CitedNumber | None = None
