"""Text wraps, shrinks together and is never cut."""

from bedside.documents.typesetting import (
    SMALLEST_PT,
    Area,
    Overflow,
    Paragraph,
    centred,
    in_columns,
    stacked,
    wrapped,
)

WIDE = Area(10, 20, 80, 20)


def test_lines_break_at_blanks_and_never_between_number_and_unit():
    lines = wrapped("Bag of 270\u00a0mL", 17, 8)
    assert lines is not None
    assert len(lines) > 1 and any("270\u00a0mL" in line for line in lines)
    assert wrapped("Ğ" * 40, 17, 8) is None


def test_everything_shrinks_together_until_it_fits():
    few = stacked([Paragraph("a", "short", 12)], WIDE)
    many = stacked([Paragraph("a", "a long text " * 24, 12)], WIDE)
    assert not isinstance(few, Overflow) and not isinstance(many, Overflow)
    assert few[0].size_pt == 12
    assert SMALLEST_PT <= many[0].size_pt < 12
    assert all(box.y + box.height <= 40 + 1e-6 for box in many)


def test_what_fits_at_no_readable_size_is_named():
    paragraphs = [Paragraph("bed", "3", 8), Paragraph("vials", "lot " * 400, 8)]
    assert stacked(paragraphs, WIDE) == Overflow(("vials",))
    one = Paragraph("rate", "much too long for one line " * 5, 8, one_line=True)
    assert stacked([one], WIDE) == Overflow(("rate",))


def test_a_column_that_is_full_goes_on_in_the_next():
    columns = (Area(0, 0, 40, 4), Area(50, 0, 40, 4))
    boxes = in_columns([Paragraph("a", "one", 8), Paragraph("b", "two", 8)], columns)
    assert not isinstance(boxes, Overflow)
    assert [box.x for box in boxes] == [0, 50]


def test_room_left_over_is_shared_above_and_below():
    boxes = centred([Paragraph("a", "one", 8)], WIDE)
    assert not isinstance(boxes, Overflow)
    above = boxes[0].y - WIDE.y
    below = WIDE.y + WIDE.height - boxes[0].y - boxes[0].height
    assert abs(above - below) < 1e-6
