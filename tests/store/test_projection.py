from __future__ import annotations

from collections.abc import Callable
from decimal import Decimal

import msgspec
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from bedside.clinical.chart import Chart, fold_chart
from bedside.clinical.events import (
    BagChecked,
    BagCheckFailed,
    BagDiscarded,
    BagTakenOut,
    CycleCompleted,
    EntryCorrected,
    Event,
    InfusionInterrupted,
    LabelPrinted,
    UnknownEvent,
)
from bedside.store.ward_file import WardFile
from tests.store.examples import START, at, measured, new, prepared, registered
from tests.support.course_events import LOG, ORDERED

PATIENTS = ("p-1", "p-2", "p-3")
READ_TABLES = ("read_patients", "read_bags", "read_courses", "read_course_entries", "read_state")

_Step = tuple[int, int, int]


def _correction(of: str, number: int) -> EntryCorrected:
    replacements = (None, measured(str(number + 1)), registered(f"Düzeltilmiş {number}"))
    return EntryCorrected(of, "reason", replacements[number % 3])


_MAKERS: tuple[Callable[[str, int, list[str]], Event], ...] = (
    lambda _bag, number, _ids: registered(f"Örnek Işık {number}", f"H-{number}", str(number)),
    lambda _bag, number, _ids: measured(f"{number}.50"),
    lambda bag, number, _ids: prepared(bag, number, number + 1),
    lambda bag, _number, _ids: BagChecked(bag, Decimal("0.70"), Decimal("5")),
    lambda bag, _number, _ids: BagCheckFailed(bag, Decimal("0.80"), Decimal("5")),
    lambda bag, _number, _ids: BagDiscarded(bag, "dropped"),
    lambda bag, _number, _ids: BagTakenOut(bag),
    lambda bag, number, _ids: LabelPrinted(bag, "100x70", number, "pdf", ""),
    lambda _bag, number, ids: _correction(ids[-1 - number % len(ids)] if ids else "none", number),
    lambda _bag, number, _ids: msgspec.structs.replace(ORDERED, cycle=number + 1),
    lambda _bag, number, _ids: InfusionInterrupted(number + 1),
    lambda _bag, number, _ids: CycleCompleted(number + 1),
    lambda _bag, _number, _ids: LOG[0],
    lambda _bag, number, _ids: UnknownEvent("from_the_future", b"%d" % number),
)
_steps = st.lists(
    st.tuples(
        st.integers(0, len(PATIENTS) - 1), st.integers(0, len(_MAKERS) - 1), st.integers(0, 5)
    ),
    max_size=25,
)


def _tables(ward: WardFile) -> list[list[tuple[object, ...]]]:
    return [
        ward._database.rows(f"SELECT * FROM {table} ORDER BY 1, 2")
        if table != "read_state"
        else ward._database.rows("SELECT * FROM read_state")
        for table in READ_TABLES
    ]


def _clear(ward: WardFile) -> None:
    """An empty ward again: dearer per example would be a new encrypted file."""
    database = ward._database
    with database.writing():
        sql = database.row("SELECT sql FROM sqlite_master WHERE name = 'journal_refuses_delete'")
        assert sql is not None
        database.execute("DROP TRIGGER journal_refuses_delete")
        database.execute("DELETE FROM journal")
        database.execute(str(sql[0]))
    ward.journal._read.clear()
    ward.read.rebuild()


@settings(
    max_examples=120,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)
@given(_steps)
def test_incremental_rebuilt_and_folded_are_one(ward: WardFile, steps: list[_Step]) -> None:
    _clear(ward)
    ids: list[str] = []
    for minute, (who, maker, number) in enumerate(steps):
        event = _MAKERS[maker](f"bag-{number % 2}", number, ids)
        # Time runs back and forth: entries are often recorded long after they happened.
        wanted = new(PATIENTS[who], event, minute * 7 % 11)
        (entry,) = ward.journal.append(wanted, recorded_at=at(minute))
        ids.append(entry.event_id)
    incremental = _tables(ward)
    ward.read.rebuild()
    assert _tables(ward) == incremental
    for patient in PATIENTS:
        _assert_as_chart(ward, patient)


def _assert_as_chart(ward: WardFile, patient: str) -> None:
    """The lists show what the chart shows."""
    chart: Chart = fold_chart(ward.journal.of_patient(patient))
    shown = [row for row in ward.read.board() if row.patient == patient]
    if chart.registration is None:
        assert shown == []
    else:
        (row,) = shown
        assert (row.name, row.bed) == (chart.registration.name, chart.registration.bed)
        latest = chart.latest
        weighed = None if latest is None else (latest.weight_kg, latest.measured_at)
        assert (None if row.weight_kg is None else (row.weight_kg, row.weighed_at)) == weighed
    bags = {
        bag.bag: (bag.state, bag.labels_printed, bag.taken_out_at)
        for bag in ward.read.bags(patient)
    }
    assert bags == {
        line.event.bag: (line.state.value, line.labels_printed, line.taken_out_at)
        for line in chart.bags
    }


def test_events_of_the_ward_change_no_list(ward: WardFile) -> None:
    before = _tables(ward)
    ward.journal.append(new(None, UnknownEvent("from_the_future", b"{}")), recorded_at=START)
    assert _tables(ward) == before


def test_a_correction_leaves_other_patients_alone(ward: WardFile) -> None:
    _, wrong, _ = ward.journal.append(
        new("p-1", registered()),
        new("p-1", measured("81.2")),
        new("p-2", registered("Örnek Hasta 2")),
        recorded_at=START,
    )
    right = EntryCorrected(wrong.event_id, "turned round", measured("18.2"))
    ward.journal.append(new("p-1", right, 5), recorded_at=at(5))
    weights = {row.patient: row.weight_kg for row in ward.read.board()}
    assert weights == {"p-1": Decimal("18.2"), "p-2": None}
