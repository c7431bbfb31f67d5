"""Does a bag's dose follow its level, and is every departure answered by name?"""

from __future__ import annotations

from decimal import Decimal

import msgspec
import pytest

from bedside.clinical.bag_level import LevelReason
from bedside.clinical.chart import fold_chart
from bedside.clinical.dosing import Dose
from bedside.clinical.events import BagPrepared, InfusionResumed, Level
from bedside.clinical.refusal import Refusal, RefusalCode
from bedside.services.paper_content import worksheet_content
from bedside.services.passwords import TRAINING_PASSWORD
from bedside.services.preparation.answers import BagAnswer, PreparedBag, Start
from bedside.services.preparation.draft import PreparationDraft
from bedside.services.preparation.service import Preparation
from bedside.services.refused import EntryProblem, EntryRefused
from tests.support.chart_entries import weighed
from tests.support.low_restart import stands_after_grade_3
from tests.support.running import ordered
from tests.support.ward import NOON, OpenWard


@pytest.fixture
def stands(ward: OpenWard) -> str:
    """A child whose full level stands on day 9 after a grade 3 neurotoxicity."""
    patient = ward.child()
    stands_after_grade_3(ward.nurse, patient)
    return patient


def begun(ward: OpenWard, patient: str) -> PreparationDraft:
    start = Preparation(ward.pharmacist).start(patient)
    assert isinstance(start, Start)
    return start.draft


def test_the_dose_is_the_levels(ward: OpenWard, stands: str) -> None:
    preparation, draft = Preparation(ward.pharmacist), begun(ward, stands)
    low = preparation.dose(draft)
    full = preparation.dose(preparation.choose_level(draft, Level.FULL))
    assert isinstance(low, Dose)
    assert isinstance(full, Dose)
    assert (low.level, low.dose_per_m2_mcg_per_day) == (Level.STEP, Decimal(5))
    assert (full.level, full.dose_per_m2_mcg_per_day) == (Level.FULL, Decimal(15))


def test_a_level_that_is_not_the_days_is_answered_by_name(ward: OpenWard, stands: str) -> None:
    preparation = Preparation(ward.pharmacist)
    draft = ward.worked(ward.filled_draft(stands, first_day=9))
    assert preparation.weight_questions(draft) == ("level_not_of_the_day",)
    refused = preparation.finish(draft)
    assert isinstance(refused, EntryRefused)
    stopped = (EntryProblem.NEEDS_CONFIRMATION, "level_not_of_the_day")
    assert (refused.why, refused.field) == stopped
    answered = preparation.confirm(draft, "level_not_of_the_day", "tablo 9")
    assert isinstance(answered, PreparationDraft)
    made = preparation.finish(answered)
    assert isinstance(made, PreparedBag)
    chart = fold_chart(ward.file.journal.of_patient(stands))
    (line,) = chart.bags
    assert (line.event.order.level, line.event.order.first_day) == ("step", 9)
    assert [each.code for each in line.event.order.confirmations] == ["level_not_of_the_day"]


def test_another_level_is_asked_about_anew(ward: OpenWard, stands: str) -> None:
    preparation = Preparation(ward.pharmacist)
    answered = preparation.confirm(begun(ward, stands), "level_not_of_the_day", "tablo 9")
    assert isinstance(answered, PreparationDraft)
    against = preparation.choose_level(answered, Level.FULL)
    assert (against.level, against.confirmations) == (None, ())
    assert preparation.weight_questions(against) == ("level_not_of_the_course",)


def test_a_low_bag_does_not_cross_the_regimens_step(ward: OpenWard, stands: str) -> None:
    preparation, draft = Preparation(ward.pharmacist), begun(ward, stands)
    on_day_6 = preparation.duration_options(msgspec.structs.replace(draft, first_day=6))
    assert not any(option.refusal for option in on_day_6)
    on_day_9 = preparation.duration_options(draft)
    assert not any(option.refusal or option.past_full for option in on_day_9)
    on_day_14 = preparation.duration_options(msgspec.structs.replace(draft, first_day=14))
    assert [each.hours for each in on_day_14 if each.past_full] == [72, 96]
    at_the_end = preparation.duration_options(msgspec.structs.replace(draft, first_day=27))
    assert [each.hours for each in at_the_end if each.refusal is None] == [24, 48]


def test_a_level_nobody_asks_for_is_refused(ward: OpenWard) -> None:
    preparation, draft = Preparation(ward.pharmacist), begun(ward, ward.child())
    wrong = preparation.choose_level(draft, Level.FULL)
    refused = preparation.dose(wrong)
    assert isinstance(refused, Refusal)
    assert refused.code is RefusalCode.LEVEL_NOT_POSSIBLE
    assert refused.facts == {"level": "full", "day": 1}
    assert preparation.bag(wrong) == refused


def test_a_toxicity_asks_about_a_planned_bag_and_leaves_a_begun_one(ward: OpenWard) -> None:
    preparation, patient = Preparation(ward.pharmacist), ward.child()
    planned = ward.filled_draft(patient)
    begun_bag = ward.worked(planned)
    stands_after_grade_3(ward.nurse, patient)
    assert preparation.weight_questions(planned) == ("level_not_of_the_course",)
    assert preparation.weight_questions(begun_bag) == ()
    assert isinstance(preparation.finish(begun_bag), PreparedBag)


def test_a_begun_low_bag_can_be_finished_after_the_course_went_on(
    ward: OpenWard, stands: str
) -> None:
    preparation = Preparation(ward.pharmacist)
    draft = ward.filled_draft(stands, first_day=9)
    answered = preparation.confirm(draft, "level_not_of_the_day", "tablo 9")
    assert isinstance(answered, PreparationDraft)
    worked = ward.worked(answered)
    resumed = InfusionResumed(1, Level.FULL, None, Decimal("2.5"))
    assert not isinstance(ward.nurse.record(stands, resumed), EntryRefused)
    refused = preparation.dose(answered)
    assert isinstance(refused, Refusal)
    assert refused.code is RefusalCode.LEVEL_NOT_POSSIBLE
    assert isinstance(preparation.finish(worked), PreparedBag)


def test_a_bag_of_another_cycle_follows_its_own_day(ward: OpenWard, stands: str) -> None:
    draft = msgspec.structs.replace(begun(ward, stands), cycle=2, level=None)
    found = Preparation(ward.pharmacist).level(draft)
    assert found is not None
    assert (found.chosen, found.reason) == (Level.FULL, LevelReason.DAY)


def test_without_a_day_of_the_cycle_there_is_no_level(ward: OpenWard, stands: str) -> None:
    preparation = Preparation(ward.pharmacist)
    empty = PreparationDraft(patient=stands)
    assert preparation.level(empty) is None
    assert preparation.choose_level(empty, Level.STEP).level is Level.STEP
    beyond = msgspec.structs.replace(begun(ward, stands), first_day=29)
    assert preparation.level(beyond) is None
    refused = preparation.dose(beyond)
    assert isinstance(refused, Refusal)
    assert refused.code is RefusalCode.DAY_NOT_IN_CYCLE


def test_a_low_bag_from_day_8_is_no_dose_step_on_paper(ward: OpenWard, stands: str) -> None:
    preparation = Preparation(ward.pharmacist)
    draft = ward.worked(ward.filled_draft(stands, first_day=8))
    answered = preparation.confirm(draft, "level_not_of_the_day", "tablo 9")
    assert isinstance(answered, PreparationDraft)
    made = preparation.finish(answered)
    assert isinstance(made, PreparedBag)
    line = preparation.bag_record(made.bag)
    reading = (line.drug_ml, line.rate_ml_per_h)
    assert preparation.check(made.bag, ward.nurse_id, TRAINING_PASSWORD, *reading) is None
    chart = fold_chart(ward.file.journal.of_patient(stands))
    sheet = worksheet_content(ward.pharmacist, chart, chart.bags[0])
    assert sheet.premedication == ()


def test_a_weight_entered_once_the_drug_is_in_leaves_the_bag_as_it_is(ward: OpenWard) -> None:
    patient, preparation = ward.child(), Preparation(ward.pharmacist)
    draft = ward.worked(ward.filled_draft(patient))
    before = preparation.bag(draft)
    assert isinstance(before, BagAnswer)
    ward.clock.advance(minutes=5)
    ward.nurse.record(patient, weighed("17.5", "101"))
    assert preparation.bag(draft) == before
    assert preparation.weight_questions(draft) == ()
    made = preparation.finish(draft)
    assert isinstance(made, PreparedBag)
    event = ward.file.journal.of_patient(patient)[-1].event
    assert isinstance(event, BagPrepared)
    assert (event.content.drug_ml, event.order.weight_kg) == (before.bag.drug_ml, Decimal(16))
    assert event.order.weighed_at == NOON


def test_a_much_changed_weight_asks_before_such_a_bag_is_finished(ward: OpenWard) -> None:
    patient, preparation = ward.child(), Preparation(ward.pharmacist)
    draft = ward.worked(ward.filled_draft(patient))
    ward.clock.advance(minutes=5)
    ward.nurse.record(patient, weighed("19", "101"))
    assert preparation.weight_questions(draft) == ("weight_differs_10_percent",)
    assert isinstance(preparation.finish(draft), EntryRefused)


def test_before_the_drug_is_in_the_newest_weight_counts(ward: OpenWard) -> None:
    patient, preparation = ward.child(), Preparation(ward.pharmacist)
    draft = ward.filled_draft(patient)
    before = preparation.bag(draft)
    ward.clock.advance(minutes=5)
    ward.nurse.record(patient, weighed("17.5", "101"))
    assert preparation.bag(draft) != before


def test_the_first_bag_is_held_against_the_weight_of_the_order(ward: OpenWard) -> None:
    patient, preparation = ward.child(), Preparation(ward.pharmacist)
    ward.physician.record(patient, ordered(ward))
    ward.clock.advance(minutes=5)
    ward.nurse.record(patient, weighed("20", "101"))
    draft = ward.filled_draft(patient, first_day=1)
    assert preparation.weight_questions(draft) == ("weight_differs_10_percent",)
    assert preparation.weight_questions(msgspec.structs.replace(draft, cycle=2)) == ()
