"""A sum is written in the reader's decimal mark, with units and sources; never a volume a day."""

from collections.abc import Iterator
from decimal import Decimal

import pytest

from bedside.clinical.citation import Citation, SourceKind
from bedside.clinical.sums import SumLine, SumStep
from bedside.ui.language import use_language
from bedside.ui.wording.sums import per_day, sources, sum_lines, vials_text

REVIEW = (Citation(SourceKind.REVIEW, "Table 1"),)
BOTH = (*REVIEW, Citation(SourceKind.REVIEW, "Table 2"))


def written(expression: str, result: str, unit: str) -> str:
    line = SumLine(SumStep.DRUG_VOLUME, expression, Decimal(result), unit, REVIEW)
    return sum_lines([line])[0].text.replace("\u00a0", " ")


@pytest.fixture
def turkish(qapp) -> Iterator[None]:
    use_language(qapp, "tr")
    yield
    use_language(qapp, "en")


@pytest.mark.parametrize(
    ("expression", "result", "unit", "text"),
    [
        ("15 × 0.67 m2", "10.05", "mcg/day", "15 × 0.67 m² = 10.05 mcg/day"),
        ("√(100 × 16.2 / 3600)", "0.67", "m2", "√(100 × 16.2 / 3600) = 0.67 m²"),
        ("3.7418", "3.70", "mL", "3.7418 = 3.7 mL"),
    ],
)
def test_units_are_written_as_read(expression, result, unit, text) -> None:
    assert written(expression, result, unit) == text


def test_vials_are_counted_in_words(turkish) -> None:
    line = SumLine(SumStep.VIALS, "46.25 / 35", Decimal(2), "vials", REVIEW)
    assert sum_lines([line])[0].text.endswith(f"= {vials_text(2)}")
    assert "2" in vials_text(2)


def test_a_turkish_reader_finds_a_comma_everywhere(turkish) -> None:
    text = written("275.5 × 0.1675 / (12.5 − 0.1675)", "3.7418", "mL")
    assert text == "275,5 × 0,1675 / (12,5 − 0,1675) = 3,7418 mL"


def test_every_line_keeps_its_order_and_its_sources() -> None:
    lines = [
        SumLine(SumStep.SYRINGE, "3.7418", Decimal("3.7"), "mL", BOTH),
        SumLine(SumStep.INFUSED, "2.5 × 96", Decimal(240), "mL", ()),
    ]
    assert [line.source for line in sum_lines(lines)] == ["review, table 1 · review, table 2", ""]
    assert sum_lines(lines)[0].text.startswith("3.7418")
    assert sum_lines([]) == []


def test_sources_are_named_once_each() -> None:
    assert sources(REVIEW) == "review, table 1"
    assert sources(()) == ""


def test_a_dose_is_in_mcg_a_day_and_never_a_volume() -> None:
    assert per_day(Decimal("10.050")).replace("\u00a0", " ") == "10.05 mcg/day"
    assert "mL" not in per_day(Decimal("28"))
