from __future__ import annotations

from itertools import pairwise

import pytest

from bedside.clinical.events import Level
from bedside.services.pharmacy.plan_view import PlannedLine
from bedside.ui.pharmacy.bag_strip import BagStrip, line_text
from bedside.ui.theme.tokens import LIGHT
from tests.support.hands import settle
from tests.support.pharmacy import Counter


@pytest.fixture
def strip(qtbot, counter: Counter) -> tuple[BagStrip, tuple[PlannedLine, ...]]:
    counter.bed.ordered()
    view = counter.choices().views[1]
    made = BagStrip(view.bags, view.days)
    qtbot.addWidget(made)
    made.resize(672, made.sizeHint().height())
    made.show()
    settle()
    return made, view.bags


def test_bars_lie_in_turn_and_the_low_level_is_half_as_high(strip) -> None:
    made, lines = strip
    places = [made.place_of(line) for line in lines]
    for one, next_one in pairwise(places):
        assert one.right() < next_one.x()
    assert places[-1].right() < made.width()
    low = next(place for place, line in zip(places, lines, strict=True) if line.level is Level.STEP)
    assert low.height() * 2 <= places[-1].height() + 1
    picture = made.grab().toImage()
    assert picture.pixelColor(places[-1].x() + 1, places[-1].y() + 2).name() == LIGHT.full.lower()
    assert picture.pixelColor(low.x() + 1, low.y() + 1).name() == LIGHT.step.lower()


def test_the_strip_is_read_aloud_as_a_list(strip) -> None:
    made, lines = strip
    said = made.accessibleDescription().split("\n")
    assert said == [line_text(line) for line in lines]
    assert said[0].startswith("Bag 1: step dose, ")
    off = [text for text in said if text.endswith("changed in off hours")]
    assert len(off) == sum(line.off_hours for line in lines)


def test_a_bag_taken_off_early_says_so(counter: Counter) -> None:
    counter.bed.ordered()
    counter.running()
    counter.clock.advance(hours=42)
    counter.bed.stopped(hours=5)
    lines = counter.choices().views[0].bags
    early = [line_text(line) for line in lines if line.ends_early]
    assert early
    assert all(text.endswith(" early") for text in early)
