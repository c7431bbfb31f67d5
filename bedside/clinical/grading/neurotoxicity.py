"""How severe is the neurotoxicity of this child, by ASTCT 2019 (ICANS)?

ICE asks from 12 years on, CAPD watches below, or where development is delayed. Score,
consciousness, seizure, weakness and imaging each have a grade; the worst counts.
Source: clinical.md section 8.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum

from bedside.clinical.bilingual import Bilingual
from bedside.clinical.citation import Citations, Cited
from bedside.clinical.grading.scale import (
    NO_GRADE,
    Finding,
    Grade,
    NotGradable,
    Stamp,
    worst_of,
)


class Instrument(StrEnum):
    ICE = "ice"
    CAPD = "capd"


class Arousal(StrEnum):
    """What it takes to wake the child."""

    SPONTANEOUS = "spontaneous"
    VOICE = "voice"
    TOUCH = "touch"
    UNAROUSABLE = "unarousable"


class SeizureCourse(StrEnum):
    """How a seizure ended: *prolonged* lasted, or came again before the child was itself."""

    NONE = "none"
    BRIEF = "brief"
    PROLONGED = "prolonged"


class Oedema(StrEnum):
    """Brain swelling on imaging."""

    NONE = "none"
    FOCAL = "focal"
    DIFFUSE = "diffuse"


@dataclass(frozen=True, slots=True)
class ScoreBand:
    """Scores from ``lowest`` to ``highest`` have this grade."""

    lowest: int
    highest: int
    grade: int


@dataclass(frozen=True, slots=True)
class InstrumentItem:
    """One item of the form: what is asked or watched.

    ``first_scores_most``: the first answer (*never*) gives the most points, the last none;
    otherwise it is the other way about.
    """

    id: str
    text: Bilingual
    first_scores_most: bool


@dataclass(frozen=True, slots=True)
class InstrumentRules:
    """The grades of one instrument's score, its items and the answers each of them takes."""

    bands: tuple[ScoreBand, ...]
    unable: int
    items: tuple[InstrumentItem, ...]
    answers: tuple[Bilingual, ...]
    citations: Citations

    @property
    def most_per_item(self) -> int:
        """The points of an item go from 0 up, one for each further answer."""
        return len(self.answers) - 1

    @property
    def most_points(self) -> int:
        """The highest score all items together can give."""
        return len(self.items) * self.most_per_item

    def grade(self, score: int | None) -> int:
        """The grade of a score that lies within the instrument; None: could not be done."""
        if score is None:
            return self.unable
        return next(band.grade for band in self.bands if band.lowest <= score <= band.highest)

    def points(self, item: InstrumentItem, answer: int) -> int:
        """The points of an answer, counted from 0 in the order of ``answers``."""
        return self.most_per_item - answer if item.first_scores_most else answer


@dataclass(frozen=True, slots=True)
class NeurotoxicityRules:
    """The ICANS table of one version of the scale."""

    stamp: Stamp
    ice_from_years: Cited
    prolonged_after_minutes: Cited
    ice: InstrumentRules
    capd: InstrumentRules
    arousal: dict[Arousal, int]
    seizure: dict[SeizureCourse, int]
    oedema: dict[Oedema, int]
    deep_weakness: int
    raised_pressure: int
    citations: Citations

    def instrument(self, instrument: Instrument) -> InstrumentRules:
        return self.ice if instrument is Instrument.ICE else self.capd


@dataclass(frozen=True, slots=True)
class NeurotoxicityCase:
    """What was found; ``score`` None means the child could not do it."""

    instrument: Instrument
    score: int | None
    arousal: Arousal
    seizure: SeizureCourse
    deep_weakness: bool
    oedema: Oedema
    raised_pressure: bool


def instrument_for(
    rules: NeurotoxicityRules, age_years: Decimal, developmental_delay: bool
) -> Instrument:
    """Which instrument this child's age and development call for."""
    if developmental_delay or age_years < rules.ice_from_years.value:
        return Instrument.CAPD
    return Instrument.ICE


def find_neurotoxicity_grade(
    rules: NeurotoxicityRules, case: NeurotoxicityCase
) -> Grade | NotGradable:
    """The ICANS grade, or which field keeps it from being given."""
    instrument = rules.instrument(case.instrument)
    if case.score is not None and not 0 <= case.score <= instrument.most_points:
        return NotGradable(
            case.instrument.value, f"0 to {instrument.most_points}, not {case.score}"
        )
    return worst_of(
        rules.stamp, (*rules.citations, *instrument.citations), _contributions(rules, case)
    )


def _contributions(
    rules: NeurotoxicityRules, case: NeurotoxicityCase
) -> Iterator[tuple[int, Finding]]:
    by_score = rules.instrument(case.instrument).grade(case.score)
    score = "unable" if case.score is None else case.score
    yield by_score, Finding(case.instrument.value, score)
    # To wake by oneself is a sign of illness only beside a score that is abnormal.
    healthy = by_score == NO_GRADE and case.arousal is Arousal.SPONTANEOUS
    arousal = NO_GRADE if healthy else rules.arousal[case.arousal]
    yield arousal, Finding("arousal", case.arousal.value)
    yield rules.seizure[case.seizure], Finding("seizure", case.seizure.value)
    yield rules.oedema[case.oedema], Finding("oedema", case.oedema.value)
    if case.deep_weakness:
        yield rules.deep_weakness, Finding("deep_weakness")
    if case.raised_pressure:
        yield rules.raised_pressure, Finding("raised_pressure")
