from __future__ import annotations

from bedside.clinical.preparation.steps import StepId, steps_of
from bedside.clinical.preparation_rules import Method
from tests.support.rules import TR, US, bag, bag_case, dose_case


def test_the_stabilizer_goes_in_before_the_drug() -> None:
    made = bag(dose_case(day=8), bag_case(96))
    steps = steps_of(TR.preparation, made)
    assert [step.id for step in steps] == [each for each in StepId if each is not StepId.TOP_UP]
    volumes = {step.id: step.volume_ml for step in steps}
    assert volumes[StepId.SALINE_BAG] == made.diluent_ml
    assert volumes[StepId.STABILIZER] == made.stabilizer_ml
    assert volumes[StepId.RECONSTITUTE] == 3
    assert volumes[StepId.ADD_DRUG] == made.drug_ml
    assert volumes[StepId.PRIME_LINE] == made.priming_ml
    assert next(step.count for step in steps if step.id is StepId.RECONSTITUTE) == made.vials


def test_a_seven_day_bag_is_topped_up_after_the_drug() -> None:
    case = bag_case(168, Method.LABEL_TABLE, "90", priming_ml="5", bacteriostatic=True)
    made = bag(dose_case(day=8), case, US)
    assert [step.id for step in steps_of(US.preparation, made)] == list(StepId)
