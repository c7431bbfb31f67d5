"""Lines share a lane by what they are, and every finding lies inside it."""

from dataclasses import replace
from decimal import Decimal

from bedside.clinical.course_picture.lines import LineKey
from bedside.documents.course.lanes import lanes_of, line_name
from bedside.documents.words import Words
from tests.support.course_papers import picture


def test_liver_values_share_a_lane_and_the_rest_stands_alone() -> None:
    lanes = lanes_of(picture())
    keys = [[line.key for line in lane.lines] for lane in lanes]
    assert keys[1] == [LineKey.ALT, LineKey.AST, LineKey.BILIRUBIN]
    assert sum(len(each) for each in keys) == len(LineKey)
    assert [lane.as_bars for lane in lanes] == [False] * 7 + [True]


def test_every_finding_lies_inside_its_lane() -> None:
    cold = picture()
    temperature = cold.lines[0]
    low = replace(temperature.points[0], value=Decimal("34.1"))
    lines = (replace(temperature, points=(low, *temperature.points)), *cold.lines[1:])
    for lane in lanes_of(replace(cold, lines=lines)):
        for line in lane.lines:
            for point in line.points:
                assert 0 <= lane.share(point.value) <= 1


def test_nothing_found_is_no_lane() -> None:
    assert lanes_of(replace(picture(), lines=())) == ()


def test_every_line_has_a_name() -> None:
    words = Words(lambda _context, text: text, ",", "tr")
    assert len({line_name(key, words) for key in LineKey}) == len(LineKey)
