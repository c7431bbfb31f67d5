"""What do the entries of one child tell? Read once and folded once, for all who ask.

The cards of a chart, the panel of the pump and the advice ask at the same moment and about
the same entries. They share a reading; a new entry makes a new one.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import cached_property
from typing import TypeVar, cast

from bedside.clinical.chart import Chart, fold_chart
from bedside.clinical.corrections import standing_entries
from bedside.clinical.events import Entry

_Told = TypeVar("_Told")


class ChildReading:
    """The ``entries`` of one child and what follows from them alone, never from the clock.

    Each fold is made when it is asked for first. The fold of the courses is brought by who
    asks for it: signing in and the board's first look need none.
    """

    def __init__(self, entries: tuple[Entry, ...]) -> None:
        self.entries = entries
        self._folded: dict[Callable[[tuple[Entry, ...]], object], object] = {}

    @cached_property
    def chart(self) -> Chart:
        """What is known of the child."""
        return fold_chart(self.entries)

    def told_by(self, fold: Callable[[tuple[Entry, ...]], _Told]) -> _Told:
        """What ``fold`` makes of the entries. A fold reads nothing else, so it is asked once."""
        if fold not in self._folded:
            self._folded[fold] = fold(self.entries)
        return cast(_Told, self._folded[fold])

    @cached_property
    def recorded(self) -> tuple[Entry, ...]:
        """The entries in the order they were recorded, on whichever PC."""
        from bedside.clinical.course_record.lines import in_recorded_order

        return tuple(in_recorded_order(self.entries))

    @cached_property
    def standing(self) -> tuple[Entry, ...]:
        """What of it stands after every correction."""
        return standing_entries(self.recorded)
