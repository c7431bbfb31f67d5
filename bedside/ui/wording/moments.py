"""How are a stopwatch and the second it began at written? Light enough for the first window."""

from __future__ import annotations

from datetime import datetime, timedelta

_HOUR, _MINUTE = 3600, 60
_A_DAY = timedelta(days=1)


def stopwatch_text(lasted: timedelta) -> str:
    """``0:02:14``: hours, minutes and seconds, which every language reads; then days."""
    if lasted >= _A_DAY:
        # Not above: no door waits for a pump that has stood for a day.
        from bedside.ui.wording.quantities import span

        return span(lasted)
    seconds = max(int(lasted.total_seconds()), 0)
    hours, rest = divmod(seconds, _HOUR)
    minutes, seconds = divmod(rest, _MINUTE)
    return f"{hours}:{minutes:02}:{seconds:02}"


def clock_text(moment: datetime) -> str:
    """``03:12:40``."""
    return moment.strftime("%H:%M:%S")


def day_text(moment: datetime, now: datetime) -> str:
    """``23.11.2026``; nothing for today."""
    return "" if moment.date() == now.date() else moment.strftime("%d.%m.%Y")


def second_text(moment: datetime, now: datetime) -> str:
    """``03:12:40``; with its day where that is another one."""
    return f"{day_text(moment, now)} {clock_text(moment)}".strip()
