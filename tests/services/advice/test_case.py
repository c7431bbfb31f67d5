from __future__ import annotations

from datetime import timedelta
from decimal import Decimal

import msgspec

from bedside.clinical.adjustment_table import Toxicity
from bedside.clinical.body import WeightBand
from bedside.clinical.events import DayLogged, GradeRecord, InfusionStarted, Level
from bedside.reference.scales import scales
from bedside.services.advice.case import asked_case
from tests.support.chart_entries import entry
from tests.support.course_events import ORDERED
from tests.support.rules import NOON

ORDER = msgspec.structs.replace(ORDERED, weight_band="under")
STARTED = InfusionStarted(1, Level.STEP, "b-1", Decimal("2.5"))


def graded(term: str, value: int, cycle: int = 1) -> DayLogged:
    grade = GradeRecord("other", term, value, "ctcae", "5.0")
    return DayLogged(cycle, grades=(grade,))


def test_without_a_cycle_there_is_no_case() -> None:
    assert asked_case((), NOON) is None


def test_the_case_is_that_of_the_newest_cycle() -> None:
    old = entry(3, graded("pancreatitis", 3, cycle=0))
    log = entry(4, graded("sepsis", 2))
    asked = asked_case((log, entry(2, STARTED), entry(1, ORDER), old), NOON + timedelta(days=1))
    assert asked is not None
    assert (asked.record.cycle, asked.case.weight_band) == (1, WeightBand.UNDER)
    assert [(each.toxicity, each.term) for each in asked.case.entries] == [
        (Toxicity.OTHER, "sepsis")
    ]
    assert asked.bsa_m2 == ORDER.bsa_m2
    assert asked.last_told_at == log.recorded_at


def test_an_unsaved_log_counts_and_low_counts_do_not() -> None:
    draft = entry(9, graded("sepsis", 3))
    outside = sorted(scales().ctcae.outside_the_table)
    lows = [entry(5 + place, graded(term, 4)) for place, term in enumerate(outside)]
    asked = asked_case((entry(1, ORDER), entry(2, STARTED), *lows), NOON, draft)
    assert asked is not None
    assert [each.term for each in asked.case.entries] == ["sepsis"]


def test_a_cycle_nobody_ordered_is_taken_for_the_smaller_child() -> None:
    asked = asked_case((entry(2, STARTED),), NOON)
    assert asked is None or asked.case.weight_band is WeightBand.UNDER
