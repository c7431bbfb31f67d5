"""Laws of the record: whatever can be saved can be corrected without changing it."""

from __future__ import annotations

from decimal import Decimal
from enum import StrEnum

from hypothesis import assume, given
from hypothesis import strategies as st

from bedside.clinical.events import DayLogged, VitalsRecord, decode_event, encode_event, kind_of
from bedside.clinical.grading.cytokine_release import Hypotension, Oxygen
from bedside.clinical.grading.neurotoxicity import Arousal, Oedema
from bedside.clinical.grading.seizure import SeizureKind
from bedside.reference.scales import scales
from bedside.services.daily_log.draft import (
    FindingDraft,
    GradeDecision,
    LogDraft,
    ResultDraft,
    decode_draft,
    encode_draft,
)
from bedside.services.daily_log.open_ends import first_open_end
from bedside.services.daily_log.proposals import pickable, propose
from bedside.services.daily_log.record import draft_of, log_event

SCALES = scales()
TERMS = [(term.id, each.grade) for term in pickable(SCALES) for each in term.grades]
figure = st.decimals(Decimal("0.1"), Decimal(900), places=1)
grade = st.none() | st.integers(0, 4)


def maybe(values: type[StrEnum]) -> st.SearchStrategy[str | None]:
    return st.none() | st.sampled_from([each.value for each in values])


vitals = st.builds(
    VitalsRecord,
    temperature_c=st.none() | st.decimals(Decimal(35), Decimal(42), places=1),
    hours_above_40=st.none() | st.decimals(0, 48, places=0),
    spo2_percent=st.none() | st.integers(50, 100),
    oxygen=maybe(Oxygen),
    hypotension=maybe(Hypotension),
    masked=st.booleans(),
)
results = st.lists(
    st.builds(
        ResultDraft,
        st.sampled_from(["alt", "ast", "ggt", "platelets"]),
        figure,
        st.sampled_from(["U/L", "10*9/L"]),
        st.none() | figure,
        st.none() | figure,
    ),
    max_size=3,
    unique_by=lambda result: result.item,
)
findings = st.lists(
    st.sampled_from(TERMS).map(lambda picked: FindingDraft(*picked)),
    max_size=3,
    unique_by=lambda finding: finding.term,
)
decisions = st.lists(
    st.builds(
        GradeDecision,
        st.sampled_from(["neurological", "seizure", "liver", "other"]),
        st.sampled_from(["icans", "encephalopathy", "seizure", "alt", "fever", "headache"]),
        grade,
    ),
    max_size=3,
    unique_by=lambda decision: (decision.toxicity, decision.term),
)
drafts = st.builds(
    LogDraft,
    patient=st.just("a"),
    vitals=vitals,
    instrument=st.just("capd"),
    points=st.just(()) | st.lists(st.integers(0, 4), min_size=8, max_size=8).map(tuple),
    unable=st.booleans(),
    arousal=maybe(Arousal),
    deep_weakness=st.booleans(),
    oedema=maybe(Oedema),
    raised_pressure=st.booleans(),
    seizures=st.none() | st.integers(0, 3),
    seizure_kind=maybe(SeizureKind),
    seizure_course=st.sampled_from([None, "brief", "prolonged"]),
    findings=findings.map(tuple),
    results=results.map(tuple),
    decisions=decisions.map(tuple),
    picture=st.none() | st.binary(min_size=1, max_size=9),
    note=st.sampled_from(["", "uykulu"]),
)


def event_of(draft: LogDraft) -> DayLogged:
    return log_event(SCALES, draft, propose(SCALES, draft), 1)


@given(drafts)
def test_what_is_saved_can_be_corrected_without_changing_it(draft: LogDraft) -> None:
    assume(first_open_end(draft, propose(SCALES, draft)) is None)
    event = event_of(draft)
    assert event_of(draft_of(SCALES, "a", "e-1", event)) == event


@given(drafts)
def test_draft_and_entry_outlive_their_bytes(draft: LogDraft) -> None:
    assert decode_draft(encode_draft(draft)) == draft
    event = event_of(draft)
    assert decode_event(kind_of(event), encode_event(event)) == event


@given(drafts)
def test_nothing_is_recorded_that_nobody_graded(draft: LogDraft) -> None:
    proposals = propose(SCALES, draft)
    proposed = {(each.toxicity.value, each.term): each.grade for each in proposals.grades}
    recorded = {(each.toxicity, each.term): each.grade for each in event_of(draft).grades}
    assert recorded == {key: value for key, value in proposed.items() if value is not None}
    assert len(event_of(draft).grades) == len(recorded)
