"""What does this bag hold, how is it run, and what will the child really get?

Both published methods end in the same :class:`Bag`, with every guard of clinical.md
section 4. The method that leads is chosen; the other stands beside it as a cross-check.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from decimal import ROUND_CEILING, Decimal

from bedside.clinical.citation import Citations, merged
from bedside.clinical.dosing import Basis, Dose
from bedside.clinical.preparation.mass_balance import balance, measurable_ml
from bedside.clinical.preparation_rules import Duration, LabelRow, Method
from bedside.clinical.protocol import Protocol
from bedside.clinical.refusal import Refusal, RefusalCode
from bedside.clinical.regimen import HOURS_PER_DAY
from bedside.clinical.units import rounded

SPLIT_OVER_TWO_SYRINGES = "split_over_two_syringes"
_PERCENT = Decimal(100)
_NOTHING = Decimal(0)


@dataclass(frozen=True, slots=True)
class BagCase:
    """What was chosen for a bag. ``priming_ml`` None takes the protocol's."""

    bag_hours: int
    method: Method
    diluent_ml: Decimal
    priming_ml: Decimal | None = None
    bacteriostatic: bool = False


@dataclass(frozen=True, slots=True)
class Bag:
    """A bag, computed. Volumes in mL, drug in mcg, rate in mL/h.

    ``delivered_mcg_per_day`` and ``difference_percent`` are exact; they are rounded where
    they are shown, not before they are judged.
    """

    case: BagCase
    dose: Dose
    rate_ml_per_h: Decimal
    diluent_ml: Decimal
    stabilizer_ml: Decimal
    top_up_ml: Decimal | None
    drug_ml_exact: Decimal | None
    drug_ml: Decimal
    vials: int
    bag_volume_ml: Decimal
    drug_mcg_in_bag: Decimal
    delivered_mcg_per_day: Decimal
    difference_percent: Decimal
    infused_ml: Decimal
    left_over_ml: Decimal
    priming_ml: Decimal
    flush_10_ml_hours: Decimal
    room_hours: int
    cold_days: int
    cross_check_drug_ml: Decimal | None
    warnings: tuple[str, ...]
    citations: Citations

    @property
    def delivered_per_m2_mcg_per_day(self) -> Decimal:
        """What the child will really get for its own body surface, exact."""
        return self.delivered_mcg_per_day / self.dose.bsa_m2


@dataclass(frozen=True, slots=True)
class _Filling:
    """What either method says goes into the bag."""

    stabilizer_ml: Decimal
    top_up_ml: Decimal | None
    drug_ml_exact: Decimal | None
    drug_ml: Decimal
    citations: Citations


def find_bag(protocol: Protocol, dose: Dose, case: BagCase) -> Bag | Refusal:
    """The bag for ``dose``, or the first refusal that applies, in the order of calc.md."""
    bag = _find_bag_alone(protocol, dose, case)
    if isinstance(bag, Refusal):
        return bag
    other = other_method(protocol, dose, case)
    return bag if not isinstance(other, Bag) else replace(bag, cross_check_drug_ml=other.drug_ml)


def other_method(protocol: Protocol, dose: Dose, case: BagCase) -> Bag | Refusal | None:
    """The same bag by the other method; None where the protocol has only one."""
    others = [method for method in protocol.preparation.methods if method is not case.method]
    if not others:
        return None
    return _find_bag_alone(protocol, dose, replace(case, method=others[0]))


def _find_bag_alone(protocol: Protocol, dose: Dose, case: BagCase) -> Bag | Refusal:
    rules = protocol.preparation
    duration = rules.duration(case.bag_hours, case.bacteriostatic)
    if duration is None:
        return Refusal(RefusalCode.DURATION_NOT_IN_PROTOCOL, {"bag_hours": case.bag_hours})
    # A bag with bacteriostatic saline exists only as a row of the label's table.
    by_table_only = duration.bacteriostatic and case.method is not Method.LABEL_TABLE
    if case.method not in rules.methods or by_table_only:
        return Refusal(RefusalCode.METHOD_NOT_IN_PROTOCOL, {"method": case.method.value})
    if case.method is Method.LABEL_TABLE:
        filling = _fill_by_table(protocol, dose, case)
    else:
        filling = _fill_by_balance(protocol, dose, case, duration)
    if isinstance(filling, Refusal):
        return filling
    return _judged(protocol, _run(protocol, dose, case, duration, filling))


def _fill_by_table(protocol: Protocol, dose: Dose, case: BagCase) -> _Filling | Refusal:
    table = protocol.preparation.table
    bsa_m2 = None if dose.basis is Basis.FIXED else dose.bsa_m2
    row: LabelRow | None = table.row(dose.level, case.bag_hours, bsa_m2)
    if row is None:
        return Refusal(
            RefusalCode.NO_LABEL_ROW, {"bsa_m2": dose.bsa_m2, "bag_hours": case.bag_hours}
        )
    if case.diluent_ml != row.diluent_ml:
        return Refusal(
            RefusalCode.DILUENT_NOT_AS_TABLE,
            {"diluent_ml": case.diluent_ml, "table_ml": row.diluent_ml},
        )
    return _Filling(row.stabilizer_ml, row.top_up_ml, None, row.drug_ml, table.citations)


def _fill_by_balance(
    protocol: Protocol, dose: Dose, case: BagCase, duration: Duration
) -> _Filling | Refusal:
    rules = protocol.preparation
    lowest_ml, highest_ml = rules.diluent_minimum_ml.value, rules.diluent_maximum_ml.value
    if not lowest_ml <= case.diluent_ml <= highest_ml:
        return Refusal(
            RefusalCode.DILUENT_OUT_OF_RANGE,
            {"diluent_ml": case.diluent_ml, "minimum_ml": lowest_ml, "maximum_ml": highest_ml},
        )
    rate = duration.rate_ml_per_h.value
    exact = balance(rules, dose.dose_mcg_per_day, rate, case.diluent_ml).drug_ml_exact
    citations = merged(rules.concentration_mcg_per_ml.citations, rules.stabilizer_ml.citations)
    return _Filling(
        rules.stabilizer_ml.value, None, exact, measurable_ml(rules.syringe, exact), citations
    )


def _run(
    protocol: Protocol, dose: Dose, case: BagCase, duration: Duration, filling: _Filling
) -> Bag:
    rules = protocol.preparation
    rate = duration.rate_ml_per_h.value
    volume_ml = case.diluent_ml + filling.stabilizer_ml + filling.drug_ml
    volume_ml += filling.top_up_ml or _NOTHING
    drug_mcg = rules.concentration_mcg_per_ml.value * filling.drug_ml
    # Multiplied before it is divided, as the difference below: nothing is rounded on the way.
    delivered = drug_mcg * rate * HOURS_PER_DAY / volume_ml
    infused_ml = rounded(rate * duration.hours, 1)
    stability = protocol.stability.of_bag(duration.bacteriostatic)
    clocks = stability.room_hours
    return Bag(
        case=case,
        dose=dose,
        rate_ml_per_h=rate,
        diluent_ml=case.diluent_ml,
        stabilizer_ml=filling.stabilizer_ml,
        top_up_ml=filling.top_up_ml,
        drug_ml_exact=filling.drug_ml_exact,
        drug_ml=filling.drug_ml,
        vials=_vials(filling.drug_ml, rules.withdrawable_ml.value),
        bag_volume_ml=volume_ml,
        drug_mcg_in_bag=drug_mcg,
        delivered_mcg_per_day=delivered,
        difference_percent=_off_percent(
            drug_mcg * rate * HOURS_PER_DAY, dose.dose_mcg_per_day * volume_ml
        ),
        infused_ml=infused_ml,
        left_over_ml=volume_ml - infused_ml,
        priming_ml=rules.priming_ml.value if case.priming_ml is None else case.priming_ml,
        flush_10_ml_hours=rounded(rules.flush_example_ml.value / rate, 1),
        room_hours=clocks.whole,
        cold_days=stability.cold_days.whole,
        cross_check_drug_ml=None,
        warnings=(),
        citations=_citations(dose, duration, filling, clocks.citations),
    )


def _off_percent(delivered: Decimal, ordered: Decimal) -> Decimal:
    """How far ``delivered`` lies from ``ordered``; both in the same unit, whatever it is."""
    return (delivered - ordered) / ordered * _PERCENT


def _citations(dose: Dose, duration: Duration, filling: _Filling, clocks: Citations) -> Citations:
    rate = duration.rate_ml_per_h.citations
    return merged(dose.citations, filling.citations, rate, clocks)


def _vials(drug_ml: Decimal, withdrawable_ml: Decimal) -> int:
    return int((drug_ml / withdrawable_ml).to_integral_value(rounding=ROUND_CEILING))


def _judged(protocol: Protocol, bag: Bag) -> Bag | Refusal:
    """The finished bag against the guards: enough content, and close enough to the order."""
    needed_ml = bag.infused_ml + bag.priming_ml
    too_much = bag.infused_ml > protocol.preparation.infused_at_most_ml.value
    if needed_ml > bag.bag_volume_ml or too_much:
        return Refusal(
            RefusalCode.BAG_RUNS_DRY,
            {
                "needed_ml": needed_ml,
                "bag_volume_ml": bag.bag_volume_ml,
                "priming_at_most_ml": max(bag.bag_volume_ml - bag.infused_ml, _NOTHING),
            },
        )
    tolerance = protocol.preparation.tolerance
    off = bag.difference_percent
    if bag.case.method is Method.LABEL_TABLE:
        low, high = tolerance.table_low_percent.value, tolerance.table_high_percent.value
    else:
        high = tolerance.refuse_percent.value
        low = -high
    if not low <= off <= high:
        return Refusal(
            RefusalCode.ROUNDING_TOO_COARSE,
            {"difference_percent": rounded(off, 1), "low_percent": low, "high_percent": high},
        )
    by_balance = bag.case.method is Method.MASS_BALANCE
    if by_balance and abs(off) > tolerance.warn_percent.value:
        return replace(bag, warnings=(SPLIT_OVER_TWO_SYRINGES,))
    return bag
