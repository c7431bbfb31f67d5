"""Does the entry say exactly what was filled in, and can it be corrected from itself?"""

from __future__ import annotations

from decimal import Decimal

import msgspec
import pytest

from bedside.clinical.events import (
    DayLogged,
    HandwritingRecord,
    LaboratoryRecord,
    LiverRecord,
    NeuroRecord,
    SeizureRecord,
    VitalsRecord,
)
from bedside.reference.scales import scales
from bedside.services.daily_log.draft import (
    FindingDraft,
    GradeDecision,
    LogDraft,
    ResultDraft,
)
from bedside.services.daily_log.proposals import propose
from bedside.services.daily_log.record import draft_of, is_empty, log_event

FULL = LogDraft(
    patient="a",
    vitals=VitalsRecord(
        temperature_c=Decimal("37.9"), hypotension="none", oxygen="none", masked=True
    ),
    instrument="capd",
    points=(2, 1, 2, 1, 1, 2, 1, 1),
    arousal="spontaneous",
    seizures=1,
    seizure_kind="brief_generalised",
    seizure_course="brief",
    findings=(FindingDraft("encephalopathy", 3), FindingDraft("headache", 1)),
    laboratory="Merkez",
    results=(
        ResultDraft("alt", Decimal(200), "U/L", Decimal(40), Decimal(30)),
        ResultDraft("neutrophils", Decimal("0.4"), "10*9/L", Decimal("1.5")),
        ResultDraft("ast", None, "U/L", Decimal(40)),
    ),
    picture=b"\x89PNG",
    sentence=" Bugün hava güzel. ",
    note=" uykulu ",
)


def event_of(draft: LogDraft) -> DayLogged:
    return log_event(scales(), draft, propose(scales(), draft), 1)


def test_a_full_log_becomes_one_entry() -> None:
    event = event_of(FULL)
    assert event.vitals == FULL.vitals
    assert event.neuro == NeuroRecord("capd", FULL.points, 11, "spontaneous", False, None, False)
    assert event.seizures == SeizureRecord(1, "brief_generalised", "brief")
    assert event.laboratory == (
        LaboratoryRecord("alt", Decimal(200), "U/L", Decimal(40), None, Decimal(30), "Merkez"),
        LaboratoryRecord(
            "neutrophils", Decimal("0.4"), "10*9/L", None, Decimal("1.5"), None, "Merkez"
        ),
    )
    assert event.liver == LiverRecord(Decimal(5), None, None)
    assert event.handwriting == HandwritingRecord(b"\x89PNG", "Bugün hava güzel.")
    assert (event.cycle, event.note) == (1, "uykulu")


def test_each_grade_keeps_its_scale_version_and_reasons() -> None:
    grades = {grade.term: grade for grade in event_of(FULL).grades}
    seizure, icans = grades["seizure"], grades["encephalopathy"]
    assert (seizure.toxicity, seizure.grade, seizure.ctcae, seizure.astct) == ("seizure", 2, 2, 3)
    assert (seizure.count, seizure.scale, seizure.version) == (1, "ctcae", "5.0")
    assert (icans.toxicity, icans.grade, icans.astct) == ("neurological", 3, 3)
    assert grades["alt"].because == ("alt 5 x uln",)
    assert grades["neutropenia"].grade == 4
    assert grades["cytokine_release"].grade == 0


def test_a_result_just_above_the_limit_is_not_rounded_onto_it() -> None:
    results = (ResultDraft("alt", Decimal("1000.01"), "U/L", Decimal(200)),)
    event = event_of(LogDraft(patient="a", results=results))
    assert event.liver is not None
    assert event.liver.alt_x_uln is not None
    assert event.liver.alt_x_uln > 5


def test_a_result_without_a_limit_gives_no_multiple() -> None:
    results = (ResultDraft("bilirubin", Decimal(1), "mg/dL"),)
    event = event_of(LogDraft(patient="a", results=results))
    assert event.liver is None
    assert event.laboratory[0].upper_limit is None


def test_not_assessed_is_no_entry_and_a_decision_is() -> None:
    draft = FULL.decided(GradeDecision("neurological", "headache", None))
    draft = draft.decided(GradeDecision("neurological", "encephalopathy", 2))
    grades = {grade.term: grade.grade for grade in event_of(draft).grades}
    assert "headache" not in grades
    assert grades["encephalopathy"] == 2


def test_what_was_not_looked_at_is_left_out() -> None:
    event = event_of(LogDraft(patient="a", seizures=0, vitals=VitalsRecord(masked=True)))
    assert event.vitals is None
    assert event.neuro is None
    assert event.seizures == SeizureRecord(0, "none", "none")
    assert event.handwriting is None


def test_an_entry_that_says_nothing_is_empty() -> None:
    assert is_empty(event_of(LogDraft(patient="a", vitals=VitalsRecord(masked=True))))
    assert not is_empty(event_of(LogDraft(patient="a", note="x")))
    assert not is_empty(event_of(FULL))


def test_who_could_not_do_the_form_has_no_score() -> None:
    event = event_of(LogDraft(patient="a", instrument="ice", unable=True, arousal="touch"))
    assert event.neuro is not None
    assert event.neuro.score is None


@pytest.mark.parametrize(
    "draft",
    [
        FULL,
        msgspec.structs.replace(FULL, unable=True, seizures=0),
        LogDraft(patient="a", note="x"),
        FULL.decided(GradeDecision("neurological", "encephalopathy", 2)),
        FULL.decided(GradeDecision("liver", "alt", None)),
    ],
)
def test_a_correction_that_changes_nothing_gives_the_same_entry(draft: LogDraft) -> None:
    event = event_of(draft)
    again = draft_of(scales(), "a", "e-1", event)
    assert again.corrects == "e-1"
    assert event_of(again) == event


def test_a_corrected_figure_corrects_its_grade() -> None:
    again = draft_of(scales(), "a", "e-1", event_of(FULL))
    mended = msgspec.structs.replace(
        again, results=(ResultDraft("alt", Decimal(20), "U/L", Decimal(40)),)
    )
    assert {grade.term: grade.grade for grade in event_of(mended).grades}["alt"] == 0
