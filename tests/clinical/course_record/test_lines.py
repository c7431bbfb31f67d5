from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from bedside.clinical.corrections import standing_entries
from bedside.clinical.course_record.lines import CourseLine, course_lines, in_recorded_order
from bedside.clinical.events import Entry, InterruptionCause
from tests.support.chart_entries import CHILD
from tests.support.course_journal import (
    WHOLE_CYCLE,
    correct,
    explain,
    resume,
    start,
    stop,
    told,
)
from tests.support.courses import at
from tests.support.rules import law

TECHNICAL = InterruptionCause.TECHNICAL


def lines(*entries: Entry) -> tuple[CourseLine, ...]:
    return course_lines(in_recorded_order(entries))


def test_a_line_says_who_told_what_of_when() -> None:
    (line,) = lines(told(1, 5, start()), told(2, 6, CHILD))
    assert (line.event_id, line.cycle, line.happened_at) == ("e-1", 1, at(5))
    assert (line.event, line.recorded_by, line.stands) == (start(), "u-1", True)


def test_every_version_of_a_corrected_entry_stays_a_line() -> None:
    entries = (
        told(1, 5, start("b-1")),
        told(2, 0, correct(1, start("b-2"))),
        told(3, 0, correct(1, start("b-3"), hours=4)),
    )
    last, first, second = lines(*entries)
    assert [line.event for line in (first, second, last)] == [
        start("b-1"),
        start("b-2"),
        start("b-3"),
    ]
    assert [line.happened_at for line in (first, second, last)] == [at(5), at(5), at(4)]
    assert [line.recorded_by for line in (first, second, last)] == ["u-1", "u-2", "u-3"]
    assert last.stands
    assert first.put_aside_by is not None
    assert (first.put_aside_by.event_id, first.put_aside_by.reason) == ("e-2", "typing error")
    assert second.put_aside_by is not None
    assert second.put_aside_by.recorded_by == "u-3"


def test_a_withdrawn_entry_stays_a_line_and_may_come_back() -> None:
    gone = (told(1, 5, start()), told(2, 0, correct(1, None, second="Hekim 2")))
    (line,) = lines(*gone)
    assert line.put_aside_by is not None
    assert line.put_aside_by.second_person == "Hekim 2"
    assert [each.stands for each in lines(*gone, told(3, 0, correct(1, start())))] == [False, True]
    assert [each.stands for each in lines(*gone, told(3, 0, correct(1, None)))] == [False]


def test_a_replacement_of_another_kind_only_withdraws() -> None:
    assert [each.stands for each in lines(told(1, 5, start()), told(2, 0, correct(1, stop())))] == [
        False
    ]


def test_an_explanation_is_of_the_cycle_of_its_interruption() -> None:
    stopped, explained = told(1, 5, stop()), told(2, 6, explain(1, TECHNICAL))
    assert [line.cycle for line in lines(stopped, explained)] == [1, 1]
    assert [line.cycle for line in lines(explained)] == [None]


CORRECTIONS = st.lists(
    st.tuples(
        st.sampled_from([2, 3, 5, 8]),
        st.sampled_from([None, start("b-9"), stop(TECHNICAL), resume("b-8")]),
        st.none() | st.integers(0, 400),
    ),
    max_size=5,
)


@law
@given(CORRECTIONS, st.randoms(use_true_random=False))
def test_what_stands_is_what_the_corrections_leave(corrections, random) -> None:
    more = [
        told(100 + index, 0, correct(number, said, hours))
        for index, (number, said, hours) in enumerate(corrections)
    ]
    entries = [*WHOLE_CYCLE, *more]
    random.shuffle(entries)
    ordered = in_recorded_order(entries)
    found = {
        (line.event_id, line.happened_at, line.event)
        for line in course_lines(ordered)
        if line.stands
    }
    assert found == {
        (entry.event_id, entry.happened_at, entry.event) for entry in standing_entries(ordered)
    }
