from __future__ import annotations

from bedside.clinical.dosing import dose_sum
from bedside.clinical.preparation.bag_sum import bag_sum
from bedside.clinical.preparation_rules import Method
from bedside.clinical.sums import SumStep
from tests.support.rules import TR, bag, bag_case, dose_case


def test_every_step_of_a_sum_is_met_in_some_bag_with_its_sources() -> None:
    met = set()
    for weight in ("20", "60"):
        for method in Method:
            made = bag(dose_case(weight, "150", day=8), bag_case(24, method))
            for line in (*dose_sum(TR, made.dose), *bag_sum(TR, made)):
                assert line.citations
                met.add(line.step)
    # Premedication is no part of a bag; its sums stand with the restart.
    assert met == set(SumStep) - {SumStep.PREMEDICATION}
