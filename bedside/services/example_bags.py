"""How did the bags of an example child come to be? Made, checked and labelled in its past."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from uuid import uuid4

from bedside.clinical.body import BodySize
from bedside.clinical.chart import Chart, age_years
from bedside.clinical.dosing import Dose, DoseCase, find_dose
from bedside.clinical.events import (
    BagChecked,
    BagPrepared,
    BagRecord,
    FillChoice,
    LabelPrinted,
    StepDone,
    Storage,
    SuppliedItem,
)
from bedside.clinical.preparation.bag import Bag, BagCase, find_bag
from bedside.clinical.preparation.steps import StepId, steps_of
from bedside.services.at_work import WardAtWork
from bedside.services.preparation.draft import PreparationDraft
from bedside.services.preparation.record import bag_record, order_record

_BEFORE = timedelta(hours=5)
_A_STEP = timedelta(minutes=4)
_A_YEAR = timedelta(days=365)
_PAPER = "100x70"


class ExampleRefusedError(RuntimeError):
    """The rules in force do not give an example's dose or bag; the message says why."""


@dataclass(frozen=True, slots=True)
class MadeBag:
    """A bag's event with what followed, each at its time; who did it is the caller's."""

    prepared: BagPrepared
    made_at: datetime
    checked: BagChecked
    checked_at: datetime
    labelled: LabelPrinted


def example_bag(
    at_work: WardAtWork, chart: Chart, dose: Dose, hours: int, number: int, connect_at: datetime
) -> MadeBag:
    """A bag for ``dose`` that was made some hours before it is connected."""
    protocol, made_at = at_work.protocol, connect_at - _BEFORE
    rules = protocol.preparation
    case = BagCase(hours, rules.methods[0], rules.stated_fill_ml.value)
    bag = find_bag(protocol, dose, case)
    if not isinstance(bag, Bag):
        raise ExampleRefusedError(str(bag))
    draft = PreparationDraft(patient="", fill=FillChoice.AS_SUPPLIED)
    content: BagRecord = bag_record(draft, bag)
    item = SuppliedItem("EGITIM-1", (at_work.now() + _A_YEAR).date())
    ids = [step.id for step in steps_of(rules, bag) if step.id is not StepId.LABEL]
    steps = tuple(StepDone(step.value, made_at + place * _A_STEP) for place, step in enumerate(ids))
    name = uuid4().hex
    prepared = BagPrepared(
        bag=name,
        bag_number=number,
        order=order_record(chart, draft, dose),
        content=content,
        vials=(item,) * bag.vials,
        diluent=item,
        stabilizer=item,
        steps=steps,
        storage=Storage.COLD,
        prepared_at=next(done.at for done in steps if done.step == StepId.ADD_DRUG),
        planned_connect_at=connect_at,
        protocol=protocol.stamp,
    )
    checked_at = made_at + (len(steps) + 1) * _A_STEP
    return MadeBag(
        prepared,
        steps[-1].at,
        BagChecked(name, content.drug_ml, content.rate_ml_per_h),
        checked_at,
        LabelPrinted(name, _PAPER, 0, "printed", ""),
    )


def example_dose(at_work: WardAtWork, chart: Chart, cycle: int, day: int) -> Dose:
    """The dose of an infusion day with the child's only weight."""
    registration, latest = chart.registration, chart.latest
    if registration is None or latest is None:
        raise ExampleRefusedError("no weight")
    size = BodySize(
        latest.weight_kg,
        latest.height_cm,
        age_years(registration.date_of_birth, at_work.local(at_work.now()).date()),
    )
    formula = at_work.protocol.body.default_formula
    case = DoseCase(size, registration.indication, cycle, day, formula)
    dose = find_dose(at_work.protocol, case)
    if not isinstance(dose, Dose):
        raise ExampleRefusedError(str(dose))
    return dose
