"""What must a scale file contain? Its exact shape, one record a section."""

from __future__ import annotations

from decimal import Decimal
from typing import Annotated

import msgspec

from bedside.clinical.adjustment_table import Toxicity
from bedside.clinical.grading.laboratory import Item
from bedside.clinical.grading.units_of_measure import Quantity
from bedside.reference.schema import BilingualFile, CitedNumber, FileRecord, Sources, Text

GradeNumber = Annotated[int, msgspec.Meta(ge=0, le=4)]
Score = Annotated[int, msgspec.Meta(ge=0)]


def _finite(figure: Decimal) -> None:
    if not figure.is_finite() or figure < 0:
        raise ValueError(f"Expected a finite number of 0 or more, got {figure}")


class UpperBoundFile(FileRecord, frozen=True):
    """``{ grade = 2, above = 3 }`` begins beyond the figure, ``from`` at it."""

    grade: GradeNumber
    above: Decimal | None = None
    from_: Decimal | None = msgspec.field(name="from", default=None)

    def __post_init__(self) -> None:
        if (self.above is None) == (self.from_ is None):
            raise ValueError("Expected either above or from")
        _finite(self.figure)

    @property
    def figure(self) -> Decimal:
        return self.above if self.above is not None else self.from_ or Decimal(0)


class LowerBoundFile(FileRecord, frozen=True):
    """``{ grade = 2, below = 1.5 }``."""

    grade: GradeNumber
    below: Decimal

    def __post_init__(self) -> None:
        _finite(self.below)


class UnitFile(FileRecord, frozen=True):
    name: Text
    quantity: Quantity
    factor: CitedNumber


class UpperFile(FileRecord, frozen=True):
    item: Item
    name: BilingualFile
    quantity: Quantity
    toxicity: Toxicity
    term: Text
    uln: tuple[UpperBoundFile, ...]
    baseline: tuple[UpperBoundFile, ...]
    source: Sources


class LowerFile(FileRecord, frozen=True):
    """``of_the_table`` false: graded, but no *other* toxicity of the adjustment table."""

    item: Item
    name: BilingualFile
    quantity: Quantity
    toxicity: Toxicity
    term: Text
    below_lln: GradeNumber
    unit: Text
    absolute: tuple[LowerBoundFile, ...]
    source: Sources
    of_the_table: bool = True


class FeverFile(FileRecord, frozen=True):
    name: BilingualFile
    toxicity: Toxicity
    term: Text
    bounds: tuple[UpperBoundFile, ...]
    lasting_above_c: Decimal
    lasting_longer_than_hours: Decimal
    lasting_grade: GradeNumber
    source: Sources
    of_the_table: bool = True

    def __post_init__(self) -> None:
        _finite(self.lasting_above_c)
        _finite(self.lasting_longer_than_hours)


class HypotensionFile(FileRecord, frozen=True):
    none: GradeNumber
    no_pressor: GradeNumber
    one_pressor: GradeNumber
    several_pressors: GradeNumber


class OxygenFile(FileRecord, frozen=True):
    none: GradeNumber
    low_flow: GradeNumber
    high_flow: GradeNumber
    positive_pressure: GradeNumber


class AstctReleaseFile(FileRecord, frozen=True):
    fever_from_c: Decimal
    fever: GradeNumber
    hypotension: HypotensionFile
    oxygen: OxygenFile
    source: Sources

    def __post_init__(self) -> None:
        _finite(self.fever_from_c)


class CtcaeReleaseFile(FileRecord, frozen=True):
    fever_from_c: Decimal
    fever: GradeNumber
    hypotension: HypotensionFile
    oxygen: OxygenFile
    oxygen_percent: tuple[UpperBoundFile, ...]
    source: Sources

    def __post_init__(self) -> None:
        _finite(self.fever_from_c)


class SeizureFile(FileRecord, frozen=True):
    brief_partial: GradeNumber
    brief_generalised: GradeNumber
    new_or_several: GradeNumber
    prolonged_repetitive: GradeNumber
    source: Sources


class MeaningFile(BilingualFile, frozen=True, kw_only=True):
    grade: GradeNumber


class TermFile(FileRecord, frozen=True):
    id: Text
    name: BilingualFile
    toxicity: Toxicity
    grades: tuple[MeaningFile, ...]
    source: Sources


class CtcaeFile(FileRecord, frozen=True):
    """The whole file of the Common Terminology Criteria."""

    scale: Text
    version: Text
    title: BilingualFile
    units: tuple[UnitFile, ...]
    upper: tuple[UpperFile, ...]
    lower: tuple[LowerFile, ...]
    fever: FeverFile
    cytokine_release: CtcaeReleaseFile
    seizure: SeizureFile
    terms: tuple[TermFile, ...]


class BandFile(FileRecord, frozen=True):
    scores: tuple[Score, Score]
    grade: GradeNumber


class ItemFile(FileRecord, frozen=True):
    id: Text
    text: BilingualFile
    first_scores_most: bool = False


class InstrumentFile(FileRecord, frozen=True):
    bands: tuple[BandFile, ...]
    unable: GradeNumber
    answers: tuple[BilingualFile, ...]
    items: tuple[ItemFile, ...]
    source: Sources


class ArousalFile(FileRecord, frozen=True):
    spontaneous: GradeNumber
    voice: GradeNumber
    touch: GradeNumber
    unarousable: GradeNumber


class SeizureCourseFile(FileRecord, frozen=True):
    none: GradeNumber
    brief: GradeNumber
    prolonged: GradeNumber


class OedemaFile(FileRecord, frozen=True):
    none: GradeNumber
    focal: GradeNumber
    diffuse: GradeNumber


class NeurotoxicityFile(FileRecord, frozen=True):
    ice_from_years: CitedNumber
    prolonged_after_minutes: CitedNumber
    ice: InstrumentFile
    capd: InstrumentFile
    arousal: ArousalFile
    seizure: SeizureCourseFile
    oedema: OedemaFile
    deep_weakness: GradeNumber
    raised_pressure: GradeNumber
    source: Sources


class AstctFile(FileRecord, frozen=True):
    """The whole file of the consensus grading."""

    scale: Text
    version: Text
    title: BilingualFile
    cytokine_release: AstctReleaseFile
    neurotoxicity: NeurotoxicityFile
