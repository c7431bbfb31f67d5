"""Which bags serve this order, from when to when, and how many vials do they take?

No bag crosses the step and no bag outlives its room clock. Of all ways to fill the time
exactly, the plan has the fewest changes in avoided hours, then the fewest bags, then the
fewest vials (or another of these first, see :class:`Aim`); among equals the first bag
that differs is the longer one. A change is an instant at which one bag follows another:
the start of the first bag and the end of the last are none, the step always is one.
Source: clinical.md sections 3, 4 and 5; the objective is calc.md's.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta

from bedside.clinical.citation import Citations, merged
from bedside.clinical.dosing import Dose, DoseCase, find_dose, find_dose_at_level
from bedside.clinical.events import Level
from bedside.clinical.planning.bag_choices import (
    BagChoices,
    BagWish,
    NotMade,
    bag_choices,
    duration_refusal,
)
from bedside.clinical.planning.off_hours import OffHours
from bedside.clinical.planning.search import Aim, Choice, Leg, Terms, Way, best_way
from bedside.clinical.planning.stretches import Stretch, cycle_stretches, least_cover
from bedside.clinical.planning.vial_sharing import VialRule
from bedside.clinical.preparation.bag import Bag
from bedside.clinical.protocol import Protocol
from bedside.clinical.refusal import Refusal, RefusalCode

_FIRST_DAY = 1


@dataclass(frozen=True, slots=True)
class PlanCase:
    """What is to be planned. The day of ``dose_case`` is not used.

    ``start`` is when the first bag is connected. ``stretches`` None is the whole cycle; what
    is left after an interruption comes from ``remaining_stretches``, or as the table of
    dose adjustments has it.
    """

    dose_case: DoseCase
    start: datetime
    wish: BagWish
    off_hours: OffHours
    stretches: tuple[Stretch, ...] | None = None


@dataclass(frozen=True, slots=True)
class PlannedBag:
    """A bag of the plan. Times are UTC; ``vials_opened`` counts no vial that is shared."""

    number: int
    bag: Bag
    begins_at: datetime
    ends_at: datetime
    vials_opened: int

    @property
    def hours(self) -> int:
        """The hours the bag is made and labelled for."""
        return self.bag.case.bag_hours

    @property
    def level(self) -> Level:
        return self.bag.dose.level

    @property
    def ended_early(self) -> timedelta:
        """How much of its hours is not needed; nothing in the plan of a whole cycle."""
        return timedelta(hours=self.hours) - (self.ends_at - self.begins_at)


@dataclass(frozen=True, slots=True)
class Plan:
    """The bags of an order, with the way they were chosen for.

    ``not_made`` are allowed bags that cannot be made; ``confirmations`` what the dose asks.
    """

    case: PlanCase
    bags: tuple[PlannedBag, ...]
    way: Way
    not_made: tuple[NotMade, ...]
    confirmations: tuple[str, ...]
    citations: Citations

    @property
    def vials(self) -> int:
        """Vials to open in all; one that serves two bags inside its clock counts once."""
        return self.way.vials

    @property
    def changes_not_avoided(self) -> int:
        """Changes that fall into the avoided hours."""
        return self.way.off_hours

    @property
    def changes_avoided(self) -> int:
        """Changes that fall outside the avoided hours."""
        return max(len(self.bags) - 1, 0) - self.way.off_hours


@dataclass(frozen=True, slots=True)
class PlanGround:
    """What every plan of one case stands on: its stretches, and the bags of each level."""

    protocol: Protocol
    case: PlanCase
    stretches: tuple[Stretch, ...]
    choices: dict[Level, BagChoices]


def find_plan(protocol: Protocol, case: PlanCase, aim: Aim = Aim.OFF_HOURS) -> Plan | Refusal:
    """The best plan, or the first refusal: those of dose and bag, then plan_does_not_fit."""
    ground = plan_ground(protocol, case)
    if isinstance(ground, Refusal):
        return ground
    legs = legs_of(ground)
    return legs if isinstance(legs, Refusal) else plan_through(ground, legs, aim)


def plan_ground(protocol: Protocol, case: PlanCase) -> PlanGround | Refusal:
    """The stretches of a case and the bags that can be made for them, or the first refusal."""
    dose_case = replace(case.dose_case, day=_FIRST_DAY)
    first = find_dose(protocol, dose_case)
    if isinstance(first, Refusal):
        return first
    stretches = case.stretches
    if stretches is None:
        stretches = cycle_stretches(first.day_plan.plan)
    doses: list[Dose] = []
    for level in dict.fromkeys(stretch.level for stretch in stretches):
        dose = find_dose_at_level(protocol, dose_case, level)
        if isinstance(dose, Refusal):
            return dose
        doses.append(dose)
    refusal = duration_refusal(protocol, case.wish.allowed_hours)
    if refusal:
        return refusal
    choices: dict[Level, BagChoices] = {}
    for dose in doses:
        found = bag_choices(protocol, dose, case.wish, case.start)
        if isinstance(found, Refusal):
            return found
        choices[dose.level] = found
    return PlanGround(protocol, case, stretches, choices)


def legs_of(ground: PlanGround) -> tuple[Leg, ...] | Refusal:
    """The legs of all stretches, or plan_does_not_fit."""
    legs: list[Leg] = []
    for stretch in ground.stretches:
        leg = leg_of(stretch, ground.choices[stretch.level])
        if isinstance(leg, Refusal):
            return leg
        legs.append(leg)
    return tuple(legs)


def leg_of(stretch: Stretch, choices: BagChoices) -> Leg | Refusal:
    """The leg of a stretch, or plan_does_not_fit where no bags fill it exactly."""
    filled = least_cover(stretch.length, tuple(choices.bags))
    if filled != stretch.length and not stretch.may_end_early:
        return Refusal(
            RefusalCode.PLAN_DOES_NOT_FIT,
            {
                "level": stretch.level.value,
                "hours": int(stretch.length / timedelta(hours=1)),
                "allowed_hours": ", ".join(str(hours) for hours in sorted(choices.bags)),
            },
        )
    offered = (Choice(hours, bag.drug_ml) for hours, bag in choices.bags.items())
    return Leg(stretch.level, stretch.length, filled, tuple(offered))


def plan_through(ground: PlanGround, legs: tuple[Leg, ...], aim: Aim) -> Plan:
    """The best plan through ``legs``."""
    start = ground.case.start.astimezone(UTC)
    stability = ground.protocol.stability
    withdrawable = ground.protocol.preparation.withdrawable_ml
    clocks = (stability.vial_room_hours, stability.vial_cold_hours)
    keeps = timedelta(hours=max(clock.whole for clock in clocks))
    terms = Terms(
        is_off=lambda after: ground.case.off_hours.cover(start + after),
        vials=VialRule(withdrawable.value, keeps),
        aim=aim,
    )
    way = best_way(legs, terms)
    bags = tuple(_hung(ground, legs, way, start))
    chosen = ground.choices.values()
    asked = (each for choices in chosen for each in choices.dose.confirmations)
    return Plan(
        case=ground.case,
        bags=bags,
        way=way,
        not_made=tuple(each for choices in chosen for each in choices.not_made),
        confirmations=tuple(dict.fromkeys(asked)),
        citations=merged(
            *(planned.bag.citations for planned in bags),
            withdrawable.citations,
            *(clock.citations for clock in clocks),
        ),
    )


def _hung(
    ground: PlanGround, legs: tuple[Leg, ...], way: Way, start: datetime
) -> Iterator[PlannedBag]:
    """The bags of ``way``, each with its hours on the clock."""
    chosen = iter(enumerate(zip(way.hours, way.opened, strict=True), 1))
    begins = start
    for leg in legs:
        leg_ends = begins + leg.length
        while begins < leg_ends:
            number, (hours, opened) = next(chosen)
            ends = min(begins + timedelta(hours=hours), leg_ends)
            bag = ground.choices[leg.level].bags[hours]
            yield PlannedBag(number, bag, begins, ends, opened)
            begins = ends
