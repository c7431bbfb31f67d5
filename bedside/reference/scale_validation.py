"""Does a scale file contradict itself? Every fault is named; none is guessed around."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from decimal import Decimal
from itertools import pairwise

from bedside.clinical.adjustment_table import Toxicity
from bedside.clinical.grading.laboratory import Item
from bedside.clinical.grading.scale import NO_GRADE
from bedside.clinical.grading.units_of_measure import Quantity
from bedside.reference import scale_schema as schema
from bedside.reference.problems import Problem
from bedside.reference.schema import FileRecord


def ctcae_problems(file: schema.CtcaeFile) -> tuple[Problem, ...]:
    """Every way in which the file contradicts itself; empty when it may be used."""
    return (
        *_units(file),
        *_items(file),
        *_fever(file.fever),
        *_rising("cytokine_release.hypotension", file.cytokine_release.hypotension),
        *_rising("cytokine_release.oxygen", file.cytokine_release.oxygen),
        *_upwards("cytokine_release.oxygen_percent", file.cytokine_release.oxygen_percent),
        *_rising("seizure", file.seizure, starts_at_none=False),
        *_terms(file),
    )


def astct_problems(file: schema.AstctFile) -> tuple[Problem, ...]:
    """Every way in which the file contradicts itself; empty when it may be used."""
    neurotoxicity = file.neurotoxicity
    return (
        *_rising("cytokine_release.hypotension", file.cytokine_release.hypotension),
        *_rising("cytokine_release.oxygen", file.cytokine_release.oxygen),
        *_rising("neurotoxicity.arousal", neurotoxicity.arousal, starts_at_none=False),
        *_rising("neurotoxicity.seizure", neurotoxicity.seizure),
        *_rising("neurotoxicity.oedema", neurotoxicity.oedema),
        *_instrument("neurotoxicity.ice", neurotoxicity.ice),
        *_instrument("neurotoxicity.capd", neurotoxicity.capd),
    )


def _units(file: schema.CtcaeFile) -> Iterator[Problem]:
    for quantity in Quantity:
        units = [unit for unit in file.units if unit.quantity is quantity]
        names = [unit.name for unit in units]
        if not units or units[0].factor.value != 1 or len(set(names)) != len(names):
            yield Problem("units", f"units of {quantity}, each once, the first with factor 1")
        if any(unit.factor.value <= 0 for unit in units):
            yield Problem("units", f"factors above 0 for {quantity}")


def _items(file: schema.CtcaeFile) -> Iterator[Problem]:
    given = [*(rule.item for rule in file.upper), *(rule.item for rule in file.lower)]
    if sorted(given) != sorted(Item):
        yield Problem("upper", "each item once, under upper or lower")
    for index, upper in enumerate(file.upper):
        yield from _upwards(f"upper[{index}].uln", upper.uln)
        yield from _upwards(f"upper[{index}].baseline", upper.baseline)
    for index, lower in enumerate(file.lower):
        key = f"lower[{index}]"
        own = [unit.name for unit in file.units if unit.quantity is lower.quantity]
        if lower.unit not in own:
            yield Problem(f"{key}.unit", f"one of {own}, not {lower.unit!r}")
        grades = [lower.below_lln, *(bound.grade for bound in lower.absolute)]
        figures = [-bound.below for bound in lower.absolute]
        if not (grades[0] > NO_GRADE and _ascend(grades) and _ascend(figures)):
            yield Problem(f"{key}.absolute", "grades that rise while the figures fall")
        yield from _outside_the_table(key, lower)


def _outside_the_table(key: str, rule: schema.LowerFile | schema.FeverFile) -> Iterator[Problem]:
    """Only *other* toxicities can be left out of the table, and nobody but the ward says so."""
    if rule.of_the_table:
        return
    if rule.toxicity is not Toxicity.OTHER:
        yield Problem(f"{key}.of_the_table", f"true for {rule.toxicity}")
    if not any(source.startswith("W:") for source in rule.source):
        yield Problem(f"{key}.source", "a source W for what the table does not count")


def _upwards(key: str, bounds: tuple[schema.UpperBoundFile, ...]) -> Iterator[Problem]:
    grades = [bound.grade for bound in bounds]
    figures = [bound.figure for bound in bounds]
    if not (grades and grades[0] > NO_GRADE and _ascend(grades) and _ascend(figures)):
        yield Problem(key, "grades above 0 that rise with their figures")


def _ascend(numbers: Iterable[Decimal | int]) -> bool:
    return all(low < high for low, high in pairwise(numbers))


def _fever(fever: schema.FeverFile) -> Iterator[Problem]:
    yield from _upwards("fever.bounds", fever.bounds)
    yield from _outside_the_table("fever", fever)
    last = max(fever.bounds, key=lambda bound: bound.figure, default=None)
    if last is None or last.figure != fever.lasting_above_c:
        yield Problem("fever.lasting_above_c", "the figure of the last bound")
    elif fever.lasting_grade <= last.grade:
        yield Problem("fever.lasting_grade", f"above the last bound's {last.grade}")


def _rising(key: str, record: FileRecord, *, starts_at_none: bool = True) -> Iterator[Problem]:
    """Grades of a closed choice, which the schema lists from the mildest to the worst."""
    grades = [
        value
        for name in record.__struct_fields__
        if isinstance(value := getattr(record, name), int)
    ]
    if starts_at_none and grades[0] != NO_GRADE:
        yield Problem(f"{key}.none", f"grade {NO_GRADE}")
    if not all(low <= high for low, high in pairwise(grades)):
        yield Problem(key, "grades that never fall from one line to the next")


def _terms(file: schema.CtcaeFile) -> Iterator[Problem]:
    ids = [term.id for term in file.terms]
    if not ids or len(set(ids)) != len(ids):
        yield Problem("terms", "at least one term, each once")
    for index, term in enumerate(file.terms):
        grades = [meaning.grade for meaning in term.grades]
        if not (grades and grades[0] > NO_GRADE and _ascend(grades)):
            yield Problem(f"terms[{index}].grades", "grades above 0, rising, each once")


def _instrument(key: str, file: schema.InstrumentFile) -> Iterator[Problem]:
    ids = [item.id for item in file.items]
    if not ids or len(set(ids)) != len(ids):
        yield Problem(f"{key}.items", "at least one item, each once")
    covered = sorted(
        score for band in file.bands for score in range(band.scores[0], band.scores[1] + 1)
    )
    most = len(ids) * (len(file.answers) - 1)
    if covered != list(range(most + 1)):
        yield Problem(f"{key}.bands", f"each score from 0 to {most} in exactly one band")
