"""What of a course is folded once: its bag, its logs, its worst toxicity, who knows of what."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from decimal import Decimal

import pytest

from bedside.clinical.clocks import ClockKind
from bedside.clinical.events import (
    ClockAcknowledged,
    DayLogged,
    DrugGiven,
    DrugPurpose,
    GradeRecord,
    LiverRecord,
    Storage,
)
from bedside.services.ward_courses.kept import KeptCourse, ends_at, keep_course
from tests.support.board_course import CourseOfWard
from tests.support.pump import Bedside
from tests.support.ward import NOON, OpenWard

HOUR = timedelta(hours=1)


def kept(child: CourseOfWard) -> KeptCourse:
    entries = child.ward.file.read.open_courses()[child.patient]
    found = keep_course(child.ward.nurse, child.patient, entries)
    assert found is not None
    return found


def test_a_course_nobody_ordered_is_not_kept(child: CourseOfWard) -> None:
    child.log()
    entries = child.ward.file.read.open_courses()[child.patient]
    assert keep_course(child.ward.nurse, child.patient, entries) is None


def test_the_bag_on_the_line_is_read_with_its_clocks(ward: OpenWard) -> None:
    bed = Bedside(ward)
    bag = bed.started()
    entries = ward.file.read.open_courses()[bed.patient]
    found = keep_course(ward.nurse, bed.patient, entries)
    assert found is not None
    assert found.bag is not None
    assert (found.bag.bag, found.used_bags) == (bag, frozenset({bag}))
    assert found.bag_ends_at == NOON + 96 * HOUR


def test_a_bag_of_the_room_ends_with_its_room_clock(ward: OpenWard) -> None:
    bag = ward.file.read.bag(ward.prepared_bag(ward.child()))
    assert bag is not None
    connected_at = bag.prepared_at + 10 * HOUR
    assert ends_at(bag, connected_at) == connected_at + 96 * HOUR
    warm = replace(bag, storage=Storage.ROOM.value)
    assert ends_at(warm, connected_at) == bag.prepared_at + 96 * HOUR
    short = replace(warm, bag_hours=24)
    assert ends_at(short, connected_at) == connected_at + 24 * HOUR


def test_an_unknown_bag_has_no_end(child: CourseOfWard) -> None:
    child.start("another-ward's")
    assert (kept(child).bag, kept(child).bag_ends_at) == (None, None)
    assert kept(child).used_bags == {"another-ward's"}


def test_the_last_log_and_the_last_results_count(child: CourseOfWard) -> None:
    child.start()
    assert (kept(child).last_log_at, kept(child).last_laboratory_at) == (None, None)
    child.log()
    child.clock.advance(hours=6)
    child.write(DayLogged(1))
    assert kept(child).last_log_at == NOON + 6 * HOUR
    assert kept(child).last_laboratory_at == NOON


def test_the_worst_of_the_last_grades_is_open(child: CourseOfWard) -> None:
    child.start()
    assert kept(child).toxicity is None
    child.log(neurological=3, liver=LiverRecord(Decimal(6), None, None))
    worst = kept(child).toxicity
    assert worst is not None
    assert (worst.grade, worst.stream) == (3, "neurological")
    child.clock.advance(days=1)
    child.log(neurological=1, liver=LiverRecord(Decimal(1), None, None))
    worst = kept(child).toxicity
    assert worst is not None
    assert (worst.grade, worst.stream) == (1, "neurological")
    child.clock.advance(days=1)
    child.log(neurological=0)
    assert kept(child).toxicity is None


def test_a_liver_grade_of_the_log_stands_where_the_table_calls_it_resolved(
    child: CourseOfWard,
) -> None:
    child.start()
    normal = LiverRecord(Decimal(1), None, None)
    child.write(DayLogged(1, liver=normal))
    assert kept(child).toxicity is None
    raised = GradeRecord("liver", "alt", 2, "ctcae", "5.0")
    child.write(DayLogged(1, grades=(raised,), liver=LiverRecord(Decimal(4), None, None)))
    worst = kept(child).toxicity
    assert worst is not None
    assert (worst.grade, worst.stream) == (2, "liver")


def test_low_counts_are_no_toxicity_of_the_table(child: CourseOfWard) -> None:
    child.start()
    counts = GradeRecord("other", "thrombocytopenia", 4, "ctcae", "5.0")
    child.write(DayLogged(1, grades=(counts,)))
    assert kept(child).toxicity is None


def test_given_drugs_stand_in_the_order_of_their_times(child: CourseOfWard) -> None:
    child.start()
    later = DrugGiven("dexamethasone", Decimal(8), DrugPurpose.DOSE_STEP)
    child.write(later, NOON)
    child.write(DrugGiven("paracetamol", Decimal(240), DrugPurpose.FEVER), NOON - HOUR)
    assert [entry.happened_at for entry in kept(child).drugs] == [NOON - HOUR, NOON]


@pytest.mark.parametrize(("clock", "known"), [("bag_change", 1), ("of_a_newer_version", 0)])
def test_who_knows_of_a_clock_is_kept_by_name(child: CourseOfWard, clock: str, known: int) -> None:
    child.start()
    child.write(ClockAcknowledged(clock, NOON))
    found = kept(child).acknowledged
    assert [(each.kind, each.by, each.at) for each in found] == [
        (ClockKind.BAG_CHANGE, "Hemşire 1", NOON)
    ] * known


def test_a_finding_of_before_the_first_cycle_is_no_open_toxicity(child: CourseOfWard) -> None:
    high = GradeRecord("liver", "alt", 3, "ctcae", "5.0")
    child.write(DayLogged(None, grades=(high,)))
    child.start()
    found = kept(child)
    assert (found.toxicity, found.last_log_at) == (None, None)
    child.write(DayLogged(1, grades=(high,)))
    assert kept(child).toxicity is not None
