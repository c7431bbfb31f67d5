"""Pages as pictures of the size asked for."""

import pypdfium2
import pytest

from bedside.documents.paper import Paper
from bedside.documents.render import page_images


def test_a_page_has_its_millimetres_in_dots():
    paper = Paper(100, 50, "title", "en")
    paper.bar(0, 0, 100, 25)
    (page,) = page_images(paper.finished(), 254)
    assert (page.width, page.height) == pytest.approx((1000, 500), abs=1)
    assert len(page.rgb) == page.width * page.height * 3
    assert page.rgb[:3] == b"\x00\x00\x00" and page.rgb[-3:] == b"\xff\xff\xff"


def test_what_is_no_pdf_is_refused():
    with pytest.raises(pypdfium2.PdfiumError):
        page_images(b"no pdf", 72)
