"""Everything drawn stays on the sheet, at its time, and no label meets another."""

from dataclasses import replace
from datetime import timedelta
from itertools import pairwise

import pytest

from bedside.clinical.course_picture.lines import CoursePicture, Gap, Line, LineKey, Point
from bedside.documents.course.plots import BagMark, course_plots
from bedside.documents.drawing import Dot, Drawing, Shade, Stroke
from bedside.documents.page_flow import WIDTH_MM, Row
from tests.documents.labels import ENGLISH
from tests.support.course_papers import ZONE, assert_on_paper, at, picture


def drawn(shown: CoursePicture, bags: tuple[BagMark, ...] = ()) -> Drawing:
    return course_plots(shown, bags, ZONE, ENGLISH)


def assert_inside(drawing: Drawing) -> None:
    for mark in drawing.marks:
        if isinstance(mark, Shade):
            places = [(mark.x, mark.y), (mark.x + mark.width, mark.y + mark.height)]
        elif isinstance(mark, Dot):
            places = [(mark.x, mark.y)]
        else:
            places = list(mark.points)
        for x, y in places:
            assert 0 <= x <= WIDTH_MM + 1
            assert 0 <= y <= drawing.height


@pytest.mark.parametrize("days", [1, 3, 28, 60])
def test_nothing_leaves_the_sheet_and_no_label_meets_another(days: int) -> None:
    bags = tuple(BagMark(at(day), day + 1) for day in range(days)) * 2
    drawing = drawn(picture(days), bags)
    assert_inside(drawing)
    assert_on_paper([Row((), drawing=drawing)])


def test_every_finding_is_a_dot_at_its_time() -> None:
    temperature = picture().lines[0]
    drawing = drawn(replace(picture(), lines=(temperature,), gaps=()))
    dots = [mark for mark in drawing.marks if isinstance(mark, Dot)]
    # One more is the sample beside the name.
    assert len(dots) == len(temperature.points) + 1
    xs = [dot.x for dot in dots[: len(temperature.points)]]
    assert xs == sorted(xs)
    steps = {round(right - left, 6) for left, right in pairwise(xs)}
    assert len(steps) == 1


def test_pauses_and_bags_are_marked_with_their_length_and_number() -> None:
    gap = Gap(at(2), at(2, 4.5), None)
    one = Line(LineKey.ICE, "", (Point(at(1), picture().lines[0].points[0].value),))
    shown = CoursePicture(at(0), at(5), (one,), (), (gap,))
    drawing = drawn(shown, (BagMark(at(1), 3), BagMark(at(3), None)))
    texts = [box.text for box in drawing.boxes]
    assert {"bag 3", "bag ?", "stood 4.5 h"} <= set(texts)
    (band,) = [mark for mark in drawing.marks if isinstance(mark, Shade) and mark.grey < 1]
    assert band.width == pytest.approx((WIDTH_MM - 14) * 4.5 / 120, abs=0.01)
    dashed = [
        mark for mark in drawing.marks if isinstance(mark, Stroke) and mark.dash == (1.0, 1.0)
    ]
    assert len(dashed) == 2


def test_a_single_moment_is_drawn_too() -> None:
    one = picture().lines[0]
    shown = CoursePicture(at(0), at(0), (replace(one, points=one.points[:1]),), (), ())
    assert_inside(drawn(shown))
    late = replace(shown, ends_at=at(0) + timedelta(hours=20), gaps=(Gap(at(0, 10), None, None),))
    assert_inside(drawn(late))
