"""In which words is the table's answer said?

Always as what a published rule says, never as an order. Reasons come from the core as codes
with values; here they become sentences in the reader's language.
"""

from __future__ import annotations

from datetime import datetime
from decimal import Decimal

from PySide6.QtCore import QCoreApplication

from bedside.clinical.adjustment.support import SupportDose
from bedside.clinical.adjustment.verdict import NO_ENTRY, Because
from bedside.clinical.adjustment_table import Action, Toxicity
from bedside.clinical.units import rounded
from bedside.ui.language import in_language
from bedside.ui.wording import quantities

_DECIMALS = 2
_SEVERITY_OF = {
    Action.GO_ON: "good",
    Action.GO_ON_WITH_SUPPORT: "info",
    Action.MAY_STEP_TO_FULL: "info",
    Action.MAY_RESTART_LOW: "info",
    Action.WAIT: "caution",
    Action.INTERRUPT: "stop",
    Action.CONSIDER_DISCONTINUING: "stop",
    Action.DISCONTINUE: "stop",
    Action.NOT_KNOWN: "caution",
}


def action_text(action: Action) -> str:
    """What the table says, in a few words."""
    translate = QCoreApplication.translate
    return {
        Action.GO_ON: translate("Advice", "The infusion goes on."),
        Action.GO_ON_WITH_SUPPORT: translate("Advice", "The infusion goes on, with support."),
        Action.MAY_STEP_TO_FULL: translate("Advice", "The full dose may follow."),
        Action.MAY_RESTART_LOW: translate("Advice", "It may be restarted at the step dose."),
        Action.WAIT: translate("Advice", "It is not restarted yet."),
        Action.INTERRUPT: translate("Advice", "The infusion is interrupted."),
        Action.CONSIDER_DISCONTINUING: translate("Advice", "Discontinuing for good is considered."),
        Action.DISCONTINUE: translate("Advice", "The treatment is discontinued for good."),
        Action.NOT_KNOWN: translate("Advice", "Not known: a fact is missing."),
    }[action]


def answer_text(action: Action, at_least: Action | None) -> str:
    """What the table says; where that is not known, what holds whatever the missing fact is."""
    if action is not Action.NOT_KNOWN or at_least is None or at_least is Action.GO_ON:
        return action_text(action)
    said = QCoreApplication.translate(
        "Advice", "At least: {what} Whether more is asked is not known."
    )
    return said.format(what=action_text(at_least))


def answer_severity(action: Action, at_least: Action | None) -> str:
    """How an answer is shown: *not known* as what holds at least, and never calmer than caution."""
    severity = _SEVERITY_OF[at_least or action]
    calm = severity in ("good", "info")
    return "caution" if calm and action is Action.NOT_KNOWN else severity


def toxicity_text(toxicity: Toxicity) -> str:
    """What a toxicity is called."""
    translate = QCoreApplication.translate
    return {
        Toxicity.CYTOKINE_RELEASE: translate("Advice", "cytokine release syndrome"),
        Toxicity.NEUROLOGICAL: translate("Advice", "neurological"),
        Toxicity.SEIZURE: translate("Advice", "seizure"),
        Toxicity.LIVER: translate("Advice", "liver"),
        Toxicity.OTHER: translate("Advice", "other"),
    }[toxicity]


def missing_text(fact: str) -> str:
    """A fact that is missing, as a link to where it is entered."""
    translate = QCoreApplication.translate
    return {
        "alt_x_uln": translate("Advice", "ALT with its upper limit"),
        "ast_x_uln": translate("Advice", "AST with its upper limit"),
        "bilirubin_x_uln": translate("Advice", "total bilirubin with its upper limit"),
        "toxicity": translate("Advice", "which toxicity stopped the infusion, and its grade"),
        "cause": translate("Advice", "why the infusion was stopped"),
        "grade": translate("Advice", "the grade"),
        "count": translate("Advice", "how many seizures"),
    }.get(fact, fact.replace("_", " "))


def reason_text(because: Because) -> str:
    """One fact that made a rule speak or kept it silent."""
    known = {**_facts_with_words(), **_conditions()}.get((because.fact, str(because.value)))
    if known is not None:
        return known
    sentence = _facts_with_values().get(because.fact, because.fact + ": {value}")
    return sentence.format(value=_shown(because))


def _shown(because: Because) -> str:
    value = because.value
    if isinstance(value, datetime):
        return quantities.day_and_time(value)
    if isinstance(value, Decimal):
        return quantities.number(rounded(value, _DECIMALS))
    if because.fact == NO_ENTRY:
        return toxicity_text(Toxicity(value))
    return value.replace("_", " ")


def _facts_with_values() -> dict[str, str]:
    translate = QCoreApplication.translate
    return {
        "term": translate("Advice", "finding: {value}"),
        "grade": translate("Advice", "grade {value} now"),
        "episode_grade": translate("Advice", "worst grade since it began: {value}"),
        "seizures": translate("Advice", "seizures: {value}"),
        "worst_grade": translate("Advice", "worst grade of the cycle: {value}"),
        "worst_grade_at_step": translate("Advice", "worst grade at the step dose: {value}"),
        "days_to_resolve": translate("Advice", "days to resolve: {value}"),
        "onset_at": translate("Advice", "began {value}"),
        "held_since": translate("Advice", "at or below the limit since {value}"),
        "restart_not_before": translate("Advice", "restart not before {value}"),
        "restarted_at": translate("Advice", "restarted {value}"),
        "full_not_before": translate("Advice", "full dose not before {value}"),
        NO_ENTRY: translate("Advice", "no entry of {value}"),
    }


def _facts_with_words() -> dict[tuple[str, str], str]:
    translate = QCoreApplication.translate
    return {
        ("episode", "open"): translate("Advice", "a toxicity that interrupts is not over"),
        ("episode", "none"): translate("Advice", "no toxicity that interrupts is open"),
        ("came_back", "yes"): translate("Advice", "it came back after a restart"),
        ("came_back", "no"): translate("Advice", "it did not come back after a restart"),
        ("infusion", "not_started"): translate("Advice", "the infusion has not started"),
        ("infusion", "running"): translate("Advice", "the infusion runs"),
        ("infusion", "interrupted"): translate("Advice", "the infusion is interrupted"),
        ("infusion", "completed"): translate("Advice", "the cycle is complete"),
        ("infusion", "discontinued"): translate("Advice", "the treatment has ended"),
    }


def _conditions() -> dict[tuple[str, str], str]:
    translate = QCoreApplication.translate
    restart, full = "restart_condition", "full_condition"
    return {
        (restart, "met"): translate("Advice", "the condition of the restart is met"),
        (restart, "not_met"): translate("Advice", "the condition of the restart is not met yet"),
        (restart, "none"): translate("Advice", "no restart is waited for"),
        (full, "met"): translate("Advice", "the time at the step dose after the restart is over"),
        (full, "not_met"): translate(
            "Advice", "the time at the step dose after the restart is not over"
        ),
        (full, "none"): translate("Advice", "no full dose is waited for after a restart"),
    }


def support_text(dose: SupportDose) -> str:
    """A supportive drug as the source words it, with this child's dose where there is one."""
    words = in_language(dose.text)
    if dose.mg is None:
        return words
    translate = QCoreApplication.translate
    shown = translate("Advice", "For this child: {mg} a dose.").format(
        mg=quantities.amount(dose.mg, "mg")
    )
    if dose.capped and dose.maximum_mg is not None:
        shown += " " + translate("Advice", "The maximum of {mg} applies.").format(
            mg=quantities.amount(dose.maximum_mg, "mg")
        )
    return f"{words} {shown}"
