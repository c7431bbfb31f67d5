"""Why was an entry not taken? A service's no, with the field and the facts."""

from __future__ import annotations

from dataclasses import dataclass
from dataclasses import field as made_by
from decimal import Decimal
from enum import StrEnum


class EntryProblem(StrEnum):
    """What stood in the way of an entry. Nothing was saved in any of these cases."""

    MISSING_FIELD = "missing_field"
    NUMBER_TAKEN = "number_taken"
    DATE_IN_FUTURE = "date_in_future"
    OUT_OF_RANGE = "out_of_range"
    NEEDS_CONFIRMATION = "needs_confirmation"
    REASON_MISSING = "reason_missing"
    NOT_ALLOWED = "not_allowed"
    NOT_POSSIBLE = "not_possible"
    NOTHING_SAVED = "nothing_saved"


@dataclass(frozen=True, slots=True)
class EntryRefused:
    """The entry was not taken: why, at which field, with the facts of a sentence."""

    why: EntryProblem
    field: str | None = None
    facts: dict[str, Decimal | int | str] = made_by(default_factory=dict)
