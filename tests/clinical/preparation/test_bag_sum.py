from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

from bedside.clinical.preparation.bag_sum import bag_sum
from bedside.clinical.preparation_rules import Method
from bedside.clinical.sums import SumStep
from tests.support.rules import TR, bag, bag_case, dose_case


def test_the_sum_of_a_balanced_bag_leads_to_its_figures() -> None:
    made = bag(dose_case(day=8), bag_case(96))
    lines = {line.step: line for line in bag_sum(TR, made)}
    assert lines[SumStep.CONCENTRATION].expression == "11.7 / (24 × 2.5)"
    assert lines[SumStep.CONCENTRATION].result == Decimal("0.195")
    assert lines[SumStep.DRUG_VOLUME].expression == "275.5 × 0.195 / (12.5 − 0.195)"
    assert lines[SumStep.SYRINGE].result == made.drug_ml
    assert lines[SumStep.DELIVERED].expression == "12.5 × 4.4 / 279.9 × 2.5 × 24"
    assert lines[SumStep.VIALS].expression == "⌈4.4 / 2.8⌉"
    assert lines[SumStep.INFUSED].expression == "2.5 × 96"
    assert lines[SumStep.FLUSH].result == Decimal(4)
    assert SumStep.TABLE_ROW not in lines


def test_the_sum_of_a_table_bag_names_the_row() -> None:
    made = bag(dose_case(day=8), bag_case(24, Method.LABEL_TABLE))
    first = bag_sum(TR, made)[0]
    assert (first.step, first.expression) == (SumStep.TABLE_ROW, "0.78 m2, 24 h")
    assert first.result == made.drug_ml


def test_a_bag_of_other_rules_still_shows_its_sum() -> None:
    """An old bag may have a duration that the protocol has since dropped."""
    made = bag(dose_case(day=8), bag_case(96))
    later = replace(TR, preparation=replace(TR.preparation, durations=()))
    assert bag_sum(later, made)[0].citations == ()
