"""The label's words carry this bag's own figures, and never a volume a day."""

from dataclasses import replace
from decimal import Decimal

from bedside.documents import label_text
from tests.documents.labels import ENGLISH, EXAMPLE


def plain(text: str) -> str:
    return text.replace("\u00a0", " ")


def test_amount_and_dose_are_in_mcg() -> None:
    said = plain(label_text.amounts(EXAMPLE, ENGLISH))
    assert said == "In the bag 46.25 mcg · 10.05 mcg/day"


def test_a_child_without_a_bed_gets_a_dash() -> None:
    assert label_text.born_and_bed(EXAMPLE, ENGLISH) == "Born 14.03.2022 · Bed 3"
    assert label_text.born_and_bed(replace(EXAMPLE, bed=""), ENGLISH).endswith("Bed -")


def test_the_top_up_is_named_only_where_there_is_one() -> None:
    assert "top-up" not in label_text.composition(EXAMPLE, ENGLISH)
    topped = plain(label_text.composition(replace(EXAMPLE, top_up_ml=Decimal("1.5")), ENGLISH))
    assert "+ 3.7 mL drug + 1.5 mL NaCl 0.9 % top-up" in topped


def test_run_and_lots() -> None:
    assert plain(label_text.run(EXAMPLE, ENGLISH)) == "96 h, run 240 mL"
    assert plain(label_text.vials(EXAMPLE, ENGLISH)) == "Vial lots: A1B2C3 × 2"
