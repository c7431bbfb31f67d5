from __future__ import annotations

from datetime import timedelta
from itertools import pairwise

import pytest

from tests.support.pharmacy import Counter


def test_a_whole_cycle_fills_its_strip(counter: Counter) -> None:
    counter.bed.ordered()
    for view in counter.choices().views:
        assert (view.bags[0].from_share, view.bags[-1].to_share) == (0, 1)
        for one, next_one in pairwise(view.bags):
            assert one.to_share == next_one.from_share
            assert one.ends_at == next_one.begins_at
        assert (view.changes, view.days) == (len(view.bags) - 1, 28)
        assert view.off_hours == sum(bag.off_hours for bag in view.bags)
        assert view.vials == sum(bag.vials for bag in view.bags)
        assert tuple(bag.hours for bag in view.bags) == view.hours
        assert view.bags[0].begins_at.utcoffset() == timedelta(hours=3)


def test_what_is_left_of_a_cycle_stands_at_its_end(counter: Counter) -> None:
    counter.bed.ordered()
    counter.running()
    counter.clock.advance(hours=42)
    counter.bed.stopped(hours=5)
    (first, *_) = counter.choices().views
    assert first.bags[0].from_share == pytest.approx(42 / 672)
    assert first.bags[-1].to_share == pytest.approx(1)
    assert first.bags[0].number == 2
    assert any(bag.ends_early for bag in first.bags)
    assert [child.bed for child in counter.desk.children()] == ["3"]
