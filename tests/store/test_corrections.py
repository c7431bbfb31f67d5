from __future__ import annotations

from bedside.clinical.events import Entry, EntryCorrected, Event
from bedside.store.corrections import standing_entries
from tests.store.examples import START, at, measured, prepared, registered


def _entry(event_id: str, event: Event, minute: int = 0) -> Entry:
    return Entry(event_id, "p-1", at(minute), START, "nurse-1", "pc-1", 1, event)


def _stands(*entries: Entry) -> list[tuple[str, Event]]:
    return [(entry.event_id, entry.event) for entry in standing_entries(entries)]


def test_without_corrections_everything_stands() -> None:
    entries = (_entry("a", registered()), _entry("b", measured()), _entry("c", prepared()))
    assert standing_entries(entries) == entries


def test_a_replacement_stands_in_the_place_and_time_of_the_wrong_entry() -> None:
    wrong = _entry("a", measured("81.2"), 5)
    right = EntryCorrected("a", "turned round", measured("18.2"))
    (stands,) = standing_entries((wrong, _entry("b", right, 90)))
    assert stands.event == measured("18.2")
    assert stands.happened_at == at(5)


def test_the_last_correction_counts() -> None:
    first = EntryCorrected("a", "", measured("2"))
    last = EntryCorrected("a", "", measured("3"))
    assert _stands(_entry("a", measured("1")), _entry("b", first), _entry("c", last)) == [
        ("a", measured("3"))
    ]
    back = EntryCorrected("a", "", None)
    assert _stands(_entry("a", measured("1")), _entry("b", first), _entry("c", back)) == []


def test_only_registrations_and_measurements_can_be_corrected() -> None:
    bag = _entry("a", prepared())
    assert standing_entries((bag, _entry("b", EntryCorrected("a", "", None)))) == (bag,)


def test_a_replacement_of_another_kind_only_withdraws() -> None:
    swapped = EntryCorrected("a", "", registered())
    assert _stands(_entry("a", measured()), _entry("b", swapped)) == []
