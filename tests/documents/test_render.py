"""A page as a picture has the paper's size and its ink."""

import pytest

from bedside.documents.paper import Paper
from bedside.documents.render import page_images


def drawn() -> bytes:
    paper = Paper(25.4, 50.8, "test", "en")
    paper.bar(0, 0, 25.4, 25.4)
    paper.next_page()
    return paper.finished()


def test_every_page_comes_in_its_size_without_padding() -> None:
    pages = page_images(drawn(), 101)
    assert len(pages) == 2
    for page in pages:
        assert (page.width, page.height) == pytest.approx((101, 202), abs=1)
        assert len(page.rgb) == page.width * page.height * 3


def test_ink_stands_where_it_was_drawn() -> None:
    first, second = page_images(drawn(), 100)
    middle = first.width // 2 * 3
    assert first.rgb[first.width * 3 * 10 + middle] == 0
    assert first.rgb[first.width * 3 * 190 + middle] == 255
    assert set(second.rgb) == {255}
