"""Why is there no answer? A refusal is a value with a code and the facts behind it."""

from __future__ import annotations

from dataclasses import dataclass, field
from decimal import Decimal
from enum import StrEnum


class RefusalCode(StrEnum):
    """Every reason for which the clinical core gives no answer (calc.md)."""

    WEIGHT_OUT_OF_RANGE = "weight_out_of_range"
    HEIGHT_OUT_OF_RANGE = "height_out_of_range"
    AGE_BELOW_PROTOCOL = "age_below_protocol"
    INDICATION_NOT_IN_PROTOCOL = "indication_not_in_protocol"
    CYCLE_NOT_IN_PROTOCOL = "cycle_not_in_protocol"
    DAY_NOT_IN_CYCLE = "day_not_in_cycle"
    CAP_REACHED = "cap_reached"
    DURATION_NOT_IN_PROTOCOL = "duration_not_in_protocol"
    METHOD_NOT_IN_PROTOCOL = "method_not_in_protocol"
    NO_LABEL_ROW = "no_label_row"
    DILUENT_NOT_AS_TABLE = "diluent_not_as_table"
    DILUENT_OUT_OF_RANGE = "diluent_out_of_range"
    BAG_RUNS_DRY = "bag_runs_dry"
    ROUNDING_TOO_COARSE = "rounding_too_coarse"
    EVENTS_OUT_OF_ORDER = "events_out_of_order"
    EVENT_NOT_POSSIBLE = "event_not_possible"
    EVENT_IN_FUTURE = "event_in_future"
    CROSSES_STEP = "crosses_step"
    LEVEL_NOT_POSSIBLE = "level_not_possible"
    RUN_CUT_SHORT = "run_cut_short"
    COLD_CLOCK_ENDS_FIRST = "cold_clock_ends_first"
    ITEM_EXPIRED = "item_expired"
    VIAL_CLOCK_ENDED = "vial_clock_ended"
    NOT_GS1 = "not_gs1"
    CHECK_DIGIT = "check_digit"
    AMBIGUOUS = "ambiguous"
    INCOMPLETE = "incomplete"
    SERIAL_USED = "serial_used"
    PLAN_DOES_NOT_FIT = "plan_does_not_fit"


Fact = Decimal | int | str | None


@dataclass(frozen=True, slots=True)
class Refusal:
    """No answer, and why. ``facts`` carry the figures a sentence about it needs."""

    code: RefusalCode
    facts: dict[str, Fact] = field(default_factory=dict)
