"""Where do the entries of a course contradict each other? Shown, never raised."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class CourseProblemCode(StrEnum):
    """What does not fit together. Whether the events are possible, the course itself says."""

    NO_ORDER = "no_order"
    INDICATION_CONTRADICTED = "indication_contradicted"
    CAUSE_CONTRADICTED = "cause_contradicted"
    EXPLAINS_NOTHING = "explains_nothing"
    BAG_TWICE = "bag_twice"
    NOTHING_TO_FINISH = "nothing_to_finish"
    CYCLES_OVERLAP = "cycles_overlap"
    AFTER_DISCONTINUED = "after_discontinued"
    UNDONE_BY_ONE = "undone_by_one"


@dataclass(frozen=True, slots=True)
class CourseProblem:
    """One contradiction and the entries it lies between."""

    code: CourseProblemCode
    cycle: int | None
    event_ids: tuple[str, ...]
