from __future__ import annotations

import uuid
from dataclasses import replace
from datetime import UTC, datetime, timedelta, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bedside.clinical.events import UnknownEvent
from bedside.store.chain import FIRST_PREVIOUS, JournalRow, new_event_id, text_of, time_of
from bedside.store.errors import EntryUnreadable
from tests.store.examples import START

ROW = JournalRow(
    seq=7,
    event_id="e-1",
    device="pc-1",
    device_seq=1,
    patient="p-1",
    kind="from_the_future",
    happened_at="2026-03-01T08:00:00.000000Z",
    recorded_at="2026-03-01T08:01:00.000000Z",
    recorded_by="nurse-1",
    payload=b'{"kind":"from_the_future"}',
    previous_digest=FIRST_PREVIOUS,
    digest="",
)


def test_the_digest_of_an_entry_never_changes_between_versions() -> None:
    # A changed value here would declare every ward's journal damaged.
    assert ROW.sealed_digest() == (
        "6045e9321d783cf51382eb7180951ffc25cc5ac2ba840cf7536b3355e53a4f1c"
    )


def test_every_field_but_the_row_number_is_sealed() -> None:
    changes: list[dict[str, object]] = [
        {"event_id": "e-2"},
        {"device": "pc-2"},
        {"device_seq": 2},
        {"patient": None},
        {"kind": "other"},
        {"happened_at": "x"},
        {"recorded_at": "x"},
        {"recorded_by": "x"},
        {"payload": b"{}"},
        {"previous_digest": "1" * 64},
    ]
    digests = {ROW.sealed_digest()}
    digests |= {replace(ROW, **change).sealed_digest() for change in changes}  # type: ignore[arg-type]
    assert len(digests) == len(changes) + 1
    assert replace(ROW, seq=8).sealed_digest() == ROW.sealed_digest()


def test_no_patient_differs_from_an_empty_patient_and_fields_do_not_run_together() -> None:
    nobody, empty = replace(ROW, patient=None), replace(ROW, patient="")
    assert nobody.sealed_digest() != empty.sealed_digest()
    shifted = replace(ROW, event_id="e-", device="1pc-1")
    assert shifted.sealed_digest() != ROW.sealed_digest()


def test_an_unknown_kind_is_kept_and_a_damaged_known_one_is_named() -> None:
    assert ROW.entry().event == UnknownEvent(ROW.kind, ROW.payload)
    damaged = replace(ROW, kind="patient_measured", payload=b'{"kind":"patient_measured"}')
    with pytest.raises(EntryUnreadable) as refused:
        damaged.entry()
    assert refused.value.seq == 7


@given(st.datetimes(datetime(1970, 1, 2), datetime(2200, 1, 1)), st.integers(-720, 840))  # noqa: DTZ001
def test_times_come_back_and_sort_as_text(moment: datetime, minutes: int) -> None:
    aware = moment.replace(tzinfo=timezone(timedelta(minutes=minutes)))
    assert time_of(text_of(aware)) == aware
    assert time_of(text_of(aware)).utcoffset() == timedelta(0)
    assert text_of(aware) < text_of(aware + timedelta(microseconds=1))


def test_a_time_without_zone_is_refused() -> None:
    with pytest.raises(ValueError, match="zone"):
        text_of(datetime(2026, 3, 1))  # noqa: DTZ001


def test_event_ids_are_uuids_of_version_7_ordered_by_time() -> None:
    first = uuid.UUID(new_event_id(START))
    later = uuid.UUID(new_event_id(START + timedelta(milliseconds=1)))
    assert (first.version, first.variant) == (7, uuid.RFC_4122)
    assert first < later
    assert datetime.fromtimestamp((first.int >> 80) / 1000, UTC) == START
    assert new_event_id(START) != new_event_id(START)
