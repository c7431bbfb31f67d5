"""What time is it? The one place that reads this PC's clock."""

from __future__ import annotations

from datetime import UTC, datetime


def system_clock() -> datetime:
    """The time now, aware and in UTC."""
    return datetime.now(UTC)
