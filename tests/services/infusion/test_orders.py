from __future__ import annotations

from datetime import timedelta
from decimal import Decimal

from bedside.clinical.course import CourseState
from bedside.clinical.refusal import Refusal, RefusalCode
from bedside.services.infusion.answers import BECAUSE, Act, InfusionProblem
from bedside.services.infusion.drafts import OrderDraft, StartDraft
from bedside.services.infusion.orders import from_refusal, not_possible, second_people
from bedside.services.passwords import TRAINING_PASSWORD
from bedside.services.refused import EntryProblem, EntryRefused
from tests.support.chart_entries import weighed
from tests.support.pump import Bedside


def test_an_order_shows_its_dose_with_the_sum(bed: Bedside) -> None:
    start = bed.physician.order_start(bed.patient)
    assert not isinstance(start, EntryRefused)
    assert (start.cycle, start.dose_mcg_per_day) == (1, Decimal("3.35"))
    assert start.sum
    assert start.questions == ()
    bed.started()
    refused = bed.physician.order_start(bed.patient)
    assert isinstance(refused, EntryRefused)
    assert refused.facts[BECAUSE] == InfusionProblem.CYCLE_GOES_ON


def test_the_second_person_is_a_carer_and_somebody_else(bed: Bedside) -> None:
    names = {holder.name for holder in second_people(bed.ward.physician)}
    assert names == {"Eczacı 1", "Eczacı 2", "Hemşire 1"}


def test_the_cores_no_keeps_its_code_and_facts() -> None:
    refused = from_refusal(Refusal(RefusalCode.EVENT_IN_FUTURE, {"at": "x", "none": None}))
    assert refused == EntryRefused(
        EntryProblem.NOT_POSSIBLE, None, {"at": "x", BECAUSE: "event_in_future"}
    )
    assert not_possible("x", "bag", state="running").facts == {BECAUSE: "x", "state": "running"}


def test_after_an_end_for_good_no_further_cycle_is_ordered(bed: Bedside) -> None:
    bed.started()
    bed.clock.advance(days=28)
    assert isinstance(bed.nurse.complete(bed.patient), str)
    between = bed.nurse.panel(bed.patient)
    assert between is not None
    assert between.acts[:2] == (Act.ORDER, Act.DISCONTINUE)
    assert isinstance(bed.physician.discontinue(bed.patient, "no benefit"), str)
    refused = bed.physician.order_start(bed.patient)
    assert isinstance(refused, EntryRefused)
    assert refused.facts == {BECAUSE: "event_not_possible", "state": "discontinued"}
    draft = OrderDraft(planned_start_at=bed.clock())
    assert bed.physician.order_cycle(bed.patient, draft) == refused
    panel = bed.nurse.panel(bed.patient)
    assert panel is not None
    assert (panel.state, panel.acts[0]) == (CourseState.DISCONTINUED, Act.UNDO_DISCONTINUE)


def test_an_end_for_good_before_the_start_lets_nothing_start(bed: Bedside) -> None:
    bed.ordered()
    bag = bed.bag(1)
    waiting = bed.nurse.panel(bed.patient)
    assert waiting is not None
    assert Act.DISCONTINUE in waiting.acts
    assert isinstance(bed.physician.discontinue(bed.patient, "infection"), str)
    draft = StartDraft(connection=bed.at_bed(bag, 1), premedication_reason="given")
    assert isinstance(bed.nurse.start(bed.patient, draft), EntryRefused)
    nobody = (bed.ward.pharmacist_id, TRAINING_PASSWORD)
    assert isinstance(bed.physician.undo_discontinue(bed.patient, "taken back", *nobody), str)
    assert isinstance(bed.nurse.start(bed.patient, draft), str)


def test_a_cycle_before_the_free_days_are_over_is_asked_about(bed: Bedside) -> None:
    bed.started()
    bed.clock.advance(days=28)
    assert isinstance(bed.nurse.complete(bed.patient), str)
    bed.ward.nurse.record(bed.patient, weighed("16", "101"))
    start = bed.physician.order_start(bed.patient)
    assert not isinstance(start, EntryRefused)
    assert start.questions == ("free_days_not_over",)
    early = OrderDraft(planned_start_at=bed.clock() + timedelta(days=13))
    refused = bed.physician.order_cycle(bed.patient, early)
    assert isinstance(refused, EntryRefused)
    assert (refused.why, refused.field) == (EntryProblem.NEEDS_CONFIRMATION, "free_days_not_over")
    on_time = OrderDraft(planned_start_at=bed.clock() + timedelta(days=14))
    assert isinstance(bed.physician.order_cycle(bed.patient, on_time), str)
    # An order that is renewed before its start is asked the same.
    again = bed.physician.order_cycle(bed.patient, early)
    assert isinstance(again, EntryRefused)
    answers = (("free_days_not_over", "transplant is near"),)
    answered = OrderDraft(planned_start_at=bed.clock() + timedelta(days=1), answers=answers)
    assert isinstance(bed.physician.order_cycle(bed.patient, answered), str)
