"""What did the table say at a moment, as a paper keeps it, and what was answered?"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import datetime

from bedside.clinical.adjustment.support import SupportDose, find_support
from bedside.clinical.adjustment.verdict import RuleAnswer
from bedside.clinical.adjustment_table import Action
from bedside.clinical.events import AdviceAnswered, Entry
from bedside.clinical.refusal import Refusal
from bedside.documents.course.content import AdviceSaid, Answer, RuleSaid
from bedside.services.advice.case import AskedCase, asked_case
from bedside.services.advice.finding import advice_of
from bedside.services.at_work import WardAtWork


def advice_said(at_work: WardAtWork, entries: Sequence[Entry], now: datetime) -> AdviceSaid | None:
    """The advice from ``entries`` at ``now``; None where no cycle was ordered."""
    local_now = at_work.local(now)
    asked = asked_case(entries, local_now)
    if asked is None:
        return None
    found = advice_of(at_work.protocol, asked)
    if isinstance(found, Refusal):
        return AdviceSaid(local_now, Action.NOT_KNOWN.value, None, refusal=found.code.value)
    return AdviceSaid(
        at=local_now,
        action=found.action.value,
        rule=found.rule,
        rules=tuple(_rule(at_work, answer) for answer in found.rules),
        at_least=None if found.at_least is None else found.at_least.value,
        missing=found.missing,
        restart_not_before=found.restart_not_before,
        full_not_before=found.full_not_before,
        source_conflict=found.source_conflict,
        supports=_supports(at_work, asked, found.rules),
    )


def _rule(at_work: WardAtWork, answer: RuleAnswer) -> RuleSaid:
    rule = next(each for each in at_work.protocol.adjustment.rules if each.id == answer.rule)
    return RuleSaid(
        rule=answer.rule,
        action=answer.action.value,
        toxicity=answer.toxicity.value,
        term=answer.term,
        text=rule.text,
        because=answer.because,
        sources=tuple(str(citation) for citation in answer.citations),
        disputed=answer.disputed,
    )


def _supports(
    at_work: WardAtWork, asked: AskedCase, answers: Iterable[RuleAnswer]
) -> tuple[SupportDose, ...]:
    """The drugs the rules that spoke name, each once."""
    protocol, band = at_work.protocol, asked.case.weight_band
    found = {
        dose.id: dose
        for answer in answers
        for dose in find_support(protocol, answer.rule, band, asked.bsa_m2)
    }
    return tuple(found.values())


def answers(at_work: WardAtWork, entries: Iterable[Entry], cycle: int) -> tuple[Answer, ...]:
    """What physicians answered in a cycle, oldest first, as it was shown to them."""
    return tuple(
        Answer(
            at=at_work.local(entry.recorded_at),
            by=at_work.name_of(entry.recorded_by),
            decision=entry.event.decision.value,
            action=entry.event.action,
            rule=entry.event.rule,
            because=entry.event.because,
            missing=entry.event.missing,
            reason=entry.event.reason,
        )
        for entry in entries
        if isinstance(entry.event, AdviceAnswered) and entry.event.cycle == cycle
    )
