"""Answers of the table as a panel shows them."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from decimal import Decimal

from bedside.clinical.adjustment.support import SupportDose, find_support
from bedside.clinical.adjustment.verdict import Because
from bedside.clinical.adjustment_table import Action, Toxicity
from bedside.clinical.body import WeightBand
from bedside.services.advice.view import AdviceView, RuleLine, SilentLine
from tests.support.rules import NOON, TR


def rule_line(rule: str, action: Action, *because: Because) -> RuleLine:
    """A line of one of the protocol's own rules."""
    found = next(each for each in TR.adjustment.rules if each.id == rule)
    sources = tuple(str(citation) for citation in found.citations)
    return RuleLine(
        rule, action, found.toxicity, None, found.text, because, sources, found.disputed
    )


def supports(rule: str) -> tuple[SupportDose, ...]:
    return find_support(TR, rule, WeightBand.UNDER, Decimal("0.78"))


INTERRUPT = AdviceView(
    patient="p-1",
    cycle=1,
    action=Action.INTERRUPT,
    at_least=None,
    leading=rule_line(
        "neuro-3",
        Action.INTERRUPT,
        Because("episode", "open"),
        Because("onset_at", NOON - timedelta(hours=2)),
        Because("episode_grade", Decimal(3)),
        Because("infusion", "running"),
    ),
    others=(rule_line("crs-1-2", Action.GO_ON_WITH_SUPPORT, Because("grade", Decimal(1))),),
    silent=(SilentLine("seizure", Toxicity.SEIZURE, Because("no_entry", "seizure")),),
    missing=(),
    supports=(*supports("neuro-3"), *supports("crs-3")),
    source_conflict=True,
    restart_not_before=None,
    full_not_before=None,
    answered=None,
    may_answer=True,
    of_draft=False,
    protocol="TR derleme protokolü · 2023",
)
WAIT = replace(
    INTERRUPT,
    action=Action.WAIT,
    leading=rule_line("neuro-3", Action.WAIT, Because("restart_condition", "not_met")),
    restart_not_before=NOON + timedelta(days=3),
)
GO_ON = replace(
    INTERRUPT, action=Action.GO_ON, leading=None, others=(), supports=(), source_conflict=False
)
NOT_KNOWN = replace(
    GO_ON, action=Action.NOT_KNOWN, at_least=Action.GO_ON, missing=("bilirubin_x_uln",)
)
