"""What dose does the protocol give this child on this infusion day?

Source: clinical.md section 3. Below the weight band's edge the dose goes by body
surface and a cap that bites is a typing error, so it refuses instead of clamping.
"""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum

from bedside.clinical.body import (
    BodySize,
    WeightBand,
    age_refusal,
    body_surface_line,
    body_surface_m2,
    size_questions,
    size_refusal,
    weight_band,
)
from bedside.clinical.citation import Citations, merged
from bedside.clinical.events import Indication, Level
from bedside.clinical.protocol import Protocol
from bedside.clinical.refusal import Refusal, RefusalCode
from bedside.clinical.regimen import DayPlan, LevelDose, plan_of_day
from bedside.clinical.sums import SumLine, SumStep
from bedside.clinical.units import plain

CYCLE_BEYOND_REIMBURSEMENT = "cycle_beyond_reimbursement"


class Basis(StrEnum):
    PER_M2 = "per_m2"
    FIXED = "fixed"


@dataclass(frozen=True, slots=True)
class DoseCase:
    """The facts a dose is found from. ``day`` is an infusion day."""

    size: BodySize
    indication: Indication
    cycle: int
    day: int
    bsa_formula: str


@dataclass(frozen=True, slots=True)
class Dose:
    """A dose with what it was found from. Doses in mcg/day, surface in m2."""

    case: DoseCase
    bsa_m2: Decimal
    basis: Basis
    level: Level
    dose_per_m2_mcg_per_day: Decimal | None
    dose_mcg_per_day: Decimal
    confirmations: tuple[str, ...]
    day_plan: DayPlan
    citations: Citations


def find_dose(protocol: Protocol, case: DoseCase) -> Dose | Refusal:
    """The dose of infusion day ``case.day``, or the first refusal that applies (calc.md)."""
    return _find_dose(protocol, case, None)


def find_dose_at_level(protocol: Protocol, case: DoseCase, level: Level) -> Dose | Refusal:
    """The dose of ``level`` in this cycle, whatever level the day has; refusals as find_dose.

    For a restart, which may be at the low level on any day.
    """
    return _find_dose(protocol, case, level)


def _find_dose(protocol: Protocol, case: DoseCase, level: Level | None) -> Dose | Refusal:
    refusal = size_refusal(protocol.body, case.size) or age_refusal(protocol.body, case.size)
    if refusal:
        return refusal
    day_plan = plan_of_day(protocol.regimen, case.indication, case.cycle, case.day)
    if isinstance(day_plan, Refusal):
        return day_plan
    bsa_m2 = body_surface_m2(protocol.body, case.size, case.bsa_formula)
    gives = protocol.regimen.dose_at(level or day_plan.phase.level)
    if weight_band(protocol.body, case.size.weight_kg) is WeightBand.AT_OR_ABOVE:
        fixed = gives.fixed_mcg_per_day
        return _dose(protocol, case, day_plan, gives, _Found(bsa_m2, None, fixed.value))
    per_m2 = gives.per_m2_mcg_per_day.value
    dose_mcg_per_day = per_m2 * bsa_m2
    if dose_mcg_per_day > gives.cap_mcg_per_day.value:
        return Refusal(
            RefusalCode.CAP_REACHED,
            {"dose_mcg_per_day": dose_mcg_per_day, "cap_mcg_per_day": gives.cap_mcg_per_day.value},
        )
    return _dose(protocol, case, day_plan, gives, _Found(bsa_m2, per_m2, dose_mcg_per_day))


@dataclass(frozen=True, slots=True)
class _Found:
    """The figures of a dose. ``per_m2`` None is a fixed dose."""

    bsa_m2: Decimal
    per_m2: Decimal | None
    dose_mcg_per_day: Decimal


def _dose(
    protocol: Protocol, case: DoseCase, day_plan: DayPlan, gives: LevelDose, found: _Found
) -> Dose:
    used = gives.fixed_mcg_per_day if found.per_m2 is None else gives.per_m2_mcg_per_day
    return Dose(
        case=case,
        bsa_m2=found.bsa_m2,
        basis=Basis.FIXED if found.per_m2 is None else Basis.PER_M2,
        level=gives.level,
        dose_per_m2_mcg_per_day=found.per_m2,
        dose_mcg_per_day=found.dose_mcg_per_day,
        confirmations=_confirmations(protocol, case),
        day_plan=day_plan,
        citations=merged(
            protocol.body.formula(case.bsa_formula).citations,
            used.citations,
            day_plan.plan.citations,
        ),
    )


def _confirmations(protocol: Protocol, case: DoseCase) -> tuple[str, ...]:
    asked = tuple(question.value for question in size_questions(protocol.body, case.size))
    reimbursed = protocol.regimen.reimbursed_cycles
    if reimbursed is not None and case.cycle > reimbursed.value:
        asked += (CYCLE_BEYOND_REIMBURSEMENT,)
    return asked


def dose_sum(protocol: Protocol, dose: Dose) -> tuple[SumLine, ...]:
    """How the dose was found, line by line, with sources."""
    gives: LevelDose = protocol.regimen.dose_at(dose.level)
    surface = body_surface_line(protocol.body, dose.case.size, dose.case.bsa_formula)
    if dose.basis is Basis.FIXED:
        edge = protocol.body.band_edge_kg
        return (
            SumLine(
                SumStep.DOSE_FIXED,
                f"{plain(dose.case.size.weight_kg)} kg ≥ {plain(edge.value)} kg",
                dose.dose_mcg_per_day,
                "mcg/day",
                merged(gives.fixed_mcg_per_day.citations, edge.citations),
            ),
        )
    return (
        surface,
        SumLine(
            SumStep.DOSE_PER_M2,
            f"{plain(gives.per_m2_mcg_per_day.value)} × {plain(dose.bsa_m2)} m2",
            dose.dose_mcg_per_day,
            "mcg/day",
            gives.per_m2_mcg_per_day.citations,
        ),
    )
