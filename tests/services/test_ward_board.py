"""What the board says of children with and without a course, and in which order."""

from __future__ import annotations

import subprocess
import sys
from datetime import timedelta
from decimal import Decimal

import msgspec

from bedside.clinical.events import CycleCompleted, DrugGiven, DrugPurpose, InterruptionCause
from bedside.services.board_lines import BoardLine, NextKind
from bedside.services.infusion.drafts import OrderDraft
from bedside.services.patients import Patients
from bedside.services.refused import EntryRefused
from bedside.services.ward_board import WardBoard
from tests.support.board_course import CourseOfWard
from tests.support.chart_entries import weighed
from tests.support.pump import Bedside
from tests.support.ward import CHILD, OpenWard

MINUTE = timedelta(minutes=1)


def line(board: WardBoard, patient: str) -> BoardLine:
    return next(each for each in board.board() if each.patient == patient)


def test_a_ward_without_a_course_imports_nothing_of_it() -> None:
    code = (
        "import sys, bedside.services.ward_board;"
        "sys.exit(any('ward_courses' in name or 'course_record' in name for name in sys.modules))"
    )
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0


def test_a_child_without_a_course_has_none(ward: OpenWard) -> None:
    patient = ward.child()
    shown = line(WardBoard(ward.nurse), patient)
    assert (shown.course, shown.next.kind) == (None, NextKind.PREPARE)


def test_the_first_order_is_on_the_board_at_once(ward: OpenWard) -> None:
    board = WardBoard(ward.nurse)
    child = CourseOfWard(ward)
    assert line(board, child.patient).course is None
    child.order(ward.clock() + timedelta(hours=24))
    shown = line(board, child.patient)
    assert shown.course is not None
    assert (shown.next.kind, shown.next.before) == (NextKind.PREMEDICATION, "cycle_start")


def test_the_running_bag_waits_for_nothing_of_the_pharmacy(ward: OpenWard) -> None:
    bed = Bedside(ward)
    bed.started()
    board = WardBoard(ward.nurse)
    ward.clock.advance(hours=90)
    Patients(ward.nurse)
    shown = line(board, bed.patient)
    assert shown.next.kind is NextKind.DAILY_LOG
    assert shown.next.overdue == timedelta(hours=66)
    assert shown.bag_state == "checked"


def test_the_next_bag_waits_for_its_check_while_nothing_is_due(ward: OpenWard) -> None:
    bed = Bedside(ward)
    bed.started()
    ward.prepared_bag(bed.patient, first_day=5, bag_number=2, bag_hours=72)
    board = WardBoard(ward.nurse)
    assert line(board, bed.patient).next.kind is NextKind.SECOND_CHECK
    ward.clock.advance(hours=23)
    assert line(board, bed.patient).next.kind is NextKind.DAILY_LOG


def test_a_standing_pump_is_the_first_thing_of_its_child(ward: OpenWard) -> None:
    child = CourseOfWard(ward)
    child.full()
    child.stop()
    board = WardBoard(ward.nurse)
    ward.clock.advance(hours=2, minutes=38)
    shown = line(board, child.patient)
    assert (shown.next.kind, shown.next.severity) == (NextKind.STANDS, "stop")
    assert shown.course is not None
    assert shown.course.stopped is not None
    assert board.stood(shown.course.stopped) == timedelta(hours=2, minutes=38)


def test_a_pause_of_days_shows_when_it_may_be_assessed(ward: OpenWard) -> None:
    child = CourseOfWard(ward)
    child.full()
    child.log(neurological=3)
    child.stop(InterruptionCause.ADVERSE_REACTION)
    ward.clock.advance(hours=71)
    child.log(neurological=1)
    board = WardBoard(ward.nurse)
    shown = line(board, child.patient)
    assert (shown.next.kind, shown.next.coming) == (NextKind.PREMEDICATION, True)
    assert shown.course is not None
    assert shown.course.calling == ()
    ward.clock.advance(hours=70)
    child.log(neurological=1)
    shown = line(board, child.patient)
    assert (shown.next.kind, shown.next.before) == (NextKind.PREMEDICATION, "restart")
    child.write(DrugGiven("dexamethasone", Decimal("3.4"), DrugPurpose.RESTART))
    shown = line(board, child.patient)
    assert (shown.next.kind, shown.next.severity) == (NextKind.RESTART, "caution")
    assert shown.next.due_at == ward.clock() + timedelta(hours=2)


def test_what_must_stop_then_what_is_overdue_then_what_is_due(ward: OpenWard) -> None:
    stands, late, soon, calm = (CourseOfWard(ward, f"10023{place}") for place in range(4))
    late.start()
    ward.clock.advance(hours=2)
    soon.start()
    ward.clock.advance(hours=10)
    for each in (stands, calm):
        each.start()
    stands.stop()
    ward.clock.advance(hours=13)
    board = WardBoard(ward.nurse).board()
    assert [each.patient for each in board] == [
        stands.patient,
        late.patient,
        soon.patient,
        calm.patient,
    ]
    assert [each.next.urgency()[0] for each in board] == [0, 1, 2, 3]


def test_entries_that_tell_no_course_stop(ward: OpenWard) -> None:
    child = CourseOfWard(ward)
    child.log()
    shown = line(WardBoard(ward.nurse), child.patient)
    assert (shown.next.kind, shown.next.severity) == (NextKind.UNCLEAR, "stop")


def test_an_ended_cycle_asks_for_nothing(ward: OpenWard) -> None:
    bed = Bedside(ward)
    bed.started()
    board = WardBoard(ward.nurse)
    assert line(board, bed.patient).course is not None
    ward.clock.advance(days=28)
    ward.nurse.record(bed.patient, CycleCompleted(1))
    shown = line(board, bed.patient)
    assert (shown.course, shown.next.kind) == (None, NextKind.CYCLE_ENDED)
    assert shown.next.severity == "good"


def test_knowing_is_said_at_the_board(ward: OpenWard) -> None:
    child = CourseOfWard(ward)
    child.start()
    ward.clock.advance(hours=24, minutes=12)
    board = WardBoard(ward.nurse)
    course = line(board, child.patient).course
    assert course is not None
    for clock in course.calling:
        assert not isinstance(board.acknowledge(child.patient, clock), EntryRefused)
    shown = line(board, child.patient)
    assert shown.course is not None
    assert (shown.course.calling, shown.next.known_by) == ((), "Hemşire 1")
    assert shown.next.overdue == 12 * MINUTE


def test_the_board_finds_a_child_by_name(ward: OpenWard) -> None:
    board = WardBoard(ward.nurse)
    ward.child()
    Patients(ward.nurse).register(msgspec.structs.replace(CHILD, hospital_number="7"))
    assert len(board.search("ornek")) == 2


def test_a_bag_of_the_cycle_before_asks_for_nothing_in_the_next(ward: OpenWard) -> None:
    bed = Bedside(ward)
    bed.started()
    ward.clock.advance(days=28)
    assert isinstance(bed.nurse.complete(bed.patient), str)
    ward.clock.advance(days=14)
    ward.nurse.record(bed.patient, weighed("16", "101"))
    order = OrderDraft(planned_start_at=ward.clock() + timedelta(days=1))
    assert isinstance(bed.physician.order_cycle(bed.patient, order), str)
    (line,) = WardBoard(ward.nurse).board()
    assert line.next.kind is not NextKind.BAG_EXPIRED
    assert (line.bag, line.bag_number, line.level) == (None, None, None)
    bag = ward.prepared_bag(bed.patient, cycle=2, first_day=1, bag_number=1)
    (line,) = WardBoard(ward.nurse).board()
    assert (line.bag, line.cycle) == (bag, 2)
