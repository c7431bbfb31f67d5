"""How long does one entry take, one label, and 100,000 doses?"""

from __future__ import annotations

import io
import json
import random
from collections.abc import Callable
from decimal import Decimal
from pathlib import Path

from bedside.clinical.chart import fold_chart
from bedside.clinical.events import PatientMeasured, encode_event
from bedside.documents.fonts import font_name
from bedside.documents.label import bag_label
from bedside.documents.label_content import LabelSize
from bedside.documents.words import Words
from bedside.services.calc.stream import answers
from bedside.services.paper_content import label_content
from bedside.store.connection import _SETTINGS, cipher_module
from bedside.store.journal import NewEntry
from tests.benchmarks.side_by_side import compare, seconds
from tests.support.ward import NOON, OpenWard, found_training

_CASES = 100_000
_EVENT = PatientMeasured(Decimal(16), Decimal(101))
_TABLE = """
CREATE TABLE raw (seq INTEGER PRIMARY KEY, patient TEXT, at TEXT, payload BLOB) STRICT
"""


def raw_insert(path: Path) -> Callable[[], object]:
    """One insert and its commit over plain sqlcipher3, set up as the ward's file is."""
    connection = cipher_module().connect(str(path), isolation_level=None)
    connection.execute(f"PRAGMA key = \"x'{'00' * 32}'\"")
    for setting in _SETTINGS:
        connection.execute(setting)
    connection.execute(_TABLE)
    payload = encode_event(_EVENT)

    def insert() -> None:
        row = ("patient", NOON.isoformat(), payload)
        connection.execute("INSERT INTO raw (patient, at, payload) VALUES (?, ?, ?)", row)

    return insert


def test_one_acknowledged_entry(tmp_path: Path) -> None:
    ward = OpenWard(found_training(tmp_path / "ward"))
    patient = ward.child()
    entry = NewEntry(patient, NOON, ward.nurse_id, _EVENT)
    compare(
        "one acknowledged entry",
        lambda: ward.file.journal.append(entry, recorded_at=NOON),
        raw_insert(tmp_path / "raw.db"),
        3,
        300,
    )
    ward.file.close()


def empty_page() -> bytes:
    """A page of the label's size with two words, so that both fonts are embedded."""
    from reportlab.pdfgen.canvas import Canvas  # type: ignore[import-untyped]

    stream = io.BytesIO()
    canvas = Canvas(stream, pagesize=(283.5, 198.4), invariant=1)
    for bold in (False, True):
        canvas.setFont(font_name(bold), 8)
        canvas.drawString(10, 10, "x")
    canvas.save()
    return stream.getvalue()


def test_label_to_pdf(tmp_path: Path) -> None:
    ward = OpenWard(found_training(tmp_path / "ward"))
    patient = ward.child()
    ward.checked_bag(patient)
    chart = fold_chart(ward.file.journal.of_patient(patient))
    content = label_content(ward.pharmacist, chart, chart.bags[0], 0)
    words = Words(lambda _context, text: text, ",", "en")
    compare(
        "label to PDF",
        lambda: bag_label(content, LabelSize.MM_100X70, words),
        empty_page,
        3,
        40,
    )
    ward.file.close()


def test_dose_cases_per_second() -> None:
    chance = random.Random(1)
    lines = [
        json.dumps(
            {
                "protocol": "tr-review",
                "indication": "relapsed_refractory",
                "weight_kg": str(chance.randrange(50, 900) / 10),
                "height_cm": str(chance.randrange(60, 190)),
                "cycle": 1,
                "day": chance.randrange(1, 29),
            }
        ).encode()
        for _ in range(_CASES)
    ]
    answered = 0

    def run() -> None:
        nonlocal answered
        answered = sum(1 for _ in answers("dose", lines))

    taken = seconds(run)
    assert answered == _CASES
    print(f"\n{_CASES} dose cases\n  {_CASES / taken:,.0f} cases per second")  # noqa: T201
