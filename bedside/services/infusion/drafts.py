"""What was read and chosen at the bedside? The frozen drafts of the acts at the pump."""

from __future__ import annotations

from datetime import datetime
from decimal import Decimal

import msgspec

from bedside.clinical.events import DrugPurpose, InterruptionCause, Level, TechnicalKind


class Connection(msgspec.Struct, frozen=True, kw_only=True):
    """A bag at the bedside: who and what were read there, and the pump's rate.

    ``patient_read`` is the wristband (hospital number or second identifier), ``bag_read``
    the code of the bag's label, or its number read from it.
    """

    bag: str | None = None
    patient_read: str = ""
    bag_read: str = ""
    rate_ml_per_h: Decimal | None = None
    at: datetime | None = None


class Explanation(msgspec.Struct, frozen=True, kw_only=True):
    """Why the pump stands."""

    cause: InterruptionCause | None = None
    kind: TechnicalKind | None = None
    note: str = ""


class StartDraft(msgspec.Struct, frozen=True, kw_only=True):
    """The first bag of a cycle; the reason where premedication is not on record."""

    connection: Connection = Connection()
    premedication_reason: str = ""


class RestartDraft(msgspec.Struct, frozen=True, kw_only=True):
    """How the infusion goes on; ``departs_because`` is a physician's own reason."""

    level: Level | None = None
    connection: Connection = Connection()
    supervised_by: str = ""
    departs_because: str = ""


class StepDraft(msgspec.Struct, frozen=True, kw_only=True):
    """The step to the full level, from a bag made for it."""

    connection: Connection = Connection()
    departs_because: str = ""


class OrderDraft(msgspec.Struct, frozen=True, kw_only=True):
    """A cycle to be ordered. ``answers`` are reasons to the questions, by their codes."""

    planned_start_at: datetime | None = None
    answers: tuple[tuple[str, str], ...] = ()

    def answer(self, code: str) -> str:
        """The reason given to a question; empty where there is none."""
        return next((reason.strip() for asked, reason in self.answers if asked == code), "")


class DrugDraft(msgspec.Struct, frozen=True, kw_only=True):
    """A drug beside the infusion that was given."""

    drug: str = ""
    mg: Decimal | None = None
    purpose: DrugPurpose = DrugPurpose.RESTART
    given_at: datetime | None = None
    note: str = ""
