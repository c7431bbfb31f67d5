"""Courses as the service would tell of them."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta
from decimal import Decimal

from bedside.services.board_course import BoardClock, CourseLine, OpenToxicity, StoppedPump
from bedside.services.board_lines import BoardLine, NextKind, NextStep

MINUTE = timedelta(minutes=1)


def overdue_clock(now: datetime, kind: str = "bag_change", minutes: int = 12) -> BoardClock:
    over = minutes * MINUTE
    return BoardClock(kind, now - over, None, "overdue", over, calls=True)


def pump(now: datetime, hours: float = 2.5) -> StoppedPump:
    began_at = now - timedelta(hours=hours)
    return StoppedPump(
        began_at=began_at,
        cause="technical",
        technical_kind="occlusion",
        four_hour_mark=began_at + timedelta(hours=4),
        is_long=hours >= 4,
        new_cycle=False,
        held=False,
        sources=("[R] application of the drug",),
    )


def running(line: BoardLine, now: datetime, *clocks: BoardClock) -> BoardLine:
    """The line with a course of its own: day 10 at the full level, from bag 4."""
    course = CourseLine(
        patient=line.patient,
        cycle=1,
        state="running",
        level="full",
        infusion_day=10,
        bag_number=4,
        rate_ml_per_h=Decimal("2.5"),
        bag_ends_at=now + timedelta(hours=4),
        clocks=clocks,
        logged=True,
        toxicity=OpenToxicity(1, "neurological"),
    )
    step = NextStep(NextKind.BAG_CHANGE, now + timedelta(hours=4), "due", coming=True)
    if clocks:
        first = clocks[0]
        severity = "stop" if first.overdue is not None else "caution"
        kind = NextKind(first.kind)
        step = NextStep(kind, first.due_at, severity, first.overdue, first.known_by, first.before)
    return replace(line, course=course, next=step)


def standing(line: BoardLine, now: datetime, stopped: StoppedPump) -> BoardLine:
    shown = running(line, now)
    assert shown.course is not None
    course = replace(shown.course, state="interrupted", stopped=stopped)
    step = NextStep(NextKind.STANDS, stopped.began_at, "stop")
    return replace(shown, course=course, next=step)
