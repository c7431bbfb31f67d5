"""In which order is a bag made? The stabilizer always goes in before the drug.

Source: clinical.md section 4, order of work.
"""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum

from bedside.clinical.preparation.bag import Bag
from bedside.clinical.preparation_rules import PreparationRules


class StepId(StrEnum):
    SALINE_BAG = "saline_bag"
    STABILIZER = "stabilizer"
    RECONSTITUTE = "reconstitute"
    ADD_DRUG = "add_drug"
    TOP_UP = "top_up"
    REMOVE_AIR = "remove_air"
    PRIME_LINE = "prime_line"
    LABEL = "label"


@dataclass(frozen=True, slots=True)
class Step:
    """One act, with the volume it moves in mL and, for vials, how many."""

    id: StepId
    volume_ml: Decimal | None = None
    count: int | None = None


def steps_of(rules: PreparationRules, bag: Bag) -> tuple[Step, ...]:
    """The acts of making ``bag``, in the order the sources give."""
    steps = [
        Step(StepId.SALINE_BAG, bag.diluent_ml),
        Step(StepId.STABILIZER, bag.stabilizer_ml),
        Step(StepId.RECONSTITUTE, rules.water_ml.value, bag.vials),
        Step(StepId.ADD_DRUG, bag.drug_ml),
    ]
    if bag.top_up_ml is not None:
        steps.append(Step(StepId.TOP_UP, bag.top_up_ml))
    return (
        *steps,
        Step(StepId.REMOVE_AIR),
        Step(StepId.PRIME_LINE, bag.priming_ml),
        Step(StepId.LABEL),
    )
