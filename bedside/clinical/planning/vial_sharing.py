"""How many vials must be opened for this bag, and what is left in them for the next?

The model: a bag is prepared just before it is connected, and its vials are dissolved
then. What is left in a vial waits in the cold and may go into later bags as long as the
vial's own clock runs, its last instant included. Old remainders are used first and a
vial is opened only when they do not suffice: a vial opened later keeps longer, so this
needs the fewest vials. Source: clinical.md sections 4 and 5.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from decimal import ROUND_CEILING, Decimal

# When a vial was dissolved (counted from the plan's start) and what is left in it, in mL.
Leftovers = tuple[tuple[timedelta, Decimal], ...]


@dataclass(frozen=True, slots=True)
class VialRule:
    """What one vial gives, in mL, and how long a dissolved one keeps."""

    withdrawable_ml: Decimal
    keeps: timedelta

    def still_good(self, leftovers: Leftovers, at: timedelta) -> Leftovers:
        """The remainders whose clock still runs at ``at``."""
        return tuple(each for each in leftovers if at - each[0] <= self.keeps)

    def full_vials(self, drug_ml: Decimal) -> int:
        """How many vials hold ``drug_ml``."""
        return int((drug_ml / self.withdrawable_ml).to_integral_value(rounding=ROUND_CEILING))

    def worth(self, leftovers: Leftovers) -> int:
        """How many vials would hold all that is left: the most it can save."""
        return self.full_vials(sum((held_ml for _, held_ml in leftovers), Decimal(0)))


@dataclass(frozen=True, slots=True)
class Drawn:
    """Vials opened for one bag, and all that is left afterwards, oldest first."""

    opened: int
    leftovers: Leftovers


def draw(rule: VialRule, leftovers: Leftovers, at: timedelta, drug_ml: Decimal) -> Drawn:
    """Draw ``drug_ml`` at ``at``: from what is left and still good, then from new vials."""
    missing_ml = drug_ml
    left: list[tuple[timedelta, Decimal]] = []
    for dissolved, held_ml in rule.still_good(leftovers, at):
        taken_ml = min(held_ml, missing_ml)
        missing_ml -= taken_ml
        if held_ml > taken_ml:
            left.append((dissolved, held_ml - taken_ml))
    opened = rule.full_vials(missing_ml)
    over_ml = opened * rule.withdrawable_ml - missing_ml
    if over_ml > 0:
        left.append((at, over_ml))
    return Drawn(opened, tuple(left))
