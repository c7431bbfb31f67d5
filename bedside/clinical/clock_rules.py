"""How often is logged, and how does a clock warn? What a protocol says of the board's clocks."""

from __future__ import annotations

from dataclasses import dataclass

from bedside.clinical.citation import Cited


@dataclass(frozen=True, slots=True)
class ClockRules:
    """All are the ward's own choice.

    ``due_from_minutes`` before its time a clock counts as due; an overdue one that was
    acknowledged speaks again after ``repeat_minutes``.
    """

    daily_log_hours: Cited
    laboratory_hours: Cited
    due_from_minutes: Cited
    repeat_minutes: Cited
