"""Every act at the desk: by the right person, only where it can be, once in the journal."""

from __future__ import annotations

from datetime import timedelta
from decimal import Decimal

from bedside.clinical.bag_life import BagStage
from bedside.clinical.keeping import Keeps
from bedside.services.pharmacy.answers import ClockOf
from bedside.services.refused import EntryProblem, EntryRefused
from tests.support.pharmacy import Counter, why, written
from tests.support.ward import NOON, disk_full


def stage(counter: Counter, bag: str) -> BagStage:
    return next(each.stage for each in counter.desk.queue().waiting if each.bag == bag)


def test_a_bag_is_taken_out_once_and_its_room_clock_runs(counter) -> None:
    counter.bed.ordered()
    bag = counter.cold_bag()
    assert stage(counter, bag) is BagStage.COLD
    (line,) = counter.desk.clocks()
    assert (line.of, line.what, line.clock.keeps) == (ClockOf.BAG, bag, Keeps.COLD)
    counter.clock.advance(hours=1)
    written(counter.nurse.take_out(bag))
    assert stage(counter, bag) is BagStage.TAKEN_OUT
    (line,) = counter.desk.clocks()
    assert (line.clock.keeps, line.clock.ends_at) == (Keeps.ROOM, NOON + timedelta(hours=97))
    assert why(counter.desk.take_out(bag)) == "out_before"


def test_what_cannot_be_taken_out_is_refused_with_why(counter) -> None:
    assert why(counter.desk.take_out("unknown")) == "bag_unknown"
    counter.bed.ordered()
    bag = counter.cold_bag()
    assert why(counter.physician.take_out(bag)) == "not_allowed"
    counter.clock.advance(days=11)
    assert why(counter.desk.take_out(bag)) == "clock_ended"
    written(counter.desk.discard(bag, "out of date"))
    assert why(counter.desk.take_out(bag)) == "discarded"


def test_a_bag_is_thrown_away_with_a_reason_and_never_while_it_runs(counter) -> None:
    counter.bed.ordered()
    bag = counter.cold_bag(2, 72)
    assert why(counter.desk.discard(bag, " ")) == "reason_missing"
    assert why(counter.physician.discard(bag, "leaks")) == "not_allowed"
    assert why(counter.desk.discard("unknown", "leaks")) == "bag_unknown"
    written(counter.desk.discard(bag, "leaks"))
    assert bag not in [each.bag for each in counter.desk.bags()]
    runs = counter.running()
    assert why(counter.desk.discard(runs, "leaks")) == "runs"
    assert [each.bag for each in counter.desk.bags()] == [runs]


def test_a_full_disk_is_said(counter, monkeypatch) -> None:
    monkeypatch.setattr(counter.ward.file.journal, "append", disk_full)
    refused = counter.desk.set_price(Decimal(1), "TRY")
    assert isinstance(refused, EntryRefused)
    assert refused.why is EntryProblem.NOTHING_SAVED
