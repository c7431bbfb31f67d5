from __future__ import annotations

from dataclasses import replace

import msgspec
import pytest

from bedside.clinical.course import Course, CourseEvent, CourseState
from bedside.clinical.course_record.cycles import (
    CycleRecord,
    course_of,
    cycle_record,
    order_problems,
    overlaps,
)
from bedside.clinical.course_record.interruptions import explanations
from bedside.clinical.course_record.problems import CourseProblem, CourseProblemCode
from bedside.clinical.events import Entry, Indication, InterruptionCause
from bedside.clinical.refusal import Refusal, RefusalCode
from tests.support.course_journal import (
    complete,
    discontinue,
    explain,
    ordered,
    resume,
    start,
    step,
    stop,
    told,
)
from tests.support.courses import (
    FULL,
    STEP,
    at,
    ended,
    resumed,
    started,
    stepped,
    stopped,
)
from tests.support.rules import TR

RELAPSED, MRD = Indication.RELAPSED_REFRACTORY, Indication.MRD_POSITIVE


def record(*entries: Entry, child: Indication | None = None) -> CycleRecord:
    return cycle_record(1, entries, explanations(entries), child)


def test_a_cycle_that_was_ordered() -> None:
    entry = told(1, -20, ordered())
    found = record(entry)
    assert (found.order, found.ordered_by, found.indication) == (ordered(), entry, RELAPSED)
    assert (found.events, found.bag_on_line, found.open_interruption) == ((), None, None)
    course = course_of(TR, found, at(0))
    assert isinstance(course, Course)
    assert course.state is CourseState.NOT_STARTED


def test_the_newest_order_counts() -> None:
    again = msgspec.structs.replace(ordered(), indication=MRD)
    assert record(told(1, -20, ordered()), told(2, -10, again)).indication is MRD


def test_without_an_order_the_indication_is_the_childs() -> None:
    assert record(told(1, 0, start()), child=MRD).indication is MRD
    refusal = course_of(TR, record(told(1, 0, start())), at(1))
    assert refusal == Refusal(RefusalCode.INDICATION_NOT_IN_PROTOCOL, {"indication": None})


def test_every_event_of_a_course_is_told() -> None:
    entries = (
        told(1, -20, ordered()),
        told(2, 0, start()),
        told(3, 48, stop()),
        told(4, 49, explain(3, InterruptionCause.ADVERSE_REACTION)),
        told(5, 60, resume()),
        told(6, 180, step()),
        told(7, 684, complete()),
    )
    found = record(*entries)
    assert found.events == (
        started(),
        stopped(48, InterruptionCause.ADVERSE_REACTION),
        resumed(60),
        stepped(180),
        ended(684),
    )
    course = course_of(TR, found, at(800))
    assert isinstance(course, Course)
    assert (course.state, course.level) == (CourseState.COMPLETED, FULL)


def test_the_open_interruption_and_the_bag_that_hangs_there() -> None:
    entries = (told(1, 0, start("b-1")), told(2, 5, stop()))
    found = record(*entries, child=RELAPSED)
    assert found.open_interruption == found.interruptions[0]
    assert found.bag_on_line is not None
    assert (found.bag_on_line.bag, found.bag_on_line.level) == ("b-1", STEP)
    over = record(*entries, told(3, 6, resume()), told(4, 9, discontinue()), child=RELAPSED)
    assert (over.open_interruption, over.bag_on_line) == (None, None)


@pytest.mark.parametrize("more", [(), (told(3, 700, complete()),)])
def test_an_end_of_treatment_beside_the_cycle_is_no_event_of_it(more: tuple[Entry, ...]) -> None:
    running = (told(2, 0, start(level=FULL)),) if more else ()
    found = record(*running, *more, told(4, 900, discontinue()), child=RELAPSED)
    assert len(found.events) == len(running) + len(more)
    assert isinstance(course_of(TR, found, at(1000)), Course)


def test_events_that_cannot_be_give_a_refusal_and_stay_told() -> None:
    found = record(told(1, 0, start()), told(2, 5, resume()), child=RELAPSED)
    refusal = course_of(TR, found, at(9))
    assert isinstance(refusal, Refusal)
    assert refusal.code is RefusalCode.EVENT_NOT_POSSIBLE
    assert len(found.events) == 2


def test_a_cycle_nobody_ordered_and_one_ordered_for_two_indications() -> None:
    mrd = msgspec.structs.replace(ordered(2), indication=MRD)
    of_cycle = {
        2: [told(2, 0, ordered(2)), told(3, 1, mrd)],
        1: [told(1, 0, start())],
        3: [told(4, 0, ordered(3)), told(5, 1, ordered(3))],
    }
    assert list(order_problems(of_cycle)) == [
        CourseProblem(CourseProblemCode.NO_ORDER, 1, ("e-1",)),
        CourseProblem(CourseProblemCode.INDICATION_CONTRADICTED, 2, ("e-2", "e-3")),
    ]


@pytest.mark.parametrize(
    ("before", "after", "overlap"),
    [
        ((), (started(1000),), False),
        ((started(),), (), False),
        ((started(),), (started(1000),), True),
        ((started(), stopped(5)), (started(1000),), False),
        ((started(), ended(672)), (started(1000),), False),
        ((started(), ended(1001)), (started(1000),), True),
    ],
)
def test_a_cycle_does_not_start_while_another_runs(
    before: tuple[CourseEvent, ...], after: tuple[CourseEvent, ...], overlap: bool
) -> None:
    empty = record()
    cycles = (replace(empty, events=before), replace(empty, cycle=2, events=after))
    wanted = [CourseProblem(CourseProblemCode.CYCLES_OVERLAP, 2, ())] if overlap else []
    assert list(overlaps(cycles)) == wanted
