"""Is the answer for window, board and paper one, whatever cycle it rests on?"""

from __future__ import annotations

from datetime import timedelta

from bedside.clinical.adjustment.advice import Advice
from bedside.clinical.adjustment_table import Action
from bedside.clinical.events import (
    DayLogged,
    Entry,
    GradeRecord,
    InfusionInterrupted,
    InterruptionCause,
    Level,
)
from bedside.services.advice.case import asked_case, at_time
from bedside.services.advice.finding import advice_of
from tests.support.chart_entries import CHILD
from tests.support.course_journal import WHOLE_CYCLE, discontinue, ordered, start, told
from tests.support.courses import at
from tests.support.rules import TR
from tests.support.running import neurological

SECOND = (told(60, 1010, ordered(2)), told(61, 1020, start("b-9", cycle=2)))


def found(*entries: Entry, hours: float = 1030) -> Advice:
    asked = asked_case((told(0, 0, CHILD), *entries), at(hours))
    assert asked is not None
    advice = advice_of(TR, asked)
    assert isinstance(advice, Advice)
    return advice


def test_a_quiet_second_cycle_goes_on() -> None:
    assert found(*WHOLE_CYCLE, *SECOND).action is Action.GO_ON


def test_what_a_rule_ended_in_an_earlier_cycle_stays_ended() -> None:
    grade_4 = told(50, 300, neurological(4))
    advice = found(*WHOLE_CYCLE, grade_4, *SECOND)
    assert (advice.action, advice.rule) == (Action.DISCONTINUE, "neuro-4")


def test_what_a_physician_ended_is_ended_between_cycles_and_before_a_start() -> None:
    ended = told(50, 900, discontinue())
    for entries in ((*WHOLE_CYCLE, ended), (*WHOLE_CYCLE, ended, SECOND[0])):
        advice = found(*entries)
        assert (advice.action, advice.rule) == (Action.DISCONTINUE, None)
        assert (advice.restart_not_before, advice.full_not_before) == (None, None)


def test_the_words_of_a_rule_that_discontinues_stay() -> None:
    ended = told(50, 900, discontinue())
    advice = found(*WHOLE_CYCLE, told(49, 300, neurological(4)), ended)
    assert (advice.action, advice.rule) == (Action.DISCONTINUE, "neuro-4")


def test_the_same_is_asked_at_another_moment() -> None:
    stop = told(62, 1030, InfusionInterrupted(2, InterruptionCause.TECHNICAL))
    asked = asked_case((told(0, 0, CHILD), *WHOLE_CYCLE, *SECOND, stop), at(1030))
    assert asked is not None
    later = at_time(asked, at(1031))
    assert later.case.course.now - asked.case.course.now == timedelta(hours=1)
    # The cycle before stands as it stood when this one started.
    assert [case.course.now for case in later.earlier] == [at(1020)]


LEFT = (told(1, 0, ordered()), told(2, 0, start()))
STOP = told(10, 41, InfusionInterrupted(1, InterruptionCause.ADVERSE_REACTION))
AGAIN = told(30, 240, ordered(2))


def other(number: int, hours: float, grade: int, cycle: int) -> Entry:
    record = GradeRecord("other", "pancreatitis", grade, "ctcae", "5.0")
    return told(number, hours, DayLogged(cycle, grades=(record,)))


def test_a_new_cycle_does_not_start_into_a_toxicity_that_stopped_the_one_before() -> None:
    journal = (*LEFT, other(9, 40, 3, 1), STOP, AGAIN)
    advice = found(*journal, hours=241)
    assert (advice.action, advice.rule) == (Action.WAIT, "other-3")
    # What is logged while it waits to start resolves it.
    resolved = (*journal, other(31, 242, 0, 2))
    assert found(*resolved, hours=243).action is Action.MAY_RESTART_LOW
    # Weeks after it ran on, its days to resolve do not grow.
    going = told(40, 250, start("b-2", Level.FULL, cycle=2))
    assert found(*resolved, going, hours=900).action is Action.GO_ON


def test_what_took_too_long_before_the_next_cycle_ended_it() -> None:
    journal = (*LEFT, other(9, 40, 3, 1), STOP, told(30, 400, ordered(2)))
    going = told(40, 410, start("b-2", Level.FULL, cycle=2))
    advice = found(*journal, going, hours=411)
    assert (advice.action, advice.rule) == (Action.DISCONTINUE, "other-3")


def test_a_seizure_while_a_cycle_waits_to_start_is_one_seizure() -> None:
    seizure = GradeRecord("seizure", "seizure", 2, "ctcae", "5.0", count=1)
    log = told(31, 1012, DayLogged(2, grades=(seizure,)))
    assert found(*WHOLE_CYCLE, SECOND[0], log, SECOND[1]).action is not Action.DISCONTINUE
