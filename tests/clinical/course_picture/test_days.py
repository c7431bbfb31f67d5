from __future__ import annotations

from datetime import datetime, timedelta
from decimal import Decimal

from bedside.clinical.course import Course, CourseCase, CourseEvent, CourseEventKind, find_course
from bedside.clinical.course_picture.days import DayCell, day_cells
from bedside.clinical.events import (
    DayLogged,
    DrugGiven,
    DrugPurpose,
    Entry,
    GradeRecord,
    Indication,
    InfusionStarted,
    InterruptionCause,
    Level,
)
from tests.support.chart_entries import entry
from tests.support.rules import NOON, TR

HOUR = timedelta(hours=1)
STARTED = CourseEvent(NOON, CourseEventKind.STARTED, level=Level.STEP)


def course(now: datetime, *events: CourseEvent) -> Course:
    case = CourseCase(Indication.RELAPSED_REFRACTORY, 1, now, events)
    found = find_course(TR, case)
    assert isinstance(found, Course)
    return found


def cells(now: datetime, *events: CourseEvent, entries: tuple[Entry, ...] = ()) -> list[DayCell]:
    found = day_cells(course(now, *events), entries, {"b-1": 1, "b-2": 2}, now, 28)
    assert [cell.day for cell in found] == list(range(1, 29))
    return list(found)


def interrupted(at: datetime) -> CourseEvent:
    return CourseEvent(at, CourseEventKind.INTERRUPTED, InterruptionCause.TECHNICAL)


def test_before_the_start_no_day_has_come() -> None:
    found = cells(NOON)
    assert all(cell.level is None and cell.given == 0 and not cell.is_now for cell in found)


def test_fifty_hours_in_the_third_day_runs() -> None:
    first, second, third, fourth, *_ = cells(NOON + 50 * HOUR, STARTED)
    assert (first.given, second.given, fourth.given) == (Decimal(1), Decimal(1), Decimal(0))
    assert round(third.given, 3) == Decimal("0.083")
    assert (third.is_now, third.level, fourth.level) == (True, Level.STEP, None)


def test_the_step_changes_the_level_of_the_days_after_it() -> None:
    step = CourseEvent(NOON + 168 * HOUR, CourseEventKind.STEPPED)
    found = cells(NOON + 200 * HOUR, STARTED, step)
    assert [cell.level for cell in found[:9]] == [Level.STEP] * 7 + [Level.FULL] * 2


def test_a_step_made_some_minutes_late_makes_the_whole_day_one_of_the_full_dose() -> None:
    step = CourseEvent(NOON + 168 * HOUR + HOUR / 10, CourseEventKind.STEPPED)
    minutes_before, a_day_after = (
        cells(NOON + hours * HOUR, STARTED, step) for hours in (168.1, 192)
    )
    assert minutes_before[7].level is Level.STEP
    assert [cell.level for cell in a_day_after[6:9]] == [Level.STEP, Level.FULL, None]


def test_a_pause_stands_in_the_day_it_interrupted() -> None:
    stop, go = NOON + 30 * HOUR, NOON + 34 * HOUR + HOUR / 2
    resumed = CourseEvent(go, CourseEventKind.RESUMED, level=Level.STEP)
    found = cells(NOON + 60 * HOUR, STARTED, interrupted(stop), resumed)
    (pause,) = found[1].pauses
    assert (pause.after_share, pause.lasts, pause.open) == (Decimal("0.25"), 4.5 * HOUR, False)
    assert [cell.pauses for cell in found if cell.day != 2] == [()] * 27
    assert found[2].is_now


def test_an_open_pause_lasts_until_now() -> None:
    found = cells(NOON + 32 * HOUR, STARTED, interrupted(NOON + 30 * HOUR))
    (pause,) = found[1].pauses
    assert (pause.lasts, pause.open) == (2 * HOUR, True)


def test_a_restart_without_a_pause_makes_none() -> None:
    stop = NOON + 30 * HOUR
    resumed = CourseEvent(stop, CourseEventKind.RESUMED, level=Level.STEP)
    found = cells(NOON + 60 * HOUR, STARTED, interrupted(stop), resumed)
    assert all(not cell.pauses for cell in found)


def test_bags_grades_and_premedication_stand_on_their_days() -> None:
    grade = GradeRecord("neurological", "tremor", 2, "ctcae", "5.0")
    milder = GradeRecord("other", "headache", 1, "ctcae", "5.0")
    entries = (
        entry(1, DrugGiven("dexamethasone", Decimal(8), DrugPurpose.CYCLE_START), NOON - HOUR),
        entry(2, InfusionStarted(1, Level.STEP, "b-1", Decimal("2.5")), NOON),
        entry(3, DayLogged(1, grades=(grade,)), NOON + 25 * HOUR),
        entry(4, DayLogged(1, grades=(milder,)), NOON + 26 * HOUR),
        entry(5, DayLogged(1), NOON + 27 * HOUR),
        entry(6, DrugGiven("paracetamol", Decimal(300), DrugPurpose.FEVER), NOON + 50 * HOUR),
        entry(7, InfusionStarted(1, Level.STEP, None, None), NOON + 51 * HOUR),
    )
    first, second, third, *_ = cells(NOON + 60 * HOUR, STARTED, entries=entries)
    assert (first.premedicated, first.bags, first.worst_grade) == (True, (1,), None)
    assert (second.premedicated, second.bags, second.worst_grade) == (False, (), 2)
    assert (third.premedicated, third.bags) == (False, ())


def test_a_course_that_ran_on_keeps_its_last_day() -> None:
    found = cells(NOON + timedelta(days=29), STARTED)
    assert found[-1].given == 1
    assert found[-1].is_now
