"""The chart of one invented child, as the patients' service would answer."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from decimal import Decimal
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QWidget

from bedside.clinical.citation import Citation, SourceKind
from bedside.clinical.events import Indication, PatientRegistered, Sex
from bedside.clinical.sums import SumLine, SumStep
from bedside.services.patients import (
    BagLine,
    ChartView,
    JournalLine,
    JournalLines,
    MeasurementLine,
)
from bedside.ui.chart.journal_model import JournalRow
from tests.support.rules import TR

NOW = datetime(2026, 11, 23, 14, 2, tzinfo=ZoneInfo("Europe/Istanbul"))


@pytest.fixture
def now() -> datetime:
    return NOW


@pytest.fixture
def registered() -> PatientRegistered:
    return PatientRegistered(
        name="Örnek Hasta 2",
        hospital_number="20260117",
        second_identifier="P-4471",
        date_of_birth=date(2015, 5, 2),
        sex=Sex.FEMALE,
        allergies="penisilin",
        bed="5",
        diagnosis="B-ALL",
        indication=Indication.RELAPSED_REFRACTORY,
    )


def measurement(event_id: str, weight: str, hours: int, stands: bool = True) -> MeasurementLine:
    return MeasurementLine(
        event_id=event_id,
        measured_at=NOW - timedelta(hours=hours),
        weight_kg=Decimal(weight),
        height_cm=Decimal(145),
        recorded_by="Hemşire 1",
        corrected=event_id == "e2",
        stands=stands,
    )


def said(event_id: str, hours: int, kind: str, **facts: str) -> JournalLine:
    """An entry that was written down the moment it happened."""
    moment = NOW - timedelta(hours=hours)
    return JournalLine(
        event_id=event_id,
        happened_at=moment,
        recorded_at=moment,
        person="Hemşire 1",
        kind=kind,
        facts=facts,
        corrects=facts.get("corrects"),
        corrected_by="e3" if event_id == "e2" else None,
        reason=facts.get("reason", ""),
    )


def journal_of(*lines: JournalLine) -> JournalLines:
    """The journal these lines make, what was recorded last on top."""
    newest_first = sorted(lines, key=lambda line: line.recorded_at, reverse=True)
    return JournalLines([line.event_id for line in newest_first], newest_first.__getitem__)


class Rows(tuple[JournalRow, ...]):
    """Rows that are in words already, as a list shows them."""

    __slots__ = ()

    def place_of(self, event_id: str) -> int | None:
        """Where the entry stands, None where it is none of these."""
        ids = [row.event_id for row in self]
        return ids.index(event_id) if event_id in ids else None


def bag() -> BagLine:
    return BagLine(
        bag="b1",
        cycle=1,
        bag_number=1,
        level="step",
        first_day=1,
        bag_hours=96,
        rate_ml_per_h=Decimal("2.5"),
        dose_mcg_per_day=Decimal("6.2"),
        drug_ml=Decimal("2.3"),
        prepared_at=NOW - timedelta(hours=3),
        prepared_by="Eczacı 1",
        checked_by=None,
        state="prepared",
        cold_use_by=NOW + timedelta(days=10),
        labels_printed=0,
    )


@pytest.fixture
def chart(registered: PatientRegistered) -> ChartView:
    """Registered, weighed 83.2 kg by mistake and corrected to 38.4, weighed again, one bag."""
    latest = measurement("e4", "38.2", 30)
    mosteller = Citation(SourceKind.STANDARD, "Mosteller")
    expression = "√(145 cm × 38.2 kg / 3600)"
    return ChartView(
        patient="p2",
        registration=registered,
        registration_event_id="e1",
        registered_by="Hemşire 1",
        registered_at=NOW - timedelta(hours=200),
        age_years=11,
        age_months=6,
        latest=latest,
        bsa_m2=Decimal("1.24"),
        bsa_sum=SumLine(SumStep.BODY_SURFACE, expression, Decimal("1.24"), "m2", (mosteller,)),
        body_rules=TR.body,
        measurements=(
            measurement("e2", "83.2", 199, stands=False),
            measurement("e2", "38.4", 199),
            latest,
        ),
        bags=(bag(),),
        journal=journal_of(
            said("e1", 200, "patient_registered", name="Örnek Hasta 2", bed="5"),
            said("e2", 199, "patient_measured", weight_kg="83.2", height_cm="145"),
            said("e3", 198, "entry_corrected", corrects="e2", reason="digits exchanged"),
            said("e4", 30, "patient_measured", weight_kg="38.2", height_cm="145"),
            said("e5", 1, "course_paused"),
        ),
        weight_decisions=("weight_near_45_kg",),
    )


class FakePatients:
    """Answers with ``answer`` and remembers what it was asked to write."""

    def __init__(self, chart: ChartView) -> None:
        self.charts = {chart.patient: chart}
        self.answer: Any = None
        self.asked: list[tuple[Any, ...]] = []

    def chart(self, patient: str) -> ChartView:
        return self.charts[patient]

    def register(self, draft: Any) -> Any:
        self.asked.append(("register", draft))
        return self.answer

    def measure(self, *facts: Any, confirmed: bool = False) -> Any:
        self.asked.append(("measure", *facts, confirmed))
        return self.answer

    def correct_registration(self, *facts: Any) -> Any:
        self.asked.append(("correct_registration", *facts))
        return self.answer

    def correct_measurement(self, *facts: Any, confirmed: bool = False) -> Any:
        self.asked.append(("correct_measurement", *facts, confirmed))
        return self.answer

    def withdraw(self, *facts: Any) -> Any:
        self.asked.append(("withdraw", *facts))
        return self.answer


@pytest.fixture
def patients(chart: ChartView) -> FakePatients:
    return FakePatients(chart)


class Typist:
    """Key presses that may carry any letter, ç and ı included."""

    def __call__(self, widget: QWidget, text: str) -> None:
        for letter in text:
            press = QKeyEvent(QEvent.Type.KeyPress, 0, Qt.KeyboardModifier.NoModifier, letter)
            QApplication.sendEvent(widget, press)


@pytest.fixture
def typed() -> Typist:
    return Typist()
