"""Which other plans are there, and what would each of them cost?

The best plan by each aim, and the rhythms wards keep: a bag every three days, every four
days, or three and four in turn, which comes back to the same two weekdays. They stand
side by side with their vials, changes and changes in off hours; a person chooses.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import timedelta
from enum import StrEnum
from itertools import cycle

from bedside.clinical.events import Level
from bedside.clinical.planning.bag_choices import BagChoices
from bedside.clinical.planning.plan import (
    Plan,
    PlanCase,
    PlanGround,
    leg_of,
    legs_of,
    plan_ground,
    plan_through,
)
from bedside.clinical.planning.search import Aim, Choice, Leg
from bedside.clinical.planning.stretches import Stretch
from bedside.clinical.preparation.bag import Bag
from bedside.clinical.protocol import Protocol
from bedside.clinical.refusal import Refusal
from bedside.clinical.regimen import HOURS_PER_DAY


class Rhythm(StrEnum):
    """A preset. Whether there are bags of that length is for the protocol to say."""

    THREE_DAYS = "three_days"
    FOUR_DAYS = "four_days"
    THREE_AND_FOUR_DAYS = "three_and_four_days"

    @property
    def days(self) -> tuple[int, ...]:
        """The days each bag runs, in turn."""
        return _DAYS[self]


_DAYS = {
    Rhythm.THREE_DAYS: (3,),
    Rhythm.FOUR_DAYS: (4,),
    Rhythm.THREE_AND_FOUR_DAYS: (3, 4),
}


@dataclass(frozen=True, slots=True)
class Alternative:
    """A plan, and all it is best at or keeps to. ``kinds`` is never empty."""

    kinds: tuple[Aim | Rhythm, ...]
    plan: Plan


def plan_alternatives(protocol: Protocol, case: PlanCase) -> tuple[Alternative, ...] | Refusal:
    """Different plans, each once: the aims in their order, then the rhythms.

    A rhythm whose bags are not allowed, or cannot be made, is left out. Where the time
    cannot be filled at all, the refusal of ``find_plan``.
    """
    ground = plan_ground(protocol, case)
    if isinstance(ground, Refusal):
        return ground
    legs = legs_of(ground)
    if isinstance(legs, Refusal):
        return legs
    plans: list[tuple[Aim | Rhythm, Plan]] = [(aim, plan_through(ground, legs, aim)) for aim in Aim]
    for rhythm in Rhythm:
        kept = _in_rhythm(ground, rhythm)
        if kept is not None:
            plans.append((rhythm, kept))
    return _each_once(plans)


def _each_once(plans: list[tuple[Aim | Rhythm, Plan]]) -> tuple[Alternative, ...]:
    found: dict[tuple[int, ...], Alternative] = {}
    for kind, plan in plans:
        known = found.get(plan.way.hours)
        kinds = (kind,) if known is None else (*known.kinds, kind)
        found[plan.way.hours] = Alternative(kinds, plan if known is None else known.plan)
    return tuple(found.values())


def _in_rhythm(ground: PlanGround, rhythm: Rhythm) -> Plan | None:
    """The best plan that keeps the rhythm, whichever of its bags comes first."""
    best: Plan | None = None
    for first in range(len(rhythm.days)):
        days = rhythm.days[first:] + rhythm.days[:first]
        hours = tuple(day * HOURS_PER_DAY for day in days)
        if any(not set(hours) <= set(choices.bags) for choices in ground.choices.values()):
            return None
        legs = [
            leg
            for stretch in ground.stretches
            for leg in _rhythm_legs(stretch, ground.choices[stretch.level], hours)
        ]
        plan = plan_through(ground, tuple(legs), Aim.OFF_HOURS)
        if best is None or plan.way.beats(best.way, Aim.OFF_HOURS):
            best = plan
    return best


def _rhythm_legs(stretch: Stretch, choices: BagChoices, hours: tuple[int, ...]) -> list[Leg]:
    """As many bags in rhythm as leave a rest that other bags can fill; then that rest.

    The stretch can be filled, so with no bag in rhythm the rest is the stretch itself.
    """
    legs: list[Leg] = []
    rest = stretch.length
    in_turn = cycle([_one_bag(stretch.level, choices.bags[each]) for each in hours])
    leg = next(in_turn)
    while leg.length <= rest:
        legs.append(leg)
        rest -= leg.length
        leg = next(in_turn)
    while rest:
        last = leg_of(replace(stretch, length=rest), choices)
        if isinstance(last, Leg):
            return [*legs, last]
        rest += legs.pop().length
    return legs


def _one_bag(level: Level, bag: Bag) -> Leg:
    """A leg that only this bag fills."""
    hours = bag.case.bag_hours
    run = timedelta(hours=hours)
    return Leg(level, run, run, (Choice(hours, bag.drug_ml),))
