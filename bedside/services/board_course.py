"""What does the board say of a course that is open? Small frozen answers.

They carry the codes of the clinical core as plain words, so that a ward without an open
course never imports what finds them.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from decimal import Decimal


@dataclass(frozen=True, slots=True)
class BoardClock:
    """One clock of a child. ``kind`` and ``state`` are those of the clinical core.

    ``before`` names what a premedication comes before. ``overdue`` is how long it has been
    over, None while it has not; ``calls`` whether it asks for attention now; ``known_by``
    the name of who said last that they know of it.
    """

    kind: str
    due_at: datetime
    opens_at: datetime | None
    state: str
    overdue: timedelta | None = None
    calls: bool = False
    known_by: str | None = None
    before: str = ""


@dataclass(frozen=True, slots=True)
class StoppedPump:
    """A pump that stands. ``cause`` and ``technical_kind`` are None until they are told.

    ``held`` is a pause the adjustment table asks for: it lasts days, and no restart is
    waited for now. ``sources`` say where the rule of the fourth hour is written.
    """

    began_at: datetime
    cause: str | None
    technical_kind: str | None
    four_hour_mark: datetime
    is_long: bool
    new_cycle: bool
    held: bool
    sources: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class OpenToxicity:
    """The worst toxicity as graded last; ``stream`` is one of the adjustment table."""

    grade: int
    stream: str


@dataclass(frozen=True, slots=True)
class CourseLine:
    """An open course on the board.

    ``state`` is the course's own word, or ``unclear`` where the journal's entries tell no
    course. ``used_bags`` hung on the line in this cycle. ``logged`` is whether the daily
    log was ever filled in; ``toxicity`` is None where nothing is open.
    """

    patient: str
    cycle: int
    state: str
    level: str | None = None
    infusion_day: int | None = None
    bag_number: int | None = None
    rate_ml_per_h: Decimal | None = None
    bag_ends_at: datetime | None = None
    clocks: tuple[BoardClock, ...] = ()
    stopped: StoppedPump | None = None
    logged: bool = False
    toxicity: OpenToxicity | None = None
    used_bags: frozenset[str] = frozenset()

    @property
    def calling(self) -> tuple[BoardClock, ...]:
        """The clocks that ask for attention now."""
        return tuple(clock for clock in self.clocks if clock.calls)


NOT_STARTED, UNCLEAR = "not_started", "unclear"
