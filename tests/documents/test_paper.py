"""The pen draws at exact millimetres and writes no time of printing."""

import pytest

from bedside.documents.paper import Paper
from bedside.documents.render import page_images


def bar_at(x: float, y: float) -> bytes:
    paper = Paper(100, 70, "Label", "tr")
    paper.bar(x, y, 20, 10)
    return paper.finished()


def test_millimetres_are_counted_from_the_top_left() -> None:
    (page,) = page_images(bar_at(30, 20), 254)  # ten pixels a millimetre
    assert (page.width, page.height) == pytest.approx((1000, 700), abs=1)
    dark = [place for place, level in enumerate(page.rgb[::3]) if level < 128]
    rows = {place // page.width for place in dark}
    columns = {place % page.width for place in dark}
    assert (min(columns), max(columns)) == pytest.approx((300, 499), abs=2)
    assert (min(rows), max(rows)) == pytest.approx((200, 299), abs=2)


def test_the_same_drawing_gives_the_same_bytes() -> None:
    assert bar_at(30, 20) == bar_at(30, 20)
    assert bar_at(30, 20) != bar_at(31, 20)


def test_the_language_is_written_for_screen_readers() -> None:
    assert b"/Lang" in bar_at(1, 1)
