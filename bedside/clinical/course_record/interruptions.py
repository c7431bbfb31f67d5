"""When did the pump stand, and why? Each interruption with what was told of it afterwards."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from bedside.clinical.course_record.problems import CourseProblem, CourseProblemCode
from bedside.clinical.events import (
    CycleCompleted,
    Entry,
    InfusionInterrupted,
    InfusionResumed,
    InterruptionCause,
    InterruptionExplained,
    TechnicalKind,
    TreatmentDiscontinued,
)

_Ends = InfusionResumed | CycleCompleted | TreatmentDiscontinued
Explanation = tuple[str, InterruptionExplained]
Explanations = Mapping[str, Sequence[Explanation]]


@dataclass(frozen=True, slots=True)
class Interruption:
    """One stretch in which the pump stood; ``ended_at`` None while it does.

    The cause is that of the last explanation, else the one told at once; None until then.
    ``explained_by`` are the entries of all explanations, oldest first.
    """

    event_id: str
    cycle: int
    began_at: datetime
    ended_at: datetime | None
    recorded_by: str
    cause: InterruptionCause | None
    technical_kind: TechnicalKind | None
    notes: tuple[str, ...]
    explained_by: tuple[str, ...]


def explanations(recorded: Iterable[Entry]) -> Explanations:
    """The explanations by the interruption they explain; ``recorded`` as they were recorded."""
    told: dict[str, list[Explanation]] = {}
    for entry in recorded:
        if isinstance(entry.event, InterruptionExplained):
            told.setdefault(entry.event.interruption, []).append((entry.event_id, entry.event))
    return told


def explains_nothing(told: Explanations, standing: Iterable[Entry]) -> Iterator[CourseProblem]:
    """Explanations of an interruption that is not there, or no longer."""
    known = {each.event_id for each in standing if isinstance(each.event, InfusionInterrupted)}
    for interruption, explaining in told.items():
        if interruption not in known:
            ids = tuple(event_id for event_id, _ in explaining)
            yield CourseProblem(CourseProblemCode.EXPLAINS_NOTHING, None, ids)


def interruptions_of(standing: Sequence[Entry], told: Explanations) -> tuple[Interruption, ...]:
    """The interruptions of one cycle, from its standing entries by time."""
    found: list[Interruption] = []
    end: Entry | None = None
    for entry in reversed(standing):
        if isinstance(entry.event, _Ends):
            end = entry
        elif isinstance(entry.event, InfusionInterrupted):
            explaining = told.get(entry.event_id, ())
            found.append(_interruption(entry, entry.event, explaining, end))
    return tuple(reversed(found))


def contradicted_causes(standing: Iterable[Entry], told: Explanations) -> Iterator[CourseProblem]:
    """Interruptions of which two different causes were told."""
    for entry in standing:
        if not isinstance(entry.event, InfusionInterrupted):
            continue
        explaining = told.get(entry.event_id, ())
        causes = {event.cause for _, event in explaining} | {entry.event.cause}
        if len(causes - {None}) > 1:
            ids = (entry.event_id, *(event_id for event_id, _ in explaining))
            code = CourseProblemCode.CAUSE_CONTRADICTED
            yield CourseProblem(code, entry.event.cycle, ids)


def _interruption(
    entry: Entry,
    event: InfusionInterrupted,
    explaining: Sequence[Explanation],
    end: Entry | None,
) -> Interruption:
    said: list[InfusionInterrupted | InterruptionExplained] = [event]
    said += [explained for _, explained in explaining]
    return Interruption(
        event_id=entry.event_id,
        cycle=event.cycle,
        began_at=entry.happened_at,
        ended_at=None if end is None else end.happened_at,
        recorded_by=entry.recorded_by,
        cause=said[-1].cause,
        technical_kind=said[-1].technical_kind,
        notes=tuple(each.note for each in said if each.note),
        explained_by=tuple(event_id for event_id, _ in explaining),
    )
