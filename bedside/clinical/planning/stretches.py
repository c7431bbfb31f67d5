"""How long must the bags of each level run, in a whole cycle or in what is left of one?

A bag belongs to one stretch, so no bag crosses a step. Source: clinical.md section 3.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta

from bedside.clinical.events import Level
from bedside.clinical.regimen import HOURS_PER_DAY, CyclePlan, Phase

_NOTHING = timedelta(0)


@dataclass(frozen=True, slots=True)
class Stretch:
    """Infusion time at one level. ``length`` is above zero.

    ``may_end_early``: bags of whole hours need not fill what an interruption left over;
    then the last bag is changed, or taken off, before its own hours are over.
    """

    level: Level
    length: timedelta
    may_end_early: bool = False


def cycle_stretches(plan: CyclePlan) -> tuple[Stretch, ...]:
    """The stretches of a whole cycle, to be filled by whole bags."""
    return tuple(Stretch(phase.level, _length(phase)) for phase in plan.phases)


def remaining_stretches(plan: CyclePlan, infused: timedelta) -> tuple[Stretch, ...]:
    """What is left of a cycle after ``infused`` running time; empty once it is complete.

    ``infused`` counts what the bags that hang now will still give, if they go on.
    """
    left = []
    begun = _NOTHING
    for phase in plan.phases:
        done = min(max(infused - begun, _NOTHING), _length(phase))
        if done < _length(phase):
            left.append(Stretch(phase.level, _length(phase) - done, may_end_early=True))
        begun += _length(phase)
    return tuple(left)


def _length(phase: Phase) -> timedelta:
    return timedelta(hours=(phase.last_day - phase.first_day + 1) * HOURS_PER_DAY)


def least_cover(length: timedelta, bag_hours: tuple[int, ...]) -> timedelta:
    """The shortest sum of whole bags, of which there is one or more, that lasts ``length``."""
    hour = timedelta(hours=1)
    covers: set[int] = set()
    reached, ahead = {0}, [0]
    while ahead:
        from_here = ahead.pop()
        for hours in bag_hours:
            total = from_here + hours
            if total * hour >= length:
                covers.add(total)
            elif total not in reached:
                reached.add(total)
                ahead.append(total)
    return min(covers) * hour
