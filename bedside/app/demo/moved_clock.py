"""What time is it in the demonstration? This PC's time, moved ahead as the round goes on."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta


class MovedClock:
    """A clock that can be put forward, never back: a journal is written in one direction."""

    def __init__(self, clock: Callable[[], datetime]) -> None:
        self._clock = clock
        self._ahead = timedelta(0)

    def __call__(self) -> datetime:
        """The moved time, aware as the clock below it gives it."""
        return self._clock() + self._ahead

    def forward_to(self, moment: datetime) -> None:
        """Make it ``moment`` (aware). ValueError where that is over already."""
        missing = moment - self()
        if missing < timedelta(0):
            raise ValueError(f"the demonstration's clock does not go back to {moment}")
        self._ahead += missing
