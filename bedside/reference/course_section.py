"""What does the course section of a protocol say, and does it fit the rest of the file?"""

from __future__ import annotations

from collections.abc import Iterator

from bedside.clinical.citation import Cited
from bedside.clinical.course_rules import CourseRules, HospitalStay
from bedside.clinical.premedication import SteroidRule
from bedside.clinical.regimen import HOURS_PER_DAY, Regimen
from bedside.reference import schema
from bedside.reference.citing import all_cited, cited
from bedside.reference.problems import Problem


def course_rules(file: schema.CourseFile) -> CourseRules:
    """The section as the core follows it."""
    return CourseRules(
        hospital_stays=tuple(
            HospitalStay(
                indication=stay.indication,
                cycle=stay.cycle,
                days=cited(stay.days),
                home_days=None if stay.home_days is None else cited(stay.home_days),
            )
            for stay in file.hospital_stays
        ),
        **all_cited(file),
    )


def course_problems(
    rules: CourseRules, regimen: Regimen, steroid: tuple[SteroidRule, ...]
) -> Iterator[Problem]:
    """Every way in which the section contradicts itself, the cycles or the premedication."""
    long, same = rules.long_interruption_hours, rules.same_cycle_days
    if not _is_count(long):
        yield Problem("course.long_interruption_hours", f"whole hours above 0, not {long.value}")
    if not _is_count(same) or same.value * HOURS_PER_DAY < long.value:
        yield Problem(
            "course.same_cycle_days",
            f"whole days, at least the {long.value} h of a long interruption, not {same.value}",
        )
    for index, rule in enumerate(steroid):
        if rule.after_hours is not None and rule.after_hours != long.value:
            yield Problem(
                f"premedication.steroid[{index}].after_interruption_hours",
                f"the {long.value} h of a long interruption, not {rule.after_hours}",
            )
    for index, stay in enumerate(rules.hospital_stays):
        key = f"course.hospital_stays[{index}]"
        yield from _stay_problems(key, stay, regimen)
        earlier = rules.hospital_stays[:index]
        if any((stay.indication, stay.cycle) == (each.indication, each.cycle) for each in earlier):
            yield Problem(key, "each cycle of an indication once")


def _stay_problems(key: str, stay: HospitalStay, regimen: Regimen) -> Iterator[Problem]:
    last_day = max(
        (
            phase.last_day
            for plan in regimen.plans
            if plan.indication is stay.indication
            and plan.first_cycle <= stay.cycle <= plan.last_cycle
            for phase in plan.phases
        ),
        default=None,
    )
    if last_day is None:
        yield Problem(f"{key}.cycle", f"a cycle that the plans have, not {stay.cycle}")
        return
    for name, days in (("days", stay.days), ("home_days", stay.home_days)):
        if days is not None and not (_is_count(days) and days.value <= last_day):
            yield Problem(f"{key}.{name}", f"whole days, 1 to {last_day}, not {days.value}")


def _is_count(figure: Cited) -> bool:
    return figure.value == figure.whole and figure.value > 0
