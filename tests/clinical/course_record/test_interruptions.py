from __future__ import annotations

import pytest

from bedside.clinical.course_record.interruptions import (
    Interruption,
    contradicted_causes,
    explains_nothing,
    explanations,
    interruptions_of,
)
from bedside.clinical.course_record.problems import CourseProblem, CourseProblemCode
from bedside.clinical.events import Entry, Event, InterruptionCause, TechnicalKind
from tests.support.course_journal import (
    complete,
    discontinue,
    explain,
    resume,
    start,
    step,
    stop,
    told,
)
from tests.support.courses import at

TECHNICAL, REACTION = InterruptionCause.TECHNICAL, InterruptionCause.ADVERSE_REACTION


def interruptions(*entries: Entry) -> tuple[Interruption, ...]:
    return interruptions_of(entries, explanations(entries))


def test_a_pause_that_lasts_has_no_end_and_may_have_no_cause_yet() -> None:
    (pause,) = interruptions(told(1, 0, start()), told(2, 5, stop()))
    assert (pause.event_id, pause.began_at, pause.ended_at) == ("e-2", at(5), None)
    assert (pause.cause, pause.technical_kind, pause.notes) == (None, None, ())


@pytest.mark.parametrize("end", [resume(), complete(), discontinue()])
def test_a_pause_ends_with_the_restart_or_the_end(end: Event) -> None:
    first, second = interruptions(
        told(1, 5, stop(TECHNICAL)), told(2, 6, end), told(3, 9, stop()), told(4, 9.5, step())
    )
    assert (first.ended_at, second.ended_at) == (at(6), None)


def test_the_last_explanation_tells_the_cause() -> None:
    (pause,) = interruptions(
        told(1, 5, stop(note="alarm")),
        told(2, 6, explain(1, TECHNICAL, TechnicalKind.LINE)),
        told(3, 7, explain(1, REACTION, note="trembled before")),
    )
    assert (pause.cause, pause.technical_kind) == (REACTION, None)
    assert (pause.notes, pause.explained_by) == (("alarm", "trembled before"), ("e-2", "e-3"))


@pytest.mark.parametrize(
    ("at_once", "told_later", "contradicted"),
    [
        (None, (), False),
        (TECHNICAL, (), False),
        (None, (TECHNICAL,), False),
        (TECHNICAL, (TECHNICAL,), False),
        (TECHNICAL, (REACTION,), True),
        (None, (TECHNICAL, REACTION), True),
    ],
)
def test_two_different_causes_are_a_contradiction(
    at_once: InterruptionCause | None,
    told_later: tuple[InterruptionCause, ...],
    contradicted: bool,
) -> None:
    entries = [told(1, 0, start()), told(2, 5, stop(at_once))]
    entries += [told(n, n, explain(2, cause)) for n, cause in enumerate(told_later, 3)]
    ids = tuple(entry.event_id for entry in entries[1:])
    wanted = [CourseProblem(CourseProblemCode.CAUSE_CONTRADICTED, 1, ids)] if contradicted else []
    assert list(contradicted_causes(entries, explanations(entries))) == wanted


def test_an_explanation_of_nothing_is_named() -> None:
    entries = [
        told(1, 0, stop()),
        told(2, 1, explain(1, TECHNICAL)),
        told(3, 1, explain(8, TECHNICAL)),
        told(4, 2, explain(8, REACTION)),
    ]
    code = CourseProblemCode.EXPLAINS_NOTHING
    assert list(explains_nothing(explanations(entries), entries)) == [
        CourseProblem(code, None, ("e-3", "e-4"))
    ]
