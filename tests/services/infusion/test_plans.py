from __future__ import annotations

from datetime import timedelta

from bedside.clinical.course_record import PatientCourse
from bedside.clinical.events import DrugPurpose, InfusionResumed, Level
from bedside.services.infusion.answers import InfusionProblem, TableAnswer
from bedside.services.infusion.plans import first_level, start_plan, step_plan
from bedside.services.infusion.record import PumpRecord
from bedside.services.refused import EntryRefused
from tests.support.pump import Bedside
from tests.support.ward import NOON


def test_a_cycle_begins_at_the_level_of_its_first_day(bed: Bedside) -> None:
    record = bed.nurse.record_of(bed.patient)
    assert first_level(bed.ward.nurse, PumpRecord(record.chart, PatientCourse())) is None
    assert start_plan(bed.ward.nurse, record) is None
    bed.ordered()
    plan = bed.nurse.start_needs(bed.patient)
    assert plan is not None
    assert plan.level is Level.STEP


def test_the_step_is_planned_only_from_the_low_level(bed: Bedside) -> None:
    bed.ordered()
    assert bed.nurse.step_needs(bed.patient) is None
    bed.nurse.panel(bed.patient)


def test_the_step_waits_for_the_later_of_its_day_and_the_table(bed: Bedside) -> None:
    bed.started()
    record = bed.nurse.record_of(bed.patient)
    later = NOON + timedelta(days=9)
    said = TableAnswer("wait", "neuro-3", full_not_before=later)
    plan = step_plan(bed.ward.nurse, record, said)
    assert plan is not None
    assert plan.due_at == later
    assert plan.still_open == (
        InfusionProblem.STEP_NOT_DUE,
        InfusionProblem.TABLE,
        InfusionProblem.PREMEDICATION,
    )
    alone = bed.nurse.step_needs(bed.patient)
    assert alone is not None
    assert alone.due_at == NOON + timedelta(days=7)


def test_a_second_step_asks_for_a_dose_of_its_own(bed: Bedside) -> None:
    bed.on_full_level()
    bed.stopped(hours=5)
    low = InfusionResumed(1, Level.STEP, None, None, premedicated=True)
    assert not isinstance(bed.ward.nurse.record(bed.patient, low), EntryRefused)
    bed.clock.advance(days=7)
    said = TableAnswer("may_step_to_full", None, full_not_before=bed.clock())
    plan = step_plan(bed.ward.nurse, bed.nurse.record_of(bed.patient), said)
    assert plan is not None
    assert plan.still_open == (InfusionProblem.PREMEDICATION,)
    bed.gave("3.4", DrugPurpose.DOSE_STEP)
    plan = step_plan(bed.ward.nurse, bed.nurse.record_of(bed.patient), said)
    assert plan is not None
    assert plan.still_open == (InfusionProblem.PREMEDICATION_WAIT,)


def test_what_was_given_for_a_step_that_was_put_off_is_given_anew(bed: Bedside) -> None:
    bed.started()
    bed.clock.advance(days=7)
    bed.gave("3.4", DrugPurpose.DOSE_STEP)
    bed.clock.advance(hours=24)
    plan = bed.nurse.step_needs(bed.patient)
    assert plan is not None
    assert plan.still_open == ()
    bed.clock.advance(minutes=1)
    plan = bed.nurse.step_needs(bed.patient)
    assert plan is not None
    assert plan.still_open == (InfusionProblem.PREMEDICATION,)


def test_an_order_that_is_renewed_keeps_what_was_given_for_it(bed: Bedside) -> None:
    bed.ordered()
    bed.gave("6.7", DrugPurpose.CYCLE_START)
    bed.clock.advance(hours=8)
    bed.gave("3.4", DrugPurpose.CYCLE_START)
    bed.ordered()
    bed.clock.advance(minutes=30)
    plan = bed.nurse.start_needs(bed.patient)
    assert plan is not None
    assert plan.still_open == ()
    # Put off by a day, the start needs both again.
    bed.clock.advance(days=1)
    plan = bed.nurse.start_needs(bed.patient)
    assert plan is not None
    assert plan.still_open == (InfusionProblem.PREMEDICATION,)
    assert [line.given_at for line in plan.premedication] == [None, None, None]
