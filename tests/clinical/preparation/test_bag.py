from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bedside.clinical.preparation.bag import Bag, BagCase, find_bag, other_method
from bedside.clinical.preparation_rules import Method
from bedside.clinical.protocol import Protocol
from bedside.clinical.refusal import Refusal, RefusalCode
from bedside.clinical.units import plain
from tests.support.rules import TR, US, bag, bag_case, cited, dose, dose_case, law

TABLE, BALANCE = Method.LABEL_TABLE, Method.MASS_BALANCE


def refused(case: BagCase, weight: str = "20", protocol: Protocol = TR, day: int = 8) -> Refusal:
    found = find_bag(protocol, dose(dose_case(weight, "110", day=day), protocol), case)
    assert isinstance(found, Refusal)
    return found


def only(method: Method) -> Protocol:
    return replace(TR, preparation=replace(TR.preparation, methods=(method,)))


def test_the_first_refusal_leads() -> None:
    wrong = bag_case(100, TABLE, "199", "200")
    assert refused(wrong, protocol=only(BALANCE)).code is RefusalCode.DURATION_NOT_IN_PROTOCOL
    daily = replace(wrong, bag_hours=24)
    assert refused(daily, protocol=only(BALANCE)).code is RefusalCode.METHOD_NOT_IN_PROTOCOL
    assert refused(daily, weight="5").code is RefusalCode.NO_LABEL_ROW
    assert refused(daily).code is RefusalCode.DILUENT_NOT_AS_TABLE
    balanced = replace(daily, method=BALANCE)
    assert refused(balanced).code is RefusalCode.DILUENT_OUT_OF_RANGE
    assert refused(replace(balanced, diluent_ml=Decimal(270))).code is RefusalCode.BAG_RUNS_DRY


@pytest.mark.parametrize("hours", [72, 96])
def test_the_table_has_no_long_bags(hours: int) -> None:
    assert refused(bag_case(hours, TABLE)).code is RefusalCode.NO_LABEL_ROW


def test_a_seven_day_bag_by_balance_is_refused() -> None:
    case = bag_case(168, BALANCE, "90", bacteriostatic=True)
    assert refused(case, protocol=US).code is RefusalCode.METHOD_NOT_IN_PROTOCOL


@pytest.mark.parametrize(("diluent", "fits"), [("199.9", False), ("300", True), ("300.1", False)])
def test_guards_of_the_diluent(diluent: str, fits: bool) -> None:
    found = find_bag(TR, dose(dose_case(day=8)), bag_case(96, BALANCE, diluent))
    assert isinstance(found, Bag) is fits


def test_a_bag_that_would_run_dry_says_what_priming_would_fit() -> None:
    refusal = refused(bag_case(24, BALANCE, "230"))
    assert refusal.code is RefusalCode.BAG_RUNS_DRY
    room = refusal.facts["priming_at_most_ml"]
    assert isinstance(room, Decimal)
    assert 0 <= room < 15
    fits = bag_case(24, BALANCE, "240", priming_ml="0")
    assert isinstance(find_bag(TR, dose(dose_case(day=8)), fits), Bag)


def test_more_than_the_scheme_may_run_out_is_refused() -> None:
    rules = replace(TR.preparation, infused_at_most_ml=cited(239))
    assert refused(bag_case(24), protocol=replace(TR, preparation=rules)).code is (
        RefusalCode.BAG_RUNS_DRY
    )


def test_a_table_row_far_from_this_child_is_refused() -> None:
    tolerance = replace(TR.preparation.tolerance, table_low_percent=cited("-0.1"))
    protocol = replace(TR, preparation=replace(TR.preparation, tolerance=tolerance))
    refusal = refused(bag_case(24, TABLE), weight="21", protocol=protocol)
    assert refusal.code is RefusalCode.ROUNDING_TOO_COARSE


def test_a_syringe_too_coarse_is_refused_and_a_coarse_one_warned_of() -> None:
    def with_syringe(step: str) -> Protocol:
        syringe = replace(TR.preparation.syringe, coarse_ml=cited(step))
        return replace(TR, preparation=replace(TR.preparation, syringe=syringe))

    case = bag_case(24)
    # 11.7 mcg/day at 10 mL/h needs 1.0788 mL.
    assert refused(case, protocol=with_syringe("1")).code is RefusalCode.ROUNDING_TOO_COARSE
    assert bag(dose_case(day=8), case).warnings == ()
    warned = bag(dose_case(day=8), case, with_syringe("0.52"))
    assert warned.drug_ml == Decimal("1.04")
    assert warned.warnings == ("split_over_two_syringes",)


def test_the_figures_of_a_long_bag() -> None:
    made = bag(dose_case(day=8), bag_case(96))
    assert made.drug_ml == Decimal("4.4")
    assert made.vials == 2
    assert made.bag_volume_ml == Decimal("279.9")
    assert made.drug_mcg_in_bag == Decimal("55")
    assert made.infused_ml == Decimal("240")
    assert made.left_over_ml == Decimal("39.9")
    assert made.priming_ml == Decimal(15)
    assert made.flush_10_ml_hours == Decimal(4)
    assert (made.room_hours, made.cold_days) == (96, 10)
    assert made.cross_check_drug_ml is None
    assert abs(made.difference_percent) < 1


def test_a_bag_that_gives_the_order_is_no_hair_beside_it() -> None:
    """61.25 mcg in 262.5 mL at 5 mL/h are 28 mcg/day; divided first they were 27.999..."""
    made = bag(dose_case("55", "150", day=8), bag_case(48, diluent_ml="252.1"))
    assert made.delivered_mcg_per_day == Decimal(28)
    assert plain(made.difference_percent) == "0"


def test_a_delivered_dose_on_the_half_is_exactly_on_it() -> None:
    made = bag(dose_case("9.5256", "150", day=8), bag_case(72, diluent_ml="266.46"))
    assert made.delivered_mcg_per_day == Decimal("9.375")


def test_each_method_is_checked_by_the_other() -> None:
    by_balance, by_table = (bag(dose_case(day=8), bag_case(48, each)) for each in (BALANCE, TABLE))
    assert by_balance.cross_check_drug_ml == by_table.drug_ml
    assert by_table.cross_check_drug_ml == by_balance.drug_ml
    assert by_table.drug_ml_exact is None


def test_a_protocol_with_one_method_has_no_cross_check() -> None:
    protocol = only(BALANCE)
    assert other_method(protocol, dose(dose_case(), protocol), bag_case(24)) is None
    assert bag(dose_case(), bag_case(24), protocol).cross_check_drug_ml is None


def test_the_seven_day_bag_holds_110_ml() -> None:
    case = bag_case(168, TABLE, "90", priming_ml="9.2", bacteriostatic=True)
    made = bag(dose_case(day=8), case, US)
    assert made.bag_volume_ml == Decimal(110)
    assert made.top_up_ml is not None
    assert (made.room_hours, made.cold_days) == (168, 14)
    assert made.cross_check_drug_ml is None


def test_the_seven_day_bag_has_no_room_for_the_usual_priming() -> None:
    """110 mL less 100.8 mL run out leave 9.2 mL for the line, and a line usually takes 15."""
    refusal = refused(bag_case(168, TABLE, "90", bacteriostatic=True), protocol=US)
    assert refusal.code is RefusalCode.BAG_RUNS_DRY
    assert refusal.facts["priming_at_most_ml"] == Decimal("9.2")


@law
@given(
    st.decimals(2, 150, places=1),
    st.integers(60, 190),
    st.sampled_from([1, 8]),
    st.sampled_from([24, 48, 72, 96]),
    st.decimals(255, 300, places=1),
    st.sampled_from(["0.01", "0.1", "0.5"]),
)
def test_a_rounded_volume_never_delivers_beyond_the_tolerance(
    weight: Decimal, height: int, day: int, hours: int, diluent: Decimal, step: str
) -> None:
    syringe = replace(TR.preparation.syringe, coarse_ml=cited(step))
    protocol = replace(TR, preparation=replace(TR.preparation, syringe=syringe))
    ordered = dose(dose_case(str(weight), str(height), day=day))
    made = find_bag(protocol, ordered, bag_case(hours, BALANCE, str(diluent)))
    if isinstance(made, Refusal):
        assert made.code is RefusalCode.ROUNDING_TOO_COARSE
        return
    order = ordered.dose_mcg_per_day
    delivered = Decimal("12.5") * made.drug_ml * made.rate_ml_per_h * 24 / made.bag_volume_ml
    off_percent = abs(delivered - order) / order * 100
    assert off_percent <= 5
    assert bool(made.warnings) == (off_percent > 3)
    assert made.vials * Decimal("2.8") >= made.drug_ml > (made.vials - 1) * Decimal("2.8")


@law
@given(st.decimals("5", "150", places=1), st.sampled_from([1, 8]), st.sampled_from([24, 48]))
def test_a_table_row_never_delivers_beyond_its_band(weight: Decimal, day: int, hours: int) -> None:
    ordered = dose(dose_case(str(weight), "120", day=day))
    made = find_bag(US, ordered, bag_case(hours, TABLE))
    if isinstance(made, Bag):
        assert -15 <= made.difference_percent <= 12
        assert made.warnings == ()


def test_what_the_child_gets_is_told_for_its_own_surface() -> None:
    found = bag(dose_case(), bag_case(96))
    expected = found.delivered_mcg_per_day / found.dose.bsa_m2
    assert found.delivered_per_m2_mcg_per_day == expected
