"""Every word the board can need is there, and none is a machine's."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from bedside.clinical.adjustment_table import Toxicity
from bedside.clinical.clocks import ClockKind
from bedside.clinical.events import TechnicalKind
from bedside.services.board_course import OpenToxicity, StoppedPump
from bedside.services.board_lines import NextKind
from bedside.ui.board.words import step_word, toxicity_severity, toxicity_text, why_text

NOON = datetime(2026, 4, 6, 12, tzinfo=UTC)
PUMP = StoppedPump(NOON, "technical", None, NOON, False, False, False, ())


def test_every_step_and_every_clock_has_words() -> None:
    assert len({step_word(kind, "") for kind in NextKind}) == len(NextKind)
    assert {kind.value for kind in ClockKind} <= {kind.value for kind in NextKind}


def test_a_premedication_says_what_it_comes_before() -> None:
    assert step_word(NextKind.PREMEDICATION, "dose_step") == "premedication, step"
    assert step_word(NextKind.PREMEDICATION, "") == "premedication"


@pytest.mark.parametrize("stream", list(Toxicity))
def test_every_toxicity_is_named_with_its_grade(stream: Toxicity) -> None:
    text = toxicity_text(OpenToxicity(2, stream.value))
    assert text.startswith("grade 2 ")
    assert "_" not in text


def test_a_grade_has_its_colour() -> None:
    grades = [toxicity_severity(OpenToxicity(grade, "liver")) for grade in (1, 2, 3, 4, 5)]
    assert grades == ["info", "caution", "stop", "stop", "stop"]


@pytest.mark.parametrize("kind", list(TechnicalKind))
def test_every_technical_stop_is_named(kind: TechnicalKind) -> None:
    assert "_" not in why_text(replace(PUMP, technical_kind=kind.value))


def test_a_cause_that_is_not_told_is_said_to_be_so() -> None:
    assert why_text(replace(PUMP, cause=None)) == "cause not told yet"
    assert why_text(replace(PUMP, cause="adverse_reaction")) == "adverse reaction"
    assert why_text(PUMP) == "technical"
