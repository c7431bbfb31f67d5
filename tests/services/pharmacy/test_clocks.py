"""Clocks at the desk: bags, dissolved vials and remainders warn, and then are over."""

from __future__ import annotations

from datetime import timedelta

from bedside.clinical.keeping import KeepingState, Keeps
from bedside.services.pharmacy.answers import ClockOf
from tests.support.pharmacy import written
from tests.support.ward import NOON


def test_clocks_warn_and_end_in_words(counter) -> None:
    counter.bed.ordered()
    bag = counter.cold_bag()
    written(counter.desk.take_out(bag))
    (line,) = counter.desk.clocks()
    now = counter.desk.reading(line.clock)
    assert (now.state, now.left, now.runs_short) == (
        KeepingState.AMBER,
        timedelta(hours=96),
        False,
    )
    counter.clock.advance(hours=3)
    later = counter.desk.reading(line.clock)
    assert (later.state, later.runs_short) == (KeepingState.AMBER, True)
    assert later.connect_by == NOON + timedelta(hours=2)
    counter.clock.advance(hours=94)
    over = counter.desk.reading(line.clock)
    assert (over.state, over.left, over.runs_short) == (
        KeepingState.EXPIRED,
        timedelta(hours=-1),
        False,
    )


def test_dissolved_vials_have_their_own_clock(counter) -> None:
    counter.bed.ordered()
    draft = counter.ward.filled_draft(counter.patient, first_day=1)
    for step in ("saline_bag", "stabilizer", "reconstitute"):
        draft = counter.tick(draft, step)
    counter.keep(draft)
    (line,) = counter.desk.clocks()
    assert (line.of, line.clock.keeps) == (ClockOf.DISSOLVED, Keeps.ROOM)
    assert (line.lots, line.child.name) == (("A1B2C3",), "Örnek Hasta 1")
    assert line.clock.ends_at == NOON + timedelta(hours=4)
    counter.keep(counter.tick(draft, "add_drug"))
    assert counter.desk.clocks() == ()
