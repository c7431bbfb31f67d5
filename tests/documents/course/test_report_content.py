"""Equal facts are one report, and a cycle without events is one too."""

from dataclasses import replace

from tests.support.course_papers import EMPTY_REPORT, REPORT


def test_equal_facts_are_equal_and_any_change_shows() -> None:
    assert replace(REPORT) == REPORT
    assert replace(REPORT, bags=REPORT.bags[:-1]) != REPORT


def test_a_cycle_without_events_has_no_refusal() -> None:
    assert EMPTY_REPORT.refusal == ""
    assert EMPTY_REPORT.ordered is None
