"""Plans on the real ward: whole cycles, what an interruption leaves, and what would not keep."""

from __future__ import annotations

from datetime import timedelta
from decimal import Decimal
from itertools import pairwise

import msgspec
import pytest

from bedside.clinical.bag_level import LEVEL_NOT_OF_THE_COURSE
from bedside.clinical.events import (
    BagsPlanned,
    Confirmation,
    DayLogged,
    GradeRecord,
    InterruptionCause,
    Level,
    Storage,
)
from bedside.clinical.refusal import Refusal, RefusalCode
from bedside.services.infusion.drafts import Explanation
from bedside.services.pharmacy.answers import BECAUSE, PlanChoices, PlannerStart
from bedside.services.pharmacy.drafts import PlanDraft
from bedside.services.refused import EntryProblem, EntryRefused
from tests.support.pharmacy import DAY, Counter
from tests.support.ward import NOON


def because(answer: object) -> str:
    assert isinstance(answer, EntryRefused), answer
    return str(answer.facts[BECAUSE])


def standing(counter: Counter) -> BagsPlanned:
    events = [each.event for each in counter.ward.file.journal.of_patient(counter.patient)]
    return next(event for event in reversed(events) if isinstance(event, BagsPlanned))


def test_without_an_order_there_is_nothing_to_plan(counter) -> None:
    assert because(counter.desk.planner_start(counter.patient)) == "no_cycle"
    assert because(counter.desk.plans(counter.patient, PlanDraft())) == "no_cycle"


def test_an_ordered_cycle_is_planned_from_its_start(counter) -> None:
    counter.bed.ordered()
    start = counter.desk.planner_start(counter.patient)
    assert isinstance(start, PlannerStart)
    assert (start.cycle, start.durations, start.remaining_days) == (
        1,
        (24, 48, 72, 96),
        Decimal(28),
    )
    assert (start.low_days, start.made, start.planned, start.outdated) == (None, (), 0, False)
    assert start.draft.start_at == NOON
    assert start.draft.diluent_ml == 270
    found = counter.choices()
    assert {each.hours for each in found.alternatives[0].plan.bags} <= {24, 48, 72, 96}
    for each in found.alternatives:
        assert sum(each.plan.way.hours) == 28 * 24
        assert 7 * 24 in [sum(each.plan.way.hours[:count]) for count in range(1, 9)]


def test_what_is_not_chosen_is_named(counter) -> None:
    counter.bed.ordered()
    for name, empty in (
        ("start_at", None),
        ("allowed_hours", ()),
        ("diluent_ml", None),
        ("ahead_hours", None),
    ):
        refused = counter.desk.plans(counter.patient, counter.draft(**{name: empty}))
        assert isinstance(refused, EntryRefused)
        assert (refused.why, refused.field) == (EntryProblem.MISSING_FIELD, name)
    draft = counter.draft()
    same = msgspec.structs.replace(draft, night_ends=draft.night_begins)
    refused = counter.desk.plans(counter.patient, same)
    assert isinstance(refused, EntryRefused)
    assert refused.field == "night_ends"
    awake = msgspec.structs.replace(same, avoid_nights=False, avoid_weekends=False)
    found = counter.desk.plans(counter.patient, awake)
    assert isinstance(found, PlanChoices)
    assert found.alternatives[0].plan.changes_not_avoided == 0


def test_a_bag_that_would_expire_during_its_run_is_refused_with_the_latest_start(counter) -> None:
    counter.bed.ordered()
    found = counter.choices(ahead_hours=3, storage=Storage.ROOM)
    ((hours, refusal),) = found.too_late
    assert (hours, refusal.code) == (96, RefusalCode.RUN_CUT_SHORT)
    # Made at 12:00 on the wall, three hours before the start; two hours may be lost.
    assert refusal.facts["latest_start"] == "2026-04-06T14:00:00+03:00"
    assert max(found.alternatives[0].plan.way.hours) == 72
    alone = counter.draft(ahead_hours=3, storage=Storage.ROOM, allowed_hours=(96,))
    refused = counter.desk.plans(counter.patient, alone)
    assert isinstance(refused, Refusal)
    assert refused.code is RefusalCode.RUN_CUT_SHORT
    cold = counter.draft(ahead_hours=11 * 24)
    refused = counter.desk.plans(counter.patient, cold)
    assert isinstance(refused, Refusal)
    assert refused.code is RefusalCode.COLD_CLOCK_ENDS_FIRST


def test_the_refusals_of_dose_and_bag_come_through(counter) -> None:
    counter.bed.ordered()
    refused = counter.desk.plans(counter.patient, counter.draft(diluent_ml=Decimal(20)))
    assert isinstance(refused, Refusal)
    assert refused.code is RefusalCode.DILUENT_OUT_OF_RANGE


def test_an_accepted_plan_stands_in_the_journal(counter) -> None:
    counter.bed.ordered()
    hours = counter.planned(ahead_hours=2)
    plan = standing(counter)
    assert tuple(bag.hours for bag in plan.bags) == hours
    assert [bag.number for bag in plan.bags] == list(range(1, len(hours) + 1))
    assert {bag.level for bag in plan.bags} == {Level.STEP, Level.FULL}
    assert plan.bags[0].connect_at == NOON
    assert plan.bags[0].prepare_at == NOON - timedelta(hours=2)
    assert (plan.cycle, plan.diluent_ml, plan.aim) == (1, Decimal(270), "off_hours")
    for one, next_one in pairwise(plan.bags):
        assert next_one.connect_at - one.connect_at == timedelta(hours=one.hours)


def test_who_prepares_may_plan_and_a_plan_that_is_gone_is_refused(counter) -> None:
    counter.bed.ordered()
    draft = counter.draft()
    hours = counter.choices().alternatives[0].plan.way.hours
    refused = counter.physician.accept_plan(counter.patient, draft, hours)
    assert isinstance(refused, EntryRefused)
    assert refused.why is EntryProblem.NOT_ALLOWED
    assert because(counter.desk.accept_plan(counter.patient, draft, (96,))) == "plan_changed"
    missing = msgspec.structs.replace(draft, diluent_ml=None)
    assert isinstance(counter.desk.accept_plan(counter.patient, missing, hours), EntryRefused)
    assert isinstance(counter.nurse.accept_plan(counter.patient, draft, hours), str)


def test_a_running_cycle_is_planned_from_the_end_of_the_bag_on_the_line(counter) -> None:
    counter.bed.ordered()
    counter.running()
    counter.clock.advance(hours=10)
    start = counter.desk.planner_start(counter.patient)
    assert isinstance(start, PlannerStart)
    assert start.draft.start_at == NOON + timedelta(hours=96)
    assert (start.remaining_days, start.low_days, start.draft.low_first) == (
        Decimal(24),
        7,
        False,
    )
    assert [bag.number for bag in start.made] == [1]
    counter.planned()
    plan = standing(counter)
    assert plan.bags[0].number == 2
    assert plan.bags[0].connect_at == NOON + timedelta(hours=96)
    step = [bag for bag in plan.bags if bag.level is Level.STEP]
    assert sum(bag.hours for bag in step) == 72


def test_bags_that_wait_for_their_turn_are_given_first(counter) -> None:
    counter.bed.ordered()
    counter.running()
    counter.cold_bag(2, 48)
    gone = counter.cold_bag(3, 24)
    assert isinstance(counter.desk.discard(gone, "leaks"), str)
    start = counter.desk.planner_start(counter.patient)
    assert isinstance(start, PlannerStart)
    assert start.draft.start_at == NOON + timedelta(hours=96 + 48)
    assert start.remaining_days == Decimal(22)
    counter.planned()
    assert standing(counter).bags[0].number == 3


def test_what_is_left_after_a_pause_is_planned_anew(counter) -> None:
    counter.bed.ordered()
    counter.planned()
    counter.running()
    counter.clock.advance(hours=50)
    counter.bed.stopped(hours=5)
    start = counter.desk.planner_start(counter.patient)
    assert isinstance(start, PlannerStart)
    assert start.outdated
    assert start.planned
    assert start.draft.start_at == counter.clock()
    assert start.remaining_days == Decimal("25.9")
    found = counter.choices()
    # 622 h are left: bags of whole days fill them, the last of a level ends early.
    assert sum(found.alternatives[0].plan.way.hours) >= 622


def test_a_restart_at_the_step_dose_is_planned_with_its_days(counter) -> None:
    counter.bed.on_full_level()
    counter.clock.advance(hours=20)
    counter.bed.stopped(hours=5)
    low = counter.choices(low_first=True)
    bags = low.alternatives[0].plan.bags
    step = [bag for bag in bags if bag.level is Level.STEP]
    assert step[0].begins_at == counter.clock()
    assert step[-1].ends_at - step[0].begins_at == 7 * DAY
    full = [bag for bag in bags if bag.level is Level.FULL]
    assert full[0].begins_at == step[-1].ends_at
    plain = counter.choices()
    assert {bag.level for bag in plain.alternatives[0].plan.bags} == {Level.FULL}


def test_while_the_step_dose_runs_again_its_rest_is_planned(counter) -> None:
    counter.bed.on_full_level()
    counter.clock.advance(hours=20)
    counter.bed.stopped(hours=1)
    counter.bed.technical()
    counter.weighed()
    agreed = Confirmation(LEVEL_NOT_OF_THE_COURSE, "Eczacı 1", "as discussed")
    bag = counter.ward.prepared_bag(
        counter.patient, first_day=1, bag_number=4, bag_hours=96, confirmations=(agreed,)
    )
    counter.bed.check(bag)
    restart = counter.bed.restart(
        bag, 4, level=Level.STEP, departs_because="as discussed", supervised_by="Hekim 1"
    )
    written = counter.bed.physician.resume(counter.patient, restart)
    if isinstance(written, EntryRefused):
        pytest.fail(str(written))
    start = counter.desk.planner_start(counter.patient)
    assert isinstance(start, PlannerStart)
    assert start.draft.low_first
    assert start.draft.start_at == counter.clock() + timedelta(hours=96)
    bags = counter.choices().alternatives[0].plan.bags
    step = [each for each in bags if each.level is Level.STEP]
    assert step[-1].ends_at - step[0].begins_at == timedelta(hours=72)


def test_a_restart_the_table_asks_to_be_low_is_suggested_so(counter) -> None:
    counter.bed.on_full_level()
    counter.clock.advance(hours=20)
    counter.bed.stopped()
    told = Explanation(cause=InterruptionCause.ADVERSE_REACTION)
    assert isinstance(counter.bed.nurse.explain_stop(counter.patient, told), str)
    for grade in (3, 1):
        record = GradeRecord("neurological", "encephalopathy", grade, "ctcae", "5.0", grade)
        log = DayLogged(cycle=1, grades=(record,))
        assert counter.ward.nurse.record(counter.patient, log)
        counter.clock.advance(days=3, hours=1)
    start = counter.desk.planner_start(counter.patient)
    assert isinstance(start, PlannerStart)
    assert start.draft.low_first
    bags = counter.choices().alternatives[0].plan.bags
    step = [bag for bag in bags if bag.level is Level.STEP]
    assert step[-1].ends_at - step[0].begins_at == 7 * DAY


def test_an_ended_treatment_is_not_planned(counter) -> None:
    counter.bed.ordered()
    counter.running()
    counter.bed.physician.discontinue(counter.patient, "neuro-4")
    assert because(counter.desk.planner_start(counter.patient)) == "cycle_over"


def test_when_everything_was_given_nothing_is_left_to_plan(counter) -> None:
    counter.bed.ordered()
    counter.running()
    counter.clock.advance(days=29)
    refused = counter.desk.plans(counter.patient, counter.draft())
    assert because(refused) == "nothing_left"
    assert counter.desk.queue().unplanned == ()
