"""What does the handover of one child hold? How the infusion stands, what is due, what if."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime

from bedside.clinical.adjustment_table import Action, AdjustmentRule
from bedside.clinical.course import Course, CourseState
from bedside.clinical.course.hospital_stay import hospital_until
from bedside.clinical.events import DayLogged, HandedOver
from bedside.clinical.premedication import InfusionEvent
from bedside.documents.course.content import AdviceSaid, Answer
from bedside.documents.course.handover_content import (
    Due,
    HandoverContent,
    LastHandover,
    RuleText,
    Runs,
)
from bedside.services.advice.case import last_told_at
from bedside.services.at_work import WardAtWork
from bedside.services.course_papers.advice import advice_said, answers
from bedside.services.course_papers.premedication import ahead
from bedside.services.course_papers.reading import Reading, child_of, paper_frame
from bedside.services.course_papers.report import grade_lines
from bedside.services.infusion.panel import infusion_panel
from bedside.services.infusion.record import PumpRecord

_STOPS = frozenset({Action.INTERRUPT, Action.DISCONTINUE})
_OVER = frozenset({CourseState.COMPLETED, CourseState.DISCONTINUED})


def handover_content(at_work: WardAtWork, reading: Reading, record: PumpRecord) -> HandoverContent:
    """The page of one child as it stands now."""
    now = at_work.now()
    frame = paper_frame(at_work, now)
    logs = () if record.cycle is None else reading.logs(record.cycle)
    newest = logs[-1] if logs else None
    advice = advice_said(at_work, reading.entries, now)
    answer = _answer(at_work, reading, record)
    return HandoverContent(
        frame=frame,
        child=child_of(reading, frame.made_at),
        runs=_runs(at_work, reading, record),
        log=newest.event if newest is not None and isinstance(newest.event, DayLogged) else None,
        logged_at=None if newest is None else at_work.local(newest.happened_at),
        grades=tuple(each for each in grade_lines(at_work, logs[-1:]) if each.grade.grade > 0),
        due=tuple(_due(at_work, reading, record, advice, answered=_is_of(answer, advice))),
        advice=advice,
        answer=answer,
        last=_last(at_work, reading),
        long_interruption_hours=at_work.protocol.course.long_interruption_hours.whole,
        rules=_rules(at_work, record),
    )


def _answer(at_work: WardAtWork, reading: Reading, record: PumpRecord) -> Answer | None:
    """The newest answer since something asked anew: a log, its correction or a restart."""
    if record.cycle is None:
        return None
    since = last_told_at(reading.entries, record.cycle)
    later = (each for each in reading.entries if since is None or each.recorded_at >= since)
    found = answers(at_work, later, record.cycle)
    return found[-1] if found else None


def _is_of(answer: Answer | None, advice: AdviceSaid | None) -> bool:
    """Whether exactly this advice was answered."""
    if answer is None or advice is None:
        return False
    return (answer.action, answer.rule) == (advice.action, advice.rule)


def _runs(at_work: WardAtWork, reading: Reading, record: PumpRecord) -> Runs | None:
    panel = infusion_panel(at_work, reading.patient, record)
    if panel is None:
        return None
    stands, bag = panel.interruption, panel.bag
    return Runs(
        cycle=panel.cycle,
        state=panel.state.value,
        level=None if panel.level is None else panel.level.value,
        infusion_day=panel.infusion_day,
        bag_number=None if bag is None else bag.bag_number,
        rate_ml_per_h=None if bag is None else bag.rate_ml_per_h,
        dose_mcg_per_day=None if bag is None else bag.dose_mcg_per_day,
        bag_ends_at=None if bag is None else bag.ends_at,
        planned_end=panel.planned_end,
        stopped_at=None if stands is None else stands.began_at,
        cause=None if stands is None or stands.cause is None else stands.cause.value,
        four_hour_mark=None if stands is None else stands.four_hour_mark,
    )


def _due(
    at_work: WardAtWork,
    reading: Reading,
    record: PumpRecord,
    advice: AdviceSaid | None,
    *,
    answered: bool,
) -> Iterator[Due]:
    """What is to be done, what has a time first and by it."""
    course, panel = record.course, infusion_panel(at_work, reading.patient, record)
    if not isinstance(course, Course) or panel is None or course.state in _OVER:
        return
    stands = panel.interruption
    timed = [
        ("bag_change", panel.next_change_at),
        ("step", panel.step_due_at),
        ("cycle_end", panel.planned_end),
        ("four_hours", None if stands is None else stands.four_hour_mark),
        ("restart", None if advice is None else advice.restart_not_before),
        ("full_level", None if advice is None else advice.full_not_before),
        ("hospital_stay", _hospital_until(at_work, record, course)),
    ]
    if course.state is CourseState.NOT_STARTED:
        timed.append(("cycle_start", panel.planned_start_at))
    for event in ahead(at_work, record, advice):
        # A restart that may be now, or nobody knows when, has no clock time to hand over.
        if event.kind == InfusionEvent.RESTART and event.infusion_at <= at_work.now():
            continue
        timed += [("premedication", each.give_to) for each in event.doses if not each.given_at]
    known = [(at, what) for what, at in timed if at is not None]
    yield from (Due(what, at) for at, what in sorted(dict.fromkeys(known)))
    if stands is not None and stands.cause is None:
        yield Due("explain_stop", None)
    if advice is not None and not answered and advice.action != Action.GO_ON:
        yield Due("answer_advice", None)
    yield from (Due("daily_log", None), Due("laboratory", None))


def _hospital_until(at_work: WardAtWork, record: PumpRecord, course: Course) -> datetime | None:
    """The end of the days in hospital while it lies ahead."""
    order = record.order
    if order is None:
        return None
    until = hospital_until(at_work.protocol, order.indication, order.cycle, course)
    return None if until is None or until < at_work.now() else at_work.local(until)


def _last(at_work: WardAtWork, reading: Reading) -> LastHandover | None:
    told = [
        (entry, entry.event) for entry in reading.standing if isinstance(entry.event, HandedOver)
    ]
    if not told:
        return None
    entry, said = told[-1]
    return LastHandover(
        at=at_work.local(entry.happened_at),
        by=at_work.name_of(entry.recorded_by),
        severity=said.severity,
        summary=said.summary,
        actions=said.actions,
        contingency=said.contingency,
    )


def _rules(at_work: WardAtWork, record: PumpRecord) -> tuple[RuleText, ...]:
    """The rules that interrupt or end, in the table's order; none before a cycle."""
    if record.order is None:
        return ()
    rules = at_work.protocol.adjustment.rules
    return tuple(RuleText(rule.id, rule.text) for rule in rules if _stops(rule))


def _stops(rule: AdjustmentRule) -> bool:
    return any(row.action in _STOPS for row in rule.rows)
