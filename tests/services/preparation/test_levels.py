"""Is the bag of a low restart made at the low level, by the table, and connected so?"""

from __future__ import annotations

from datetime import timedelta
from decimal import Decimal

import msgspec
import pytest

from bedside.clinical.bag_level import LevelReason
from bedside.clinical.course import Course
from bedside.clinical.dosing import Dose
from bedside.clinical.events import (
    DayLogged,
    DrugPurpose,
    Entry,
    EntryCorrected,
    GradeRecord,
    Indication,
    InterruptionCause,
    Level,
    PatientRegistered,
)
from bedside.services.advice.desk import AdviceDesk
from bedside.services.infusion.drafts import Explanation, RestartDraft, StepDraft
from bedside.services.infusion.service import Infusion
from bedside.services.patients import Patients
from bedside.services.preparation.answers import LevelAnswer, PreparedBag, Start
from bedside.services.preparation.draft import PreparationDraft
from bedside.services.preparation.service import Preparation
from bedside.services.refused import EntryRefused
from tests.support.pump import Bedside
from tests.support.running import ordered
from tests.support.ward import OpenWard


@pytest.fixture
def bed(ward: OpenWard) -> Bedside:
    """A child on day 9 at the full level; the pumps ask the real table."""
    bed = Bedside(ward, AdviceDesk(ward.nurse))
    bed.on_full_level()
    bed.clock.advance(hours=29)
    weighed(bed)
    return bed


def weighed(bed: Bedside) -> None:
    size = (Decimal(16), Decimal(101))
    measured = Patients(bed.ward.nurse).measure(bed.patient, *size, bed.clock())
    assert measured is None


def logged(bed: Bedside, grade: int) -> None:
    event = DayLogged(1, grades=(GradeRecord("neurological", "icans", grade, "ctcae", "5.0"),))
    assert not isinstance(bed.ward.nurse.record(bed.patient, event), EntryRefused)


def stopped_for_grade_3(bed: Bedside) -> None:
    logged(bed, 3)
    bed.stopped()
    told = Explanation(cause=InterruptionCause.ADVERSE_REACTION)
    assert isinstance(bed.nurse.explain_stop(bed.patient, told), str)


def recovered(bed: Bedside) -> None:
    """Grade 1 for three days."""
    bed.clock.advance(hours=24)
    logged(bed, 1)
    bed.clock.advance(days=3, minutes=1)
    logged(bed, 1)


def restarted_low(bed: Bedside) -> str:
    """The infusion runs again from a bag of the low level; the bag's id."""
    stopped_for_grade_3(bed)
    recovered(bed)
    bag = made(bed, bed_draft(bed))
    bed.check(bag)
    bed.gave("3.4")
    bed.clock.advance(minutes=30)
    draft = RestartDraft(level=Level.STEP, connection=bed.at_bed(bag, 4), supervised_by="Hekim 1")
    written = bed.nurse.resume(bed.patient, draft)
    assert isinstance(written, str), written
    return bag


def begun(bed: Bedside) -> PreparationDraft:
    start = Preparation(bed.ward.pharmacist).start(bed.patient)
    assert isinstance(start, Start)
    return start.draft


def bed_draft(bed: Bedside, **changes: object) -> PreparationDraft:
    """What the start suggests, with everything else chosen and the level answered by name."""
    suggested = begun(bed)
    chosen = {"first_day": suggested.first_day, **changes}
    draft = bed.ward.filled_draft(bed.patient, **chosen)
    for code in Preparation(bed.ward.pharmacist).weight_questions(draft):
        answered = Preparation(bed.ward.pharmacist).confirm(draft, code, "tablo 9")
        assert isinstance(answered, PreparationDraft)
        draft = answered
    return draft


def made(bed: Bedside, draft: PreparationDraft) -> str:
    finished = Preparation(bed.ward.pharmacist).finish(bed.ward.worked(draft))
    assert isinstance(finished, PreparedBag), finished
    return finished.bag


def level_of(bed: Bedside, draft: PreparationDraft) -> LevelAnswer:
    found = Preparation(bed.ward.pharmacist).level(draft)
    assert found is not None
    return found


def test_without_a_toxicity_a_bag_follows_the_regimens_day(bed: Bedside) -> None:
    draft = begun(bed)
    found = level_of(bed, draft)
    assert (draft.first_day, draft.level) == (12, None)
    assert (found.chosen, found.allowed, found.reason) == (
        Level.FULL,
        (Level.FULL,),
        LevelReason.DAY,
    )


def test_while_the_table_waits_the_next_bag_is_low_and_says_why(bed: Bedside) -> None:
    stopped_for_grade_3(bed)
    draft = begun(bed)
    found = level_of(bed, draft)
    assert (draft.first_day, draft.bag_number, draft.level) == (9, 4, Level.STEP)
    assert (found.of_the_day, found.of_the_course) == (Level.FULL, Level.STEP)
    assert found.reason is LevelReason.LOW_RESTART
    assert [rule.rule for rule in found.rules] == ["neuro-3"]
    assert found.rules[0].sources
    # 8 days and 5 hours were infused: full may follow after 15 days and 5 hours.
    assert (found.full_from_day, found.full_not_before) == (16, None)


def test_after_a_grade_3_the_course_goes_low_and_back_to_full(bed: Bedside) -> None:
    low = restarted_low(bed)
    line = Preparation(bed.ward.nurse).bag_record(low)
    panel = bed.nurse.panel(bed.patient)
    assert panel is not None
    assert (panel.level, line.level, line.first_day) == (Level.STEP, "step", 9)
    restart = bed.clock()
    bed.clock.advance(hours=90)
    second = bed_draft(bed, bag_hours=72)
    assert (second.first_day, second.level) == (13, Level.STEP)
    assert level_of(bed, second).full_not_before == restart + timedelta(days=7)
    bag = made(bed, second)
    bed.check(bag)
    bed.clock.advance(hours=6)
    assert isinstance(bed.nurse.change_bag(bed.patient, bed.at_bed(bag, 5)), str)
    weighed(bed)
    third = bed_draft(bed)
    assert (third.first_day, third.level, third.confirmations) == (16, None, ())
    full = made(bed, third)
    bed.check(full)
    bed.clock.advance(hours=71)
    bed.gave("3.4", DrugPurpose.DOSE_STEP)
    step = StepDraft(connection=bed.at_bed(full, 6))
    early = bed.nurse.step(bed.patient, step)
    assert isinstance(early, EntryRefused)
    bed.clock.advance(hours=1)
    written = bed.nurse.step(bed.patient, step)
    assert isinstance(written, str), written
    course = bed.nurse.record_of(bed.patient).course
    assert isinstance(course, Course)
    assert (course.level, course.infusion_day) == (Level.FULL, 16)
    after = level_of(bed, begun(bed))
    assert (after.chosen, after.reason) == (Level.FULL, LevelReason.DAY)


def test_a_full_bag_is_not_connected_at_the_low_level(bed: Bedside) -> None:
    restarted_low(bed)
    draft = Preparation(bed.ward.pharmacist).choose_level(bed_draft(bed), Level.FULL)
    answered = Preparation(bed.ward.pharmacist).confirm(
        draft, "level_not_of_the_course", "hekim kararı"
    )
    assert isinstance(answered, PreparationDraft)
    bag = made(bed, answered)
    bed.check(bag)
    refused = bed.nurse.change_bag(bed.patient, bed.at_bed(bag, 5))
    assert isinstance(refused, EntryRefused)
    assert refused.facts["because"] == "bag_level"


def test_a_made_low_bag_is_followed_and_not_suggested_again(bed: Bedside) -> None:
    stopped_for_grade_3(bed)
    made(bed, bed_draft(bed))
    draft = begun(bed)
    assert (draft.first_day, draft.bag_number, draft.level) == (13, 5, Level.STEP)


def test_pumps_ask_the_same_table(bed: Bedside) -> None:
    stopped_for_grade_3(bed)
    plan = Infusion(bed.ward.nurse, AdviceDesk(bed.ward.nurse)).restart_needs(bed.patient)
    assert plan is not None
    assert plan.table is not None
    assert plan.table.action == "wait"


def test_a_cycle_keeps_the_indication_of_its_order(ward: OpenWard) -> None:
    patient = ward.child()
    ward.physician.record(patient, ordered(ward))
    journal = ward.file.journal.of_patient(patient)
    mended = msgspec.structs.replace(registered(journal), indication=Indication.MRD_POSITIVE)
    ward.pharmacist.record(patient, EntryCorrected(journal[0].event_id, "typed wrong", mended))
    preparation = Preparation(ward.pharmacist)
    low = preparation.dose(ward.filled_draft(patient, first_day=5))
    assert isinstance(low, Dose)
    assert (low.level, low.case.indication) == (Level.STEP, Indication.RELAPSED_REFRACTORY)
    second = preparation.dose(ward.filled_draft(patient, cycle=2, first_day=5))
    assert isinstance(second, Dose)
    assert (second.level, second.case.indication) == (Level.FULL, Indication.MRD_POSITIVE)


def registered(journal: tuple[Entry, ...]) -> PatientRegistered:
    event = journal[0].event
    assert isinstance(event, PatientRegistered)
    return event
