"""How does a reason of the adjustment table read in the ward's language?"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from datetime import datetime
from decimal import Decimal

from bedside.clinical.adjustment.verdict import Because
from bedside.clinical.grading.published import Scales
from bedside.documents.course.vocabulary import term, toxicity
from bedside.documents.words import Words, moment

_KEPT = re.compile(r"([\w-]+): (\w+) = (.+)")
_NUMBER = re.compile(r"\d+(\.\d+)?")


def action(code: str, words: Words) -> str:
    """What the table answers, as one plain sentence. Never an order."""
    known = {
        "go_on": words.translate("Documents", "The published table asks for no change."),
        "go_on_with_support": words.translate(
            "Documents", "The published table goes on, with supportive treatment."
        ),
        "may_step_to_full": words.translate(
            "Documents", "The published table allows the full level."
        ),
        "may_restart_low": words.translate(
            "Documents", "The published table allows a restart at the step level."
        ),
        "wait": words.translate(
            "Documents", "The published table waits: its condition for a restart is not met yet."
        ),
        "interrupt": words.translate("Documents", "The published table says: interrupt."),
        "consider_discontinuing": words.translate(
            "Documents", "The published table says: consider discontinuing for good."
        ),
        "discontinue": words.translate(
            "Documents", "The published table says: discontinue for good."
        ),
        "not_known": words.translate(
            "Documents", "Not known: what is on record does not settle it."
        ),
    }
    return known.get(code, code)


def missing(code: str, words: Words) -> str:
    """A fact nobody recorded; one without a word is shown as it is."""
    known = {
        "toxicity": words.translate("Documents", "the adverse reaction the pump was stopped for"),
        "cause": words.translate("Documents", "why the pump was stopped"),
        "grade": words.translate("Documents", "a grade"),
        "count": words.translate("Documents", "the number of seizures"),
        "term": words.translate("Documents", "which finding it is"),
        "alt_x_uln": words.translate("Documents", "ALT with its limit"),
        "ast_x_uln": words.translate("Documents", "AST with its limit"),
        "bilirubin_x_uln": words.translate("Documents", "bilirubin with its limit"),
    }
    return known.get(code, code.replace("_", " "))


def reason(because: Because, scales: Scales, words: Words) -> str:
    """One fact that made a rule speak, as one sentence."""
    said = _states(words).get((because.fact, str(because.value)))
    if said is not None:
        return said
    sentence = {**_numbers(words), **_times(words)}.get(because.fact)
    shown = _shown(because, scales, words)
    if sentence is None:
        return f"{because.fact.replace('_', ' ')}: {shown}"
    return sentence.format(value=shown)


def _shown(because: Because, scales: Scales, words: Words) -> str:
    value = because.value
    if isinstance(value, datetime):
        return moment(value)
    if isinstance(value, Decimal):
        return words.number(value)
    if because.fact == "term":
        return term(value.replace(" ", "_"), scales, words).replace("_", " ")
    return toxicity(value, words)


def _numbers(words: Words) -> Mapping[str, str]:
    return {
        "term": words.translate("Documents", "The finding is {value}."),
        "grade": words.translate("Documents", "The grade is {value} now."),
        "episode_grade": words.translate("Documents", "The worst grade since it began is {value}."),
        "seizures": words.translate("Documents", "The number of seizures is {value}."),
        "worst_grade": words.translate("Documents", "The worst grade of the cycle is {value}."),
        "worst_grade_at_step": words.translate(
            "Documents", "The worst grade at the step level is {value}."
        ),
        "days_to_resolve": words.translate(
            "Documents", "It took, or has taken, {value} days to resolve."
        ),
        "no_entry": words.translate("Documents", "No entry of {value} is on record."),
    }


def _times(words: Words) -> Mapping[str, str]:
    return {
        "onset_at": words.translate("Documents", "It began at {value}."),
        "held_since": words.translate(
            "Documents", "It has been at or below the limit since {value}."
        ),
        "restart_not_before": words.translate(
            "Documents", "The condition of the restart is met from {value} on."
        ),
        "restarted_at": words.translate("Documents", "The infusion was restarted at {value}."),
        "full_not_before": words.translate(
            "Documents", "The full level is not due before {value}."
        ),
    }


def _states(words: Words) -> Mapping[tuple[str, str], str]:
    return {
        ("episode", "open"): words.translate(
            "Documents", "A toxicity that interrupts is not over."
        ),
        ("episode", "none"): words.translate("Documents", "No toxicity that interrupts is open."),
        ("restart_condition", "met"): words.translate(
            "Documents", "The condition of the restart is met."
        ),
        ("restart_condition", "not_met"): words.translate(
            "Documents", "The condition of the restart is not met yet."
        ),
        ("restart_condition", "none"): words.translate("Documents", "No restart is waited for."),
        ("full_condition", "met"): words.translate(
            "Documents", "The time at the step level after the restart is over."
        ),
        ("full_condition", "not_met"): words.translate(
            "Documents", "The time at the step level after the restart is not over."
        ),
        ("full_condition", "none"): words.translate(
            "Documents", "The full level is not waited for after a restart."
        ),
        ("came_back", "yes"): words.translate("Documents", "It came back after a restart."),
        ("came_back", "no"): words.translate("Documents", "It did not come back after a restart."),
        **_infusion(words),
    }


def _infusion(words: Words) -> Mapping[tuple[str, str], str]:
    return {
        ("infusion", "not_started"): words.translate("Documents", "The infusion has not started."),
        ("infusion", "running"): words.translate("Documents", "The infusion runs."),
        ("infusion", "interrupted"): words.translate("Documents", "The infusion is interrupted."),
        ("infusion", "completed"): words.translate("Documents", "The cycle is completed."),
        ("infusion", "discontinued"): words.translate(
            "Documents", "The treatment is discontinued for good."
        ),
    }


def kept_reasons(texts: Iterable[str], scales: Scales, words: Words) -> str:
    """Reasons as an answer keeps them (``rule: fact = value``), in words under their rule.

    One that is kept in another way stands as it is.
    """
    said: dict[str, list[str]] = {}
    for text in texts:
        found = _KEPT.fullmatch(text)
        if found is None:
            said[text] = []
            continue
        rule, fact, value = found.groups()
        sentence = reason(Because(fact, _value(value)), scales, words)
        said.setdefault(f"{rule}:", []).append(sentence)
    return " ".join(" ".join((named, *sentences)) for named, sentences in said.items())


def _value(text: str) -> str | Decimal | datetime:
    if _NUMBER.fullmatch(text):
        return Decimal(text)
    try:
        return datetime.fromisoformat(text)
    except ValueError:
        return text
