"""What has been chosen for a bag so far? One immutable draft that all wizard pages share.

It is kept in the ward's file after every change, so that locking, a crash or a power cut
loses nothing of it. It is no clinical record; that is written once, when the bag is made.
"""

from __future__ import annotations

from datetime import datetime
from decimal import Decimal

import msgspec

from bedside.clinical.events import (
    Confirmation,
    FillChoice,
    Level,
    StepDone,
    Storage,
    SuppliedItem,
)
from bedside.clinical.preparation_rules import Method

DRAFT_PAGE = "preparation"


class PlannedName(msgspec.Struct, frozen=True):
    """The line of the plan a bag is made for: the cycle, and the bag's number in the plan."""

    cycle: int
    number: int


class PreparationDraft(msgspec.Struct, frozen=True, kw_only=True):
    """A half-made bag; None is not chosen yet. ``page`` is where the person was.

    ``level`` None is the level the regimen has on the bag's first infusion day, unless
    ``level_open``: then a person has to choose it. ``planned`` names the line of the plan.
    """

    patient: str
    cycle: int | None = None
    first_day: int | None = None
    level: Level | None = None
    bag_number: int | None = None
    bsa_formula: str | None = None
    confirmations: tuple[Confirmation, ...] = ()
    bag_hours: int | None = None
    method: Method | None = None
    bacteriostatic: bool = False
    fill: FillChoice | None = None
    diluent_ml: Decimal | None = None
    priming_ml: Decimal | None = None
    storage: Storage | None = None
    planned_connect_at: datetime | None = None
    vials: tuple[SuppliedItem | None, ...] = ()
    diluent: SuppliedItem | None = None
    stabilizer: SuppliedItem | None = None
    steps: tuple[StepDone, ...] = ()
    page: int = 0
    planned: PlannedName | None = None
    level_open: bool = False

    def confirmed(self, code: str) -> bool:
        """Whether somebody answered the question ``code`` by name."""
        return any(answer.code == code for answer in self.confirmations)

    def done_at(self, step: str) -> datetime | None:
        """When a step was ticked, None if it was not."""
        return next((done.at for done in self.steps if done.step == step), None)


def encode_draft(draft: PreparationDraft) -> bytes:
    """The bytes a draft is kept as."""
    return msgspec.json.encode(draft)


def decode_draft(payload: bytes) -> PreparationDraft | None:
    """A kept draft, or None where an older version kept it in another shape."""
    try:
        return msgspec.json.decode(payload, type=PreparationDraft)
    except msgspec.ValidationError:
        return None
