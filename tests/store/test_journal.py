from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from bedside.clinical.events import (
    BagDiscarded,
    Entry,
    EntryCorrected,
    Event,
    PersonAdded,
    Role,
    UnknownEvent,
    WardCreated,
)
from bedside.store.errors import NothingSaved
from bedside.store.journal import Damage, DamageKind
from bedside.store.ward_file import WARD_FILE_NAME, WardFile
from tests.store.examples import KEY, START, at, measured, new, prepared, registered

WARD = WardCreated("Servis", "Europe/Istanbul", "tr", "tr-review", training=True)


def test_what_is_appended_is_what_is_read(ward: WardFile) -> None:
    appended = ward.journal.append(
        new(None, WARD),
        new("p-1", registered(), 1),
        new("p-2", registered("Örnek Hasta 2"), 2),
        new("p-1", measured(), 3),
        recorded_at=at(5),
    )
    assert [entry.device_seq for entry in appended] == [1, 2, 3, 4]
    assert {entry.device for entry in appended} == {"pc-1"}
    assert {entry.recorded_at for entry in appended} == {at(5)}
    assert tuple(ward.journal.all()) == appended
    assert ward.journal.of_ward() == appended[:1]
    assert ward.journal.of_patient("p-1") == (appended[1], appended[3])
    assert ward.journal.of_patient("p-9") == ()


def test_a_patient_read_again_has_what_came_since(ward: WardFile, tmp_path: Path) -> None:
    for number in range(6):
        ward.journal.append(new(f"p-{number}", registered()), recorded_at=START)
    read = {f"p-{number}": ward.journal.of_patient(f"p-{number}") for number in range(6)}
    (appended,) = ward.journal.append(new("p-5", measured()), recorded_at=START)
    assert ward.journal.of_patient("p-5") == (*read["p-5"], appended)
    assert ward.journal.of_patient("p-0") == read["p-0"]
    other = WardFile.open(tmp_path / "ward", KEY, "pc-2")
    (elsewhere,) = other.journal.append(new("p-5", measured("19")), recorded_at=START)
    other.close()
    assert ward.journal.of_patient("p-5") == (*read["p-5"], appended, elsewhere)


def test_while_nothing_came_the_same_tuple_is_returned(ward: WardFile) -> None:
    ward.journal.append(new("p-1", registered()), recorded_at=START)
    read = ward.journal.of_patient("p-1")
    ward.journal.append(new("p-2", registered("Örnek Hasta 2")), recorded_at=START)
    assert ward.journal.of_patient("p-1") is read
    ward.journal.append(new("p-1", measured()), recorded_at=START)
    assert ward.journal.of_patient("p-1") is not read


def test_what_was_refused_is_never_read(ward: WardFile) -> None:
    (first,) = ward.journal.append(new("p-1", registered()), recorded_at=START)
    assert ward.journal.of_patient("p-1") == (first,)
    with pytest.raises(ValueError, match="zone"):
        ward.journal.append(
            new("p-1", measured()),
            replace(new("p-1", measured("19")), happened_at=datetime(2026, 3, 1)),  # noqa: DTZ001
            recorded_at=START,
        )
    assert ward.journal.of_patient("p-1") == (first,)
    (second,) = ward.journal.append(new("p-1", measured("20")), recorded_at=START)
    assert ward.journal.of_patient("p-1") == (first, second)


def test_appending_nothing_does_nothing(ward: WardFile) -> None:
    told: list[tuple[Entry, ...]] = []
    ward.on_change.append(told.append)
    assert ward.journal.append(recorded_at=START) == ()
    assert told == []


def test_whoever_listens_is_told_after_the_commit(ward: WardFile, tmp_path: Path) -> None:
    seen: list[int] = []

    def look_from_outside(entries: tuple[Entry, ...]) -> None:
        other = WardFile.open(tmp_path / "ward", KEY, "pc-2")
        seen.append(len(other.journal.of_patient("p-1")))
        other.close()
        assert entries[0].event == registered()

    ward.on_change.append(look_from_outside)
    ward.journal.append(new("p-1", registered()), recorded_at=START)
    assert seen == [1]


def test_a_bad_entry_takes_its_whole_append_with_it(ward: WardFile) -> None:
    naive = replace(new("p-1", measured()), happened_at=datetime(2026, 3, 1))  # noqa: DTZ001
    told: list[tuple[Entry, ...]] = []
    ward.on_change.append(told.append)
    with pytest.raises(ValueError, match="zone"):
        ward.journal.append(new("p-1", registered()), naive, recorded_at=START)
    assert tuple(ward.journal.all()) == ()
    assert ward.read.board() == ()
    assert told == []


def test_two_devices_keep_their_own_chains(ward: WardFile, tmp_path: Path) -> None:
    other = WardFile.open(tmp_path / "ward", KEY, "pc-2")
    for minute in range(3):
        ward.journal.append(new("p-1", measured(), minute), recorded_at=at(minute))
        other.journal.append(new("p-1", measured(), minute), recorded_at=at(minute))
    other.close()
    seqs = [(entry.device, entry.device_seq) for entry in ward.journal.all()]
    assert sorted(seqs) == [(pc, seq) for pc in ("pc-1", "pc-2") for seq in (1, 2, 3)]
    assert ward.journal.verify() == ()
    assert set(ward.journal.head_digests()) == {"pc-1", "pc-2"}


def test_the_head_digest_changes_with_every_entry(ward: WardFile) -> None:
    assert ward.journal.head_digests() == {}
    heads = set()
    for minute in range(3):
        ward.journal.append(new("p-1", measured(), minute), recorded_at=at(minute))
        heads.add(ward.journal.head_digests()["pc-1"])
    assert len(heads) == 3


def _tamper(ward: WardFile, *statements: str) -> None:
    database = ward._database
    with database.writing():
        for trigger in ("update", "delete"):
            database.execute(f"DROP TRIGGER journal_refuses_{trigger}")
        for statement in statements:
            database.execute(statement)


@pytest.mark.parametrize(
    ("change", "expected"),
    [
        ("UPDATE journal SET recorded_by = 'x' WHERE seq = 2", [(2, DamageKind.DIGEST)]),
        ("DELETE FROM journal WHERE seq = 2", [(3, DamageKind.MISSING)]),
        ("DELETE FROM journal WHERE seq = 1", [(2, DamageKind.MISSING)]),
        (
            "UPDATE journal SET previous_digest = 'x' WHERE seq = 2",
            [(2, DamageKind.LINK), (2, DamageKind.DIGEST)],
        ),
        (
            "UPDATE journal SET payload = x'7b' WHERE seq = 3",
            [(3, DamageKind.DIGEST), (3, DamageKind.UNREADABLE)],
        ),
    ],
)
def test_tampering_is_found_and_named(
    ward: WardFile, change: str, expected: list[tuple[int, DamageKind]]
) -> None:
    for minute in range(4):
        ward.journal.append(new("p-1", measured(), minute), recorded_at=at(minute))
    assert ward.journal.verify() == ()
    _tamper(ward, change)
    assert ward.journal.verify() == tuple(Damage(seq, "pc-1", what) for seq, what in expected)


def test_an_exchanged_entry_with_a_digest_of_its_own_breaks_the_next(ward: WardFile) -> None:
    for minute in range(3):
        ward.journal.append(new("p-1", measured(), minute), recorded_at=at(minute))
    _tamper(ward, "UPDATE journal SET digest = 'x' WHERE seq = 2")
    found = {(damage.seq, damage.what) for damage in ward.journal.verify()}
    assert found == {(2, DamageKind.DIGEST), (3, DamageKind.LINK)}


def test_a_full_disk_keeps_nothing_and_the_file_goes_on(ward: WardFile) -> None:
    ward.journal.append(new("p-1", registered()), recorded_at=START)
    database = ward._database
    pages = database.number("PRAGMA page_count")
    database.execute(f"PRAGMA max_page_count = {pages}")
    big = UnknownEvent("from_the_future", b'{"kind":"from_the_future"}' + b" " * 50_000)
    with pytest.raises(NothingSaved, match="full"):
        ward.journal.append(
            new("p-1", registered(name="Başka Ad")), new("p-1", big), recorded_at=at(1)
        )
    assert [entry.event for entry in ward.journal.all()] == [registered()]
    assert [row.name for row in ward.read.board()] == ["Örnek Hasta 1"]
    database.execute("PRAGMA max_page_count = 1000000")
    ward.journal.append(new("p-1", big), recorded_at=at(2))
    assert [entry.device_seq for entry in ward.journal.all()] == [1, 2]
    assert ward.journal.verify() == ()


def test_the_journal_of_a_newer_version_keeps_its_unknown_entries(
    ward: WardFile, tmp_path: Path
) -> None:
    event = UnknownEvent("from_the_future", b'{"kind": "from_the_future",  "x": 1}')
    ward.journal.append(new("p-1", event), recorded_at=START)
    ward.close()
    again = WardFile.open(tmp_path / "ward", KEY, "pc-1")
    assert [entry.event for entry in again.journal.all()] == [event]
    again.close()
    assert (tmp_path / "ward" / WARD_FILE_NAME).exists()


_times = st.datetimes(datetime(2020, 1, 1), datetime(2090, 1, 1), timezones=st.just(UTC))  # noqa: DTZ001
_words = st.text(st.characters(codec="utf-8"), max_size=20)
_decimals = st.decimals(1, 200, places=2).map(str)
_events: st.SearchStrategy[Event] = st.one_of(
    st.builds(WardCreated, _words, _words, _words, _words, st.booleans()),
    st.builds(PersonAdded, _words, _words, st.lists(st.sampled_from(Role)).map(tuple)),
    st.builds(registered, _words, _words, _words),
    st.builds(measured, _decimals, _decimals),
    st.builds(prepared, _words, st.integers(0, 10**6), st.integers(1, 99)),
    st.builds(BagDiscarded, _words, _words),
    st.builds(EntryCorrected, _words, _words, st.none() | st.builds(measured, _decimals)),
    st.builds(UnknownEvent, st.just("from_the_future"), st.binary(max_size=40)),
)
_new = st.builds(
    lambda patient, event, happened: replace(new(patient, event), happened_at=happened),
    st.none() | _words,
    _events,
    _times,
)


@settings(
    max_examples=60,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)
@given(st.lists(_new, min_size=1, max_size=5), _times)
def test_every_event_comes_back_from_the_journal_unchanged(
    ward: WardFile, wanted: list[object], recorded_at: datetime
) -> None:
    appended = ward.journal.append(*wanted, recorded_at=recorded_at)  # type: ignore[arg-type]
    kept = tuple(ward.journal.all())[-len(wanted) :]
    assert kept == appended
    assert [(entry.patient, entry.event) for entry in kept] == [
        (one.patient, one.event)  # type: ignore[attr-defined]
        for one in wanted
    ]
    assert ward.journal.verify() == ()
