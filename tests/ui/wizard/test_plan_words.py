"""Every gap between a bag and its line of the plan has its own sentence."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from decimal import Decimal

import pytest

from bedside.clinical.events import Level
from bedside.clinical.plan_line import LineGap
from bedside.services.preparation.answers import OtherBagOpen, PlanAnswer
from bedside.services.preparation.draft import PlannedName, PreparationDraft
from bedside.ui.wizard.plan_words import (
    bag_name,
    line_text,
    mark,
    open_bag_text,
    plan_sentences,
    plan_severity,
)
from tests.support.rules import TR

FITS = PlanAnswer(PlannedName(1, 3), 8, 96, Level.FULL, taken=("first_day", "bag_hours"))


def test_the_line_stands_in_one(qapp) -> None:
    assert line_text(FITS) == "From the plan: bag 3, day 8, 96 h, full dose"
    assert line_text(PlanAnswer(PlannedName(1, 3))) == "From the plan: bag 3"
    stood = replace(FITS, gaps=(LineGap.STOOD,))
    assert line_text(stood) == "The plan has: bag 3, day 8, 96 h, full dose"
    assert (plan_sentences(FITS, TR.body), plan_severity(FITS)) == ([], ("info", "As planned"))


def test_every_gap_is_told(qapp) -> None:
    told = [plan_sentences(replace(FITS, gaps=(gap,)), TR.body) for gap in LineGap]
    assert len({sentence for (sentence,) in told}) == len(LineGap)
    assert not any("{" in sentence for (sentence,) in told)
    assert plan_severity(replace(FITS, gaps=(LineGap.MADE,)))[0] == "caution"


def test_what_differs_is_told_with_the_plans_figures(qapp) -> None:
    fields = ("cycle", "bag_number", "first_day", "level", "bag_hours")
    differs = replace(FITS, taken=(), differs=fields)
    assert plan_sentences(differs, TR.body) == [
        "This bag then differs from the plan. The plan has: cycle 1, bag number 3, first"
        " infusion day 8, dose level full dose, duration 96 h."
    ]
    assert plan_severity(differs) == ("caution", "Differs from the plan")


def test_what_was_left_empty_or_is_doubtful_is_named(qapp) -> None:
    empty = replace(FITS, left_empty=("first_day", "level"), doubtful=("bag_hours",))
    first, second = plan_sentences(empty, TR.body)
    assert first == "Left empty, to be filled in: first infusion day, dose level."
    assert second.endswith("check: duration.")


def test_a_weight_and_somebody_else_raise_a_question(qapp) -> None:
    asked = replace(FITS, weight=("weight_older_than_7_days",), begun_by="Hemşire 1")
    weight, begun = plan_sentences(asked, TR.body)
    assert weight.startswith("The weight is older than 7 days. Dose, drug and vials of the plan")
    assert begun == "Hemşire 1 is making this bag already."
    assert plan_severity(asked) == ("caution", "As planned, with a question")


@pytest.mark.parametrize(
    ("field", "said"), [("first_day", "from the plan"), ("level", "▲ the plan has full dose")]
)
def test_a_field_is_marked(qapp, field: str, said: str) -> None:
    answer = replace(FITS, differs=("level",))
    assert mark(answer, field) == said
    assert mark(None, field) == ""
    assert mark(answer, "cycle") == ""


def test_a_half_made_bag_is_named_as_far_as_it_is(qapp) -> None:
    at = datetime(2026, 4, 6, 12, 30, tzinfo=UTC)
    draft = PreparationDraft(patient="p-1", cycle=1, first_day=5, bag_number=2, bag_hours=72)
    whole = OtherBagOpen("Örnek Hasta 1", draft, Level.STEP, at, begun=False)
    assert open_bag_text(whole) == (
        "Cycle 1, bag 2, from day 5 · 72 h · step dose · last touched 06.04.2026 12:30"
    )
    bare = OtherBagOpen("Örnek Hasta 1", PreparationDraft(patient="p-1"), None, at, begun=False)
    assert open_bag_text(bare) == (
        "Cycle –, a bag without a number, from day – · last touched 06.04.2026 12:30"
    )
    assert bag_name(3) == "bag 3"


def test_another_dose_than_planned_is_told(qapp) -> None:
    other = replace(FITS, doses=(Decimal("3.35"), Decimal("3.45")))
    assert plan_severity(other) == ("caution", "Differs from the plan")
    assert plan_sentences(other, TR.body) == [
        "The plan was made with 3.35 mcg/day; this bag gives 3.45 mcg/day."
    ]
