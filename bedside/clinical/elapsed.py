"""What time is it so much later or earlier, whatever the clock on the wall does meanwhile?

Python adds to a zone's wall clock: over a night in which the clocks change, four hours would
be three or five. Source: clinical.md section 1, elapsed time is found from UTC instants.
"""

from __future__ import annotations

from datetime import UTC, datetime, timedelta


def later(moment: datetime, span: timedelta) -> datetime:
    """``span`` of real time after ``moment`` (before it where negative), in the moment's zone."""
    return (moment.astimezone(UTC) + span).astimezone(moment.tzinfo)
