"""Is a log kept while it grows, written once, and corrected by name?"""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal

import msgspec
import pytest

from bedside.clinical.corrections import standing_entries
from bedside.clinical.events import (
    DayLogged,
    EntryCorrected,
    InfusionStarted,
    Level,
    VitalsRecord,
)
from bedside.clinical.grading.neurotoxicity import Instrument
from bedside.services.daily_log.draft import LogDraft, ResultDraft
from bedside.services.daily_log.service import DailyLog, LogPageView
from bedside.services.patients import Patients
from bedside.services.refused import EntryProblem, EntryRefused
from bedside.store.errors import NothingSaved
from tests.support.course_events import ORDERED
from tests.support.ward import CHILD, NOON, OpenWard, disk_full

WARM = VitalsRecord(temperature_c=Decimal("38.4"), masked=True)


def filled(patient: str, **seen: object) -> LogDraft:
    return msgspec.structs.replace(
        LogDraft(patient=patient, instrument="capd", vitals=WARM, seizures=0), **seen
    )


def why(answer: object) -> tuple[EntryProblem, str | None]:
    assert isinstance(answer, EntryRefused)
    return answer.why, answer.field


def logs(ward: OpenWard, patient: str) -> list[DayLogged]:
    standing = standing_entries(ward.file.journal.of_patient(patient))
    return [entry.event for entry in standing if isinstance(entry.event, DayLogged)]


def saved(ward: OpenWard, draft: LogDraft) -> str:
    event_id = DailyLog(ward.nurse).save(draft)
    assert isinstance(event_id, str)
    return event_id


def correction(ward: OpenWard, patient: str, event_id: str) -> LogPageView:
    view = DailyLog(ward.nurse).correction(patient, event_id)
    assert isinstance(view, LogPageView)
    return view


def test_a_fresh_page_knows_the_child_and_takes_fever_for_hidden(ward: OpenWard) -> None:
    patient = ward.child()
    view = DailyLog(ward.nurse).page(patient)
    assert (view.name, view.age_years, view.age_months) == ("Örnek Hasta 1", 4, 0)
    assert view.instrument is Instrument.CAPD
    assert (view.cycle, view.refusal, view.draft_saved_at) == (None, None, None)
    assert view.draft == LogDraft(
        patient=patient, instrument="capd", vitals=VitalsRecord(masked=True)
    )


def test_an_unknown_patient_has_no_page(ward: OpenWard) -> None:
    with pytest.raises(KeyError):
        DailyLog(ward.nurse).page("nobody")


def test_who_may_not_log_is_told_before_and_refused_after(ward: OpenWard) -> None:
    patient = ward.child()
    view = DailyLog(ward.pharmacist).page(patient)
    assert why(view.refusal) == (EntryProblem.NOT_ALLOWED, None)
    assert why(DailyLog(ward.pharmacist).save(filled(patient)))[0] is EntryProblem.NOT_ALLOWED
    assert logs(ward, patient) == []


def test_a_log_is_one_entry_of_the_cycle_that_runs(ward: OpenWard) -> None:
    patient = ward.child()
    ward.physician.record(patient, ORDERED)
    assert DailyLog(ward.nurse).page(patient).cycle == 1
    event_id = saved(ward, filled(patient, observed_at=NOON - timedelta(hours=2)))
    entry = next(e for e in ward.file.journal.of_patient(patient) if e.event_id == event_id)
    assert (entry.happened_at, entry.recorded_by) == (NOON - timedelta(hours=2), ward.nurse_id)
    assert logs(ward, patient)[0] == DailyLog(ward.nurse).event(filled(patient), 1)


def test_an_unsaved_log_is_shown_to_the_table_once_it_says_something(ward: OpenWard) -> None:
    daily_log, patient = DailyLog(ward.nurse), ward.child()
    assert daily_log.unsaved(daily_log.page(patient).draft, 1) is None
    assert daily_log.unsaved(filled(patient), 1) == daily_log.event(filled(patient), 1)


def test_the_page_says_how_far_the_cycle_is(ward: OpenWard) -> None:
    patient = ward.child()
    ward.physician.record(patient, ORDERED)
    ordered = DailyLog(ward.nurse).page(patient)
    assert (ordered.cycle, ordered.infusion_day, ordered.level) == (1, None, None)
    started = InfusionStarted(1, Level.STEP, "b-1", Decimal("2.5"))
    ward.nurse.record(patient, started, NOON - timedelta(days=2, hours=1))
    running = DailyLog(ward.nurse).page(patient)
    assert (running.cycle, running.infusion_day, running.level) == (1, 3, "step")
    ward.nurse.record(patient, InfusionStarted(1, Level.STEP, "b-2", Decimal("2.5")))
    contradicted = DailyLog(ward.nurse).page(patient)
    assert (contradicted.cycle, contradicted.infusion_day, contradicted.level) == (1, None, None)


def test_a_draft_outlives_the_program_and_belongs_to_its_author(ward: OpenWard) -> None:
    patient = ward.child()
    draft = filled(patient, typed={"spo2_percent": "9x"})
    kept_at = DailyLog(ward.nurse).keep(draft)
    assert kept_at == NOON
    ward.reopen()
    view = DailyLog(ward.nurse).page(patient)
    assert (view.draft, view.draft_saved_at) == (draft, NOON)
    assert DailyLog(ward.physician).page(patient).draft_saved_at is None


def test_a_draft_of_another_shape_is_left_behind(ward: OpenWard) -> None:
    patient = ward.child()
    ward.file.drafts.save(ward.nurse_id, "daily_log", patient, b"[]", NOON)
    assert DailyLog(ward.nurse).page(patient).draft_saved_at is None


def test_saving_throws_the_draft_away(ward: OpenWard) -> None:
    patient = ward.child()
    daily_log, draft = DailyLog(ward.nurse), filled(patient)
    daily_log.keep(draft)
    saved(ward, draft)
    assert daily_log.page(patient).draft_saved_at is None


def test_a_full_disk_loses_neither_draft_nor_log(
    ward: OpenWard, monkeypatch: pytest.MonkeyPatch
) -> None:
    patient = ward.child()
    daily_log, draft = DailyLog(ward.nurse), filled(patient)
    daily_log.keep(draft)
    monkeypatch.setattr(ward.file.journal, "append", disk_full)
    assert why(daily_log.save(draft)) == (EntryProblem.NOTHING_SAVED, None)
    assert daily_log.page(patient).draft == draft

    def full(*given: object) -> None:
        raise NothingSaved("database or disk is full")

    monkeypatch.setattr(ward.file.drafts, "save", full)
    assert why(daily_log.keep(draft)) == (EntryProblem.NOTHING_SAVED, None)


def test_a_draft_that_cannot_be_thrown_away_does_not_undo_the_entry(
    ward: OpenWard, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*given: object) -> None:
        raise NothingSaved("database or disk is full")

    patient = ward.child()
    monkeypatch.setattr(ward.file.drafts, "discard", full)
    saved(ward, filled(patient))
    assert len(logs(ward, patient)) == 1


@pytest.mark.parametrize(
    ("seen", "expected"),
    [
        ({"vitals": VitalsRecord(masked=True), "seizures": None}, ("missing_field", "log")),
        ({"points": (1, None)}, ("missing_field", "neuro")),
        ({"observed_at": NOON + timedelta(hours=1)}, ("date_in_future", "observed_at")),
        ({"corrects": "no such", "reason": "x"}, ("not_possible", "event_id")),
    ],
)
def test_what_cannot_stand_is_refused_at_its_field(
    ward: OpenWard, seen: dict[str, object], expected: tuple[str, str]
) -> None:
    patient = ward.child()
    assert why(DailyLog(ward.nurse).save(filled(patient, **seen))) == expected
    assert logs(ward, patient) == []


def test_a_log_is_corrected_by_an_entry_that_names_it(ward: OpenWard) -> None:
    patient = ward.child()
    ward.physician.record(patient, ORDERED)
    event_id = saved(ward, filled(patient))
    view = correction(ward, patient, event_id)
    assert view.draft.observed_at == NOON
    cooler = msgspec.structs.replace(WARM, temperature_c=Decimal("37.4"))
    mended = msgspec.structs.replace(view.draft, vitals=cooler)
    assert why(DailyLog(ward.nurse).save(mended)) == (EntryProblem.REASON_MISSING, "reason")
    saved(ward, msgspec.structs.replace(mended, reason=" rakam yanlış "))
    assert [log.vitals for log in logs(ward, patient)] == [cooler]
    assert logs(ward, patient)[0].cycle == 1
    last = ward.file.journal.of_patient(patient)[-1].event
    assert isinstance(last, EntryCorrected)
    assert (last.corrects, last.reason, last.happened_at) == (event_id, "rakam yanlış", NOON)


def test_a_half_made_correction_comes_back(ward: OpenWard) -> None:
    patient = ward.child()
    event_id = saved(ward, filled(patient))
    daily_log = DailyLog(ward.nurse)
    begun = msgspec.structs.replace(correction(ward, patient, event_id).draft, reason="rakam")
    daily_log.keep(begun)
    assert daily_log.page(patient).draft == begun
    assert correction(ward, patient, event_id).draft == begun
    daily_log.discard(begun)
    assert daily_log.page(patient).draft.corrects == ""


def test_what_is_no_log_is_not_corrected_here(ward: OpenWard) -> None:
    patient = ward.child()
    registered = ward.file.journal.of_patient(patient)[0].event_id
    refused = DailyLog(ward.nurse).correction(patient, registered)
    assert why(refused) == (EntryProblem.NOT_POSSIBLE, "event_id")


def test_earlier_limits_are_remembered_but_not_those_of_the_entry_corrected(
    ward: OpenWard,
) -> None:
    patient = ward.child()
    results = (ResultDraft("alt", Decimal(80), "U/L", Decimal(40)),)
    event_id = saved(ward, filled(patient, results=results, laboratory="Merkez"))
    assert DailyLog(ward.nurse).page(patient).memory.laboratories == ("Merkez",)
    assert correction(ward, patient, event_id).memory.laboratories == ()


@pytest.mark.parametrize("text", ["bas agrisi", "BAŞ AĞRISI", "headache", "  aĝrisi bas "])
def test_a_finding_is_found_in_both_languages_and_by_any_keyboard(
    ward: OpenWard, text: str
) -> None:
    assert [term.id for term in DailyLog(ward.nurse).find_terms(text)] == ["headache"]


def test_an_empty_search_finds_every_finding_but_what_is_asked_elsewhere(ward: OpenWard) -> None:
    found = {term.id for term in DailyLog(ward.nurse).find_terms("")}
    assert {"tremor", "sepsis"} <= found
    assert "seizure" not in found
    assert DailyLog(ward.nurse).find_terms("qqq") == ()


def test_the_scales_may_be_others(ward: OpenWard) -> None:
    from bedside.reference.scales import scales

    strict = scales()
    fever = replace(strict.ctcae.fever, bounds=())
    other = replace(strict, ctcae=replace(strict.ctcae, fever=fever))
    proposals = DailyLog(ward.nurse, lambda: other).propose(filled(ward.child()))
    grade = proposals.find("fever")
    assert grade is not None
    assert grade.grade == 0


def test_what_is_entered_late_counts_for_the_cycle_it_was_seen_in(ward: OpenWard) -> None:
    patient = ward.child()
    early = saved(ward, filled(patient, observed_at=NOON - timedelta(hours=1)))
    ward.physician.record(patient, ORDERED)
    ward.clock.advance(days=42)
    ward.physician.record(patient, msgspec.structs.replace(ORDERED, cycle=2))
    ward.clock.advance(hours=1)
    before = ward.clock() - timedelta(days=10)
    late = saved(ward, filled(patient, observed_at=before))
    now = saved(ward, filled(patient))
    oldest = saved(ward, filled(patient, observed_at=NOON - timedelta(hours=2)))
    cycles = {
        entry.event_id: entry.event.cycle
        for entry in ward.file.journal.of_patient(patient)
        if isinstance(entry.event, DayLogged)
    }
    assert cycles == {early: None, late: 1, now: 2, oldest: 1}
    moved = msgspec.structs.replace(
        correction(ward, patient, now).draft, observed_at=before, reason="saat yanlış"
    )
    saved(ward, moved)
    kept = msgspec.structs.replace(correction(ward, patient, early).draft, reason="not", note="x")
    saved(ward, kept)
    assert [log.cycle for log in logs(ward, patient)] == [None, 1, 1, 1]


def test_an_untouched_form_is_that_of_the_age_after_a_birthday(ward: OpenWard) -> None:
    child = msgspec.structs.replace(CHILD, date_of_birth=date(2014, 4, 8))
    patient = Patients(ward.pharmacist).register(child)
    assert isinstance(patient, str)
    log = DailyLog(ward.nurse)
    draft = log.page(patient).draft
    assert draft.instrument == Instrument.CAPD.value
    begun = msgspec.structs.replace(draft, points=(0, *draft.points[1:]))
    ward.clock.advance(days=2)
    for kept, instrument in ((draft, Instrument.ICE), (begun, Instrument.CAPD)):
        assert not isinstance(log.keep(msgspec.structs.replace(kept, note="x")), EntryRefused)
        assert log.page(patient).draft.instrument == instrument.value
