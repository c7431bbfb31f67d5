"""How does a filled log become an entry, and an entry a log that can be corrected?"""

from __future__ import annotations

from decimal import Decimal

import msgspec

from bedside.clinical.events import (
    DayLogged,
    GradeRecord,
    HandwritingRecord,
    LaboratoryRecord,
    LiverRecord,
    NeuroRecord,
    SeizureRecord,
    VitalsRecord,
)
from bedside.clinical.grading.laboratory import Item
from bedside.clinical.grading.published import Scales
from bedside.clinical.units import rounded
from bedside.services.daily_log.draft import (
    FindingDraft,
    GradeDecision,
    LogDraft,
    ResultDraft,
)
from bedside.services.daily_log.proposals import Proposals, ProposedGrade, pickable, propose

_NO_SEIZURE = "none"
_NO_FORM = NeuroRecord("", (), None, None)
# Fine enough that no result just above a limit of the table is rounded onto it.
_MULTIPLE_PLACES = 6


def log_event(
    scales: Scales, draft: LogDraft, proposals: Proposals, cycle: int | None
) -> DayLogged:
    """The entry of a draft; what is open in it is left out, never made up."""
    return DayLogged(
        cycle=cycle,
        vitals=_vitals(draft),
        neuro=_neuro(draft),
        seizures=_seizures(draft),
        laboratory=_laboratory(scales, draft),
        liver=_liver(draft),
        grades=tuple(
            _grade(each, each.grade) for each in proposals.grades if each.grade is not None
        ),
        handwriting=None
        if draft.picture is None
        else HandwritingRecord(draft.picture, draft.sentence.strip()),
        note=draft.note.strip(),
    )


def draft_of(scales: Scales, patient: str, event_id: str, event: DayLogged) -> LogDraft:
    """The draft that corrects an entry: filled with what stands in it.

    What a person decided other than suggested stays decided; the rest follows the scales
    again, so that a corrected figure corrects its grade too.
    """
    neuro, handwriting = event.neuro or _NO_FORM, event.handwriting
    seizures, listed = event.seizures, {term.id for term in pickable(scales)}
    happened = seizures is not None and seizures.count > 0
    draft = LogDraft(
        patient=patient,
        corrects=event_id,
        vitals=event.vitals or VitalsRecord(),
        instrument=neuro.instrument,
        points=neuro.items,
        unable=event.neuro is not None and neuro.score is None,
        arousal=neuro.arousal,
        deep_weakness=bool(neuro.deep_weakness),
        oedema=neuro.oedema,
        raised_pressure=bool(neuro.raised_pressure),
        seizures=None if seizures is None else seizures.count,
        seizure_kind=seizures.kind if seizures is not None and happened else None,
        seizure_course=seizures.duration if seizures is not None and happened else None,
        findings=tuple(
            FindingDraft(each.term, each.ctcae)
            for each in event.grades
            if each.ctcae is not None and each.term in listed
        ),
        laboratory=event.laboratory[0].laboratory if event.laboratory else "",
        results=tuple(_result(each) for each in event.laboratory),
        picture=None if handwriting is None else handwriting.picture,
        sentence="" if handwriting is None else handwriting.sentence,
        note=event.note,
    )
    return msgspec.structs.replace(draft, decisions=_decisions(scales, draft, event))


def _decisions(scales: Scales, draft: LogDraft, event: DayLogged) -> tuple[GradeDecision, ...]:
    """Where the person did not follow the scales: another grade, or none."""
    recorded = {(each.toxicity, each.term): each.grade for each in event.grades}
    return tuple(
        GradeDecision(each.toxicity.value, each.term, decided)
        for each in propose(scales, draft).grades
        if (decided := recorded.get((each.toxicity.value, each.term))) != each.suggested
    )


def is_empty(event: DayLogged) -> bool:
    """Whether an entry would say nothing at all."""
    return msgspec.structs.replace(event, cycle=None) == DayLogged(cycle=None)


def _vitals(draft: LogDraft) -> VitalsRecord | None:
    """The vital signs; a tick for hidden fever alone is no measurement."""
    seen = msgspec.structs.replace(draft.vitals, masked=None)
    return None if seen == VitalsRecord() else draft.vitals


def _neuro(draft: LogDraft) -> NeuroRecord | None:
    if not draft.form_whole:
        return None
    return NeuroRecord(
        instrument=draft.instrument,
        items=draft.points,
        score=draft.score,
        arousal=draft.arousal,
        deep_weakness=draft.deep_weakness,
        oedema=draft.oedema,
        raised_pressure=draft.raised_pressure,
    )


def _seizures(draft: LogDraft) -> SeizureRecord | None:
    if draft.seizures is None:
        return None
    if draft.seizures == 0:
        return SeizureRecord(0, _NO_SEIZURE, _NO_SEIZURE)
    return SeizureRecord(
        draft.seizures, draft.seizure_kind or "", draft.seizure_course or _NO_SEIZURE
    )


def _laboratory(scales: Scales, draft: LogDraft) -> tuple[LaboratoryRecord, ...]:
    lower = {rule.item.value for rule in scales.ctcae.laboratory.lower}
    return tuple(
        LaboratoryRecord(
            item=result.item,
            value=result.value,
            unit=result.unit,
            upper_limit=None if result.item in lower else result.limit,
            lower_limit=result.limit if result.item in lower else None,
            baseline=result.baseline,
            laboratory=draft.laboratory.strip(),
        )
        for result in draft.results
        if result.value is not None
    )


def _liver(draft: LogDraft) -> LiverRecord | None:
    """Multiples of the upper limit, always: the table asks no baseline (section 9)."""
    alt, ast, bilirubin = (
        _multiple(draft.result(item)) for item in (Item.ALT, Item.AST, Item.BILIRUBIN)
    )
    if alt is None and ast is None and bilirubin is None:
        return None
    return LiverRecord(alt, ast, bilirubin)


def _multiple(result: ResultDraft | None) -> Decimal | None:
    if result is None or result.value is None or not result.limit:
        return None
    return rounded(result.value / result.limit, _MULTIPLE_PLACES).normalize()


def _grade(proposal: ProposedGrade, grade: int) -> GradeRecord:
    leading = proposal.leading
    return GradeRecord(
        toxicity=proposal.toxicity.value,
        term=proposal.term,
        grade=grade,
        scale=leading.scale,
        version=leading.version,
        ctcae=None if proposal.ctcae is None else proposal.ctcae.value,
        astct=None if proposal.astct is None else proposal.astct.value,
        because=tuple(str(finding) for finding in leading.because),
        count=proposal.count,
    )


def _result(record: LaboratoryRecord) -> ResultDraft:
    limit = record.lower_limit if record.upper_limit is None else record.upper_limit
    return ResultDraft(record.item, record.value, record.unit, limit, record.baseline)
