"""Which sequence of bags is best, exactly?

Dynamic programming over infusion time. A state is how much time is filled and what is
left in vials whose clock still runs; a later bag depends on nothing else, so of two ways
to the same state the better one is kept. At one instant a way is dropped, too, where it
has more of what counts before vials than another, or so many more vials that what is left
in them cannot make up for it. Nothing is guessed, and no order of trying matters.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import timedelta
from decimal import Decimal
from enum import StrEnum

from bedside.clinical.events import Level
from bedside.clinical.planning.vial_sharing import Leftovers, VialRule, draw

_START = timedelta(0)


class Aim(StrEnum):
    """What there is to be least of, before the two others."""

    OFF_HOURS = "off_hours"
    BAGS = "bags"
    VIALS = "vials"


@dataclass(frozen=True, slots=True)
class Choice:
    """A bag that may be hung: how long it runs, and the drug it takes."""

    hours: int
    drug_ml: Decimal

    @property
    def run(self) -> timedelta:
        return timedelta(hours=self.hours)


@dataclass(frozen=True, slots=True)
class Leg:
    """A stretch to be filled by bags of ``filled`` in all; the last one ends with ``length``.

    ``filled`` is at least ``length``, exceeds it by less than any bag, and can be reached.
    """

    level: Level
    length: timedelta
    filled: timedelta
    choices: tuple[Choice, ...]


@dataclass(frozen=True, slots=True)
class Way:
    """Bags chosen so far: their hours, the vials opened for each, the changes in off hours."""

    hours: tuple[int, ...] = ()
    opened: tuple[int, ...] = ()
    off_hours: int = 0
    vials: int = 0

    def cost(self, aim: Aim) -> tuple[int, int, int]:
        """What ``aim`` wants least of, first."""
        if aim is Aim.BAGS:
            return (len(self.hours), self.off_hours, self.vials)
        if aim is Aim.VIALS:
            return (self.vials, self.off_hours, len(self.hours))
        return (self.off_hours, len(self.hours), self.vials)

    def beats(self, other: Way, aim: Aim) -> bool:
        """Less cost; at equal cost the first bag that differs is the longer one."""
        mine, others = self.cost(aim), other.cost(aim)
        return mine < others or (mine == others and self.hours > other.hours)


@dataclass(frozen=True, slots=True)
class Terms:
    """What ways are judged by. ``is_off`` asks about a change so long after the start."""

    is_off: Callable[[timedelta], bool]
    vials: VialRule
    aim: Aim


_Ways = dict[Leftovers, Way]


@dataclass(frozen=True, slots=True)
class _Turn:
    """One bag's turn: when it is hung, whether that is a change in off hours, when it ends."""

    at: timedelta
    off: bool
    ends: timedelta


def best_way(legs: tuple[Leg, ...], terms: Terms) -> Way:
    """The best way through all ``legs``. A change is an instant at which one bag follows
    another: the start of the first bag and the end of the last one are none."""
    ways: _Ways = {(): Way()}
    begins = _START
    for leg in legs:
        ways = _through(leg, begins, ways, terms)
        begins += leg.length
    return _best(ways, terms.aim)


def _best(ways: _Ways, aim: Aim) -> Way:
    best, *others = ways.values()
    for way in others:
        if way.beats(best, aim):
            best = way
    return best


def _through(leg: Leg, begins: timedelta, arriving: _Ways, terms: Terms) -> _Ways:
    """All ways worth keeping at the end of ``leg``, which begins so long after the start."""
    ahead: dict[timedelta, _Ways] = {_START: arriving}
    while True:
        filled = min(ahead)
        ways = _worth_keeping(ahead.pop(filled), terms)
        if filled == leg.filled:
            return ways
        at = begins + filled
        off = at > _START and terms.is_off(at)
        for choice in leg.choices:
            reached = filled + choice.run
            if reached <= leg.filled:
                turn = _Turn(at, off, begins + min(reached, leg.length))
                _hang(choice, turn, ways, ahead.setdefault(reached, {}), terms)


def _hang(choice: Choice, turn: _Turn, ways: _Ways, reached: _Ways, terms: Terms) -> None:
    """Hang one more bag on each way, and keep the better way to each state."""
    for leftovers, way in ways.items():
        drawn = draw(terms.vials, leftovers, turn.at, choice.drug_ml)
        further = Way(
            (*way.hours, choice.hours),
            (*way.opened, drawn.opened),
            way.off_hours + turn.off,
            way.vials + drawn.opened,
        )
        state = terms.vials.still_good(drawn.leftovers, turn.ends)
        if state not in reached or further.beats(reached[state], terms.aim):
            reached[state] = further


def _worth_keeping(ways: _Ways, terms: Terms) -> _Ways:
    """Without the ways that no remainder in a vial can save.

    What a way has left saves at most as many vials as it would fill: another way opens
    those when it comes to need them, and they keep longer.
    """
    leading = {state: _before_vials(way, terms.aim) for state, way in ways.items()}
    least = min(leading.values())
    level = {state: way for state, way in ways.items() if leading[state] == least}
    fewest = min(way.vials for way in level.values())
    return {
        state: way for state, way in level.items() if way.vials - terms.vials.worth(state) <= fewest
    }


def _before_vials(way: Way, aim: Aim) -> tuple[int, ...]:
    """What counts before vials do."""
    return () if aim is Aim.VIALS else way.cost(aim)[:-1]
