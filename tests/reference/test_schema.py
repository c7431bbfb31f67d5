from __future__ import annotations

from decimal import Decimal

import msgspec
import pytest

from bedside.clinical.bilingual import Bilingual
from bedside.reference.schema import BilingualFile, CitedNumber, FormulaFile, SteroidFile

LABEL = {"source": ["L: section 2"]}


def test_a_figure_with_its_source() -> None:
    number = msgspec.convert({"value": 5, **LABEL}, CitedNumber)
    assert (number.value, number.source) == (Decimal(5), ("L: section 2",))


@pytest.mark.parametrize(
    "wrong",
    [
        {"value": 5},
        {"value": 5, "source": []},
        {"value": 5, "source": ["X: a"]},
        {"value": 5, "source": ["L:"]},
        {"value": "inf", **LABEL},
        {"value": 5, "why": 1, **LABEL},
    ],
)
def test_a_figure_that_is_not_one(wrong: dict[str, object]) -> None:
    with pytest.raises(msgspec.ValidationError):
        msgspec.convert(wrong, CitedNumber)


def test_a_formula_has_exactly_its_figures() -> None:
    root = msgspec.convert({"id": "a", "kind": "root", "divisor": 3600, **LABEL}, FormulaFile)
    assert root.figures() == {"divisor": 3600}
    with pytest.raises(msgspec.ValidationError, match="divisor"):
        msgspec.convert({"id": "a", "kind": "root", "factor": 1, **LABEL}, FormulaFile)
    with pytest.raises(msgspec.ValidationError, match="above 0"):
        msgspec.convert({"id": "a", "kind": "root", "divisor": -1, **LABEL}, FormulaFile)


def test_an_audience_that_is_not_known() -> None:
    wrong = {"event": "restart", "audience": "teenager", "mg_per_m2": 5, **LABEL}
    with pytest.raises(msgspec.ValidationError, match="audience"):
        msgspec.convert(wrong, SteroidFile)


def test_a_text_stands_in_both_languages() -> None:
    assert BilingualFile("Ateş", "Fever").words == Bilingual(tr="Ateş", en="Fever")
    for wrong in ({"tr": "Ateş"}, {"tr": "", "en": "Fever"}):
        with pytest.raises(msgspec.ValidationError):
            msgspec.convert(wrong, BilingualFile)
