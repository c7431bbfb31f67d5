"""How much drug gives the bag the concentration the pump rate needs?

``C = daily dose / (24 r)`` is the concentration in mcg/mL the bag must have, and
``V = (T0 + S) C / (12.5 - C)`` the volume of drug that brings it there, counting the
drug's own volume. Source: clinical.md section 4, method B.
"""

from __future__ import annotations

from dataclasses import dataclass
from decimal import ROUND_HALF_UP, Decimal

from bedside.clinical.preparation_rules import PreparationRules, SyringeRule
from bedside.clinical.regimen import HOURS_PER_DAY


@dataclass(frozen=True, slots=True)
class Balance:
    """The concentration the bag must have, and the drug volume that gives it."""

    concentration_mcg_per_ml: Decimal
    drug_ml_exact: Decimal


def balance(
    rules: PreparationRules,
    dose_mcg_per_day: Decimal,
    rate_ml_per_h: Decimal,
    diluent_ml: Decimal,
) -> Balance:
    """The mass balance of one bag. Doses in mcg/day, volumes in mL, rate in mL/h.

    The protocols keep the diluent and the dose far from the point where the vial's own
    concentration would not suffice; reference.validation checks that.
    """
    run_ml_per_day = HOURS_PER_DAY * rate_ml_per_h
    in_bag_ml = diluent_ml + rules.stabilizer_ml.value
    # Divided once, at the end: a rounded concentration would bring 5.25 mL to 5.2499... mL,
    # and the half would no longer round up.
    vial_mcg_per_day = rules.concentration_mcg_per_ml.value * run_ml_per_day
    exact = in_bag_ml * dose_mcg_per_day / (vial_mcg_per_day - dose_mcg_per_day)
    return Balance(dose_mcg_per_day / run_ml_per_day, exact)


def measurable_ml(syringe: SyringeRule, volume_ml: Decimal) -> Decimal:
    """``volume_ml`` as a syringe can show it; half rounds up."""
    fine = volume_ml < syringe.coarse_from_ml.value
    graduation = (syringe.fine_ml if fine else syringe.coarse_ml).value
    steps = (volume_ml / graduation).quantize(Decimal(1), rounding=ROUND_HALF_UP)
    return steps * graduation
