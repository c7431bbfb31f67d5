"""Lines share a lane by what they are, and every finding lies inside it."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

from bedside.clinical.course_picture.lanes import lanes_of
from bedside.clinical.course_picture.lines import LineKey
from tests.support.course_papers import picture


def test_liver_values_share_a_lane_and_the_rest_stands_alone() -> None:
    lanes = lanes_of(picture())
    keys = [[line.key for line in lane.lines] for lane in lanes]
    assert keys[1] == [LineKey.ALT, LineKey.AST, LineKey.BILIRUBIN]
    assert sum(len(each) for each in keys) == len(LineKey)
    assert [lane.as_bars for lane in lanes] == [False] * 7 + [True]


def test_every_finding_lies_inside_its_lane() -> None:
    whole = picture()
    temperature = whole.lines[0]
    cold, hot = (replace(temperature.points[0], value=Decimal(value)) for value in ("34.1", "41.3"))
    lines = (replace(temperature, points=(cold, hot)), *whole.lines[1:])
    lanes = lanes_of(replace(whole, lines=lines))
    shares = [
        lane.share(point.value) for lane in lanes for line in lane.lines for point in line.points
    ]
    assert min(shares) == 0
    assert max(shares) <= 1
    assert (lanes[0].low, lanes[0].high) == (Decimal("34.1"), Decimal(46))


def test_nothing_found_is_no_lane() -> None:
    assert lanes_of(replace(picture(), lines=())) == ()
