from __future__ import annotations

import json
from decimal import Decimal

import msgspec
import pytest

from bedside.clinical.events import (
    BagChecked,
    BagCheckFailed,
    BagDiscarded,
    EntryCorrected,
    Event,
    KnownEvent,
    LabelPrinted,
    PatientMeasured,
    PersonAdded,
    PersonChanged,
    ProtocolSigned,
    ProtocolStamp,
    Role,
    UnknownEvent,
    WardChanged,
    WardCreated,
    decode_event,
    encode_event,
    kind_of,
)
from tests.support.chart_entries import CHILD, prepared, weighed
from tests.support.course_events import BEDSIDE, COURSE, LOG, PHARMACY

EVENTS: list[Event] = [
    WardCreated("Servis", "Europe/Istanbul", "tr", "tr-review", training=True),
    WardChanged("Servis 2", "en", "tr-review"),
    PersonAdded("u-1", "Hemşire 1", (Role.NURSE,)),
    PersonChanged("u-1", "Hemşire 1", (Role.NURSE, Role.ADMINISTRATOR), active=False),
    ProtocolSigned(ProtocolStamp("tr-review", "2023", "0" * 64), Role.PHARMACIST),
    CHILD,
    weighed("20.5"),
    prepared(),
    BagChecked("b-1", Decimal("4.4"), Decimal("2.5")),
    BagCheckFailed("b-1", Decimal("4.0"), Decimal("2.5")),
    BagDiscarded("b-1", "leaks"),
    LabelPrinted("b-1", "100x70", 0, "printer", ""),
    EntryCorrected("e-1", "typing error", weighed("20.4")),
    EntryCorrected("e-1", "other child", None),
    *COURSE,
    *PHARMACY,
    *LOG,
    *BEDSIDE,
]


@pytest.mark.parametrize("event", EVENTS, ids=lambda event: type(event).__name__)
def test_an_event_comes_back_as_it_was(event: Event) -> None:
    payload = encode_event(event)
    assert decode_event(kind_of(event), payload) == event
    assert json.loads(payload)["kind"] == kind_of(event)


def test_every_kind_is_tried() -> None:
    assert {type(event) for event in EVENTS} == set(KnownEvent.__args__)


def test_bytes_are_canonical_and_decimals_are_text() -> None:
    assert encode_event(weighed("20.50")) == (
        b'{"height_cm":"110","kind":"patient_measured","weight_kg":"20.50"}'
    )


def test_an_event_of_a_newer_version_is_kept_byte_for_byte() -> None:
    payload = b'{ "kind":"lab_result", "x": 1 }'
    event = decode_event("lab_result", payload)
    assert event == UnknownEvent("lab_result", payload)
    assert kind_of(event) == "lab_result"
    assert encode_event(event) == payload


@pytest.mark.parametrize(
    "payload",
    [
        b'{"kind":"patient_measured","weight_kg":"20"}',
        b'{"kind":"patient_measured","weight_kg":"20","height_cm":"1","bmi":"1"}',
        b'{"kind":"patient_measured","weight_kg":"heavy","height_cm":"1"}',
    ],
)
def test_damaged_bytes_of_a_known_kind_are_no_event(payload: bytes) -> None:
    with pytest.raises(msgspec.ValidationError):
        decode_event("patient_measured", payload)


def test_an_event_cannot_be_changed() -> None:
    event = PatientMeasured(Decimal(20), Decimal(110))
    with pytest.raises(AttributeError):
        event.weight_kg = Decimal(21)  # type: ignore[misc]
