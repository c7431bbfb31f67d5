"""What does the published table say of this child now, and is that known for certain?

Every case is judged twice, with what nobody recorded taken as the best and as the worst it
can be. Where both give the same answer it is the answer; where not, the answer is *not
known* and names the facts, and ``at_least`` says what holds whatever they are. The program
states what a rule says; a physician decides. Source: clinical.md section 9.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import datetime, tzinfo

from bedside.clinical.adjustment.entries import (
    NEEDED,
    AdviceCase,
    ToxicityEntry,
    Unknown,
    graded,
    latest_entries,
)
from bedside.clinical.adjustment.episodes import find_stretches
from bedside.clinical.adjustment.reason import missing_reason
from bedside.clinical.adjustment.situation import Situation, find_situations
from bedside.clinical.adjustment.streams import find_streams
from bedside.clinical.adjustment.verdict import RuleAnswer, SilentRule, Verdict, find_verdict
from bedside.clinical.adjustment_table import Action, AdjustmentTable
from bedside.clinical.citation import Citations, merged
from bedside.clinical.course import Course, CourseState, find_course
from bedside.clinical.protocol import Protocol
from bedside.clinical.refusal import Fact, Refusal, RefusalCode


@dataclass(frozen=True, slots=True)
class Advice:
    """The answer and everything behind it. Times in the zone of ``now``.

    ``rules`` is every rule that spoke, the most restrictive first; ``rule`` the one that
    decides, None where the infusion just goes on. ``at_least`` is given with *not known*
    alone. ``missing`` may also name facts that could not change the answer. ``silent`` is
    every rule that does not apply, whatever the missing facts are. The times are None where
    nothing is waited for, or where nothing says yet when the waiting ends.
    """

    action: Action
    rule: str | None
    rules: tuple[RuleAnswer, ...]
    restart_not_before: datetime | None
    full_not_before: datetime | None
    missing: tuple[str, ...]
    source_conflict: bool
    at_least: Action | None
    silent: tuple[SilentRule, ...]
    citations: Citations


@dataclass(frozen=True, slots=True)
class _Judged:
    """One way of completing the case, and what the table says of it.

    ``unexplained`` names what is not on record of why the infusion was stopped.
    """

    situations: tuple[Situation, ...]
    verdict: Verdict
    action: Action
    unexplained: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class _Judge:
    """Judges one case in as many completions as it takes."""

    table: AdjustmentTable
    case: AdviceCase
    course: Course
    now: datetime
    latest: frozenset[ToxicityEntry]

    def judged(self, latest: Unknown, earlier: Unknown) -> _Judged:
        """What the table says, by what missing facts of the last entries and of earlier
        ones are taken for."""
        entries = [
            graded(self.table, entry, latest if entry in self.latest else earlier)
            for entry in self.case.entries
        ]
        stretches = find_stretches(self.case.course.events)
        situations = find_situations(
            self.table, find_streams(entries), self.course, stretches, self.now
        )
        verdict = find_verdict(self.table, situations)
        ended = self.course.state is CourseState.DISCONTINUED
        action = Action.DISCONTINUE if ended else verdict.action
        unexplained = missing_reason(self.table, self.course, stretches, situations)
        settled = action is Action.DISCONTINUE
        return _Judged(situations, verdict, action, () if settled else unexplained)


def find_advice(protocol: Protocol, case: AdviceCase) -> Advice | Refusal:
    """What the adjustment table says, or the first refusal that applies (calc.md)."""
    course = find_course(protocol, case.course)
    if isinstance(course, Refusal):
        return course
    now = case.course.now
    future = max((entry.at for entry in case.entries), default=now)
    if future > now:
        facts: dict[str, Fact] = {"at": future.isoformat(), "now": now.isoformat()}
        return Refusal(RefusalCode.EVENT_IN_FUTURE, facts)
    latest = frozenset(latest_entries(case.entries))
    judge = _Judge(protocol.adjustment, case, course, now, latest)
    best = judge.judged(Unknown.BEST, Unknown.BEST)
    incomplete = any(entry.missing for entry in case.entries)
    worst = judge.judged(Unknown.WORST, Unknown.WORST) if incomplete else best
    missing = (*_missing_of_entries(judge, best, worst), *best.unexplained)
    known = best.action is worst.action and not best.unexplained
    return _advice(judge, best, worst, missing, known)


def _missing_of_entries(judge: _Judge, best: _Judged, worst: _Judged) -> tuple[str, ...]:
    """What the last entries do not say, and what earlier ones do not where it matters."""
    entries = judge.case.entries
    last = _in_order(entry for entry in entries if entry in judge.latest)
    earlier = _in_order(entry for entry in entries if entry not in judge.latest)
    matters = bool(earlier) and (
        judge.judged(Unknown.WORST, Unknown.BEST).action is not worst.action
        or judge.judged(Unknown.BEST, Unknown.WORST).action is not best.action
    )
    return tuple(dict.fromkeys((*last, *earlier) if matters else last))


def _in_order(entries: Iterable[ToxicityEntry]) -> list[str]:
    """What is missing of these entries, in one order whatever theirs is."""
    return sorted((name for entry in entries for name in entry.missing), key=NEEDED.index)


def _advice(
    judge: _Judge, best: _Judged, worst: _Judged, missing: tuple[str, ...], known: bool
) -> Advice:
    leading = best.verdict.leading
    decides = leading if leading and leading.action is best.action else None
    zone = judge.case.course.now.tzinfo
    rules = tuple(_in_zone(answer, zone) for answer in best.verdict.answers)
    spoken = rules or judge.table.rules
    # A rule that a missing fact alone keeps silent is not one that does not apply.
    silent = {rule.rule for rule in worst.verdict.silent}
    return Advice(
        action=best.action if known else Action.NOT_KNOWN,
        rule=decides.rule if decides else None,
        rules=rules,
        restart_not_before=_local(_restart_not_before(worst), zone),
        full_not_before=_local(_full_not_before(worst), zone),
        missing=missing,
        source_conflict=decides is not None and decides.disputed,
        at_least=None if known else best.action,
        silent=tuple(rule for rule in best.verdict.silent if rule.rule in silent),
        citations=merged(*(rule.citations for rule in spoken)),
    )


def _restart_not_before(judged: _Judged) -> datetime | None:
    """When every open episode allows a restart; None where one does not say yet."""
    if judged.action is Action.DISCONTINUE:
        return None
    allowed = [each.times.restart_not_before for each in judged.situations if each.is_open]
    known = [at for at in allowed if at is not None]
    return max(known) if known and len(known) == len(allowed) else None


def _full_not_before(judged: _Judged) -> datetime | None:
    """When the full level may come after a restart; None while anything is open."""
    stopped = judged.action is Action.DISCONTINUE or any(each.is_open for each in judged.situations)
    fulls = [each.times.full_not_before for each in judged.situations]
    known = [at for at in fulls if at is not None]
    return None if stopped else max(known, default=None)


def _local(at: datetime | None, zone: tzinfo | None) -> datetime | None:
    return None if at is None else at.astimezone(zone)


def _in_zone(answer: RuleAnswer, zone: tzinfo | None) -> RuleAnswer:
    """The answer with its times as the case's clock shows them."""
    because = tuple(
        replace(each, value=each.value.astimezone(zone))
        if isinstance(each.value, datetime)
        else each
        for each in answer.because
    )
    return replace(answer, because=because)
