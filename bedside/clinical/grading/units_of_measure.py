"""In which unit does a laboratory report, and what is the figure in another one?

The units are data. A unit belongs to one quantity; within a quantity figures can be
converted, between quantities never.
"""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum

from bedside.clinical.citation import Cited


class Quantity(StrEnum):
    """What is measured; figures of one quantity can be compared."""

    ENZYME_ACTIVITY = "enzyme_activity"
    BILIRUBIN = "bilirubin"
    CELL_COUNT = "cell_count"
    HAEMOGLOBIN = "haemoglobin"
    TEMPERATURE = "temperature"


@dataclass(frozen=True, slots=True)
class Unit:
    """A unit; ``factor`` times a figure in it is the figure in the quantity's first unit."""

    name: str
    quantity: Quantity
    factor: Cited


@dataclass(frozen=True, slots=True)
class UnitTable:
    """Every unit that is understood."""

    units: tuple[Unit, ...]

    def of(self, quantity: Quantity) -> tuple[Unit, ...]:
        """The units of a quantity, the first one first."""
        return tuple(unit for unit in self.units if unit.quantity is quantity)

    def find(self, name: str, quantity: Quantity) -> Unit | None:
        """The unit of this name, None where the quantity has none such."""
        return next((unit for unit in self.of(quantity) if unit.name == name), None)

    def names(self, quantity: Quantity) -> str:
        """The units of a quantity, as a message lists them."""
        return " or ".join(unit.name for unit in self.of(quantity))


def converted(value: Decimal, unit: Unit, into: Unit) -> Decimal:
    """``value`` of ``unit`` in the unit ``into``. ValueError between two quantities."""
    if unit.quantity is not into.quantity:
        raise ValueError(f"{unit.name} and {into.name} measure different things")
    return value * unit.factor.value / into.factor.value
