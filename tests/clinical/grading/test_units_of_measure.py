from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bedside.clinical.grading.units_of_measure import Quantity, Unit, converted
from bedside.reference.scales import scales
from tests.support.rules import law

UNITS = scales().ctcae.laboratory.units


def unit(name: str, quantity: Quantity) -> Unit:
    found = UNITS.find(name, quantity)
    assert found is not None
    return found


@pytest.mark.parametrize(
    ("value", "name", "into", "quantity", "wanted"),
    [
        ("1", "mg/dL", "umol/L", Quantity.BILIRUBIN, "17.1"),
        ("1500", "/uL", "10*9/L", Quantity.CELL_COUNT, "1.5"),
        ("1.5", "10*3/uL", "10*9/L", Quantity.CELL_COUNT, "1.5"),
        ("79", "g/L", "g/dL", Quantity.HAEMOGLOBIN, "7.9"),
    ],
)
def test_figures_of_one_quantity(
    value: str, name: str, into: str, quantity: Quantity, wanted: str
) -> None:
    assert converted(Decimal(value), unit(name, quantity), unit(into, quantity)) == Decimal(wanted)


def test_two_quantities_are_never_converted() -> None:
    with pytest.raises(ValueError, match="g/L and U/L measure different things"):
        converted(
            Decimal(1),
            unit("g/L", Quantity.HAEMOGLOBIN),
            unit("U/L", Quantity.ENZYME_ACTIVITY),
        )


def test_a_unit_of_another_quantity_is_not_found() -> None:
    assert UNITS.find("U/L", Quantity.BILIRUBIN) is None
    assert UNITS.find("stones", Quantity.BILIRUBIN) is None
    assert UNITS.names(Quantity.BILIRUBIN) == "umol/L or mg/dL"


@law
@given(st.sampled_from(UNITS.units), st.data(), st.decimals(0, 99_999, places=3))
def test_there_and_back_is_the_same_figure(one: Unit, data: st.DataObject, value: Decimal) -> None:
    other = data.draw(st.sampled_from(UNITS.of(one.quantity)))
    back = converted(converted(value, one, other), other, one)
    assert abs(back - value) < Decimal("1e-20")
