"""What is drawn comes out where it was asked for, byte for byte the same."""

from bedside.documents.paper import Paper
from bedside.documents.render import page_images


def drawn(mark=""):
    paper = Paper(20, 10, "title", "tr")
    if mark:
        paper.watermark(mark, 10, 5, 8)
    paper.bar(5, 2, 4, 3)
    paper.next_page()
    paper.rule(0, 5, 20, 5, 1.0)
    paper.frame(1, 1, 18, 8)
    return paper.finished()


def dark(image, x_mm, y_mm):
    x, y = int(x_mm / 25.4 * 254), int(y_mm / 25.4 * 254)
    return image.rgb[(y * image.width + x) * 3] < 128


def test_millimetres_count_from_the_top_left_corner():
    first, second = page_images(drawn(), 254)
    assert dark(first, 7, 3.5)
    assert not dark(first, 7, 6.5) and not dark(first, 3, 3.5)
    assert dark(second, 10, 5) and not dark(second, 10, 7)


def test_the_same_calls_give_the_same_bytes():
    assert drawn() == drawn()
    assert drawn("TRAINING") != drawn()


def test_shades_strokes_and_dots_leave_the_pen_as_it_was():
    def drawn(*, shapes: bool) -> bytes:
        paper = Paper(20, 20, "title", "en")
        if shapes:
            paper.shade(15, 15, 2, 2, 0.5)
            paper.stroke([(15, 1), (19, 1)], 0.1, (0.5, 0.5))
            paper.dot(18, 18, 0.5, filled=False)
        paper.rule(1, 5, 9, 5, 1.0)
        return page_images(paper.finished(), 254)[0].rgb

    with_shapes, without = drawn(shapes=True), drawn(shapes=False)
    assert with_shapes != without
    # The upper left quarter holds the rule alone.
    width = 200 * 3
    for y in range(100):
        row = slice(y * width, y * width + 300)
        assert with_shapes[row] == without[row]
