"""How does a bag come to be, in one go? For trying an installation, never for a child."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from decimal import Decimal

import msgspec

from bedside.clinical.events import FillChoice, Storage, SuppliedItem
from bedside.clinical.units import plain
from bedside.services.at_work import WardAtWork
from bedside.services.example_patients import register_examples
from bedside.services.passwords import TRAINING_PASSWORD
from bedside.services.preparation.answers import BagAnswer, PreparedBag, Start
from bedside.services.preparation.draft import PreparationDraft
from bedside.services.preparation.service import Preparation


class ExampleBagError(RuntimeError):
    """A step of making the example bag was refused; the message says by what."""


def make_example_bag(at_work: WardAtWork, connect_at: datetime) -> tuple[str, str]:
    """A bag made by the person at work and checked by another: its id and drug volume."""
    preparation = Preparation(at_work)
    patient = register_examples(at_work)[0]
    start = preparation.start(patient)
    if not isinstance(start, Start):
        raise ExampleBagError(str(start))
    draft = _chosen(preparation, start, connect_at)
    answer = preparation.bag(draft)
    if not isinstance(answer, BagAnswer):
        raise ExampleBagError(str(answer))
    bag = answer.bag
    vial = SuppliedItem("EGITIM-1", _next_year(connect_at))
    draft = msgspec.structs.replace(draft, vials=(vial,) * bag.vials, diluent=vial, stabilizer=vial)
    for step in preparation.steps(draft):
        ticked = preparation.tick(draft, step.id.value)
        if not isinstance(ticked, PreparationDraft):
            raise ExampleBagError(str(ticked))
        draft = ticked
    made = preparation.finish(draft)
    if not isinstance(made, PreparedBag):
        raise ExampleBagError(str(made))
    checker = preparation.checkers(made.bag)[0].person_id
    refused = preparation.check(
        made.bag, checker, TRAINING_PASSWORD, bag.drug_ml, bag.rate_ml_per_h
    )
    if refused is not None:
        raise ExampleBagError(str(refused))
    return made.bag, plain(bag.drug_ml)


def _chosen(preparation: Preparation, start: Start, connect_at: datetime) -> PreparationDraft:
    draft = msgspec.structs.replace(
        start.draft,
        bag_hours=max(start.durations),
        fill=FillChoice.AS_SUPPLIED,
        diluent_ml=Decimal(start.stated_fill_ml),
        storage=Storage.COLD,
        planned_connect_at=connect_at,
    )
    for code in preparation.weight_questions(draft):
        confirmed = preparation.confirm(draft, code, "self-test")
        if isinstance(confirmed, PreparationDraft):
            draft = confirmed
    return draft


def _next_year(moment: datetime) -> date:
    return moment.date() + timedelta(days=365)
