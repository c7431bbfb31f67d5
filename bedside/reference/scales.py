"""How do the scale files become the grades the core gives?

Read, checked for their shape and against themselves, translated into frozen types. A
file with any fault is refused whole.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import lru_cache
from pathlib import Path

from bedside import locations
from bedside.clinical.grading.cytokine_release import (
    AstctReleaseRules,
    CtcaeReleaseRules,
    Hypotension,
    Oxygen,
)
from bedside.clinical.grading.fever import FeverRules
from bedside.clinical.grading.laboratory import LaboratoryRules, LowerRule, UpperRule
from bedside.clinical.grading.neurotoxicity import (
    Arousal,
    InstrumentItem,
    InstrumentRules,
    NeurotoxicityRules,
    Oedema,
    ScoreBand,
    SeizureCourse,
)
from bedside.clinical.grading.published import Astct, Ctcae, Scales
from bedside.clinical.grading.scale import Bound, Stamp
from bedside.clinical.grading.seizure import SeizureKind, SeizureRules
from bedside.clinical.grading.terms import GradeMeaning, Term, Terms
from bedside.clinical.grading.units_of_measure import Unit, UnitTable
from bedside.reference import scale_schema as schema
from bedside.reference.citing import citations, cited
from bedside.reference.problems import Problem, ProtocolRefusedError
from bedside.reference.rule_file import Record, read_file, shaped_file
from bedside.reference.scale_validation import astct_problems, ctcae_problems

CTCAE_FILE = "ctcae-v5.toml"
ASTCT_FILE = "astct-2019.toml"


@lru_cache(maxsize=1)
def scales() -> Scales:
    """The scales that ship with the program, read once. Raises ProtocolRefusedError."""
    return load_scales(locations.resources() / "scales")


def load_scales(folder: Path) -> Scales:
    """The scales in ``folder``. Raises ProtocolRefusedError naming file, key and expectation."""
    return Scales(load_ctcae(folder / CTCAE_FILE), load_astct(folder / ASTCT_FILE))


def load_ctcae(path: Path) -> Ctcae:
    """The Common Terminology Criteria in ``path``. Raises ProtocolRefusedError."""
    file = _checked(path, schema.CtcaeFile, ctcae_problems)
    stamp = Stamp(file.scale, file.version)
    return Ctcae(
        stamp=stamp,
        title=file.title.words,
        laboratory=_laboratory(file, stamp),
        fever=_fever(file.fever, stamp),
        cytokine_release=_ctcae_release(file.cytokine_release, stamp),
        seizure=SeizureRules(
            stamp,
            {kind: getattr(file.seizure, kind) for kind in SeizureKind},
            citations(file.seizure.source),
        ),
        terms=Terms(stamp, tuple(_term(term) for term in file.terms)),
    )


def load_astct(path: Path) -> Astct:
    """The consensus grading in ``path``. Raises ProtocolRefusedError."""
    file = _checked(path, schema.AstctFile, astct_problems)
    stamp = Stamp(file.scale, file.version)
    release = file.cytokine_release
    return Astct(
        stamp=stamp,
        title=file.title.words,
        cytokine_release=AstctReleaseRules(
            stamp=stamp,
            fever_from_c=release.fever_from_c,
            fever=release.fever,
            hypotension={each: getattr(release.hypotension, each) for each in Hypotension},
            oxygen={each: getattr(release.oxygen, each) for each in Oxygen},
            citations=citations(release.source),
        ),
        neurotoxicity=_neurotoxicity(file.neurotoxicity, stamp),
    )


def _checked(
    path: Path, record: type[Record], problems_of: Callable[[Record], tuple[Problem, ...]]
) -> Record:
    file = shaped_file(path, read_file(path), record)
    problems = problems_of(file)
    if problems:
        raise ProtocolRefusedError(path, problems)
    return file


def _bounds(bounds: tuple[schema.UpperBoundFile, ...]) -> tuple[Bound, ...]:
    return tuple(Bound(bound.grade, bound.figure, included=bound.above is None) for bound in bounds)


def _laboratory(file: schema.CtcaeFile, stamp: Stamp) -> LaboratoryRules:
    return LaboratoryRules(
        stamp=stamp,
        units=UnitTable(
            tuple(Unit(unit.name, unit.quantity, cited(unit.factor)) for unit in file.units)
        ),
        upper=tuple(_upper(rule) for rule in file.upper),
        lower=tuple(_lower(rule) for rule in file.lower),
    )


def _upper(file: schema.UpperFile) -> UpperRule:
    return UpperRule(
        item=file.item,
        name=file.name.words,
        quantity=file.quantity,
        toxicity=file.toxicity,
        term=file.term,
        by_uln=_bounds(file.uln),
        by_baseline=_bounds(file.baseline),
        citations=citations(file.source),
    )


def _lower(file: schema.LowerFile) -> LowerRule:
    return LowerRule(
        item=file.item,
        name=file.name.words,
        quantity=file.quantity,
        toxicity=file.toxicity,
        term=file.term,
        below_lln=file.below_lln,
        unit=file.unit,
        below=tuple(Bound(bound.grade, bound.below) for bound in file.absolute),
        of_the_table=file.of_the_table,
        citations=citations(file.source),
    )


def _fever(file: schema.FeverFile, stamp: Stamp) -> FeverRules:
    return FeverRules(
        stamp=stamp,
        name=file.name.words,
        toxicity=file.toxicity,
        term=file.term,
        bounds=_bounds(file.bounds),
        lasting_above_c=file.lasting_above_c,
        lasting_hours=file.lasting_longer_than_hours,
        lasting_grade=file.lasting_grade,
        of_the_table=file.of_the_table,
        citations=citations(file.source),
    )


def _ctcae_release(file: schema.CtcaeReleaseFile, stamp: Stamp) -> CtcaeReleaseRules:
    return CtcaeReleaseRules(
        stamp=stamp,
        fever_from_c=file.fever_from_c,
        fever=file.fever,
        hypotension={each: getattr(file.hypotension, each) for each in Hypotension},
        oxygen={each: getattr(file.oxygen, each) for each in Oxygen},
        oxygen_percent=_bounds(file.oxygen_percent),
        citations=citations(file.source),
    )


def _term(file: schema.TermFile) -> Term:
    return Term(
        id=file.id,
        name=file.name.words,
        toxicity=file.toxicity,
        grades=tuple(GradeMeaning(meaning.grade, meaning.words) for meaning in file.grades),
        citations=citations(file.source),
    )


def _neurotoxicity(file: schema.NeurotoxicityFile, stamp: Stamp) -> NeurotoxicityRules:
    return NeurotoxicityRules(
        stamp=stamp,
        ice_from_years=cited(file.ice_from_years),
        prolonged_after_minutes=cited(file.prolonged_after_minutes),
        ice=_instrument(file.ice),
        capd=_instrument(file.capd),
        arousal={each: getattr(file.arousal, each) for each in Arousal},
        seizure={each: getattr(file.seizure, each) for each in SeizureCourse},
        oedema={each: getattr(file.oedema, each) for each in Oedema},
        deep_weakness=file.deep_weakness,
        raised_pressure=file.raised_pressure,
        citations=citations(file.source),
    )


def _instrument(file: schema.InstrumentFile) -> InstrumentRules:
    return InstrumentRules(
        bands=tuple(ScoreBand(*band.scores, band.grade) for band in file.bands),
        unable=file.unable,
        items=tuple(
            InstrumentItem(item.id, item.text.words, item.first_scores_most) for item in file.items
        ),
        answers=tuple(answer.words for answer in file.answers),
        citations=citations(file.source),
    )
