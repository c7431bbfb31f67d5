"""Do limits, last values and handwriting come from the logs that stand, newest first?"""

from __future__ import annotations

from datetime import timedelta
from decimal import Decimal

from bedside.clinical.events import (
    DayLogged,
    Entry,
    EntryCorrected,
    GradeRecord,
    HandwritingRecord,
    LaboratoryRecord,
)
from bedside.services.daily_log.memory import LogMemory, RememberedLimit, remember
from tests.support.ward import NOON, OpenWard


def alt(value: str, limit: str, laboratory: str = "Merkez") -> LaboratoryRecord:
    return LaboratoryRecord(
        "alt", Decimal(value), "U/L", upper_limit=Decimal(limit), laboratory=laboratory
    )


def logged(ward: OpenWard, patient: str, hours: int, event: DayLogged) -> str:
    written = ward.nurse.record(patient, event, NOON - timedelta(hours=hours))
    assert isinstance(written, Entry)
    return written.event_id


def memory(ward: OpenWard, patient: str, without: str = "") -> LogMemory:
    return remember(ward.nurse, ward.file.journal.of_patient(patient), without)


def test_nothing_is_built_in(ward: OpenWard) -> None:
    assert memory(ward, ward.child()) == LogMemory()


def test_limits_are_remembered_for_each_laboratory(ward: OpenWard) -> None:
    patient = ward.child()
    logged(ward, patient, 30, DayLogged(1, laboratory=(alt("30", "35", "Acil"),)))
    logged(ward, patient, 20, DayLogged(1, laboratory=(alt("31", "40"),)))
    logged(ward, patient, 10, DayLogged(1, laboratory=(alt("32", "45"),)))
    found = memory(ward, patient)
    assert found.laboratories == ("Merkez", "Acil")
    assert found.limit("Merkez", "alt") == RememberedLimit(
        "Merkez", "alt", "U/L", Decimal(45), None
    )
    emergency = found.limit("Acil", "alt")
    assert emergency is not None
    assert emergency.limit == Decimal(35)
    assert found.limit("Acil", "ast") is None


def test_a_lower_limit_is_remembered_too(ward: OpenWard) -> None:
    patient = ward.child()
    count = LaboratoryRecord("platelets", Decimal(90), "10*9/L", lower_limit=Decimal(150))
    logged(ward, patient, 10, DayLogged(1, laboratory=(count,)))
    found = memory(ward, patient)
    assert found.laboratories == ()
    limit = found.limit("", "platelets")
    assert limit is not None
    assert limit.limit == Decimal(150)


def test_the_last_result_is_the_newest_by_when_it_happened(ward: OpenWard) -> None:
    patient = ward.child()
    logged(ward, patient, 10, DayLogged(1, laboratory=(alt("32", "40"),)))
    logged(ward, patient, 30, DayLogged(1, laboratory=(alt("30", "40"),)))
    last = memory(ward, patient).last_result("alt")
    assert last is not None
    assert (last.value, last.at) == (Decimal(32), NOON - timedelta(hours=10))
    assert last.at.utcoffset() == timedelta(hours=3)
    assert memory(ward, patient).last_result("ast") is None


def test_handwriting_and_logs_stand_newest_first(ward: OpenWard) -> None:
    patient = ward.child()
    grade = GradeRecord("neurological", "tremor", 2, "ctcae", "5.0")
    first = DayLogged(1, grades=(grade,), handwriting=HandwritingRecord(b"old", "a"))
    logged(ward, patient, 30, first)
    newest = logged(ward, patient, 5, DayLogged(1, handwriting=HandwritingRecord(b"new", "b")))
    found = memory(ward, patient)
    assert [(each.picture, each.sentence) for each in found.handwriting] == [
        (b"new", "b"),
        (b"old", "a"),
    ]
    assert [(log.person, log.worst_grade) for log in found.logs] == [
        ("Hemşire 1", None),
        ("Hemşire 1", 2),
    ]
    assert [each.picture for each in memory(ward, patient, without=newest).handwriting] == [b"old"]


def test_a_withdrawn_log_remembers_nothing(ward: OpenWard) -> None:
    patient = ward.child()
    event_id = logged(ward, patient, 5, DayLogged(1, laboratory=(alt("32", "40"),)))
    ward.nurse.record(patient, EntryCorrected(event_id, "yanlış çocuk", None))
    assert memory(ward, patient) == LogMemory()
