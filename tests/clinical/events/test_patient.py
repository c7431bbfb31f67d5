from __future__ import annotations

from bedside.clinical.events import PatientRegistered, decode_event, encode_event
from tests.support.chart_entries import CHILD


def test_a_child_comes_back_with_turkish_letters() -> None:
    child = decode_event("patient_registered", encode_event(CHILD))
    assert isinstance(child, PatientRegistered)
    assert child.name == "Örnek Hasta 1"
