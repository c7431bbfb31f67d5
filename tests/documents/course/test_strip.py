"""A column a day: level, share, pauses, bags, grade and premedication."""

from bedside.documents.course.strip import cycle_strip, legend
from bedside.documents.drawing import Shade, Stroke
from bedside.documents.page_flow import WIDTH_MM, Row
from tests.documents.labels import ENGLISH
from tests.support.course_papers import assert_on_paper, cells


def test_every_day_has_its_number_and_nothing_meets() -> None:
    strip = cycle_strip(cells(), ENGLISH)
    texts = [box.text for box in strip.boxes]
    assert [text for text in texts if text == "28"] == ["28"]
    assert {"4.5", "131", "10", "11", "+"} <= set(texts)
    assert_on_paper([Row((), drawing=strip)])
    assert "pause" in legend(ENGLISH)


def test_the_bar_shows_level_and_share() -> None:
    strip = cycle_strip(cells(), ENGLISH)
    bars = [mark for mark in strip.marks if isinstance(mark, Shade) and mark.grey < 1]
    assert len(bars) == 28
    step, full, under_way = bars[0], bars[10], bars[-1]
    assert step.height < full.height
    assert step.grey > full.grey
    assert 0.3 < under_way.width / full.width < 0.4
    assert full.x + full.width <= WIDTH_MM


def test_every_pause_cuts_the_bar_of_its_day() -> None:
    strip = cycle_strip(cells(), ENGLISH)
    cuts = [mark for mark in strip.marks if isinstance(mark, Stroke) and mark.dash]
    assert len(cuts) == 3


def test_a_cycle_of_other_length_fills_the_same_width() -> None:
    for days in (1, 14, 42):
        strip = cycle_strip(cells(days), ENGLISH)
        last = max(
            point[0] for mark in strip.marks if isinstance(mark, Stroke) for point in mark.points
        )
        assert abs(last - WIDTH_MM) < 0.01
