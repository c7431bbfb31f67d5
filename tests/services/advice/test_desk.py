from __future__ import annotations

from datetime import datetime
from decimal import Decimal

import msgspec
import pytest

from bedside.clinical.adjustment_table import Action
from bedside.clinical.events import (
    AdviceAnswered,
    CycleCompleted,
    DayLogged,
    Decision,
    EntryCorrected,
    GradeRecord,
    InfusionInterrupted,
    InfusionResumed,
    InfusionStarted,
    InterruptionCause,
    Level,
    LiverRecord,
)
from bedside.services.advice.desk import AdviceDesk
from bedside.services.advice.view import AdviceView
from bedside.services.refused import EntryProblem, EntryRefused
from tests.support.running import RATE, neurological, ordered, running_child, write
from tests.support.ward import OpenWard


@pytest.fixture
def running(ward: OpenWard) -> str:
    return running_child(ward)


def view(desk: AdviceDesk, patient: str, draft: DayLogged | None = None) -> AdviceView:
    found = desk.advice(patient, draft)
    assert found is not None
    return found


def test_a_child_without_a_cycle_has_no_advice(ward: OpenWard) -> None:
    desk = AdviceDesk(ward.physician)
    patient = ward.child()
    assert desk.advice(patient) is None
    assert desk.table_answer(patient) is None
    refused = desk.acknowledge(patient)
    assert refused is not None
    assert refused.why is EntryProblem.NOT_POSSIBLE


def test_an_unsaved_log_is_answered_before_it_is_saved(ward: OpenWard, running: str) -> None:
    desk = AdviceDesk(ward.nurse)
    assert view(desk, running).action is Action.GO_ON
    unsaved = view(desk, running, neurological(3))
    assert (unsaved.action, unsaved.of_draft, unsaved.source_conflict) == (
        Action.INTERRUPT,
        True,
        True,
    )
    assert unsaved.leading is not None
    assert unsaved.leading.rule == "neuro-3"
    assert view(desk, running).action is Action.GO_ON


def test_an_unsaved_log_is_of_this_moment_however_the_clock_runs(
    ward: OpenWard, running: str
) -> None:
    def ticking() -> datetime:
        ward.clock.advance(seconds=1)
        return ward.clock()

    ward.nurse.clock = ticking
    unsaved = view(AdviceDesk(ward.nurse), running, neurological(3))
    assert (unsaved.unclear, unsaved.action) == (None, Action.INTERRUPT)


def test_a_missing_bilirubin_is_named_and_what_holds_is_said(ward: OpenWard, running: str) -> None:
    write(ward, running, DayLogged(1, liver=LiverRecord(Decimal(6), Decimal(1), None)))
    desk = AdviceDesk(ward.nurse)
    found = view(desk, running)
    assert (found.action, found.at_least) == (Action.NOT_KNOWN, Action.INTERRUPT)
    assert found.missing == ("bilirubin_x_uln",)
    asked_by_pump = desk.table_answer(running)
    assert asked_by_pump is not None
    assert (asked_by_pump.action, asked_by_pump.at_least) == ("not_known", "interrupt")


def test_a_physician_acknowledges_and_a_new_log_asks_again(ward: OpenWard, running: str) -> None:
    write(ward, running, neurological(3))
    ward.clock.advance(minutes=5)
    desk = AdviceDesk(ward.physician)
    assert desk.acknowledge(running) is None
    answered = view(desk, running).answered
    assert answered is not None
    assert (answered.decision, answered.by) == (Decision.ACKNOWLEDGED, "Hekim 1")
    kept = ward.file.journal.of_patient(running)[-1].event
    assert isinstance(kept, AdviceAnswered)
    assert (kept.action, kept.rule) == ("interrupt", "neuro-3")
    assert "neuro-3: episode_grade = 3" in kept.because
    assert kept.protocol == ward.physician.protocol.stamp
    ward.clock.advance(minutes=5)
    write(ward, running, neurological(3))
    assert view(desk, running).answered is None


def test_departing_needs_a_reason_and_keeps_it(ward: OpenWard, running: str) -> None:
    write(ward, running, neurological(3))
    desk = AdviceDesk(ward.physician)
    refused = desk.depart(running, "  ")
    assert refused is not None
    assert refused.why is EntryProblem.REASON_MISSING
    assert desk.depart(running, " seen with neurology ") is None
    answered = view(desk, running).answered
    assert answered is not None
    assert (answered.decision, answered.reason) == (Decision.DEPARTED, "seen with neurology")


def test_an_answer_to_other_advice_does_not_count(ward: OpenWard, running: str) -> None:
    desk = AdviceDesk(ward.physician)
    assert desk.acknowledge(running) is None
    assert view(desk, running).answered is not None
    write(ward, running, InfusionInterrupted(1, InterruptionCause.ADVERSE_REACTION))
    assert view(desk, running).answered is None


def test_only_a_physician_answers(ward: OpenWard, running: str) -> None:
    desk = AdviceDesk(ward.nurse)
    assert not view(desk, running).may_answer
    refused = desk.acknowledge(running)
    assert refused is not None
    assert refused.why is EntryProblem.NOT_ALLOWED


def test_a_restart_asks_the_same_table(ward: OpenWard, running: str) -> None:
    write(ward, running, neurological(3))
    write(ward, running, InfusionInterrupted(1, InterruptionCause.ADVERSE_REACTION))
    ward.clock.advance(days=1)
    write(ward, running, neurological(1))
    desk = AdviceDesk(ward.nurse)
    answer = desk.table_answer(running)
    assert answer is not None
    assert (answer.action, answer.rule) == ("wait", "neuro-3")
    assert answer.restart_not_before is not None
    ward.clock.advance(days=3)
    later = desk.table_answer(running)
    assert later is not None
    assert later.action == "may_restart_low"


def test_a_journal_that_tells_no_course_is_said_to_be_unclear(ward: OpenWard, running: str) -> None:
    write(ward, running, InfusionResumed(1, Level.FULL, None, RATE))
    desk = AdviceDesk(ward.physician)
    found = view(desk, running)
    assert (found.action, found.unclear) == (Action.NOT_KNOWN, "event_not_possible")
    assert desk.table_answer(running) is None
    assert desk.acknowledge(running) is not None


def test_supports_are_named_with_their_sums(ward: OpenWard, running: str) -> None:
    release = GradeRecord("cytokine_release", "cytokine_release", 3, "ctcae", "5.0")
    write(ward, running, DayLogged(1, grades=(release,)))
    found = view(AdviceDesk(ward.nurse), running)
    dose = next(each for each in found.supports if each.mg is not None)
    assert (dose.drug, dose.mg, dose.sum_line is not None) == (
        "dexamethasone",
        Decimal("3.4"),
        True,
    )


def second_cycle(ward: OpenWard, patient: str) -> None:
    ward.clock.advance(days=20)
    write(ward, patient, CycleCompleted(1))
    ward.clock.advance(days=14)
    write(ward, patient, msgspec.structs.replace(ordered(ward), cycle=2))
    write(ward, patient, InfusionStarted(2, Level.FULL, None, RATE))


def seizure(cycle: int, value: int) -> DayLogged:
    grade = GradeRecord("seizure", "seizure", value, "ctcae", "5.0", count=1)
    return DayLogged(cycle, grades=(grade,))


def test_what_ended_the_treatment_in_an_earlier_cycle_still_does(
    ward: OpenWard, running: str
) -> None:
    write(ward, running, neurological(4))
    second_cycle(ward, running)
    found = view(AdviceDesk(ward.nurse), running)
    assert found.action is Action.DISCONTINUE
    assert found.leading is not None
    assert found.leading.rule == "neuro-4"


def test_seizures_are_counted_over_all_cycles(ward: OpenWard, running: str) -> None:
    write(ward, running, seizure(1, 3))
    ward.clock.advance(hours=1)
    write(ward, running, InfusionInterrupted(1, InterruptionCause.ADVERSE_REACTION))
    write(ward, running, neurological(0))
    ward.clock.advance(days=3)
    write(ward, running, InfusionResumed(1, Level.STEP, None, RATE))
    second_cycle(ward, running)
    desk = AdviceDesk(ward.nurse)
    assert view(desk, running).action is Action.GO_ON
    write(ward, running, seizure(2, 2))
    found = view(desk, running)
    assert found.leading is not None
    assert (found.action, found.leading.rule) == (Action.DISCONTINUE, "seizure")


def test_a_corrected_log_and_a_restart_ask_again(ward: OpenWard, running: str) -> None:
    desk = AdviceDesk(ward.physician)
    log = ward.nurse.record(running, neurological(3))
    assert not isinstance(log, EntryRefused)
    assert desk.acknowledge(running) is None
    assert view(desk, running).answered is not None
    ward.clock.advance(minutes=1)
    noted = msgspec.structs.replace(neurological(3), note="sleepy")
    write(ward, running, EntryCorrected(log.event_id, "note forgotten", noted))
    assert view(desk, running).answered is not None
    tremor = GradeRecord("neurological", "tremor", 3, "ctcae", "5.0")
    write(ward, running, EntryCorrected(log.event_id, "wrong", DayLogged(1, grades=(tremor,))))
    assert view(desk, running).action is Action.INTERRUPT
    assert view(desk, running).answered is None
    assert desk.acknowledge(running) is None
    write(ward, running, InfusionInterrupted(1, InterruptionCause.ADVERSE_REACTION))
    ward.clock.advance(minutes=1)
    write(ward, running, InfusionResumed(1, Level.FULL, None, RATE))
    assert view(desk, running).action is Action.INTERRUPT
    assert view(desk, running).answered is None
