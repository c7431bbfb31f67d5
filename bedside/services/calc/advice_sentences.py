"""How does a reason of the adjustment table read in plain English?"""

from __future__ import annotations

from datetime import datetime
from decimal import Decimal

from bedside.clinical.adjustment.verdict import NO_ENTRY, Because
from bedside.clinical.units import plain, rounded

_DECIMALS = 2
_SENTENCES = {
    "term": "The term is {value}.",
    "grade": "The grade is {value} now.",
    "episode_grade": "The worst grade since it began is {value}.",
    "seizures": "The number of seizures is {value}.",
    "worst_grade": "The worst grade of the cycle is {value}.",
    "worst_grade_at_step": "The worst grade at the low level is {value}.",
    "days_to_resolve": "It took, or has taken, {value} days to resolve.",
    "onset_at": "It began at {value}.",
    "held_since": "It has been at or below the limit since {value}.",
    "restart_not_before": "The condition of the restart is met from {value} on.",
    "restarted_at": "The infusion was restarted at {value}.",
    "full_not_before": "The full level is not due before {value}.",
    NO_ENTRY: "No entry of {value} is on record.",
}
_WORDS = {
    ("episode", "open"): "A toxicity that interrupts is not over.",
    ("episode", "none"): "No toxicity that interrupts is open.",
    ("restart_condition", "met"): "The condition of the restart is met.",
    ("restart_condition", "not_met"): "The condition of the restart is not met yet.",
    ("restart_condition", "none"): "No restart is waited for.",
    ("full_condition", "met"): "The time at the low level after the restart is over.",
    ("full_condition", "not_met"): "The time at the low level after the restart is not over.",
    ("full_condition", "none"): "The full level is not waited for after a restart.",
    ("infusion", "not_started"): "The infusion has not started.",
    ("infusion", "running"): "The infusion runs.",
    ("infusion", "interrupted"): "The infusion is interrupted.",
    ("infusion", "completed"): "The cycle is completed.",
    ("infusion", "discontinued"): "The treatment is discontinued.",
    ("came_back", "yes"): "It came back after a restart.",
    ("came_back", "no"): "It did not come back after a restart.",
}


def reason_sentence(because: Because) -> str:
    """Why a rule speaks, or the fact that kept it silent, as one sentence."""
    words = _WORDS.get((because.fact, str(because.value)))
    return words or _SENTENCES[because.fact].format(value=_shown(because.value))


def silence_sentence(because: Because) -> str:
    """Why a rule does not apply."""
    return f"It does not apply: {reason_sentence(because)}"


def _shown(value: str | Decimal | datetime) -> str:
    if isinstance(value, datetime):
        return value.isoformat()
    if isinstance(value, Decimal):
        return plain(rounded(value, _DECIMALS))
    return value.replace("_", " ")
