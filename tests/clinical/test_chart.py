from __future__ import annotations

from datetime import date, timedelta
from decimal import Decimal

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from bedside.clinical.chart import BagState, Chart, age_years, fold_chart, whole_age
from bedside.clinical.events import (
    BagChecked,
    BagCheckFailed,
    BagDiscarded,
    BagTakenOut,
    Entry,
    Event,
    LabelPrinted,
    UnknownEvent,
)
from tests.support.chart_entries import CHILD, corrected, entry, prepared, weighed
from tests.support.rules import NOON, law

DRUG, RATE = Decimal("4.4"), Decimal("2.5")
CHECKED, FAILED = BagChecked("b-1", DRUG, RATE), BagCheckFailed("b-1", Decimal(4), RATE)
THROWN, PRINTED = BagDiscarded("b-1", "leaks"), LabelPrinted("b-1", "100x70", 0, "printer", "")

COURSE = [
    entry(1, CHILD),
    entry(2, weighed("20")),
    entry(3, weighed("21.5")),
    entry(4, corrected(3, weighed("20.5"))),
    entry(5, prepared()),
    entry(6, FAILED),
    entry(7, CHECKED),
    entry(8, PRINTED),
    entry(9, prepared("b-2", 2)),
    entry(10, corrected(1, msgspec.structs.replace(CHILD, bed="7"))),
    entry(11, UnknownEvent("lab_result", b"{}")),
    entry(12, corrected(2, None)),
]


def bag_after(*events: Event) -> tuple[BagState, int]:
    chart = fold_chart([entry(1, prepared()), *(entry(n, e) for n, e in enumerate(events, 2))])
    line = chart.bag("b-1")
    assert line is not None
    return line.state, line.labels_printed


def test_a_chart_without_entries_is_empty() -> None:
    assert fold_chart([]) == Chart()
    assert Chart().latest is None
    assert Chart().bag("b-1") is None


@law
@given(st.permutations(COURSE))
def test_the_order_of_reading_does_not_matter(entries: list[Entry]) -> None:
    assert fold_chart(entries) == fold_chart(COURSE)


def test_a_correction_stands_beside_what_it_mends() -> None:
    chart = fold_chart(COURSE)
    assert [(line.event_id, str(line.weight_kg), line.stands) for line in chart.measurements] == [
        ("e-2", "20", False),
        ("e-3", "21.5", False),
        ("e-3", "20.5", True),
    ]
    assert chart.latest is not None
    assert chart.latest.weight_kg == Decimal("20.5")
    assert chart.corrected_by == {"e-3": "e-4", "e-1": "e-10", "e-2": "e-12"}
    assert chart.registration is not None
    assert (chart.registration.bed, chart.registration_event_id) == ("7", "e-1")


def test_the_last_correction_stands() -> None:
    entries = [entry(1, weighed("20"))]
    entries += [entry(n, corrected(1, weighed(kg))) for n, kg in ((2, "21"), (3, "20.4"))]
    chart = fold_chart(entries)
    assert chart.latest is not None
    assert chart.latest.weight_kg == Decimal("20.4")
    assert chart.corrected_by == {"e-1": "e-3"}


def test_a_correction_of_what_is_not_there_changes_nothing() -> None:
    chart = fold_chart([entry(1, CHILD), entry(2, corrected(99, weighed("9")))])
    assert (chart.measurements, chart.corrected_by) == ((), {})


def test_a_withdrawn_registration_leaves_no_child() -> None:
    chart = fold_chart([entry(1, CHILD), entry(2, corrected(1, None))])
    assert chart.registration is None
    assert chart.corrected_by == {"e-1": "e-2"}


def test_the_newest_measurement_is_the_latest_taken_not_the_latest_typed() -> None:
    taken_before = entry(2, weighed("19"), NOON - timedelta(days=1))
    chart = fold_chart([entry(1, weighed("20")), taken_before])
    assert chart.latest is not None
    assert chart.latest.weight_kg == Decimal(20)


@pytest.mark.parametrize(
    ("events", "state", "labels"),
    [
        ((), BagState.PREPARED, 0),
        ((CHECKED,), BagState.CHECKED, 0),
        ((FAILED,), BagState.CHECK_FAILED, 0),
        ((CHECKED, PRINTED, PRINTED), BagState.CHECKED, 2),
        ((THROWN,), BagState.DISCARDED, 0),
        ((THROWN, CHECKED), BagState.DISCARDED, 0),
    ],
)
def test_states_of_a_bag(events: tuple[Event, ...], state: BagState, labels: int) -> None:
    assert bag_after(*events) == (state, labels)


def test_a_checked_bag_names_who_checked_it_and_when() -> None:
    line = fold_chart(COURSE).bag("b-1")
    assert line is not None
    assert (line.prepared_by, line.checked_by) == ("u-5", "u-7")
    assert line.checked_at == NOON + timedelta(minutes=7)


def test_bags_stand_in_the_order_they_were_made() -> None:
    assert [line.event.bag for line in fold_chart(COURSE).bags] == ["b-1", "b-2"]


def test_what_happens_to_a_bag_nobody_made_is_no_bag() -> None:
    assert fold_chart([entry(1, CHECKED)]).bags == ()


@pytest.mark.parametrize(
    ("on", "age"),
    [
        (date(2026, 5, 13), (7, 11)),
        (date(2026, 5, 14), (8, 0)),
        (date(2018, 6, 13), (0, 0)),
        (date(2017, 1, 1), (0, 0)),
    ],
)
def test_age_in_completed_years_and_months(on: date, age: tuple[int, int]) -> None:
    assert whole_age(CHILD.date_of_birth, on) == age


def test_age_for_a_limit() -> None:
    assert age_years(date(2025, 4, 6), date(2026, 4, 6)) == Decimal(1)
    assert age_years(date(2025, 4, 7), date(2026, 4, 6)) < 1


def test_a_bag_remembers_when_it_first_left_the_cold() -> None:
    made, later, first = (
        entry(1, prepared()),
        entry(2, BagTakenOut("b-1"), NOON + timedelta(hours=9)),
        entry(3, BagTakenOut("b-1"), NOON + timedelta(hours=8)),
    )
    (line,) = fold_chart((made, later, first)).bags
    assert line.taken_out_at == NOON + timedelta(hours=8)
    assert line.state is BagState.PREPARED
