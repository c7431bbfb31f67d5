"""The recovery code on paper, whole and reproducible."""

from bedside.documents.recovery_sheet import recovery_sheet
from tests.documents.labels import EXAMPLE
from tests.documents.test_label import text_of
from tests.support.ts_words import turkish

CODE = "ABCDE-FGHJK-23456-ABCDE-FGHJK-23456"


def test_the_code_stands_once_with_its_ward_and_day():
    pdf = recovery_sheet("Servis 1", CODE, EXAMPLE.prepared_at, turkish())
    text = text_of(pdf)
    assert text.count(CODE) == 1
    assert "Servis 1" in text and "23.11.2026 15:10" in text
    assert pdf == recovery_sheet("Servis 1", CODE, EXAMPLE.prepared_at, turkish())
