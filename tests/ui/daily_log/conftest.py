"""The daily log over a real encrypted ward, at a fixed hour, for the nurse on duty."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from decimal import Decimal

import pytest
from PySide6.QtGui import QColor, QImage

from bedside.clinical.events import (
    DayLogged,
    GradeRecord,
    HandwritingRecord,
    LaboratoryRecord,
)
from bedside.services.daily_log.service import DailyLog, LogPageView
from bedside.ui.daily_log.pictures import png_bytes
from tests.support.course_events import ORDERED
from tests.support.ward import NOON, OpenWard


def picture(width: int = 90, height: int = 36, shade: str = "#888888") -> bytes:
    """A small even picture."""
    image = QImage(width, height, QImage.Format.Format_RGB32)
    image.fill(QColor(shade))
    return png_bytes(image)


@pytest.fixture
def a_picture() -> Callable[..., bytes]:
    return picture


@pytest.fixture
def patient(ward: OpenWard) -> str:
    """A child of four with one earlier log: ALT 32 by one laboratory, and a sentence."""
    child = ward.child()
    ward.physician.record(child, ORDERED, NOON - timedelta(days=2))
    alt = LaboratoryRecord("alt", Decimal(32), "U/L", upper_limit=Decimal(40), laboratory="Merkez")
    earlier = DayLogged(
        1,
        laboratory=(alt,),
        grades=(GradeRecord("neurological", "tremor", 2, "ctcae", "5.0", 2),),
        handwriting=HandwritingRecord(picture(), "Kedim uyuyor."),
    )
    ward.nurse.record(child, earlier, NOON - timedelta(days=1))
    return child


@pytest.fixture
def daily_log(ward: OpenWard) -> DailyLog:
    return DailyLog(ward.nurse)


@pytest.fixture
def view(daily_log: DailyLog, patient: str) -> LogPageView:
    return daily_log.page(patient)
