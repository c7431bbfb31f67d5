"""What does the table say of this child now, and who answered it?

The program says what a published rule says; a physician acknowledges it or departs from it
with a reason. Both are entries, and the advice stays in them as it was shown.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from bedside.clinical.adjustment.advice import Advice
from bedside.clinical.adjustment.support import SupportDose, find_support
from bedside.clinical.adjustment.verdict import Because, RuleAnswer
from bedside.clinical.adjustment_table import Action
from bedside.clinical.events import AdviceAnswered, DayLogged, Decision, Entry, Role
from bedside.clinical.refusal import Refusal
from bedside.clinical.units import plain
from bedside.services.advice.case import AskedCase, case_of
from bedside.services.advice.finding import advice_of
from bedside.services.advice.view import AdviceView, Answered, RuleLine, SilentLine
from bedside.services.at_work import WardAtWork
from bedside.services.infusion.answers import TableAnswer
from bedside.services.refused import EntryProblem, EntryRefused

PHYSICIANS = frozenset({Role.PHYSICIAN})
_DRAFT = "draft"


class AdviceDesk:
    """The advice of this ward's children, for the person signed in."""

    def __init__(self, at_work: WardAtWork) -> None:
        self._at_work = at_work

    def advice(self, patient: str, draft: DayLogged | None = None) -> AdviceView | None:
        """The answer for a child, counting an unsaved log too. None without a cycle."""
        reading, now = self._at_work.reading(patient), self._at_work.now()
        unsaved = None if draft is None else self._unsaved(patient, draft, now)
        asked = case_of(reading, now, unsaved)
        if asked is None:
            return None
        found = advice_of(self._at_work.protocol, asked)
        if isinstance(found, Refusal):
            return self._unclear(patient, asked, found)
        return self._view(patient, asked, found, reading.entries, of_draft=draft is not None)

    def table_answer(self, patient: str) -> TableAnswer | None:
        """What a restart asks of the table; None where the table cannot be asked."""
        view = self.advice(patient)
        if view is None or view.unclear is not None:
            return None
        return TableAnswer(
            action=view.action.value,
            rule=None if view.leading is None else view.leading.rule,
            restart_not_before=view.restart_not_before,
            full_not_before=view.full_not_before,
            missing=view.missing,
            at_least=None if view.at_least is None else view.at_least.value,
        )

    def acknowledge(self, patient: str) -> EntryRefused | None:
        """A physician read what the table says and follows it."""
        return self._answer(patient, Decision.ACKNOWLEDGED, "")

    def depart(self, patient: str, reason: str) -> EntryRefused | None:
        """A physician decided otherwise; the reason is part of the entry."""
        if not reason.strip():
            return EntryRefused(EntryProblem.REASON_MISSING, "reason")
        return self._answer(patient, Decision.DEPARTED, reason.strip())

    def _answer(self, patient: str, decision: Decision, reason: str) -> EntryRefused | None:
        refused = self._at_work.refusal_unless(PHYSICIANS)
        if refused is not None:
            return refused
        view = self.advice(patient)
        if view is None or view.unclear is not None:
            return EntryRefused(EntryProblem.NOT_POSSIBLE, "advice")
        written = self._at_work.record(patient, self._event(view, decision, reason))
        return written if isinstance(written, EntryRefused) else None

    def _event(self, view: AdviceView, decision: Decision, reason: str) -> AdviceAnswered:
        spoken = () if view.leading is None else (view.leading, *view.others)
        return AdviceAnswered(
            cycle=view.cycle,
            decision=decision,
            action=view.action.value,
            rule=None if view.leading is None else view.leading.rule,
            at_least=None if view.at_least is None else view.at_least.value,
            because=tuple(_kept(line.rule, fact) for line in spoken for fact in line.because),
            missing=view.missing,
            protocol=self._at_work.protocol.stamp,
            reason=reason,
        )

    def _unsaved(self, patient: str, draft: DayLogged, now: datetime) -> Entry:
        """The draft as an entry of ``now``: a moment later, and it would be of the future."""
        return Entry(_DRAFT, patient, now, now, self._at_work.person_id, _DRAFT, 1, draft)

    def _view(
        self,
        patient: str,
        asked: AskedCase,
        found: Advice,
        entries: Sequence[Entry],
        *,
        of_draft: bool,
    ) -> AdviceView:
        lines = [self._line(answer) for answer in found.rules]
        leading = next((line for line in lines if line.rule == found.rule), None)
        return AdviceView(
            patient=patient,
            cycle=asked.record.cycle,
            action=found.action,
            at_least=found.at_least,
            leading=leading,
            others=tuple(line for line in lines if line is not leading),
            silent=tuple(
                SilentLine(each.rule, each.toxicity, each.because) for each in found.silent
            ),
            missing=found.missing,
            supports=self._supports(asked, lines),
            source_conflict=found.source_conflict,
            restart_not_before=self._local(found.restart_not_before),
            full_not_before=self._local(found.full_not_before),
            answered=None if of_draft else self._answered(asked, found, entries),
            may_answer=self._at_work.refusal_unless(PHYSICIANS) is None,
            of_draft=of_draft,
            protocol=f"{self._at_work.protocol.title} · {self._at_work.protocol.edition}",
        )

    def _unclear(self, patient: str, asked: AskedCase, refusal: Refusal) -> AdviceView:
        return AdviceView(
            patient=patient,
            cycle=asked.record.cycle,
            action=Action.NOT_KNOWN,
            at_least=None,
            leading=None,
            others=(),
            silent=(),
            missing=(),
            supports=(),
            source_conflict=False,
            restart_not_before=None,
            full_not_before=None,
            answered=None,
            may_answer=False,
            of_draft=False,
            protocol=f"{self._at_work.protocol.title} · {self._at_work.protocol.edition}",
            unclear=refusal.code.value,
        )

    def _line(self, answer: RuleAnswer) -> RuleLine:
        rule = next(
            each for each in self._at_work.protocol.adjustment.rules if each.id == answer.rule
        )
        return RuleLine(
            rule=answer.rule,
            action=answer.action,
            toxicity=answer.toxicity,
            term=answer.term,
            text=rule.text,
            because=tuple(self._local_fact(fact) for fact in answer.because),
            sources=tuple(str(citation) for citation in answer.citations),
            disputed=answer.disputed,
        )

    def _supports(self, asked: AskedCase, lines: Sequence[RuleLine]) -> tuple[SupportDose, ...]:
        """The drugs every rule that spoke names, each once."""
        protocol, band = self._at_work.protocol, asked.case.weight_band
        found = {
            dose.id: dose
            for line in lines
            for dose in find_support(protocol, line.rule, band, asked.bsa_m2)
        }
        return tuple(found.values())

    def _answered(
        self, asked: AskedCase, found: Advice, entries: Sequence[Entry]
    ) -> Answered | None:
        """The physician's answer to exactly this advice; a log, its correction and a restart
        ask again."""
        for entry in reversed(entries):
            event = entry.event
            if not isinstance(event, AdviceAnswered) or event.cycle != asked.record.cycle:
                continue
            if asked.last_told_at is not None and entry.recorded_at < asked.last_told_at:
                return None
            if (event.action, event.rule) != (found.action.value, found.rule):
                return None
            name = self._at_work.name_of(entry.recorded_by)
            at = self._at_work.local(entry.recorded_at)
            return Answered(event.decision, name, at, event.reason)
        return None

    def _local(self, moment: datetime | None) -> datetime | None:
        return None if moment is None else self._at_work.local(moment)

    def _local_fact(self, fact: Because) -> Because:
        if isinstance(fact.value, datetime):
            return Because(fact.fact, self._at_work.local(fact.value))
        return fact


def _kept(rule: str, fact: Because) -> str:
    """A reason as it stays in the journal: rule, fact and value as machine words."""
    value = fact.value
    if isinstance(value, datetime):
        return f"{rule}: {fact.fact} = {value.isoformat()}"
    return f"{rule}: {fact.fact} = {value if isinstance(value, str) else plain(value)}"
