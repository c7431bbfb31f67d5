from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from bedside.clinical.course import Course, CourseState
from bedside.clinical.course_record import (
    CourseProblem,
    CourseProblemCode,
    PatientCourse,
    course_of,
    fold_course,
    standing_course,
)
from bedside.clinical.events import Entry, Indication
from bedside.clinical.refusal import Refusal
from tests.support.chart_entries import CHILD, weighed
from tests.support.course_events import LOG
from tests.support.course_journal import (
    WHOLE_CYCLE,
    change,
    complete,
    correct,
    discontinue,
    finish,
    ordered,
    resume,
    start,
    stop,
    told,
)
from tests.support.courses import at
from tests.support.rules import TR, law


def codes(course: PatientCourse) -> list[CourseProblemCode]:
    return [problem.code for problem in course.problems]


def test_a_child_without_a_course() -> None:
    assert fold_course([told(1, 0, CHILD), told(2, 0, weighed("20"))]) == PatientCourse()
    assert PatientCourse().current is None
    assert PatientCourse().cycle(1) is None


def test_a_whole_cycle() -> None:
    course = fold_course(WHOLE_CYCLE)
    (cycle,) = course.cycles
    assert course.current is cycle is course.cycle(1)
    assert [use.bag for use in cycle.bags] == ["b-1", "b-2", "b-3", "b-4"]
    assert len(cycle.interruptions) == 2
    found = course_of(TR, cycle, at(900))
    assert isinstance(found, Course)
    # Two pauses, of 4.5 h and, as corrected, of 80 h; completed 12 h after the last hour.
    assert (found.state, float(found.infused_hours)) == (CourseState.COMPLETED, 672)
    assert [line.stands for line in course.lines if line.event_id == "e-10"] == [False, True]
    assert codes(course) == []


def test_the_last_cycle_is_the_current_one() -> None:
    left = [told(1, 0, ordered()), told(2, 0, start()), told(3, 5, stop())]
    again = [told(4, 300, ordered(2)), told(5, 310, start("b-2", cycle=2))]
    course = fold_course([*left, *again])
    assert course.current is not None
    assert (course.current.cycle, len(course.cycles)) == (2, 2)
    assert codes(course) == []


def test_the_indication_of_the_child_helps_where_no_order_is() -> None:
    course = fold_course([told(1, 0, CHILD), told(2, 0, start())])
    assert course.cycles[0].indication is Indication.RELAPSED_REFRACTORY
    assert codes(course) == [CourseProblemCode.NO_ORDER]


def test_a_bag_is_found_by_its_last_use() -> None:
    course = fold_course(WHOLE_CYCLE)
    use = course.bag_use("b-1")
    assert use is not None
    assert (use.ended_at, use.finished_by) == (at(96), "e-7")
    assert course.bag_use("b-7") is None


def test_what_was_told_late_stands_where_it_happened() -> None:
    course = fold_course(
        [told(1, 0, ordered()), told(2, 0, start()), told(3, 10, resume()), told(4, 8, stop())]
    )
    found = course_of(TR, course.cycles[0], at(20))
    assert isinstance(found, Course)
    assert (found.state, float(found.infused_hours)) == (CourseState.RUNNING, 18)


def test_at_one_instant_the_order_of_recording_counts() -> None:
    first = [told(1, 0, ordered()), told(2, 0, start())]
    possible = fold_course([*first, told(3, 8, stop()), told(4, 8, resume())])
    assert isinstance(course_of(TR, possible.cycles[0], at(20)), Course)
    turned = fold_course([*first, told(4, 8, stop()), told(3, 8, resume())])
    assert isinstance(course_of(TR, turned.cycles[0], at(20)), Refusal)


def test_the_end_for_good() -> None:
    end = told(3, 100, discontinue())
    course = fold_course([told(1, 0, ordered()), told(2, 0, start()), end])
    assert (course.discontinued, codes(course)) == (end, [])
    found = course_of(TR, course.cycles[0], at(200))
    assert isinstance(found, Course)
    assert found.state is CourseState.DISCONTINUED


def test_what_is_run_after_the_end_for_good_is_named() -> None:
    entries = [
        told(1, 0, ordered()),
        told(2, 0, start()),
        told(3, 100, discontinue()),
        told(4, 100, finish("b-1")),
        told(5, 900, ordered(2)),
    ]
    (problem,) = fold_course(entries).problems
    assert problem == CourseProblem(CourseProblemCode.AFTER_DISCONTINUED, 2, ("e-3", "e-5"))


def test_undoing_the_end_needs_two_names() -> None:
    entries = [told(1, 0, ordered()), told(2, 0, start()), told(3, 100, discontinue())]
    by_one = fold_course([*entries, told(4, 0, correct(3, None))])
    assert by_one.discontinued is None
    (problem,) = by_one.problems
    assert problem == CourseProblem(CourseProblemCode.UNDONE_BY_ONE, 1, ("e-3", "e-4"))
    by_two = fold_course([*entries, told(4, 0, correct(3, None, second="Hekim 2"))])
    assert codes(by_two) == []


EVENTS = st.sampled_from(
    [
        ordered(),
        ordered(2),
        start(),
        start("b-2", cycle=2),
        change("b-3"),
        finish(None),
        stop(),
        resume(),
        complete(),
        discontinue(),
        correct(1, None),
        correct(2, start("b-5"), hours=3),
        CHILD,
        LOG[0],
    ]
)


@law
@given(
    st.lists(st.tuples(EVENTS, st.integers(0, 400)), max_size=12),
    st.randoms(use_true_random=False),
)
def test_the_order_of_the_entries_does_not_matter_and_nothing_is_raised(told_of, random) -> None:
    entries: list[Entry] = [told(n, hours, event) for n, (event, hours) in enumerate(told_of, 1)]
    course = fold_course(entries)
    shuffled = list(entries)
    random.shuffle(shuffled)
    assert fold_course(shuffled) == course
    for cycle in course.cycles:
        assert isinstance(course_of(TR, cycle, at(2000)), Course | Refusal)
        assert not any(use.on_line for use in cycle.bags[:-1])


def test_an_end_for_good_ends_the_treatment_between_cycles_too() -> None:
    ended = told(50, 900, discontinue())
    course = fold_course([*WHOLE_CYCLE, ended])
    assert course.current is not None
    found = standing_course(TR, course, course.current, at(901))
    assert isinstance(found, Course)
    assert found.state is CourseState.DISCONTINUED
    waiting = fold_course([*WHOLE_CYCLE, ended, told(51, 950, ordered(2))])
    assert waiting.current is not None
    found = standing_course(TR, waiting, waiting.current, at(951))
    assert isinstance(found, Course)
    assert found.state is CourseState.DISCONTINUED


def test_a_pump_that_runs_is_said_to_run_whatever_was_ended() -> None:
    told_elsewhere = [told(52, 950, ordered(2)), told(53, 960, start("b-9", cycle=2))]
    course = fold_course([*WHOLE_CYCLE, told(50, 900, discontinue()), *told_elsewhere])
    assert course.current is not None
    found = standing_course(TR, course, course.current, at(970))
    assert isinstance(found, Course)
    assert found.state is CourseState.RUNNING
    twice = fold_course([told(1, 0, ordered()), told(2, 0, stop())])
    assert twice.current is not None
    assert isinstance(standing_course(TR, twice, twice.current, at(1)), Refusal)


def test_the_cycle_of_a_moment_is_the_last_one_told_of_by_then() -> None:
    course = fold_course([told(1, 0, ordered()), told(2, 2, start()), told(3, 900, ordered(2))])
    found = [course.cycle_at(at(hours)) for hours in (-1, 0, 899, 900)]
    assert [each.cycle if each else None for each in found] == [None, 1, 1, 2]


def test_the_bag_of_a_cycle_that_was_left_hangs_until_the_next_is_told_of() -> None:
    left = [told(1, 0, ordered()), told(2, 0, start()), told(3, 5, stop())]
    assert fold_course(left).cycles[0].bag_on_line is not None
    course = fold_course([*left, told(4, 300, ordered(2))])
    (use,) = course.cycles[0].bags
    assert (use.ended_at, use.finished_by) == (at(300), None)
    # Told in an order that cannot be, it still ends no earlier than it began.
    late = fold_course([*left, told(4, -1, ordered(2))])
    assert late.cycles[0].bags[0].ended_at == at(0)


def test_a_cycle_that_another_followed_is_looked_at_as_it_stood_then() -> None:
    left = [told(1, 0, ordered()), told(2, 0, start()), told(3, 5, stop())]
    course = fold_course([*left, told(4, 300, ordered(2))])
    first, second = course.cycles
    assert course.stands_at(first, at(900)) == at(300)
    assert course.stands_at(first, at(200)) == at(200)
    assert course.stands_at(second, at(900)) == at(900)
    # What is told of it later still belongs to it.
    late = fold_course([*left, told(5, 310, resume()), told(4, 300, ordered(2))])
    assert late.stands_at(late.cycles[0], at(900)) == at(310)
