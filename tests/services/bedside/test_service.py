from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal

import pytest

from bedside.clinical.events import BedsideChecked, CheckOutcome, Connecting, Level, PumpRead
from bedside.clinical.pump_read_back import PumpMistake
from bedside.services.bedside.answers import (
    BedAnswer,
    BedReading,
    PumpFigures,
    PumpReadAnswer,
    SecondPerson,
)
from bedside.services.bedside.service import BedsideCheck
from bedside.services.infusion.answers import TableAnswer
from bedside.services.paper_content import bag_code
from bedside.services.passwords import TRAINING_PASSWORD
from bedside.services.refused import EntryProblem, EntryRefused
from tests.support.chart_entries import weighed
from tests.support.pump import WRISTBAND, Bedside
from tests.support.ward import OpenWard

FIRST, CHANGE = Connecting.FIRST_BAG, Connecting.BAG_CHANGE


@dataclass
class Says:
    """A table that says one thing."""

    action: str = "go_on"

    def table_answer(self, patient: str) -> TableAnswer | None:  # noqa: ARG002
        return TableAnswer(self.action)


class AtBed:
    """A nurse at the bed of one child, a physician beside."""

    def __init__(self, ward: OpenWard, table: Says | None = None) -> None:
        self.table = table or Says()
        self.bed = Bedside(ward, self.table)
        self.ward = ward
        self.patient = self.bed.patient
        self.nurse = BedsideCheck(ward.nurse, self.table)
        self.second = SecondPerson(person=ward.physician_id, password=TRAINING_PASSWORD)

    def read(self, act: Connecting = FIRST, **changes: object) -> BedAnswer | EntryRefused:
        reading = {"act": act, "bag_read": "1", "wristband": WRISTBAND, **changes}
        second = self.second if act is not CHANGE else None
        return self.nurse.check(self.patient, BedReading(**reading), second)  # type: ignore[arg-type]

    def found(self, act: Connecting = FIRST, **changes: object) -> BedAnswer:
        answer = self.read(act, **changes)
        assert isinstance(answer, BedAnswer), answer
        return answer

    def pump(
        self, rate: str = "2.5", volume: str = "240", hours: str = "96", act: Connecting = FIRST
    ) -> PumpReadAnswer | EntryRefused:
        figures = PumpFigures(
            rate_ml_per_h=Decimal(rate), volume_ml=Decimal(volume), hours=Decimal(hours)
        )
        return self.nurse.read_back(self.patient, act, figures, self.second)


@pytest.fixture
def at_bed(ward: OpenWard) -> AtBed:
    at_bed = AtBed(ward)
    at_bed.bed.ordered()
    return at_bed


def refused(answer: object) -> tuple[EntryProblem, str | None]:
    assert isinstance(answer, EntryRefused), answer
    return answer.why, answer.field


def test_the_first_bag_is_read_by_two_and_then_the_pump(at_bed: AtBed) -> None:
    bag = at_bed.bed.bag(1)
    task = at_bed.nurse.task(at_bed.patient, FIRST)
    assert (task.level, task.cycle, task.two_persons) == (Level.STEP, 1, True)
    answer = at_bed.found()
    assert (answer.passed, answer.bag, answer.second_person) == (True, bag, "Hekim 1")
    assert at_bed.nurse.ready(at_bed.patient, bag, FIRST) is None
    read = at_bed.pump()
    assert isinstance(read, PumpReadAnswer)
    assert read.passed
    assert abs(read.dose_mcg_per_day - read.ordered_mcg_per_day) < Decimal("0.2")
    ready = at_bed.nurse.ready(at_bed.patient, bag, FIRST)
    assert ready is not None
    assert ready.pump is not None
    assert ready.checked.wristband_read == WRISTBAND
    assert at_bed.nurse.ready(at_bed.patient, bag, CHANGE) is None


def test_the_code_of_the_label_names_the_bag(at_bed: AtBed) -> None:
    bag = at_bed.bed.bag(1)
    assert at_bed.found(bag_read=f" {bag_code(bag).lower()} ").passed
    assert at_bed.found(bag_read=bag_code("0" * 32)).stops == ("bag_not_known",)
    assert at_bed.found(bag_read="7").stops == ("bag_not_known",)


def test_two_identifiers_stand_for_a_wristband(at_bed: AtBed) -> None:
    at_bed.bed.bag(1)
    answer = at_bed.found(wristband="", identifiers=("Örnek Hasta 1", "14.03.2022"))
    assert answer.passed
    event = at_bed.ward.file.journal.of_patient(at_bed.patient)[-1].event
    assert isinstance(event, BedsideChecked)
    assert event.identifiers == ("Örnek Hasta 1", "14.03.2022")
    assert answer.flush_10_ml_hours == 4


def test_a_first_bag_wants_a_second_person_who_proves_it(at_bed: AtBed) -> None:
    at_bed.bed.bag(1)
    reading = BedReading(act=FIRST, bag_read="1", wristband=WRISTBAND)
    missing = (EntryProblem.MISSING_FIELD, "second_person")
    assert refused(at_bed.nurse.check(at_bed.patient, reading, None)) == missing
    assert refused(at_bed.nurse.check(at_bed.patient, reading, SecondPerson())) == missing
    wrong = SecondPerson(person=at_bed.ward.physician_id, password="no")
    assert refused(at_bed.nurse.check(at_bed.patient, reading, wrong))[1] == "password"
    itself = SecondPerson(person=at_bed.ward.nurse_id, password=TRAINING_PASSWORD)
    assert refused(at_bed.nurse.check(at_bed.patient, reading, itself))[1] == "second_person"
    assert at_bed.ward.pharmacist_id in {each.person_id for each in at_bed.nurse.second_people()}


def test_only_who_runs_pumps_may_read_them(at_bed: AtBed) -> None:
    pharmacist = BedsideCheck(at_bed.ward.pharmacist)
    reading = BedReading(act=CHANGE, bag_read="1", wristband=WRISTBAND)
    why = refused(pharmacist.check(at_bed.patient, reading, None))[0]
    assert why is EntryProblem.NOT_ALLOWED


def test_another_childs_wristband_and_bag_are_named(at_bed: AtBed) -> None:
    at_bed.bed.bag(1)
    other = at_bed.ward.child(number="100777")
    answer = at_bed.found(wristband="100777")
    assert answer.stops == ("other_child",)
    assert answer.whose == ("3 · Örnek Hasta 1",)
    bag = at_bed.ward.prepared_bag(other)
    answer = at_bed.found(bag_read=bag_code(bag))
    assert answer.stops == ("bag_of_other_child",)
    assert len(answer.whose) == 1
    assert not answer.may_be_answered


def test_what_stops_is_kept_in_the_journal(at_bed: AtBed) -> None:
    at_bed.bed.bag(1)
    at_bed.read(wristband="100999")
    event = at_bed.ward.file.journal.of_patient(at_bed.patient)[-1].event
    assert isinstance(event, BedsideChecked)
    assert (event.outcome, event.stopped_by) == (CheckOutcome.STOPPED, ("other_child",))


def test_a_bag_nobody_checked_or_that_was_thrown_away_is_stopped(at_bed: AtBed) -> None:
    bag = at_bed.ward.prepared_bag(at_bed.patient, first_day=1, bag_number=1)
    assert at_bed.found().stops == ("bag_not_checked",)
    from bedside.services.preparation.service import Preparation

    assert Preparation(at_bed.ward.pharmacist).discard(bag, "leaks") is None
    assert at_bed.found().stops == ("bag_discarded",)
    at_bed.bed.bag(1)
    assert at_bed.found().passed


def test_a_slipped_rate_is_stopped_and_read_again(at_bed: AtBed) -> None:
    bag = at_bed.bed.bag(1)
    assert refused(at_bed.pump()) == (EntryProblem.NOT_POSSIBLE, "bag_read")
    at_bed.read()
    wrong = at_bed.pump("60", "240", "4")
    assert isinstance(wrong, PumpReadAnswer)
    assert (wrong.mistake, wrong.rate_ml_per_h) == (PumpMistake.TIMES_24, Decimal("2.5"))
    assert at_bed.nurse.ready(at_bed.patient, bag, FIRST) is None
    event = at_bed.ward.file.journal.of_patient(at_bed.patient)[-1].event
    assert isinstance(event, PumpRead)
    assert (event.mistake, event.second_person) == ("times_24", "Hekim 1")
    assert isinstance(again := at_bed.pump(), PumpReadAnswer)
    assert again.passed
    assert at_bed.nurse.ready(at_bed.patient, bag, FIRST) is not None


def test_a_check_holds_an_hour(at_bed: AtBed) -> None:
    at_bed.bed.bag(1)
    assert at_bed.found().passed
    at_bed.ward.clock.advance(minutes=61)
    assert refused(at_bed.pump()) == (EntryProblem.NOT_POSSIBLE, "bag_read")


def test_a_change_asks_one_person_and_the_rates_of_other_protocols(at_bed: AtBed) -> None:
    at_bed.bed.started()
    at_bed.ward.clock.advance(hours=95)
    bag = at_bed.bed.bag(2, 5, 72)
    assert at_bed.found(CHANGE, bag_read="1").stops[:1] == ("bag_used",)
    answer = at_bed.found(CHANGE, bag_read="2")
    assert (answer.passed, answer.second_person) == (True, "")
    at_bed.second = SecondPerson()
    newer = at_bed.pump("1.8", "129.6", "72", CHANGE)
    assert isinstance(newer, PumpReadAnswer)
    assert newer.mistake is PumpMistake.RATE_OF_OTHER_PROTOCOL
    fits = at_bed.pump("3.3", "237.6", "72", CHANGE)
    assert isinstance(fits, PumpReadAnswer)
    assert fits.passed
    connection = at_bed.bed.at_bed(bag, 2)
    assert isinstance(at_bed.bed.nurse.change_bag(at_bed.patient, connection), str)
    assert at_bed.nurse.ready(at_bed.patient, bag, CHANGE) is None


def test_a_physician_answers_what_may_be_answered(at_bed: AtBed) -> None:
    at_bed.bed.bag(1)
    at_bed.ward.clock.advance(days=8)
    answer = at_bed.found()
    assert answer.stops == ("weight_older_than_7_days",)
    assert answer.may_be_answered
    answer = at_bed.found(departs_because="no scale on the ward")
    assert (answer.passed, answer.answered) == (True, ("weight_older_than_7_days",))
    event = at_bed.ward.file.journal.of_patient(at_bed.patient)[-1].event
    assert isinstance(event, BedsideChecked)
    assert event.confirmations[0].person == "Hekim 1"
    at_bed.second = SecondPerson(person=at_bed.ward.pharmacist_id, password=TRAINING_PASSWORD)
    no = at_bed.read(departs_because="no scale on the ward")
    assert refused(no) == (EntryProblem.NOT_ALLOWED, "departs_because")
    doctor = BedsideCheck(at_bed.ward.physician, at_bed.table)
    reading = BedReading(
        act=FIRST, bag_read="1", wristband="100999", departs_because="no scale on the ward"
    )
    left = doctor.check(at_bed.patient, reading, at_bed.second)
    assert isinstance(left, BedAnswer)
    assert left.stops == ("other_child",)


def test_a_bag_taken_out_of_the_cold_runs_against_its_clock(at_bed: AtBed) -> None:
    from bedside.clinical.events import BagTakenOut

    bag = at_bed.bed.bag(1)
    at_bed.ward.nurse.record(at_bed.patient, BagTakenOut(bag))
    at_bed.ward.clock.advance(hours=2)
    assert at_bed.found().passed
    at_bed.ward.clock.advance(hours=1)
    assert at_bed.found().stops == ("run_cut_short",)


def test_the_table_stops_a_change(at_bed: AtBed) -> None:
    at_bed.bed.started()
    at_bed.ward.clock.advance(hours=96)
    at_bed.bed.bag(2, 5, 72)
    at_bed.table.action = "interrupt"
    assert at_bed.found(CHANGE, bag_read="2").stops == ("table_against",)


def test_step_and_restart_know_their_level(at_bed: AtBed) -> None:
    at_bed.bed.started()
    assert at_bed.nurse.task(at_bed.patient, Connecting.STEP).level is Level.FULL
    assert at_bed.nurse.task(at_bed.patient, CHANGE).level is Level.STEP
    assert at_bed.found(Connecting.RESTART).stops[0] == "no_order"
    at_bed.bed.stopped(hours=1)
    at_bed.bed.technical()
    assert at_bed.nurse.task(at_bed.patient, Connecting.RESTART).level is Level.STEP
    assert at_bed.found(Connecting.RESTART, level=Level.FULL).stops == ("bag_of_other_level",)
    assert at_bed.found(Connecting.RESTART).passed
    fits = at_bed.pump("2.5", "237.5", "95", Connecting.RESTART)
    assert isinstance(fits, PumpReadAnswer)
    assert fits.passed


def test_a_child_nobody_registered_has_no_bed(at_bed: AtBed) -> None:
    with pytest.raises(KeyError):
        at_bed.nurse.task("nobody", FIRST)
    with pytest.raises(KeyError):
        at_bed.nurse.check("nobody", BedReading(act=CHANGE), None)


def test_a_full_disk_is_said(at_bed: AtBed, monkeypatch: pytest.MonkeyPatch) -> None:
    from tests.support.ward import disk_full

    at_bed.bed.bag(1)
    at_bed.read()
    monkeypatch.setattr(at_bed.ward.file.journal, "append", disk_full)
    assert refused(at_bed.read())[0] is EntryProblem.NOTHING_SAVED
    assert refused(at_bed.pump())[0] is EntryProblem.NOTHING_SAVED


def test_a_weight_after_the_check_asks_for_another_one(at_bed: AtBed) -> None:
    bag = at_bed.bed.bag(1)
    at_bed.found()
    assert isinstance(at_bed.pump(), PumpReadAnswer)
    assert at_bed.nurse.ready(at_bed.patient, bag, FIRST) is not None
    at_bed.ward.clock.advance(minutes=5)
    at_bed.ward.nurse.record(at_bed.patient, weighed("18", "101"))
    assert at_bed.nurse.ready(at_bed.patient, bag, FIRST) is None
    assert refused(at_bed.pump()) == (EntryProblem.NOT_POSSIBLE, "bag_read")
    assert at_bed.found().stops == ("weight_differs_10_percent",)


def test_a_table_that_turned_against_it_after_the_check_asks_for_another_one(
    at_bed: AtBed,
) -> None:
    bag = at_bed.bed.bag(1)
    at_bed.found()
    assert isinstance(at_bed.pump(), PumpReadAnswer)
    at_bed.table.action = "interrupt"
    assert at_bed.nurse.ready(at_bed.patient, bag, FIRST) is None
    assert at_bed.found(departs_because="goes on").answered == ("table_against",)
    assert isinstance(at_bed.pump(), PumpReadAnswer)
    assert at_bed.nurse.ready(at_bed.patient, bag, FIRST) is not None


def test_a_bag_that_goes_on_runs_no_longer_than_what_is_left_of_it(at_bed: AtBed) -> None:
    at_bed.bed.started()
    at_bed.bed.clock.advance(hours=80)
    at_bed.bed.stopped(hours=2)
    at_bed.bed.technical()
    at_bed.ward.nurse.record(at_bed.patient, weighed("16", "101"))
    assert at_bed.found(Connecting.RESTART).passed
    whole = at_bed.pump(act=Connecting.RESTART)
    assert isinstance(whole, PumpReadAnswer)
    assert whole.mistake is PumpMistake.RUNS_TOO_LONG
    rest = at_bed.pump("2.5", "40", "16", Connecting.RESTART)
    assert isinstance(rest, PumpReadAnswer)
    assert rest.passed


def test_what_ran_of_a_bag_counts_from_when_it_was_connected(at_bed: AtBed) -> None:
    at_bed.bed.started()
    at_bed.bed.clock.advance(hours=96)
    at_bed.bed.changed(2)
    at_bed.bed.clock.advance(hours=10)
    at_bed.bed.stopped(hours=1)
    at_bed.bed.technical()
    at_bed.ward.nurse.record(at_bed.patient, weighed("16", "101"))
    assert at_bed.found(Connecting.RESTART, bag_read="2").passed
    rest = at_bed.pump("3.3", "204.6", "62", Connecting.RESTART)
    assert isinstance(rest, PumpReadAnswer)
    assert rest.passed
    whole = at_bed.pump("3.3", "237.6", "72", Connecting.RESTART)
    assert isinstance(whole, PumpReadAnswer)
    assert whole.mistake is PumpMistake.RUNS_TOO_LONG
