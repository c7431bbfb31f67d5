"""Which grades does each scale give for what was seen, side by side?

The scales propose; the person decides. What keeps a scale from grading is named by the
field of the log, and nothing is graded on a guess. Where CTCAE has a grade it is the one
suggested, because the adjustment table counts in CTCAE grades (clinical.md sections 8, 9).
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal

from bedside.clinical.adjustment_table import Toxicity
from bedside.clinical.grading.cytokine_release import (
    Hypotension,
    Oxygen,
    ReleaseCase,
    astct_release_grade,
    ctcae_release_grade,
)
from bedside.clinical.grading.fever import find_fever_grade
from bedside.clinical.grading.laboratory import (
    Item,
    LaboratoryCase,
    LowerRule,
    find_laboratory_grade,
)
from bedside.clinical.grading.neurotoxicity import (
    Arousal,
    Instrument,
    NeurotoxicityCase,
    Oedema,
    SeizureCourse,
    find_neurotoxicity_grade,
)
from bedside.clinical.grading.published import Scales
from bedside.clinical.grading.scale import Grade, NotGradable
from bedside.clinical.grading.seizure import SeizureCase, SeizureKind, find_seizure_grades
from bedside.clinical.grading.terms import Term, find_term_grade
from bedside.services.daily_log.draft import LogDraft, ResultDraft

RELEASE, ICANS, SEIZURE = "cytokine_release", "icans", "seizure"
ENCEPHALOPATHY = "encephalopathy"
# Graded from their own parts of the log, so nobody picks them from the list as well.
_ASKED_ELSEWHERE = (RELEASE, SEIZURE)


@dataclass(frozen=True, slots=True)
class ProposedGrade:
    """A finding as the scales grade it, and what the person decided.

    ``grade`` is what will be recorded: ``suggested`` unless ``decided`` otherwise; None is
    *not assessed* and no entry.
    """

    toxicity: Toxicity
    term: str
    ctcae: Grade | None
    astct: Grade | None
    suggested: int
    grade: int | None
    decided: bool = False
    count: int | None = None

    @property
    def scales_differ(self) -> bool:
        """Whether the two scales call the same finding by different grades."""
        return (
            self.ctcae is not None
            and self.astct is not None
            and self.ctcae.value != self.astct.value
        )

    @property
    def leading(self) -> Grade:
        """The grade that is suggested, with its scale and reasons."""
        grade = self.ctcae or self.astct
        if grade is None:
            raise ValueError(f"nothing grades {self.term}")
        return grade


@dataclass(frozen=True, slots=True)
class OpenFact:
    """What keeps ``term`` from being graded: the field of the log that is open or wrong."""

    term: str
    field: str


@dataclass(frozen=True, slots=True)
class Proposals:
    """All grades of a draft in the order a page shows them, and what is missing."""

    grades: tuple[ProposedGrade, ...] = ()
    missing: tuple[OpenFact, ...] = ()

    def find(self, term: str) -> ProposedGrade | None:
        """The proposal for this finding."""
        return next((grade for grade in self.grades if grade.term == term), None)


def propose(scales: Scales, draft: LogDraft) -> Proposals:
    """Both scales' grades of everything the draft holds."""
    found = tuple(_found(scales, draft))
    return Proposals(
        tuple(_decided(each, draft) for each in found if isinstance(each, ProposedGrade)),
        tuple(each for each in found if isinstance(each, OpenFact)),
    )


def pickable(scales: Scales) -> tuple[Term, ...]:
    """The findings a person picks from the list, in the order of the scale."""
    return tuple(term for term in scales.ctcae.terms.terms if term.id not in _ASKED_ELSEWHERE)


def _found(scales: Scales, draft: LogDraft) -> Iterator[ProposedGrade | OpenFact]:
    yield from _neurological(scales, draft)
    yield from _seizure(scales, draft)
    yield from _release(scales, draft)
    yield from _fever(scales, draft)
    for finding in draft.findings:
        if finding.term != ENCEPHALOPATHY or not draft.form_begun:
            yield _finding(scales, finding.term, finding.grade)
    for result in draft.results:
        if result.value is not None:
            yield _result(scales, result)


def _decided(proposal: ProposedGrade, draft: LogDraft) -> ProposedGrade:
    decision = draft.decision(proposal.toxicity.value, proposal.term)
    if decision is None:
        return proposal
    return ProposedGrade(
        proposal.toxicity,
        proposal.term,
        proposal.ctcae,
        proposal.astct,
        proposal.suggested,
        decision.grade,
        decided=True,
        count=proposal.count,
    )


def _beside(
    toxicity: Toxicity,
    term: str,
    ctcae: Grade | None,
    astct: Grade | None,
    count: int | None = None,
) -> ProposedGrade:
    leading = ctcae or astct
    value = 0 if leading is None else leading.value
    return ProposedGrade(toxicity, term, ctcae, astct, value, value, count=count)


def _neurological(scales: Scales, draft: LogDraft) -> Iterator[ProposedGrade | OpenFact]:
    """ICANS beside a picked encephalopathy: two names of one thing in two scales."""
    if not draft.form_begun:
        return
    term, by_ctcae = ICANS, None
    picked = next((each for each in draft.findings if each.term == ENCEPHALOPATHY), None)
    if picked is not None:
        named = _finding(scales, ENCEPHALOPATHY, picked.grade)
        if isinstance(named, OpenFact):
            yield named
        else:
            term, by_ctcae = ENCEPHALOPATHY, named.ctcae
    missing = tuple(_open_in_form(draft))
    yield from missing
    by_astct = None if missing else _icans(scales, draft)
    if isinstance(by_astct, NotGradable):
        yield OpenFact(ICANS, "neuro")
    elif by_ctcae is not None or by_astct is not None:
        yield _beside(Toxicity.NEUROLOGICAL, term, by_ctcae, by_astct)


def _open_in_form(draft: LogDraft) -> Iterator[OpenFact]:
    if not draft.form_whole:
        yield OpenFact(ICANS, "neuro")
    if draft.arousal is None:
        yield OpenFact(ICANS, "arousal")
    if draft.seizures is None:
        yield OpenFact(ICANS, "seizures")
    elif draft.seizures > 0 and draft.seizure_course is None:
        yield OpenFact(ICANS, "seizure_course")


def _icans(scales: Scales, draft: LogDraft) -> Grade | NotGradable:
    return find_neurotoxicity_grade(
        scales.astct.neurotoxicity,
        NeurotoxicityCase(
            instrument=Instrument(draft.instrument),
            score=draft.score,
            arousal=Arousal(draft.arousal or ""),
            seizure=SeizureCourse(draft.seizure_course or "") if draft.seizures else _NO_SEIZURE,
            deep_weakness=draft.deep_weakness,
            oedema=Oedema(draft.oedema or "none"),
            raised_pressure=draft.raised_pressure,
        ),
    )


_NO_SEIZURE = SeizureCourse.NONE


def _seizure(scales: Scales, draft: LogDraft) -> Iterator[ProposedGrade | OpenFact]:
    """Two grades and the number: three facts that mean three different things."""
    if draft.seizures is None:
        return
    # Without a seizure its kind is not asked; any will do for grade 0.
    kind, course = draft.seizure_kind, draft.seizure_course
    if draft.seizures > 0 and kind is None:
        yield OpenFact(SEIZURE, "seizure_kind")
    if draft.seizures > 0 and course is None:
        yield OpenFact(SEIZURE, "seizure_course")
    if draft.seizures > 0 and (kind is None or course is None):
        return
    case = SeizureCase(
        draft.seizures,
        SeizureKind(kind or next(iter(SeizureKind))),
        SeizureCourse(course or "none"),
    )
    grades = find_seizure_grades(scales.ctcae.seizure, scales.astct.neurotoxicity, case)
    if isinstance(grades, NotGradable):
        yield OpenFact(SEIZURE, "seizures")
    else:
        yield _beside(Toxicity.SEIZURE, SEIZURE, grades.ctcae, grades.astct, grades.count)


def _release(scales: Scales, draft: LogDraft) -> Iterator[ProposedGrade | OpenFact]:
    vitals = draft.vitals
    needed = ("temperature_c", "hypotension", "oxygen")
    given = [name for name in needed if getattr(vitals, name) is not None]
    if not given:
        return
    yield from (OpenFact(RELEASE, name) for name in needed if name not in given)
    if len(given) < len(needed):
        return
    case = ReleaseCase(
        vitals.temperature_c or Decimal(0),
        bool(vitals.masked),
        Hypotension(vitals.hypotension or ""),
        Oxygen(vitals.oxygen or ""),
    )
    ctcae = ctcae_release_grade(scales.ctcae.cytokine_release, case)
    astct = astct_release_grade(scales.astct.cytokine_release, case)
    if isinstance(ctcae, NotGradable) or isinstance(astct, NotGradable):
        yield OpenFact(RELEASE, "temperature_c")
    else:
        yield _beside(Toxicity.CYTOKINE_RELEASE, RELEASE, ctcae, astct)


def _fever(scales: Scales, draft: LogDraft) -> Iterator[ProposedGrade | OpenFact]:
    temperature_c = draft.vitals.temperature_c
    if temperature_c is None:
        return
    rules = scales.ctcae.fever
    grade = find_fever_grade(rules, temperature_c, draft.vitals.hours_above_40)
    if isinstance(grade, NotGradable):
        field = "hours_above_40" if grade.field == "hours" else "temperature_c"
        yield OpenFact(rules.term, field)
    else:
        yield _beside(rules.toxicity, rules.term, grade, None)


def _finding(scales: Scales, term_id: str, grade: int | None) -> ProposedGrade | OpenFact:
    terms = scales.ctcae.terms
    term = terms.find(term_id)
    graded = None if grade is None else find_term_grade(terms, term_id, grade)
    if term is None or not isinstance(graded, Grade):
        return OpenFact(term_id, f"finding.{term_id}")
    return _beside(term.toxicity, term_id, graded, None)


def _result(scales: Scales, result: ResultDraft) -> ProposedGrade | OpenFact:
    rules = scales.ctcae.laboratory
    rule = rules.rule(Item(result.item))
    lower = isinstance(rule, LowerRule)
    graded = find_laboratory_grade(
        rules,
        LaboratoryCase(
            item=rule.item,
            value=result.value or Decimal(0),
            unit=result.unit,
            uln=None if lower else result.limit,
            lln=result.limit if lower else None,
            baseline=result.baseline,
        ),
    )
    if isinstance(graded, NotGradable):
        return OpenFact(rule.term, result_field(result.item, graded.field))
    return _beside(rule.toxicity, rule.term, graded.grade, None)


_PARTS = {"uln": "limit", "lln": "limit", "unit": "unit", "baseline": "baseline"}


def result_field(item: str, part: str) -> str:
    """The field of the log that holds this part of a result; its value has the item's name."""
    name = _PARTS.get(part)
    return item if name is None else f"{item}.{name}"
