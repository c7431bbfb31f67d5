"""A ward of three invented patients, as the patients' service would answer."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime, timedelta
from decimal import Decimal
from zoneinfo import ZoneInfo

import pytest

from bedside.services.board_course import BoardClock, StoppedPump
from bedside.services.patients import BoardLine, NextKind, NextStep, PatientHit
from bedside.services.refused import EntryRefused

NOW = datetime(2026, 11, 23, 14, 2, tzinfo=ZoneInfo("Europe/Istanbul"))


@pytest.fixture
def now() -> datetime:
    return NOW


@pytest.fixture
def line() -> BoardLine:
    """Bed 3: a checked bag that must be connected in two hours."""
    return BoardLine(
        patient="p1",
        bed="3",
        name="Örnek Hasta 1",
        age_years=4,
        age_months=2,
        weight_kg=Decimal(16),
        height_cm=Decimal(100),
        bsa_m2=Decimal("0.67"),
        fixed_dose=False,
        cycle=1,
        first_day=7,
        level="step",
        bag="b2",
        bag_number=2,
        bag_state="checked",
        rate_ml_per_h=Decimal("3.3"),
        bag_hours=72,
        next=NextStep(NextKind.CONNECT_BY, NOW + timedelta(hours=2), "due"),
    )


@pytest.fixture
def newcomer(line: BoardLine) -> BoardLine:
    """Bed 9: registered and not weighed yet."""
    return replace(
        line,
        patient="p2",
        bed="9",
        name="Örnek Hasta 2",
        weight_kg=None,
        height_cm=None,
        bsa_m2=None,
        cycle=None,
        first_day=None,
        level=None,
        bag=None,
        bag_number=None,
        bag_state=None,
        rate_ml_per_h=None,
        bag_hours=None,
        next=NextStep(NextKind.WEIGH, None, "due"),
    )


class FakeWard:
    """Answers as the service does; counts how often it was asked."""

    def __init__(self, lines: tuple[BoardLine, ...]) -> None:
        self.lines = lines
        self.searched: list[str] = []
        self.known: list[tuple[str, BoardClock, str]] = []
        self.refused: EntryRefused | None = None

    def stood(self, pump: StoppedPump) -> timedelta:
        return NOW - pump.began_at

    def acknowledge(self, patient: str, clock: BoardClock, note: str = "") -> EntryRefused | None:
        self.known.append((patient, clock, note))
        return self.refused

    def board(self) -> tuple[BoardLine, ...]:
        return self.lines

    def search(self, text: str) -> tuple[PatientHit, ...]:
        self.searched.append(text)
        return tuple(hit_of(line) for line in self.lines if text.casefold() in line.name.casefold())


def hit_of(line: BoardLine) -> PatientHit:
    return PatientHit(
        patient=line.patient,
        name=line.name,
        hospital_number="1",
        second_identifier="2",
        date_of_birth=date(2022, 9, 1),
        bed=line.bed,
    )


@pytest.fixture
def fake_ward(line: BoardLine, newcomer: BoardLine) -> FakeWard:
    return FakeWard((line, newcomer))
