"""``bedside calc plan``: which bags serve this cycle, and when is each one changed?

``night`` is needed where nights are avoided. ``vials`` of the answer counts a vial that
serves two bags inside its clock once; ``vials`` of a bag is what that bag takes by itself,
``vials_opened`` how many of them are not left over from the bag before.
"""

from __future__ import annotations

import re
from datetime import time, tzinfo
from zoneinfo import ZoneInfo

from bedside.clinical.dosing import DoseCase
from bedside.clinical.planning.bag_choices import BagWish, NotMade
from bedside.clinical.planning.off_hours import Avoid, Night, OffHours
from bedside.clinical.planning.plan import Plan, PlanCase, PlannedBag, find_plan
from bedside.clinical.refusal import Refusal
from bedside.clinical.units import plain
from bedside.services.calc.common_fields import (
    Answer,
    SizedCase,
    formula_of,
    indication_of,
    protocol_of,
    refusal_answer,
    size_of,
    size_refusal_of,
    sources,
)
from bedside.services.calc.reading import FieldError, Text, instant, quantity, read_record, whole

_FIRST_DAY = 1
_CLOCK = re.compile(r"(?:[01][0-9]|2[0-3]):[0-5][0-9]")


class PlanLine(SizedCase, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """A line of ``bedside calc plan``. What lists hold is read here, to name the list."""

    start: str
    allowed_hours: list[object]
    diluent_ml: Text
    avoid: list[object]
    zone: str
    night: list[object] | None = None
    mixed_levels: bool = False


def answer_plan(line: bytes) -> Answer:
    """The answer to one line. Raises FieldError where the line is no case."""
    case = read_record(line, PlanLine)
    protocol = protocol_of(case)
    size = size_of(case)
    cycle, formula = whole("cycle", case.cycle), formula_of(case, protocol)
    if case.mixed_levels:
        raise FieldError("mixed_levels", "always false: no bag crosses the step")
    start = instant("start", case.start)
    wish = BagWish(_hours(case.allowed_hours), quantity("diluent_ml", case.diluent_ml))
    off_hours = _off_hours(case)
    indication = indication_of(case)
    if isinstance(indication, Refusal):
        return refusal_answer(size_refusal_of(protocol, size) or indication, protocol)
    dose_case = DoseCase(size, indication, cycle, _FIRST_DAY, formula)
    found = find_plan(protocol, PlanCase(dose_case, start, wish, off_hours))
    if isinstance(found, Refusal):
        return refusal_answer(found, protocol)
    return _plan_fields(found, off_hours.zone)


def _hours(given: list[object]) -> tuple[int, ...]:
    if not given:
        raise FieldError("allowed_hours", "at least one duration")
    return tuple(whole("allowed_hours", _text("allowed_hours", each)) for each in given)


def _text(field: str, given: object) -> Text:
    if isinstance(given, str | int):
        return given
    raise FieldError(field, f"a text or a whole number, not {given!r}")


def _off_hours(case: PlanLine) -> OffHours:
    known = tuple(Avoid)
    unknown = [each for each in case.avoid if each not in known]
    if unknown:
        raise FieldError("avoid", f"any of {', '.join(known)}, not {unknown[0]!r}")
    night = None if case.night is None else _night(case.night)
    if Avoid.NIGHT not in case.avoid:
        night = None
    elif night is None:
        raise FieldError("night", "needed where nights are avoided")
    return OffHours(_zone(case.zone), Avoid.WEEKEND in case.avoid, night)


def _night(given: list[object]) -> Night:
    if len(given) != len(("begins", "ends")):
        raise FieldError("night", 'two times of the clock, such as ["20:00", "08:00"]')
    begins, ends = (_clock(each) for each in given)
    if begins == ends:
        raise FieldError("night", "two different times")
    return Night(begins, ends)


def _clock(given: object) -> time:
    if not isinstance(given, str) or not _CLOCK.fullmatch(given):
        raise FieldError("night", f"a time of the clock such as 20:00, not {given!r}")
    return time.fromisoformat(given)


def _zone(name: str) -> tzinfo:
    try:
        return ZoneInfo(name)
    except (KeyError, ValueError, OSError) as error:
        raise FieldError("zone", f"a zone such as Europe/Istanbul, not {name!r}") from error


def _plan_fields(plan: Plan, zone: tzinfo) -> Answer:
    return {
        "bags": [_bag_fields(bag, zone) for bag in plan.bags],
        "bag_count": len(plan.bags),
        "vials": plan.vials,
        "changes_avoided": plan.changes_avoided,
        "changes_not_avoided": plan.changes_not_avoided,
        "not_made": [_not_made(each) for each in plan.not_made],
        "confirmations": list(plan.confirmations),
        "sources": sources(plan.citations),
    }


def _bag_fields(planned: PlannedBag, zone: tzinfo) -> Answer:
    return {
        "n": planned.number,
        "from": planned.begins_at.astimezone(zone).isoformat(),
        "to": planned.ends_at.astimezone(zone).isoformat(),
        "hours": planned.hours,
        "level": planned.level.value,
        "dose_mcg_per_day": plain(planned.bag.dose.dose_mcg_per_day),
        "drug_ml": plain(planned.bag.drug_ml),
        "vials": planned.bag.vials,
        "vials_opened": planned.vials_opened,
        "warnings": list(planned.bag.warnings),
    }


def _not_made(each: NotMade) -> Answer:
    return {
        "level": each.level.value,
        "hours": each.hours,
        "refused": each.refusal.code.value,
    }
