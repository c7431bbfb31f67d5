from __future__ import annotations

from datetime import timedelta

from bedside.clinical.corrections import standing_entries
from bedside.clinical.events import Entry, EntryCorrected, Event, InfusionInterrupted
from tests.support.chart_entries import CHILD, entry, prepared, weighed
from tests.support.rules import NOON


def _stands(*entries: Entry) -> list[tuple[str, Event]]:
    return [(each.event_id, each.event) for each in standing_entries(entries)]


def test_without_corrections_everything_stands() -> None:
    entries = (entry(1, CHILD), entry(2, weighed("18")), entry(3, prepared()))
    assert standing_entries(entries) == entries


def test_a_replacement_stands_in_the_place_and_time_of_the_wrong_entry() -> None:
    wrong = entry(1, weighed("81.2"), NOON)
    right = EntryCorrected("e-1", "turned round", weighed("18.2"))
    (stands,) = standing_entries((wrong, entry(90, right)))
    assert (stands.event, stands.happened_at) == (weighed("18.2"), NOON)


def test_a_correction_may_name_another_time() -> None:
    stopped = InfusionInterrupted(1)
    earlier = NOON - timedelta(minutes=30)
    right = EntryCorrected("e-1", "stood for half an hour already", stopped, happened_at=earlier)
    (stands,) = standing_entries((entry(1, stopped), entry(2, right)))
    assert (stands.event, stands.happened_at) == (stopped, earlier)


def test_the_last_correction_counts() -> None:
    first = entry(2, EntryCorrected("e-1", "", weighed("2")))
    last = entry(3, EntryCorrected("e-1", "", weighed("3")))
    assert _stands(entry(1, weighed("1")), first, last) == [("e-1", weighed("3"))]
    back = entry(3, EntryCorrected("e-1", "", None))
    assert _stands(entry(1, weighed("1")), first, back) == []


def test_a_bag_is_discarded_and_never_corrected() -> None:
    bag = entry(1, prepared())
    assert standing_entries((bag, entry(2, EntryCorrected("e-1", "", None)))) == (bag,)


def test_a_replacement_of_another_kind_only_withdraws() -> None:
    swapped = entry(2, EntryCorrected("e-1", "", CHILD))
    assert _stands(entry(1, weighed("1")), swapped) == []
