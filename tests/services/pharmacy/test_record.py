from __future__ import annotations

from bedside.clinical.bag_life import BagLife, BagStage
from bedside.services.pharmacy.record import bag_on_list, read_child
from tests.support.pharmacy import Counter


def read(counter: Counter):
    entries = counter.ward.file.journal.of_patient(counter.patient)
    return read_child(counter.ward.pharmacist, counter.patient, entries, {})


def test_a_child_without_an_order_has_no_course(counter) -> None:
    record = read(counter)
    assert (record.order, record.course, record.plan, record.lives) == (None, None, None, ())
    assert record.child.bed == "3"
    assert record.life("b-1") is None


def test_nobody_is_named_where_nobody_was_registered(counter) -> None:
    record = read_child(counter.ward.pharmacist, "p-9", (), {})
    assert (record.child.name, record.child.patient) == ("", "p-9")


def test_bags_stand_beside_the_plan(counter) -> None:
    counter.bed.ordered()
    counter.planned()
    bag = counter.cold_bag()
    record = read(counter)
    life = record.life(bag)
    assert life is not None
    assert life.stage is BagStage.COLD
    assert life.plan is not None
    planned = [each for each in record.lives if each.made is None]
    shown = bag_on_list(counter.ward.pharmacist, record, planned[0])
    assert shown is not None
    assert (shown.bag, shown.clock, shown.stage) == (None, None, BagStage.PLANNED)


def test_what_is_neither_planned_nor_made_is_not_listed(counter) -> None:
    empty = BagLife(1, 1, BagStage.PLANNED)
    assert bag_on_list(counter.ward.pharmacist, read(counter), empty) is None


def test_a_bag_made_without_an_order_is_there(counter) -> None:
    bag = counter.cold_bag()
    record = read(counter)
    assert record.life(bag) is not None
    assert record.order is None
