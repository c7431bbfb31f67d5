from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta
from decimal import Decimal

import pytest

from bedside.services.patients import BoardLine, NextKind, NextStep
from bedside.ui.board.rows import age_text, board_row, due_text


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
