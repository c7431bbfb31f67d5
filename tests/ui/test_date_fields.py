"""Days and times are taken in one order only."""

from datetime import date, datetime, time

import pytest

from bedside.ui.date_fields import (
    DateField,
    DateTimeField,
    TimeField,
    read_date,
    read_date_time,
    read_time,
)


@pytest.mark.parametrize("text", ["2026-11-23", "31.02.2026", "23/11/2026", "23.11.26", "", "1.1"])
def test_no_day(text) -> None:
    assert read_date(text) is None


def test_a_day_and_a_time() -> None:
    assert read_date(" 3.1.2026 ") == date(2026, 1, 3)
    assert read_date_time("23.11.2026 14:05") == datetime(2026, 11, 23, 14, 5)  # noqa: DTZ001


@pytest.mark.parametrize("text", ["23.11.2026", "23.11.2026 24:00", "23.11.2026 1405", "x 10:00"])
def test_no_time(text) -> None:
    assert read_date_time(text) is None


@pytest.mark.parametrize("kind", [DateField, DateTimeField])
def test_a_field_refuses_on_leaving_and_keeps_the_text(qtbot, kind) -> None:
    field = kind("Born")
    qtbot.addWidget(field)
    field.set_text("11/23")
    field.line.editingFinished.emit()
    assert field.refusal()
    assert field.text() == "11/23"
    moment = datetime(2026, 11, 23, 14, 5)  # noqa: DTZ001
    field.set_value(moment)
    assert field.check()
    assert field.refusal() == ""


def test_a_time_of_the_clock_is_read_or_refused(qtbot) -> None:
    assert read_time(" 8:05 ") == time(8, 5)
    assert [read_time(text) for text in ("24:00", "8.05", "805", "")] == [None] * 4
    field = TimeField("From")
    qtbot.addWidget(field)
    field.set_text("25:00")
    field.line.editingFinished.emit()
    assert field.refusal() == "Write the time as 14:05."
    field.set_value(time(20, 0))
    assert (field.text(), field.check()) == ("20:00", True)
