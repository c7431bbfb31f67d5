"""Is every act at the pump written once, by the right person, and never where it cannot be?"""

from __future__ import annotations

from datetime import timedelta
from decimal import Decimal

import pytest

from bedside.clinical.course import CourseState
from bedside.clinical.events import (
    BagFinished,
    DrugGiven,
    DrugPurpose,
    EntryCorrected,
    InfusionInterrupted,
    InfusionResumed,
    InfusionStarted,
    InterruptionCause,
    Level,
)
from bedside.services.infusion.answers import BECAUSE, Act, InfusionProblem, TableAnswer
from bedside.services.infusion.drafts import (
    DrugDraft,
    Explanation,
    OrderDraft,
    StartDraft,
    StepDraft,
)
from bedside.services.infusion.service import Infusion
from bedside.services.passwords import TRAINING_PASSWORD
from bedside.services.preparation.service import Preparation
from bedside.services.refused import EntryProblem, EntryRefused
from tests.support.pump import Bedside, hours
from tests.support.ward import NOON, OpenWard, disk_full


def why(answer: object) -> str:
    """The code of a no."""
    assert isinstance(answer, EntryRefused), answer
    return str(answer.facts.get(BECAUSE, answer.why))


def entries(bed: Bedside) -> list[object]:
    return [entry.event for entry in bed.ward.file.journal.of_patient(bed.patient)]


def state(bed: Bedside) -> CourseState:
    panel = bed.nurse.panel(bed.patient)
    assert panel is not None
    return panel.state


def test_only_a_physician_orders_and_the_order_holds_the_days_weight(bed: Bedside) -> None:
    draft = OrderDraft(planned_start_at=NOON)
    assert why(bed.nurse.order_cycle(bed.patient, draft)) == "not_allowed"
    assert why(bed.physician.order_cycle(bed.patient, OrderDraft())) == "missing_field"
    bed.ordered()
    order = bed.nurse.record_of(bed.patient).order
    assert order is not None
    assert (order.cycle, order.weight_kg, order.bsa_m2) == (1, Decimal(16), Decimal("0.67"))
    assert order.weight_band == "under"
    assert state(bed) is CourseState.NOT_STARTED


def test_an_old_weight_needs_a_named_answer_before_a_cycle_is_ordered(bed: Bedside) -> None:
    bed.clock.advance(days=8)
    draft = OrderDraft(planned_start_at=bed.clock())
    refused = bed.physician.order_cycle(bed.patient, draft)
    assert isinstance(refused, EntryRefused)
    assert (refused.why, refused.field) == (
        EntryProblem.NEEDS_CONFIRMATION,
        "weight_older_than_7_days",
    )
    answered = OrderDraft(
        planned_start_at=bed.clock(), answers=(("weight_older_than_7_days", "bedridden"),)
    )
    assert isinstance(bed.physician.order_cycle(bed.patient, answered), str)
    order = bed.nurse.record_of(bed.patient).order
    assert order is not None
    assert [(each.person, each.reason) for each in order.confirmations] == [
        ("Hekim 1", "bedridden")
    ]


def test_a_child_without_a_weight_gets_no_order(bed: Bedside) -> None:
    measured = bed.ward.file.journal.of_patient(bed.patient)[-1]
    withdrawn = EntryCorrected(measured.event_id, "wrong child", None)
    bed.ward.nurse.record(bed.patient, withdrawn)
    refused = bed.physician.order_cycle(bed.patient, OrderDraft(planned_start_at=NOON))
    assert isinstance(refused, EntryRefused)
    assert refused.field == "weight_kg"


def test_nothing_runs_before_it_is_ordered_and_nothing_twice(bed: Bedside) -> None:
    bag = bed.bag(1)
    draft = StartDraft(connection=bed.at_bed(bag, 1), premedication_reason="x")
    assert why(bed.nurse.start(bed.patient, draft)) == InfusionProblem.NO_CYCLE
    assert why(bed.nurse.stop(bed.patient)) == InfusionProblem.NO_CYCLE
    assert why(bed.nurse.complete(bed.patient)) == InfusionProblem.NO_CYCLE
    assert why(bed.physician.discontinue(bed.patient, "x")) == InfusionProblem.NO_CYCLE
    bed.ordered()
    assert isinstance(bed.nurse.start(bed.patient, draft), str)
    assert why(bed.nurse.start(bed.patient, draft)) == InfusionProblem.ALREADY_STARTED
    assert why(bed.physician.order_cycle(bed.patient, OrderDraft(planned_start_at=NOON))) == (
        InfusionProblem.CYCLE_GOES_ON
    )


def test_a_start_without_premedication_on_record_needs_a_reason(bed: Bedside) -> None:
    bed.ordered()
    bag = bed.bag(1)
    refused = bed.nurse.start(bed.patient, StartDraft(connection=bed.at_bed(bag, 1)))
    assert isinstance(refused, EntryRefused)
    assert refused.field == "premedication_reason"
    bed.gave("6.7", DrugPurpose.CYCLE_START)
    bed.clock.advance(hours=6)
    bed.gave("3.4", DrugPurpose.CYCLE_START)
    bed.clock.advance(minutes=29)
    refused = bed.nurse.start(bed.patient, StartDraft(connection=bed.at_bed(bag, 1)))
    assert isinstance(refused, EntryRefused)
    assert refused.field == "premedication_reason"
    bed.clock.advance(minutes=1)
    assert isinstance(bed.nurse.start(bed.patient, StartDraft(connection=bed.at_bed(bag, 1))), str)
    started = entries(bed)[-1]
    assert isinstance(started, InfusionStarted)
    assert started.level is Level.STEP
    assert [each.code for each in started.confirmations] == ["patient_read", "bag_read"]


@pytest.mark.parametrize(
    ("changes", "field", "problem"),
    [
        ({"patient_read": "999"}, "patient_read", InfusionProblem.PATIENT_DIFFERS),
        ({"patient_read": " "}, "patient_read", InfusionProblem.PATIENT_DIFFERS),
        ({"bag_read": "2"}, "bag_read", InfusionProblem.BAG_CODE_DIFFERS),
        ({"bag_read": ""}, "bag_read", InfusionProblem.BAG_CODE_DIFFERS),
        ({"rate_ml_per_h": Decimal(10)}, "rate_ml_per_h", InfusionProblem.RATE_DIFFERS),
        ({"rate_ml_per_h": None}, "rate_ml_per_h", InfusionProblem.RATE_DIFFERS),
        ({"bag": None}, "bag", InfusionProblem.BAG_UNKNOWN),
    ],
)
def test_child_bag_and_rate_are_read_once_more_at_the_bed(
    bed: Bedside, changes: dict[str, object], field: str, problem: InfusionProblem
) -> None:
    bed.ordered()
    connection = bed.at_bed(bed.bag(1), 1, **changes)
    before = entries(bed)
    refused = bed.nurse.start(
        bed.patient, StartDraft(connection=connection, premedication_reason="x")
    )
    assert isinstance(refused, EntryRefused)
    assert (refused.field, why(refused)) == (field, problem)
    assert entries(bed) == before


def test_the_scanned_code_of_the_label_names_the_bag(bed: Bedside) -> None:
    bed.ordered()
    bag = bed.bag(1)
    scanned = bed.at_bed(bag, 1, bag_read=f"bedside1:{bag}", patient_read="t1")
    draft = StartDraft(connection=scanned, premedication_reason="x")
    assert isinstance(bed.nurse.start(bed.patient, draft), str)


def test_a_pharmacist_does_not_run_the_pump_but_says_that_it_stopped(bed: Bedside) -> None:
    bag = bed.started()
    connection = bed.at_bed(bag, 1)
    assert why(bed.pharmacist.change_bag(bed.patient, connection)) == "not_allowed"
    assert why(bed.pharmacist.complete(bed.patient)) == "not_allowed"
    assert isinstance(bed.pharmacist.stop(bed.patient), str)
    assert why(bed.pharmacist.resume(bed.patient, bed.restart(bag, 1))) == "not_allowed"


def test_a_stop_is_written_before_anything_is_asked_and_explained_afterwards(bed: Bedside) -> None:
    bag = bed.started()
    bed.clock.advance(hours=5)
    stop = bed.stopped(minutes=2)
    assert entries(bed)[-1] == InfusionInterrupted(1)
    assert why(bed.nurse.resume(bed.patient, bed.restart(bag, 1))) == InfusionProblem.CAUSE_OPEN
    told = Explanation(cause=InterruptionCause.TECHNICAL)
    refused = bed.nurse.explain_stop(bed.patient, told)
    assert isinstance(refused, EntryRefused)
    assert refused.field == "kind"
    assert why(bed.nurse.explain_stop(bed.patient, Explanation())) == "missing_field"
    bed.technical()
    panel = bed.nurse.panel(bed.patient)
    assert panel is not None
    assert panel.interruption is not None
    assert panel.interruption.entry == stop
    assert panel.interruption.cause is InterruptionCause.TECHNICAL
    assert panel.interruption.four_hour_mark == NOON + hours(9)
    assert why(bed.nurse.stop(bed.patient)) == "event_not_possible"


def test_a_short_technical_stop_goes_on_with_the_same_bag(bed: Bedside) -> None:
    bag = bed.started()
    bed.clock.advance(hours=5)
    bed.stopped(minutes=20)
    bed.technical()
    assert isinstance(bed.nurse.resume(bed.patient, bed.restart(bag, 1)), str)
    resumed = entries(bed)[-1]
    assert isinstance(resumed, InfusionResumed)
    assert (resumed.level, resumed.premedicated, resumed.departs_because) == (Level.STEP, None, "")
    panel = bed.nurse.panel(bed.patient)
    assert panel is not None
    assert panel.infused == timedelta(hours=5)
    assert panel.bag is not None
    assert panel.bag.connected_at == NOON


def test_it_stopped_earlier_moves_the_stopwatch_and_keeps_both_entries(bed: Bedside) -> None:
    bed.started()
    bed.clock.advance(hours=5)
    bed.stopped(minutes=10)
    earlier = NOON + hours(4)
    refused = bed.nurse.stopped_earlier(bed.patient, earlier, " ")
    assert why(refused) == "reason_missing"
    for wrong, code in (
        (NOON - hours(1), "event_not_possible"),
        (NOON + hours(9), "event_in_future"),
    ):
        refused = bed.nurse.stopped_earlier(bed.patient, wrong, "alarm log")
        assert isinstance(refused, EntryRefused)
        assert (refused.field, why(refused)) == ("stopped_at", code)
    assert isinstance(bed.nurse.stopped_earlier(bed.patient, earlier, "alarm log"), str)
    panel = bed.nurse.panel(bed.patient)
    assert panel is not None
    assert panel.interruption is not None
    assert panel.interruption.began_at == earlier
    assert panel.infused == timedelta(hours=4)
    bed.technical()
    assert [type(event) for event in entries(bed)][-3:-1] == [InfusionInterrupted, EntryCorrected]


def test_after_four_hours_nothing_leads_around_premedication_and_supervision(bed: Bedside) -> None:
    bag = bed.started()
    bed.clock.advance(hours=5)
    bed.stopped(hours=4)
    bed.technical()
    draft = bed.restart(bag, 1)
    assert why(bed.nurse.resume(bed.patient, draft)) == InfusionProblem.PREMEDICATION
    bed.gave("3.4")
    assert why(bed.nurse.resume(bed.patient, draft)) == InfusionProblem.PREMEDICATION_WAIT
    bed.clock.advance(minutes=30)
    assert why(bed.nurse.resume(bed.patient, draft)) == InfusionProblem.SUPERVISION
    supervised = bed.restart(bag, 1, supervised_by="Hekim 1")
    assert isinstance(bed.nurse.resume(bed.patient, supervised), str)
    resumed = entries(bed)[-1]
    assert isinstance(resumed, InfusionResumed)
    assert (resumed.premedicated, resumed.supervised_by) == (True, "Hekim 1")


def test_only_a_physician_departs_and_says_why(bed: Bedside) -> None:
    bag = bed.started()
    bed.clock.advance(hours=5)
    bed.stopped(hours=6)
    bed.technical()
    draft = bed.restart(bag, 1, departs_because="dexamethasone given elsewhere")
    refused = bed.nurse.resume(bed.patient, draft)
    assert isinstance(refused, EntryRefused)
    assert (refused.why, refused.field) == (EntryProblem.NOT_ALLOWED, "departs_because")
    assert isinstance(bed.physician.resume(bed.patient, draft), str)
    resumed = entries(bed)[-1]
    assert isinstance(resumed, InfusionResumed)
    assert resumed.departs_because == "dexamethasone given elsewhere"
    assert resumed.premedicated is False


class Said:
    """A table that always gives one answer."""

    def __init__(self, action: str) -> None:
        self.action = action

    def table_answer(self, patient: str) -> TableAnswer | None:
        return TableAnswer(self.action, "neuro-3") if patient else None


@pytest.mark.parametrize("action", ["wait", "interrupt", "not_known", "discontinue"])
def test_what_the_table_does_not_allow_is_not_restarted(ward: OpenWard, action: str) -> None:
    bed = Bedside(ward, Said(action))
    bag = bed.started()
    bed.stopped(minutes=10)
    told = Explanation(cause=InterruptionCause.ADVERSE_REACTION)
    assert isinstance(bed.nurse.explain_stop(bed.patient, told), str)
    draft = bed.restart(bag, 1)
    assert why(bed.nurse.resume(bed.patient, draft)) == InfusionProblem.TABLE
    departing = bed.restart(bag, 1, level=Level.STEP, departs_because="discussed")
    assert isinstance(bed.physician.resume(bed.patient, departing), str)


def test_without_a_table_an_adverse_reaction_is_not_restarted(bed: Bedside) -> None:
    bag = bed.started()
    bed.stopped(minutes=10)
    told = Explanation(cause=InterruptionCause.ADVERSE_REACTION)
    assert isinstance(bed.nurse.explain_stop(bed.patient, told), str)
    assert why(bed.nurse.resume(bed.patient, bed.restart(bag, 1))) == InfusionProblem.TABLE


def test_the_table_says_at_which_level_it_goes_on(ward: OpenWard) -> None:
    bed = Bedside(ward, Said("go_on"))
    full = bed.on_full_level()
    assert state(bed) is CourseState.RUNNING
    bed.stopped(minutes=10)
    bed.technical()
    low = Bedside.restart(bed, full, 3, level=Level.STEP)
    assert why(bed.nurse.resume(bed.patient, low)) == InfusionProblem.LEVEL
    assert isinstance(bed.nurse.resume(bed.patient, bed.restart(full, 3)), str)


def test_a_low_restart_needs_a_bag_of_the_low_level(ward: OpenWard) -> None:
    said = Said("go_on")
    bed = Bedside(ward, said)
    full = bed.on_full_level()
    bed.stopped(minutes=10)
    bed.technical()
    said.action = "may_restart_low"
    assert why(bed.nurse.resume(bed.patient, bed.restart(full, 3))) == InfusionProblem.BAG_LEVEL


def test_after_seven_days_off_an_adverse_reaction_asks_for_a_new_cycle(ward: OpenWard) -> None:
    bed = Bedside(ward, Said("go_on"))
    bag = bed.started()
    bed.stopped(days=8)
    told = Explanation(cause=InterruptionCause.ADVERSE_REACTION)
    assert isinstance(bed.nurse.explain_stop(bed.patient, told), str)
    assert why(bed.nurse.resume(bed.patient, bed.restart(bag, 1))) == InfusionProblem.NEW_CYCLE
    start = bed.physician.order_start(bed.patient)
    assert not isinstance(start, EntryRefused)
    assert start.cycle == 2


def test_the_step_waits_for_its_day_and_its_premedication(bed: Bedside) -> None:
    bed.started()
    full = bed.bag(3, first_day=8)
    draft = StepDraft(connection=bed.at_bed(full, 3))
    assert why(bed.nurse.step(bed.patient, draft)) == InfusionProblem.STEP_NOT_DUE
    bed.clock.advance(hours=168)
    assert why(bed.nurse.step(bed.patient, draft)) == InfusionProblem.PREMEDICATION
    departing = StepDraft(connection=bed.at_bed(full, 3), departs_because="given elsewhere")
    assert isinstance(bed.physician.step(bed.patient, departing), str)
    assert why(bed.nurse.step(bed.patient, draft)) == "event_not_possible"


def test_a_change_needs_another_bag_of_the_same_level(bed: Bedside) -> None:
    bag = bed.started()
    assert why(bed.nurse.change_bag(bed.patient, bed.at_bed(bag, 1))) == InfusionProblem.BAG_USED
    full = bed.bag(3, first_day=8)
    refused = bed.nurse.change_bag(bed.patient, bed.at_bed(full, 3))
    assert why(refused) == InfusionProblem.BAG_LEVEL
    unchecked = bed.ward.prepared_bag(bed.patient, first_day=4, bag_number=4)
    refused = bed.nurse.change_bag(bed.patient, bed.at_bed(unchecked, 4))
    assert why(refused) == InfusionProblem.BAG_NOT_CHECKED
    bed.changed(2)
    assert why(bed.nurse.change_bag(bed.patient, bed.at_bed(bag, 1))) == InfusionProblem.BAG_USED
    panel = bed.nurse.panel(bed.patient)
    assert panel is not None
    assert panel.bag is not None
    assert panel.bag.bag_number == 2


def test_a_bag_out_of_date_is_not_connected(bed: Bedside) -> None:
    bed.ordered()
    bag = bed.bag(1)
    bed.clock.advance(days=11)
    draft = StartDraft(connection=bed.at_bed(bag, 1), premedication_reason="x")
    assert why(bed.nurse.start(bed.patient, draft)) == InfusionProblem.BAG_OUT_OF_DATE


def test_a_bag_is_taken_off_only_while_the_pump_stands(bed: Bedside) -> None:
    finished = BagFinished(1, None, Decimal("39.9"))
    assert why(bed.nurse.finish_bag(bed.patient, finished)) == InfusionProblem.NO_BAG_ON_LINE
    bag = bed.started()
    assert why(bed.nurse.finish_bag(bed.patient, finished)) == "event_not_possible"
    bed.stopped(minutes=5)
    assert isinstance(bed.nurse.finish_bag(bed.patient, finished), str)
    assert entries(bed)[-1] == BagFinished(1, bag, Decimal("39.9"))
    assert why(bed.nurse.finish_bag(bed.patient, finished)) == InfusionProblem.NO_BAG_ON_LINE
    bed.technical()
    assert why(bed.nurse.resume(bed.patient, bed.restart(bag, 1))) == InfusionProblem.BAG_USED


def test_a_cycle_is_complete_when_its_hours_are_given(bed: Bedside) -> None:
    bed.started()
    assert why(bed.nurse.complete(bed.patient)) == "event_not_possible"
    bed.clock.advance(days=28)
    panel = bed.nurse.panel(bed.patient)
    assert panel is not None
    assert panel.acts[0] is Act.COMPLETE
    assert isinstance(bed.nurse.complete(bed.patient), str)
    assert state(bed) is CourseState.COMPLETED


def test_an_end_for_good_is_taken_back_by_two(bed: Bedside) -> None:
    bed.started()
    assert why(bed.nurse.discontinue(bed.patient, "x")) == "not_allowed"
    assert why(bed.physician.discontinue(bed.patient, " ")) == "reason_missing"
    nobody = ("mistake", bed.ward.nurse_id, TRAINING_PASSWORD)
    assert why(bed.physician.undo_discontinue(bed.patient, *nobody)) == "event_not_possible"
    assert isinstance(bed.physician.discontinue(bed.patient, "neuro-4"), str)
    assert state(bed) is CourseState.DISCONTINUED
    undo = bed.physician.undo_discontinue
    nurse, physician = bed.ward.nurse_id, bed.ward.physician_id
    assert why(bed.nurse.undo_discontinue(bed.patient, *nobody)) == "not_allowed"
    assert why(undo(bed.patient, "", nurse, TRAINING_PASSWORD)) == "reason_missing"
    assert why(undo(bed.patient, "x", physician, TRAINING_PASSWORD)) == InfusionProblem.SAME_PERSON
    assert why(undo(bed.patient, "x", nurse, "guess")) == InfusionProblem.PASSWORD
    assert why(undo(bed.patient, "x", "nobody", "guess")) == "missing_field"
    assert isinstance(undo(bed.patient, *nobody), str)
    corrected = entries(bed)[-1]
    assert isinstance(corrected, EntryCorrected)
    assert (corrected.reason, corrected.second_person) == ("mistake", "Hemşire 1")
    assert state(bed) is CourseState.RUNNING


@pytest.mark.parametrize(
    ("draft", "field"),
    [
        (DrugDraft(mg=Decimal(1)), "drug"),
        (DrugDraft(drug="dexamethasone"), "mg"),
        (DrugDraft(drug="dexamethasone", mg=Decimal(0)), "mg"),
        (DrugDraft(drug="x", mg=Decimal(1), given_at=NOON + timedelta(hours=1)), "given_at"),
    ],
)
def test_a_drug_needs_a_name_a_dose_and_a_time_that_was(
    bed: Bedside, draft: DrugDraft, field: str
) -> None:
    refused = bed.nurse.give_drug(bed.patient, draft)
    assert isinstance(refused, EntryRefused)
    assert refused.field == field


def test_a_given_drug_stands_at_the_time_it_was_given(bed: Bedside) -> None:
    given_at = NOON - timedelta(minutes=40)
    draft = DrugDraft(
        drug=" paracetamol ", mg=Decimal(240), purpose=DrugPurpose.FEVER, given_at=given_at
    )
    assert isinstance(bed.pharmacist.give_drug(bed.patient, draft), str)
    entry = bed.ward.file.journal.of_patient(bed.patient)[-1]
    assert entry.event == DrugGiven("paracetamol", Decimal(240), DrugPurpose.FEVER)
    assert entry.happened_at == given_at


def test_a_full_disk_loses_nothing_and_says_so(
    bed: Bedside, monkeypatch: pytest.MonkeyPatch
) -> None:
    bed.started()
    with monkeypatch.context() as full:
        full.setattr(bed.ward.file.journal, "append", disk_full)
        assert why(bed.nurse.stop(bed.patient)) == "nothing_saved"
    assert isinstance(bed.nurse.stop(bed.patient), str)


def test_everything_is_read_again_from_the_file(bed: Bedside) -> None:
    bed.started()
    bed.stopped(hours=2)
    bed.ward.reopen()
    again = Infusion(bed.ward.nurse)
    panel = again.panel(bed.patient)
    assert panel is not None
    assert panel.state is CourseState.INTERRUPTED
    assert Preparation(bed.ward.nurse).patient_of(panel.bag.bag if panel.bag else "") == bed.patient
