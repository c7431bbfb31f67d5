from __future__ import annotations

from datetime import timedelta
from decimal import Decimal

from hypothesis import given
from hypothesis import strategies as st

from bedside.clinical.adjustment.entries import ToxicityEntry
from bedside.clinical.adjustment_table import Toxicity
from bedside.clinical.events import DayLogged, Entry, GradeRecord, LiverRecord
from bedside.clinical.logged_toxicities import logged_toxicities
from tests.support.chart_entries import entry, weighed
from tests.support.rules import NOON

DAY = timedelta(days=1)


def grade(toxicity: Toxicity, term: str, value: int, count: int | None = None) -> GradeRecord:
    return GradeRecord(toxicity.value, term, value, "ctcae", "5.0", count=count)


def log(day: int, *grades: GradeRecord, liver: LiverRecord | None = None) -> Entry:
    return entry(day + 1, DayLogged(1, grades=grades, liver=liver), NOON + day * DAY)


def nervous(term: str, value: int) -> GradeRecord:
    return grade(Toxicity.NEUROLOGICAL, term, value)


def test_what_was_not_looked_at_again_is_not_over() -> None:
    found = logged_toxicities(
        (log(0, nervous("encephalopathy", 3)), log(1, nervous("tremor", 1)), log(2))
    )
    assert [each.grade for each in found] == [3, 3]
    found = logged_toxicities(
        (log(0, nervous("encephalopathy", 3)), log(1, nervous("encephalopathy", 1)))
    )
    assert [each.grade for each in found] == [3, 1]


def test_icans_and_encephalopathy_are_one_thing() -> None:
    found = logged_toxicities((log(0, nervous("encephalopathy", 3)), log(1, nervous("icans", 0))))
    assert [each.grade for each in found] == [3, 0]
    (both,) = logged_toxicities((log(0, nervous("icans", 3), nervous("encephalopathy", 1)),))
    assert both.grade == 3


def test_of_two_logs_of_one_instant_neither_is_the_later_one() -> None:
    logs = [log(0, nervous("tremor", 3)), log(0, nervous("tremor", 0))]
    later = log(1, nervous("headache", 0))
    for turned in (logs, logs[::-1]):
        found = logged_toxicities((*turned, later))
        assert [(each.at, each.grade) for each in found] == [(NOON, 3), (NOON + DAY, 3)]


def test_every_toxicity_becomes_its_own_entry() -> None:
    liver = LiverRecord(Decimal(6), None, Decimal(1))
    found = logged_toxicities(
        (
            entry(9, weighed("20")),
            log(
                0,
                grade(Toxicity.CYTOKINE_RELEASE, "cytokine_release", 2),
                grade(Toxicity.SEIZURE, "seizure", 2, count=1),
                grade(Toxicity.OTHER, "febrile_neutropenia", 3),
                grade(Toxicity.OTHER, "anaemia", 3),
                grade(Toxicity.LIVER, "alt", 3),
                liver=liver,
            ),
        ),
        without_terms={"anaemia"},
    )
    assert found == (
        ToxicityEntry(NOON, Toxicity.CYTOKINE_RELEASE, 2),
        ToxicityEntry(NOON, Toxicity.SEIZURE, 2, count=1),
        ToxicityEntry(NOON, Toxicity.OTHER, 3, term="febrile neutropenia"),
        ToxicityEntry(
            NOON,
            Toxicity.LIVER,
            alt_x_uln=Decimal(6),
            ast_x_uln=None,
            bilirubin_x_uln=Decimal(1),
        ),
    )


@given(st.permutations(range(5)), st.lists(st.integers(0, 4), min_size=5, max_size=5))
def test_the_order_of_the_logs_does_not_matter(order: list[int], grades: list[int]) -> None:
    terms = ("tremor", "icans", "encephalopathy", "headache", "tremor")
    logs = [log(day, nervous(terms[day], grades[day])) for day in range(5)]
    assert logged_toxicities([logs[place] for place in order]) == logged_toxicities(logs)
