"""Does the board say what is due next for a child?"""

from __future__ import annotations

from datetime import timedelta

from bedside.clinical.events import Storage
from bedside.documents.words import Words
from bedside.services.board_lines import BoardLine, NextKind
from bedside.services.papers import Papers
from bedside.services.patients import Patients
from tests.support.ward import CHILD, NOON, OpenWard


def line(ward: OpenWard) -> BoardLine:
    return Patients(ward.nurse).board()[0]


def test_weigh_first(ward: OpenWard) -> None:
    Patients(ward.nurse).register(CHILD)
    assert (line(ward).next.kind, line(ward).bsa_m2) == (NextKind.WEIGH, None)


def test_prepare_while_the_weight_is_fresh_then_weigh_again(ward: OpenWard) -> None:
    ward.child()
    assert (line(ward).next.kind, line(ward).next.severity) == (NextKind.PREPARE, "good")
    ward.clock.advance(days=7, seconds=1)
    assert line(ward).next.kind is NextKind.WEIGH_AGAIN


def test_a_made_bag_waits_for_its_check(ward: OpenWard) -> None:
    ward.prepared_bag(ward.child())
    shown = line(ward)
    assert (shown.next.kind, shown.next.due_at) == (
        NextKind.SECOND_CHECK,
        NOON + timedelta(days=10),
    )
    assert (shown.bag_number, shown.bag_hours, shown.bag_state) == (1, 96, "prepared")


def test_a_checked_bag_waits_for_its_label_then_for_its_connection(ward: OpenWard) -> None:
    bag = ward.checked_bag(ward.child())
    assert line(ward).next.kind is NextKind.LABEL
    words = Words(lambda _, text: text, ".", "en")
    assert Papers(ward.nurse, lambda: words).printed(bag, "100x70", "printer") is None
    assert (line(ward).next.kind, line(ward).next.severity) == (NextKind.CONNECT_BY, "due")


def test_a_bag_past_its_clock_stops(ward: OpenWard) -> None:
    room = {"storage": Storage.ROOM, "planned_connect_at": NOON}
    ward.prepared_bag(ward.child(), **room)
    ward.clock.advance(hours=96)
    assert line(ward).next.kind is NextKind.SECOND_CHECK
    ward.clock.advance(seconds=1)
    assert (line(ward).next.kind, line(ward).next.severity) == (NextKind.BAG_EXPIRED, "stop")


def test_from_45_kg_on_the_dose_is_fixed(ward: OpenWard) -> None:
    ward.child("45", "150")
    assert line(ward).fixed_dose
