from __future__ import annotations

from datetime import UTC, timedelta

from hypothesis import given
from hypothesis import strategies as st

from bedside.ui.plots.time_axis import TimeAxis
from tests.support.rules import NOON

AXIS = TimeAxis.whole(NOON, NOON + timedelta(days=28))


def test_everything_is_shown_at_first() -> None:
    assert (AXIS.share(NOON), AXIS.share(NOON + timedelta(days=28))) == (0, 1)
    assert AXIS.moment(0.5) == NOON + timedelta(days=14)


def test_zooming_keeps_the_moment_where_it_is() -> None:
    about = NOON + timedelta(days=7)
    closer = AXIS.zoomed(0.5, about)
    assert closer.length == timedelta(days=14)
    assert closer.share(about) == AXIS.share(about)


@given(st.lists(st.tuples(st.floats(0.05, 20), st.floats(-2, 2)), max_size=8))
def test_no_walk_leaves_the_cycle(steps: list[tuple[float, float]]) -> None:
    axis = AXIS
    for factor, move in steps:
        axis = axis.zoomed(factor, axis.moment(0.3)).moved(move)
        assert axis.first <= axis.begins < axis.ends <= axis.last
        assert axis.length >= timedelta(hours=6) - timedelta(microseconds=1)


def test_a_cycle_of_no_length_still_has_a_width() -> None:
    assert TimeAxis.whole(NOON, NOON).length == timedelta(hours=6)


@given(st.floats(0.01, 1))
def test_ticks_are_few_round_and_on_show(factor: float) -> None:
    axis = AXIS.zoomed(factor, AXIS.moment(0.4))
    ticks = list(axis.ticks(UTC))
    assert 0 < len(ticks) <= 9
    assert all(tick.minute == 0 and axis.begins <= tick <= axis.ends for tick in ticks)
