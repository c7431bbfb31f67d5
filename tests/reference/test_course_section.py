from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from bedside.clinical.course_rules import CourseRules
from bedside.clinical.events import Indication
from bedside.reference.course_section import course_problems
from tests.support.protocol_files import changed, problems_of_file
from tests.support.rules import TR, US, cited

RULES = TR.course
DAYS = "course.same_cycle_days"
STAY = RULES.hospital_stays[0]


def keys(rules: CourseRules) -> list[str]:
    found = course_problems(rules, TR.regimen, TR.premedication.steroid)
    return [problem.key for problem in found]


def with_stay(**changes: object) -> CourseRules:
    return replace(RULES, hospital_stays=(replace(STAY, **changes),))  # type: ignore[arg-type]


def test_the_shipped_figures() -> None:
    for protocol in (TR, US):
        rules = protocol.course
        assert (rules.long_interruption_hours.whole, rules.same_cycle_days.whole) == (4, 7)
        assert all(stay.days.citations for stay in rules.hospital_stays)
        assert len(rules.hospital_stays) == 4
    assert keys(RULES) == []


@pytest.mark.parametrize(
    ("rules", "key"),
    [
        (replace(RULES, long_interruption_hours=cited(0)), "course.long_interruption_hours"),
        (replace(RULES, long_interruption_hours=cited("4.5")), "course.long_interruption_hours"),
        (replace(RULES, same_cycle_days=cited("6.5")), DAYS),
        (replace(RULES, same_cycle_days=cited(-1)), DAYS),
        (replace(RULES, long_interruption_hours=cited(169)), DAYS),
        (with_stay(cycle=6), "course.hospital_stays[0].cycle"),
        (with_stay(days=cited(0)), "course.hospital_stays[0].days"),
        (with_stay(days=cited(29)), "course.hospital_stays[0].days"),
        (with_stay(home_days=cited("1.5")), "course.hospital_stays[0].home_days"),
        (replace(RULES, hospital_stays=(STAY, STAY)), "course.hospital_stays[1]"),
    ],
)
def test_a_contradiction_is_named_by_its_key(rules: CourseRules, key: str) -> None:
    assert key in keys(rules)


def test_a_stay_without_a_note_on_home_programmes() -> None:
    assert keys(with_stay(home_days=None)) == []


def test_the_premedication_of_a_restart_begins_with_a_long_interruption() -> None:
    rules = replace(RULES, long_interruption_hours=cited(6))
    assert keys(rules) == ["premedication.steroid[3].after_interruption_hours"]


def test_a_stay_of_a_cycle_without_days_is_named() -> None:
    first, *others = TR.regimen.plans
    regimen = replace(TR.regimen, plans=(replace(first, phases=()), *others))
    found = course_problems(RULES, regimen, ())
    assert [problem.key for problem in found] == ["course.hospital_stays[0].cycle"]
    mrd = with_stay(indication=Indication.MRD_POSITIVE)
    assert list(course_problems(mrd, regimen, ())) == []


@pytest.mark.parametrize(
    ("old", "new", "key", "expected"),
    [
        ("long_interruption_hours = {", "# ", "course", "`long_interruption_hours`"),
        ("same_cycle_days = {", "days = {", "course", "`days`"),
        ("same_cycle_days = { value = 7", "same_cycle_days = { value = 0", DAYS, "whole days"),
        ("\ncycle = 2\ndays = {", "\ncycle = 1\ndays = {", "course.hospital_stays[1]", "once"),
    ],
)
def test_a_faulty_file_is_refused(
    old: str, new: str, key: str, expected: str, tmp_path: Path
) -> None:
    problem = problems_of_file(changed(tmp_path, old, new))[0]
    assert (problem.key, expected in problem.expected) == (key, True)
