"""The preview shows the paper's own pages."""

from __future__ import annotations

from bedside.documents.render import PageImage
from bedside.ui.papers.preview import PaperPreview, image_of


def test_an_image_has_the_pages_pixels():
    image = image_of(PageImage(2, 1, b"\xff\x00\x00\x00\x00\xff"))
    assert (image.pixelColor(0, 0).red(), image.pixelColor(1, 0).blue()) == (255, 255)


def test_pages_are_replaced_not_added(qtbot):
    preview = PaperPreview()
    qtbot.addWidget(preview)
    page = PageImage(30, 20, b"\xff" * 1800)
    preview.show_pages([page, page])
    assert preview.page_count() == 2
    preview.show_pages([page])
    assert preview.page_count() == 1
