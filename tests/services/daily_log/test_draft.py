"""Does a half-filled log come back as it was kept, and does it know how full it is?"""

from __future__ import annotations

from decimal import Decimal

import msgspec
import pytest

from bedside.clinical.events import VitalsRecord
from bedside.services.daily_log.draft import (
    FindingDraft,
    GradeDecision,
    LogDraft,
    ResultDraft,
    decode_draft,
    encode_draft,
)
from tests.support.ward import NOON

DRAFT = LogDraft(
    patient="a",
    observed_at=NOON,
    vitals=VitalsRecord(temperature_c=Decimal("37.9"), masked=True),
    instrument="capd",
    points=(2, None, 0),
    arousal="voice",
    seizures=0,
    findings=(FindingDraft("headache"), FindingDraft("tremor", 1)),
    laboratory="Merkez",
    results=(ResultDraft("alt", Decimal(80), "U/L", Decimal(40)),),
    decisions=(GradeDecision("neurological", "tremor", None),),
    picture=b"\x89PNG\x00",
    sentence="Bugün hava güzel.",
    typed={"spo2_percent": "9x"},
)


def test_a_draft_comes_back_whole() -> None:
    assert decode_draft(encode_draft(DRAFT)) == DRAFT


def test_a_draft_in_another_shape_is_none() -> None:
    assert decode_draft(b'{"patient": 5}') is None


def test_a_correction_is_kept_beside_the_log_of_the_day() -> None:
    correcting = msgspec.structs.replace(DRAFT, corrects="e-1")
    assert DRAFT.page == "daily_log"
    assert correcting.page == "daily_log/e-1"


@pytest.mark.parametrize(
    ("points", "unable", "whole", "score"),
    [
        ((), False, False, None),
        ((2, None), False, False, None),
        ((2, 1), False, True, 3),
        ((0, 0), False, True, 0),
        ((2, None), True, True, None),
    ],
)
def test_the_score_is_the_sum_of_a_form_that_is_filled_in_whole(
    points: tuple[int | None, ...], unable: bool, whole: bool, score: int | None
) -> None:
    draft = LogDraft(patient="a", points=points, unable=unable)
    assert draft.form_whole is whole
    assert draft.score == score


@pytest.mark.parametrize(
    "seen",
    [
        {"points": (None, 0)},
        {"unable": True},
        {"arousal": "voice"},
        {"oedema": "focal"},
        {"deep_weakness": True},
        {"raised_pressure": True},
    ],
)
def test_the_form_is_begun_with_its_first_answer(seen: dict[str, object]) -> None:
    empty = LogDraft(patient="a", points=(None, None))
    assert not empty.form_begun
    assert msgspec.structs.replace(empty, **seen).form_begun


def test_a_decision_takes_the_place_of_the_one_before() -> None:
    decided = DRAFT.decided(GradeDecision("neurological", "tremor", 2))
    assert decided.decision("neurological", "tremor") == GradeDecision("neurological", "tremor", 2)
    assert len(decided.decisions) == 1
    assert decided.decision("neurological", "headache") is None


def test_a_result_is_found_by_its_item() -> None:
    assert DRAFT.result("alt") == DRAFT.results[0]
    assert DRAFT.result("ast") is None
