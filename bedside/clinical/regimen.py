"""Which level is given on which infusion day of which cycle?

Source: clinical.md section 3. Days are infusion days: day n runs from hour 24(n-1) to
hour 24n of infused time, so an interruption moves everything after it.
"""

from __future__ import annotations

from dataclasses import dataclass

from bedside.clinical.citation import Citations, Cited
from bedside.clinical.events import Indication, Level
from bedside.clinical.refusal import Refusal, RefusalCode

HOURS_PER_DAY = 24


@dataclass(frozen=True, slots=True)
class LevelDose:
    """What one level gives: per m2 below the band's edge (with its cap), fixed from it on."""

    level: Level
    per_m2_mcg_per_day: Cited
    fixed_mcg_per_day: Cited
    cap_mcg_per_day: Cited


@dataclass(frozen=True, slots=True)
class Phase:
    """A run of infusion days at one level, both ends included."""

    first_day: int
    last_day: int
    level: Level


@dataclass(frozen=True, slots=True)
class CyclePlan:
    """The phases of the cycles ``first_cycle`` to ``last_cycle`` of an indication."""

    indication: Indication
    first_cycle: int
    last_cycle: int
    free_days: int
    phases: tuple[Phase, ...]
    citations: Citations

    @property
    def last_day(self) -> int:
        return self.phases[-1].last_day


@dataclass(frozen=True, slots=True)
class Regimen:
    """Levels and cycles of one protocol."""

    levels: tuple[LevelDose, ...]
    plans: tuple[CyclePlan, ...]
    reimbursed_cycles: Cited | None

    def dose_at(self, level: Level) -> LevelDose:
        """What ``level`` gives; every protocol has both levels."""
        return next(dose for dose in self.levels if dose.level is level)

    def cycles(self, indication: Indication) -> tuple[int, ...]:
        """The cycles the protocol knows for an indication; empty where it knows none."""
        return tuple(
            cycle
            for plan in self.plans
            if plan.indication is indication
            for cycle in range(plan.first_cycle, plan.last_cycle + 1)
        )


@dataclass(frozen=True, slots=True)
class DayPlan:
    """The phase an infusion day lies in, and the plan that says so."""

    phase: Phase
    plan: CyclePlan


def plan_of_day(
    regimen: Regimen, indication: Indication, cycle: int, day: int
) -> DayPlan | Refusal:
    """The phase of infusion day ``day``, or why the protocol has none."""
    known = regimen.cycles(indication)
    if not known:
        return Refusal(RefusalCode.INDICATION_NOT_IN_PROTOCOL, {"indication": indication.value})
    if cycle not in known:
        return Refusal(
            RefusalCode.CYCLE_NOT_IN_PROTOCOL, {"cycle": cycle, "last_cycle": max(known)}
        )
    plan = next(
        plan
        for plan in regimen.plans
        if plan.indication is indication and plan.first_cycle <= cycle <= plan.last_cycle
    )
    for phase in plan.phases:
        if phase.first_day <= day <= phase.last_day:
            return DayPlan(phase, plan)
    return Refusal(RefusalCode.DAY_NOT_IN_CYCLE, {"day": day, "last_day": plan.last_day})


def step_refusal(day_plan: DayPlan, first_day: int, bag_hours: int) -> Refusal | None:
    """Refuses a bag that would still run when its level, or the cycle, has ended.

    The bag is taken to start with infusion day ``first_day``. ``longest_hours`` in the
    facts is the longest run that fits.
    """
    longest_hours = (day_plan.phase.last_day - first_day + 1) * HOURS_PER_DAY
    if bag_hours <= longest_hours:
        return None
    return Refusal(
        RefusalCode.CROSSES_STEP,
        {
            "bag_hours": bag_hours,
            "longest_hours": longest_hours,
            "last_day": day_plan.phase.last_day,
        },
    )
