"""``bedside calc advice``: what does the adjustment table say of this child now, and why?"""

from __future__ import annotations

from datetime import tzinfo
from decimal import Decimal
from enum import StrEnum

import msgspec
from msgspec import UNSET, UnsetType

from bedside.clinical.adjustment.advice import Advice, find_advice
from bedside.clinical.adjustment.entries import LIVER_VALUES, AdviceCase, ToxicityEntry
from bedside.clinical.adjustment.verdict import RuleAnswer, SilentRule
from bedside.clinical.adjustment_table import GRADES, Toxicity
from bedside.clinical.body import WeightBand
from bedside.clinical.refusal import Refusal
from bedside.services.calc.advice_sentences import reason_sentence, silence_sentence
from bedside.services.calc.common_fields import Answer, protocol_of, refusal_answer, sources
from bedside.services.calc.course import CourseFields, course_case_of, shown_time
from bedside.services.calc.reading import (
    FieldError,
    Text,
    instant,
    optional_quantity,
    read_record,
    whole,
)


class Band(StrEnum):
    """The weight bands as a case line names them."""

    UNDER_45_KG = "under_45_kg"
    AT_45_KG_OR_MORE = "45_kg_or_more"


_BANDS = {Band.UNDER_45_KG: WeightBand.UNDER, Band.AT_45_KG_OR_MORE: WeightBand.AT_OR_ABOVE}
# What an entry needs beside its time; anything else is no field of its toxicity.
_FIELDS_OF = {
    Toxicity.CYTOKINE_RELEASE: ("grade",),
    Toxicity.NEUROLOGICAL: ("grade",),
    Toxicity.SEIZURE: ("grade", "count"),
    Toxicity.LIVER: LIVER_VALUES,
    Toxicity.OTHER: ("grade", "term"),
}


class EntryLine(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """A toxicity entry of an advice line; which fields it has depends on the toxicity."""

    at: str
    toxicity: Toxicity
    grade: Text | UnsetType = UNSET
    term: str | UnsetType = UNSET
    count: Text | UnsetType = UNSET
    alt_x_uln: Text | UnsetType | None = UNSET
    ast_x_uln: Text | UnsetType | None = UNSET
    bilirubin_x_uln: Text | UnsetType | None = UNSET


class AdviceLine(CourseFields, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """A line of ``bedside calc advice``."""

    weight_band: Band
    entries: tuple[EntryLine, ...]


def answer_advice(line: bytes) -> Answer:
    """The answer to one line. Raises FieldError where the line is no case."""
    case = read_record(line, AdviceLine)
    protocol = protocol_of(case)
    course_case = course_case_of(case)
    entries = tuple(_entry(f"entries[{index}]", each) for index, each in enumerate(case.entries))
    if isinstance(course_case, Refusal):
        return refusal_answer(course_case, protocol)
    advice = find_advice(protocol, AdviceCase(course_case, _BANDS[case.weight_band], entries))
    if isinstance(advice, Refusal):
        return refusal_answer(advice, protocol)
    return _advice_fields(advice, course_case.now.tzinfo)


def _entry(place: str, entry: EntryLine) -> ToxicityEntry:
    needed = _FIELDS_OF[entry.toxicity]
    for name in EntryLine.__struct_fields__:
        given = getattr(entry, name) is not UNSET
        if name in needed and not given:
            raise FieldError(f"{place}.{name}", f"needed for {entry.toxicity.value}")
        if given and name not in ("at", "toxicity", *needed):
            raise FieldError(f"{place}.{name}", f"not for {entry.toxicity.value}")
    return ToxicityEntry(
        at=instant(f"{place}.at", entry.at),
        toxicity=entry.toxicity,
        grade=_grade(f"{place}.grade", entry.grade),
        term=_term(f"{place}.term", entry.term),
        count=_count(f"{place}.count", entry.count),
        alt_x_uln=_multiple(f"{place}.alt_x_uln", entry.alt_x_uln),
        ast_x_uln=_multiple(f"{place}.ast_x_uln", entry.ast_x_uln),
        bilirubin_x_uln=_multiple(f"{place}.bilirubin_x_uln", entry.bilirubin_x_uln),
    )


def _grade(field: str, given: Text | UnsetType) -> int | None:
    if given is UNSET:
        return None
    grade = whole(field, given)
    if grade not in GRADES:
        raise FieldError(field, f"a grade from {GRADES[0]} to {GRADES[-1]}, not {grade}")
    return grade


def _count(field: str, given: Text | UnsetType) -> int | None:
    if given is UNSET:
        return None
    count = whole(field, given)
    if count < 0:
        raise FieldError(field, f"0 or more seizures, not {count}")
    return count


def _term(field: str, given: str | UnsetType) -> str | None:
    if given is UNSET:
        return None
    if not given.strip():
        raise FieldError(field, "a term that is not empty")
    return given


def _multiple(field: str, given: Text | UnsetType | None) -> Decimal | None:
    multiple = None if given is UNSET else optional_quantity(field, given)
    if multiple is not None and multiple < 0:
        raise FieldError(field, "a multiple of 0 or more")
    return multiple


def _advice_fields(advice: Advice, zone: tzinfo | None) -> Answer:
    at_least = advice.at_least
    return {
        "action": advice.action.value,
        "rule": advice.rule,
        "rules": [_rule(answer) for answer in advice.rules],
        "restart_not_before": shown_time(advice.restart_not_before, zone),
        "full_not_before": shown_time(advice.full_not_before, zone),
        "missing": list(advice.missing),
        "source_conflict": advice.source_conflict,
        "at_least": None if at_least is None else at_least.value,
        "silent": [_silent(rule) for rule in advice.silent],
        "sources": sources(advice.citations),
    }


def _rule(answer: RuleAnswer) -> Answer:
    return {
        "id": answer.rule,
        "action": answer.action.value,
        "because": [reason_sentence(because) for because in answer.because],
        "toxicity": answer.toxicity.value,
        "term": answer.term,
        "sources": sources(answer.citations),
    }


def _silent(rule: SilentRule) -> Answer:
    return {"id": rule.rule, "because": silence_sentence(rule.because)}
