"""A month of the pharmacy for the tests of its papers."""

from __future__ import annotations

from datetime import date, datetime
from decimal import Decimal
from zoneinfo import ZoneInfo

from bedside.documents.pharmacy_content import PharmacyContent, PharmacyLine

_ZONE = ZoneInfo("Europe/Istanbul")

MADE = PharmacyLine(
    at=datetime(2026, 4, 6, 9, 30, tzinfo=_ZONE),
    hospital_number="100234",
    cycle=1,
    number=2,
    lots=("A1B2C3", "Z9"),
    vials=2,
    drug_ml=Decimal("4.4"),
    lost_ml=Decimal(0),
    reason="",
    by="Eczacı 1",
    cost=Decimal("104681.00"),
    currency="TRY",
)
LOST = PharmacyLine(
    at=datetime(2026, 4, 7, 16, 5, tzinfo=_ZONE),
    hospital_number="",
    cycle=None,
    number=None,
    lots=(),
    vials=1,
    drug_ml=Decimal(0),
    lost_ml=Decimal("2.8"),
    reason="=fell on the floor",
    by="Hemşire 1",
    cost=None,
    currency="",
)


def month(*lines: PharmacyLine, training: bool = False) -> PharmacyContent:
    return PharmacyContent(
        ward="Çocuk Onkoloji Servisi",
        training=training,
        first_day=date(2026, 4, 1),
        made_at=datetime(2026, 4, 30, 17, tzinfo=_ZONE),
        made_by="Eczacı 1",
        bags=1,
        vials=3,
        drug_ml=Decimal("4.4"),
        lost_ml=Decimal("2.8"),
        unpriced_vials=1 if lines else 0,
        cost={"TRY": Decimal("104681.00")} if lines else {},
        lines=lines,
    )
