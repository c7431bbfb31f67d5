from __future__ import annotations

import pytest

from bedside.clinical.chart import Chart, fold_chart
from bedside.services.example_bags import ExampleRefusedError, example_bag, example_dose
from tests.support.ward import NOON, OpenWard


def test_an_example_bag_is_made_by_the_rules_in_force(ward: OpenWard) -> None:
    chart = fold_chart(ward.file.journal.of_patient(ward.child()))
    dose = example_dose(ward.nurse, chart, 1, 8)
    bag = example_bag(ward.nurse, chart, dose, 96, 3, NOON)
    assert bag.made_at < bag.checked_at < NOON
    assert bag.prepared.content.drug_ml == bag.checked.drug_ml
    assert bag.prepared.order.dose_mcg_per_day == dose.dose_mcg_per_day
    with pytest.raises(ExampleRefusedError):
        example_bag(ward.nurse, chart, dose, 95, 3, NOON)


def test_without_a_weight_or_a_day_there_is_no_example(ward: OpenWard) -> None:
    with pytest.raises(ExampleRefusedError, match="no weight"):
        example_dose(ward.nurse, Chart(), 1, 1)
    chart = fold_chart(ward.file.journal.of_patient(ward.child()))
    with pytest.raises(ExampleRefusedError):
        example_dose(ward.nurse, chart, 1, 99)
