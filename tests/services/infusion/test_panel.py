from __future__ import annotations

from datetime import timedelta

from bedside.clinical.course import CourseState
from bedside.clinical.course_record import PatientCourse
from bedside.clinical.events import InfusionInterrupted, Level
from bedside.services.infusion.answers import Act, PanelProblem
from bedside.services.infusion.panel import days_of_cycle, next_cycle
from bedside.services.infusion.record import PumpRecord
from tests.support.pump import Bedside, hours
from tests.support.ward import NOON


def test_a_running_bag_with_its_clocks(bed: Bedside) -> None:
    bag = bed.started()
    bed.clock.advance(hours=30)
    panel = bed.nurse.panel(bed.patient)
    assert panel is not None
    assert panel.bag is not None
    assert (panel.bag.bag, panel.bag.bag_number, panel.level) == (bag, 1, Level.STEP)
    assert panel.bag.ends_at == panel.next_change_at == NOON + hours(96)
    assert (panel.infused, panel.remaining) == (timedelta(hours=30), timedelta(hours=642))
    assert panel.planned_end == NOON + timedelta(days=28)
    assert panel.step_due_at == NOON + timedelta(days=7)
    assert (panel.infusion_day, panel.problems) == (2, ())
    assert panel.acts == (Act.CHANGE_BAG, Act.STEP, Act.STOP, Act.DISCONTINUE, Act.GIVE_DRUG)


def test_what_is_overdue_is_said_until_it_is_done(bed: Bedside) -> None:
    bed.started()
    bed.clock.advance(hours=169)
    panel = bed.nurse.panel(bed.patient)
    assert panel is not None
    assert panel.problems == (PanelProblem.BAG_OVERDUE, PanelProblem.STEP_OVERDUE)
    assert panel.acts[0] is Act.STEP
    assert panel.next_change_at == NOON + hours(96)


def test_no_figure_is_guessed_where_the_journal_does_not_fit(bed: Bedside) -> None:
    bed.ordered()
    bed.ward.nurse.record(bed.patient, InfusionInterrupted(1))
    panel = bed.nurse.panel(bed.patient)
    assert panel is not None
    assert panel.problems == (PanelProblem.RECORD_UNCLEAR,)
    assert (panel.acts, panel.infused, panel.level) == ((), timedelta(0), None)


def test_the_stopwatch_counts_to_the_fourth_hour_and_beyond(bed: Bedside) -> None:
    bed.started()
    bed.stopped(hours=2, minutes=38)
    panel = bed.nurse.panel(bed.patient)
    assert panel is not None
    assert panel.interruption is not None
    assert panel.next_change_at is None
    watch = bed.nurse.stopwatch(panel.interruption)
    assert (watch.lasted, watch.until_mark) == (
        timedelta(hours=2, minutes=38),
        timedelta(hours=1, minutes=22),
    )
    assert not watch.is_long
    bed.clock.advance(hours=2)
    assert bed.nurse.stopwatch(panel.interruption).is_long


def test_the_acts_of_each_state(bed: Bedside) -> None:
    record = bed.nurse.record_of(bed.patient)
    assert bed.nurse.panel(bed.patient) is None
    assert next_cycle(record) == 1
    assert days_of_cycle(bed.ward.nurse, PumpRecord(record.chart, PatientCourse())) == 0
    bed.started()
    bed.stopped(minutes=1)
    panel = bed.nurse.panel(bed.patient)
    assert panel is not None
    assert panel.acts == (Act.RESUME, Act.DISCONTINUE, Act.FINISH_BAG, Act.GIVE_DRUG)
    assert isinstance(bed.physician.discontinue(bed.patient, "x"), str)
    panel = bed.nurse.panel(bed.patient)
    assert panel is not None
    assert panel.state is CourseState.DISCONTINUED
    assert panel.acts == (Act.UNDO_DISCONTINUE, Act.FINISH_BAG, Act.GIVE_DRUG)
