"""Shapes and texts stand where they were put."""

from bedside.documents.drawing import Dot, Drawing, Shade, Stroke, draw_at, text_box
from bedside.documents.paper import Paper
from bedside.documents.render import page_images
from bedside.documents.typesetting import Align


def test_a_text_stands_beside_around_or_before_its_place():
    left = text_box("12 h", 10, 2)
    middle = text_box("12 h", 10, 2, align=Align.CENTRE)
    right = text_box("12 h", 10, 2, align=Align.RIGHT)
    assert left.x == 10
    assert middle.x + middle.width / 2 == 10
    assert right.x + right.width == 10


def test_marks_are_drawn_from_the_corner_of_their_drawing():
    paper = Paper(40, 40, "title", "en")
    marks = (
        Shade(0, 0, 10, 10, 0.0),
        Stroke(((0, 20), (10, 20)), line=2.0),
        Stroke(((0, 30), (10, 30)), line=2.0, dash=(2.0, 6.0)),
        Dot(15, 5, 2.0),
        Dot(15, 15, 2.0, filled=False),
    )
    draw_at(paper, Drawing(30, marks, (text_box("x", 0, 34),)), 5, 5)
    (page,) = page_images(paper.finished(), 254)

    def dark(x: float, y: float) -> bool:
        return page.rgb[(int(y * 10) * page.width + int(x * 10)) * 3] < 100

    assert dark(10, 10)
    assert not dark(3, 3)
    assert dark(10, 25)
    assert dark(6, 35) and not dark(9, 35)
    assert dark(20, 10) and not dark(20, 20)
