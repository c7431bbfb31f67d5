from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta
from decimal import Decimal

import pytest

from bedside.services.board_course import CourseLine
from bedside.services.patients import BoardLine, NextKind, NextStep
from bedside.ui.board.rows import age_text, board_row, due_text
from tests.support.board_lines import overdue_clock, pump, running, standing


def test_a_row_says_bed_name_figures_bag_rate_and_what_is_due(
    line: BoardLine, now: datetime
) -> None:
    row = board_row(line, now)
    assert (row.bed, row.name) == ("3", "Örnek Hasta 1")
    assert row.about == "4 y · 16\u00a0kg · 0.67\u00a0m²"
    assert row.cycle_day == "1 · day 7"
    assert row.bag == "step dose · bag 2"
    assert row.bag_state == "checked"
    assert row.rate == "3.3\u00a0mL/h"
    assert row.next_step == "connect by 16:02"
    assert row.severity == "due"


def test_a_fixed_dose_shows_no_body_surface(line: BoardLine, now: datetime) -> None:
    row = board_row(replace(line, weight_kg=Decimal(52), fixed_dose=True), now)
    assert row.about == "4 y · 52\u00a0kg · fixed dose"


def test_what_is_not_known_is_a_dash_and_is_not_read_aloud(
    newcomer: BoardLine, now: datetime
) -> None:
    row = board_row(newcomer, now)
    assert (row.cycle_day, row.bag, row.rate) == ("–", "–", "–")
    assert row.about == "4 y · not weighed yet"
    assert row.spoken() == "9, Örnek Hasta 2, 4 y · not weighed yet, weigh and measure"


def test_the_short_form_names_the_cycle(line: BoardLine, now: datetime) -> None:
    assert board_row(line, now).in_short() == "cycle 1 · day 7 · 3.3\u00a0mL/h · checked"


@pytest.mark.parametrize("kind", list(NextKind))
def test_every_next_step_has_words(line: BoardLine, now: datetime, kind: NextKind) -> None:
    row = board_row(replace(line, next=NextStep(kind, None, "caution")), now)
    assert row.next_step
    assert "_" not in row.next_step


def test_an_open_check_and_an_expired_bag_say_until_when(line: BoardLine, now: datetime) -> None:
    check = NextStep(NextKind.SECOND_CHECK, now + timedelta(hours=2), "caution")
    expired = NextStep(NextKind.BAG_EXPIRED, now - timedelta(hours=1), "stop")
    assert board_row(replace(line, next=check), now).next_step == "second check, by 16:02"
    assert board_row(replace(line, next=expired), now).next_step == "bag expired 13:02"


def test_a_moment_is_said_as_the_ward_says_it(now: datetime) -> None:
    assert due_text(now + timedelta(hours=2), now) == "16:02"
    assert due_text(now + timedelta(days=1), now) == "tomorrow 14:02"
    assert due_text(now + timedelta(days=3), now) == "26.11. 14:02"


def test_the_smallest_have_their_age_in_months() -> None:
    assert age_text(0, 8) == "8 mo"
    assert age_text(1, 2) == "1 y 2 mo"
    assert age_text(2, 0) == "2 y"
    assert age_text(None, None) == ""


def test_a_running_course_says_what_runs_and_until_when(line: BoardLine, now: datetime) -> None:
    row = board_row(running(line, now), now)
    assert (row.cycle_day, row.bag) == ("1 · day 10", "full dose · bag 4")
    assert (row.bag_state, row.rate) == ("until 18:02", "2.5\u00a0mL/h")
    assert (row.next_step, row.severity) == ("18:02 bag change", "due")
    assert (row.toxicity, row.toxicity_severity) == ("grade 1 neurological", "info")
    assert row.spoken().endswith("18:02 bag change, grade 1 neurological")


def test_an_overdue_clock_says_since_when_and_who_knows(line: BoardLine, now: datetime) -> None:
    clock = overdue_clock(now)
    row = board_row(running(line, now, clock), now)
    assert (row.next_step, row.calls) == ("OVERDUE by 12 min: bag change", True)
    known = replace(clock, calls=False, known_by="Hemşire 1")
    row = board_row(running(line, now, known), now)
    assert row.next_step == "OVERDUE by 12 min: bag change · Hemşire 1 knows"
    assert not row.calls


def test_a_standing_pump_keeps_its_bag(line: BoardLine, now: datetime) -> None:
    row = board_row(standing(line, now, pump(now)), now)
    assert (row.next_step, row.severity) == ("stopped", "stop")
    assert (row.bag, row.bag_state, row.rate) == ("full dose · bag 4", "", "2.5\u00a0mL/h")


def test_a_pause_of_days_says_how_long(line: BoardLine, now: datetime) -> None:
    row = board_row(standing(line, now, replace(pump(now, 77), held=True)), now)
    assert (row.bag, row.rate) == ("interrupted, 3 d 5 h", "–")


def test_before_the_start_the_prepared_bag_is_what_there_is(line: BoardLine, now: datetime) -> None:
    course = CourseLine("p1", 1, "not_started")
    row = board_row(replace(line, course=course), now)
    assert (row.cycle_day, row.bag) == ("1", "step dose · bag 2")
    assert (row.toxicity, row.toxicity_severity) == ("–", "")


def test_a_running_bag_nobody_knows_is_no_number(line: BoardLine, now: datetime) -> None:
    shown = running(line, now)
    assert shown.course is not None
    course = replace(shown.course, bag_number=None, bag_ends_at=None, rate_ml_per_h=None)
    row = board_row(replace(shown, course=course), now)
    assert (row.bag, row.bag_state, row.rate) == ("full dose", "", "–")


def test_what_was_not_looked_at_is_no_good_sign(line: BoardLine, now: datetime) -> None:
    shown = running(line, now)
    assert shown.course is not None
    none = replace(shown, course=replace(shown.course, toxicity=None))
    row = board_row(none, now)
    assert (row.toxicity, row.toxicity_severity) == ("none", "good")
    assert none.course is not None
    row = board_row(replace(none, course=replace(none.course, logged=False)), now)
    assert (row.toxicity, row.toxicity_severity) == ("not logged", "")
