"""``bedside calc bag``: what goes into this bag, and what will the child really get?"""

from __future__ import annotations

from bedside.clinical.preparation.bag import Bag, BagCase, find_bag
from bedside.clinical.preparation_rules import Method
from bedside.clinical.refusal import Refusal, RefusalCode
from bedside.clinical.units import plain, rounded
from bedside.services.calc.common_fields import Answer, protocol_of, refusal_answer, sources
from bedside.services.calc.dose import DosedCase, dose_fields, dose_of
from bedside.services.calc.reading import (
    FieldError,
    Text,
    optional_quantity,
    quantity,
    read_record,
    whole,
)


class BagLine(DosedCase, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """A line of ``bedside calc bag``."""

    bag_hours: Text
    method: str
    diluent_ml: Text
    priming_ml: Text | None = None
    bacteriostatic: bool | None = None


def answer_bag(line: bytes) -> Answer:
    """The answer to one line. Raises FieldError where the line is no case."""
    case = read_record(line, BagLine)
    protocol = protocol_of(case)
    bag_case = _bag_case(case)
    dose = dose_of(case, protocol)
    if isinstance(dose, Refusal):
        return refusal_answer(dose, protocol)
    bag = find_bag(protocol, dose, bag_case)
    if case.method not in tuple(Method):
        bag = _unknown_method(case.method, bag)
    if isinstance(bag, Refusal):
        return refusal_answer(bag, protocol)
    return {**dose_fields(dose), **_bag_fields(bag), "sources": sources(bag.citations)}


def _unknown_method(method: str, bag: Bag | Refusal) -> Refusal:
    """The refusal of a method no protocol has; a wrong duration comes before it."""
    if isinstance(bag, Refusal) and bag.code is RefusalCode.DURATION_NOT_IN_PROTOCOL:
        return bag
    return Refusal(RefusalCode.METHOD_NOT_IN_PROTOCOL, {"method": method})


def _bag_case(case: BagLine) -> BagCase:
    priming_ml = optional_quantity("priming_ml", case.priming_ml)
    if priming_ml is not None and priming_ml < 0:
        raise FieldError("priming_ml", "a volume of 0 mL or more")
    return BagCase(
        bag_hours=whole("bag_hours", case.bag_hours),
        method=Method(case.method) if case.method in tuple(Method) else Method.MASS_BALANCE,
        diluent_ml=quantity("diluent_ml", case.diluent_ml),
        priming_ml=priming_ml,
        bacteriostatic=bool(case.bacteriostatic),
    )


def _bag_fields(bag: Bag) -> Answer:
    exact, other = bag.drug_ml_exact, bag.cross_check_drug_ml
    return {
        "rate_ml_per_h": plain(bag.rate_ml_per_h),
        "diluent_ml": plain(bag.diluent_ml),
        "stabilizer_ml": plain(bag.stabilizer_ml),
        "drug_ml_exact": None if exact is None else plain(rounded(exact, 4)),
        "drug_ml": plain(bag.drug_ml),
        "vials": bag.vials,
        "bag_volume_ml": plain(bag.bag_volume_ml),
        "drug_mcg_in_bag": plain(bag.drug_mcg_in_bag),
        "delivered_mcg_per_day": plain(rounded(bag.delivered_mcg_per_day, 2)),
        "difference_percent": plain(rounded(bag.difference_percent, 1)),
        "infused_ml": plain(bag.infused_ml),
        "left_over_ml": plain(bag.left_over_ml),
        "flush_10_ml_hours": plain(bag.flush_10_ml_hours),
        "room_hours": bag.room_hours,
        "cold_days": bag.cold_days,
        "cross_check": None if other is None else plain(other),
        "warnings": list(bag.warnings),
    }
