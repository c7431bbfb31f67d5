"""What of the plan's line goes into the wizard, and what is said where it fits no more?"""

from __future__ import annotations

from decimal import Decimal

import msgspec
import pytest

from bedside.clinical.events import Level
from bedside.clinical.plan_line import LineGap
from bedside.services.infusion.drafts import StartDraft
from bedside.services.patients import Patients
from bedside.services.preparation.answers import Missing, OtherBagOpen, PlanAnswer, Start
from bedside.services.preparation.draft import PlannedName, PreparationDraft
from bedside.services.preparation.service import Preparation
from tests.support.low_restart import stands_after_grade_3
from tests.support.pharmacy import Counter
from tests.support.ward import OpenWard

PLACE = ("first_day", "level", "bag_hours")


@pytest.fixture
def counter(ward: OpenWard) -> Counter:
    """The 4 + 3 + 7 x 3 days of a cycle are ordered and planned."""
    made = Counter(ward)
    made.bed.ordered()
    return made


def opened(counter: Counter, number: int, cycle: int = 1) -> PreparationDraft:
    start = Preparation(counter.ward.pharmacist).start_planned(
        counter.patient, PlannedName(cycle, number)
    )
    assert isinstance(start, Start), start
    return start.draft


def beside(counter: Counter, draft: PreparationDraft) -> PlanAnswer:
    found = Preparation(counter.ward.pharmacist).plan(draft)
    assert found is not None
    return found


def figures(draft: PreparationDraft) -> tuple[object, ...]:
    return (draft.cycle, draft.bag_number, draft.first_day, draft.bag_hours)


def step_bags(hours: tuple[int, ...]) -> int:
    """How many bags of a plan run before the step."""
    return next(n for n in range(len(hours)) if sum(hours[:n]) == 7 * 24)


def test_a_line_of_the_plan_fills_the_draft(counter: Counter) -> None:
    hours = counter.planned()
    low = step_bags(hours)
    first, full = opened(counter, 1), opened(counter, low + 1)
    assert figures(first) == (1, 1, 1, hours[0])
    assert figures(full) == (1, low + 1, 8, hours[low])
    assert (full.level, full.level_open) == (None, False)
    answer = beside(counter, full)
    assert (answer.first_day, answer.hours, answer.level) == (8, hours[low], Level.FULL)
    assert set(answer.taken) == {"cycle", "bag_number", *PLACE}
    assert (answer.gaps, answer.differs, answer.left_empty) == ((), (), ())
    assert (full.fill, full.storage, full.planned_connect_at) == (None, None, None)


@pytest.mark.parametrize("runs", [False, True])
def test_every_line_of_a_plan_fits_while_the_course_keeps_to_it(
    counter: Counter, runs: bool
) -> None:
    hours = counter.planned()
    if runs:
        counter.clock.advance(minutes=40)
        bag = counter.bed.bag(1, bag_hours=hours[0])
        read = StartDraft(connection=counter.bed.at_bed(bag, 1), premedication_reason="given")
        assert isinstance(counter.bed.nurse.start(counter.patient, read), str)
        counter.clock.advance(hours=3)
    numbers = range(2 if runs else 1, len(hours) + 1)
    days = [1 + sum(hours[: number - 1]) // 24 for number in numbers]
    drafts = [opened(counter, number) for number in numbers]
    assert [draft.first_day for draft in drafts] == days
    assert {beside(counter, draft).gaps for draft in drafts} == {()}
    assert not any(draft.level_open for draft in drafts)


def test_a_plan_made_on_the_way_goes_on_with_its_days(counter: Counter) -> None:
    counter.running()
    counter.clock.advance(hours=30)
    hours = counter.planned()
    drafts = [opened(counter, number) for number in range(2, len(hours) + 2)]
    assert [draft.first_day for draft in drafts] == [
        5 + sum(hours[:place]) // 24 for place in range(len(hours))
    ]
    assert {beside(counter, draft).gaps for draft in drafts} == {()}


def test_a_changed_figure_differs_from_the_plan(counter: Counter) -> None:
    hours = counter.planned()
    draft = opened(counter, 1)
    other = next(each for each in (24, 48, 72, 96) if each != hours[0])
    changed = msgspec.structs.replace(draft, bag_hours=other, bag_number=9)
    answer = beside(counter, changed)
    assert set(answer.differs) == {"bag_hours", "bag_number"}
    assert "first_day" in answer.taken


def test_a_bag_of_no_plan_stands_beside_none(counter: Counter) -> None:
    start = Preparation(counter.ward.pharmacist).start(counter.patient)
    assert isinstance(start, Start)
    assert Preparation(counter.ward.pharmacist).plan(start.draft) is None


def test_after_an_interruption_nothing_is_taken_of_the_place(counter: Counter) -> None:
    hours = counter.planned()
    counter.running()
    counter.clock.advance(hours=20)
    counter.bed.stopped(hours=5)
    draft = opened(counter, step_bags(hours) + 1)
    assert (draft.cycle, draft.bag_number) == (1, step_bags(hours) + 1)
    assert (draft.first_day, draft.bag_hours, draft.level_open) == (None, None, True)
    answer = beside(counter, draft)
    assert answer.gaps == (LineGap.STOOD,)
    assert answer.left_empty == PLACE


def test_an_open_level_gives_no_dose_until_a_person_chose_it(counter: Counter) -> None:
    counter.planned()
    counter.running()
    counter.clock.advance(hours=20)
    counter.bed.stopped(hours=5)
    preparation = Preparation(counter.ward.pharmacist)
    draft = msgspec.structs.replace(opened(counter, 2), first_day=2)
    missing = preparation.dose(draft)
    assert isinstance(missing, Missing)
    assert missing.fields == ("level",)
    level = preparation.level(draft)
    assert level is not None
    assert level.to_choose
    assert not any("level" in code for code in preparation.weight_questions(draft))
    chosen = preparation.choose_level(draft, Level.STEP)
    assert not chosen.level_open
    assert not isinstance(preparation.dose(chosen), Missing)


def test_a_bag_that_is_made_leaves_its_number_open(counter: Counter) -> None:
    counter.planned()
    counter.cold_bag()
    draft = opened(counter, 1)
    assert figures(draft) == (1, None, None, None)
    assert beside(counter, draft).gaps == (LineGap.MADE,)


def test_another_bag_before_it_moves_the_row(counter: Counter) -> None:
    hours = counter.planned()
    other = next(each for each in (24, 48, 72, 96) if each != hours[0])
    counter.cold_bag(1, other)
    draft = opened(counter, 2)
    assert figures(draft) == (1, 2, None, None)
    assert beside(counter, draft).gaps == (LineGap.ANOTHER_BEFORE,)


def test_a_line_the_infusion_has_passed_is_said(counter: Counter) -> None:
    counter.planned()
    counter.running()
    counter.clock.advance(days=6)
    counter.weighed()
    assert LineGap.PASSED in beside(counter, opened(counter, 2)).gaps


def test_a_plan_that_is_gone_fills_nothing(counter: Counter) -> None:
    draft = opened(counter, 1)
    assert figures(draft) == (None, None, None, None)
    assert beside(counter, draft).gaps == (LineGap.NO_LINE,)
    counter.planned()
    assert beside(counter, opened(counter, 99)).gaps == (LineGap.NO_LINE,)
    assert beside(counter, opened(counter, 1, cycle=2)).gaps == (LineGap.NO_LINE,)


def test_what_was_taken_before_it_stopped_fitting_is_doubtful(counter: Counter) -> None:
    counter.planned()
    draft = opened(counter, 2)
    counter.running()
    counter.clock.advance(hours=20)
    counter.bed.stopped(hours=5)
    answer = beside(counter, draft)
    assert answer.gaps == (LineGap.STOOD,)
    assert answer.doubtful == PLACE
    assert (answer.left_empty, answer.differs) == ((), ())


def test_a_level_the_course_has_not_is_left_open(ward: OpenWard) -> None:
    counter = Counter(ward)
    stands_after_grade_3(ward.pharmacist, counter.patient)
    counter.planned(low_first=False)
    draft = opened(counter, 1)
    assert (draft.first_day, draft.level, draft.level_open) == (9, None, True)
    assert draft.bag_hours is not None
    answer = beside(counter, draft)
    assert (answer.gaps, answer.left_empty) == ((LineGap.OTHER_LEVEL,), ("level",))
    assert answer.level is Level.FULL


def test_a_low_restart_of_the_plan_is_taken_and_asked_about_by_name(ward: OpenWard) -> None:
    counter = Counter(ward)
    stands_after_grade_3(ward.pharmacist, counter.patient)
    counter.planned()
    draft = opened(counter, 1)
    assert (draft.first_day, draft.level, draft.level_open) == (9, Level.STEP, False)
    answer = beside(counter, draft)
    assert (answer.gaps, answer.level) == ((), Level.STEP)
    assert "level" in answer.taken
    asked = Preparation(ward.pharmacist).weight_questions(draft)
    assert "level_not_of_the_day" in asked


def test_a_stale_weight_is_said_and_its_question_is_left_open(counter: Counter) -> None:
    counter.planned()
    counter.clock.advance(days=8)
    draft = opened(counter, 1)
    assert beside(counter, draft).weight == ("weight_older_than_7_days",)
    assert draft.confirmations == ()
    size = (Decimal("18.5"), Decimal(101))
    patients = Patients(counter.ward.pharmacist)
    patients.measure(counter.patient, *size, counter.clock(), confirmed=True)
    assert beside(counter, draft).weight == ("weight_differs_10_percent",)


def test_the_same_bag_is_gone_on_with(counter: Counter) -> None:
    counter.planned()
    draft = msgspec.structs.replace(opened(counter, 1), first_day=2)
    counter.keep(draft)
    assert opened(counter, 1).first_day == 2
    assert beside(counter, opened(counter, 1)).differs == ("first_day",)
    unnamed = msgspec.structs.replace(draft, planned=None)
    counter.keep(unnamed)
    assert opened(counter, 1) == draft
    no_number = msgspec.structs.replace(draft, bag_number=None)
    counter.keep(no_number)
    assert opened(counter, 1) == no_number


def test_another_open_bag_is_never_overwritten(counter: Counter) -> None:
    counter.planned()
    preparation = Preparation(counter.ward.pharmacist)
    first = opened(counter, 1)
    counter.keep(first)
    found = preparation.start_planned(counter.patient, PlannedName(1, 2))
    assert isinstance(found, OtherBagOpen)
    assert (found.draft, found.level, found.begun) == (first, Level.STEP, False)
    assert found.kept_at == counter.clock()
    start = preparation.start(counter.patient)
    assert isinstance(start, Start)
    assert start.draft == first
    assert preparation.discard_draft(counter.patient) is None
    assert opened(counter, 2).bag_number == 2


def test_only_who_prepares_begins_or_discards(counter: Counter) -> None:
    counter.planned()
    physician = Preparation(counter.ward.physician)
    name = PlannedName(1, 1)
    refused = physician.start_planned(counter.patient, name)
    assert not isinstance(refused, Start | OtherBagOpen)
    assert physician.discard_draft(counter.patient) is not None


def test_somebody_else_at_the_same_bag_is_named(counter: Counter) -> None:
    counter.planned()
    draft = opened(counter, 1)
    assert beside(counter, draft).begun_by == ""
    nurse = Preparation(counter.ward.nurse)
    filled = counter.ward.filled_draft(counter.patient, first_day=1)
    ticked = nurse.tick(filled, nurse.steps(filled)[0].id.value)
    assert isinstance(ticked, PreparationDraft)
    assert nurse.keep(ticked) is None
    assert beside(counter, draft).begun_by == "Hemşire 1"


def test_another_weight_gives_another_dose_than_planned(counter: Counter) -> None:
    counter.planned()
    draft = opened(counter, 1)
    assert beside(counter, draft).doses is None
    size = (Decimal("16.9"), Decimal(101))
    patients = Patients(counter.ward.pharmacist)
    patients.measure(counter.patient, *size, counter.clock(), confirmed=True)
    answer = beside(counter, draft)
    assert answer.weight == ()
    assert answer.doses == (Decimal("3.35"), Decimal("3.45"))
    other_level = msgspec.structs.replace(draft, first_day=8)
    assert beside(counter, other_level).doses is None
