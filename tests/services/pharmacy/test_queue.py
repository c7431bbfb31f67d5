"""The desk's work across children: by the day it is needed, with the vials to have ready."""

from __future__ import annotations

from datetime import date, timedelta

from bedside.clinical.bag_life import BagStage
from bedside.services.infusion.drafts import OrderDraft
from bedside.services.preparation.service import Preparation
from tests.support.pharmacy import DAY
from tests.support.pump import Bedside
from tests.support.ward import NOON

TODAY = date(2026, 4, 6)


def test_an_empty_desk_has_no_work(counter) -> None:
    queue = counter.desk.queue()
    assert (queue.groups, queue.unplanned, queue.waiting, queue.vials) == ((), (), (), 0)


def test_a_cycle_without_a_plan_is_named(counter) -> None:
    counter.bed.ordered()
    (wanted,) = counter.desk.queue().unplanned
    assert (wanted.child.name, wanted.cycle, wanted.outdated) == ("Örnek Hasta 1", 1, False)
    assert wanted.start_at == NOON
    counter.planned()
    assert counter.desk.queue().unplanned == ()


def test_bags_stand_under_the_day_they_are_made_on(counter) -> None:
    draft = OrderDraft(planned_start_at=counter.clock() + DAY)
    assert isinstance(counter.bed.physician.order_cycle(counter.patient, draft), str)
    hours = counter.planned(ahead_hours=2)
    queue = counter.desk.queue(days=28)
    assert sum(len(group.bags) for group in queue.groups) == len(hours)
    first = queue.groups[0]
    assert (first.day, first.vials) == (TODAY + DAY, first.bags[0].vials)
    assert first.bags[0].prepare_at == NOON + timedelta(hours=22)
    assert first.bags[0].stage is BagStage.PLANNED
    assert queue.vials == sum(group.vials for group in queue.groups) >= len(hours)
    days = [group.day for group in queue.groups]
    assert days == sorted(days)
    assert queue.later == 0


def test_what_is_wanted_much_later_is_only_counted(counter) -> None:
    counter.bed.ordered()
    hours = counter.planned()
    soon = counter.desk.queue()
    assert soon.later + sum(len(group.bags) for group in soon.groups) == len(hours)
    assert soon.later > 0


def test_what_should_have_been_made_stands_on_top(counter) -> None:
    counter.bed.ordered()
    counter.planned(ahead_hours=2)
    late = counter.desk.queue().groups[0]
    assert (late.day, [bag.late for bag in late.bags]) == (None, [True])


def test_several_children_share_a_day(counter) -> None:
    counter.bed.ordered()
    counter.planned()
    other = Bedside(counter.ward, number="100235")
    other.ordered()
    draft = counter.desk.planner_start(other.patient).draft
    choices = counter.desk.plans(other.patient, draft)
    hours = choices.alternatives[0].plan.way.hours
    assert isinstance(counter.desk.accept_plan(other.patient, draft, hours), str)
    first = counter.desk.queue().groups[0]
    assert first.day == TODAY
    assert {bag.child.patient for bag in first.bags} == {counter.patient, other.patient}
    assert first.vials == sum(bag.vials for bag in first.bags)


def test_a_bag_that_is_made_moves_from_planned_to_waiting(counter) -> None:
    counter.bed.ordered()
    counter.planned()
    draft = counter.ward.filled_draft(counter.patient, first_day=1, bag_number=1)
    counter.keep(counter.ward.worked(draft))
    numbers = {bag.number: bag.stage for group in counter.desk.queue().groups for bag in group.bags}
    assert numbers[1] is BagStage.IN_PREPARATION
    made = Preparation(counter.ward.pharmacist).finish(counter.ward.worked(draft))
    queue = counter.nurse.queue()
    assert 1 not in [bag.number for group in queue.groups for bag in group.bags]
    (waits,) = queue.waiting
    assert (waits.bag, waits.stage, waits.vials) == (made.bag, BagStage.PREPARED, 0)


def test_a_bag_that_is_not_what_was_planned_is_marked(counter) -> None:
    counter.bed.ordered()
    hours = counter.planned()
    other = next(each for each in (24, 48, 72, 96) if each != hours[0])
    counter.bed.bag(1, bag_hours=other)
    (waits,) = counter.desk.queue().waiting
    assert waits.differs
    assert waits.problems == ()


def test_after_a_pause_the_plan_asks_to_be_made_anew(counter) -> None:
    counter.bed.ordered()
    counter.planned()
    counter.running()
    counter.clock.advance(hours=10)
    assert counter.desk.queue().unplanned == ()
    counter.bed.stopped(hours=5)
    (wanted,) = counter.desk.queue().unplanned
    assert wanted.outdated
    assert {bag.outdated for group in counter.desk.queue().groups for bag in group.bags} == {True}


def test_an_ended_treatment_leaves_the_queue(counter) -> None:
    counter.bed.ordered()
    counter.planned()
    bag = counter.running()
    counter.bed.physician.discontinue(counter.patient, "neuro-4")
    queue = counter.desk.queue()
    assert (queue.groups, queue.unplanned) == ((), ())
    assert bag not in [each.bag for each in queue.waiting]
