"""Rows become pages: none is split, none is lost."""

from itertools import pairwise

import pytest

from bedside.documents.drawing import Drawing
from bedside.documents.page_flow import (
    MARGIN_MM,
    WIDTH_MM,
    Cell,
    Part,
    Row,
    draw,
    draw_parts,
    pages_of,
)
from bedside.documents.render import page_images
from tests.documents.labels import ENGLISH
from tests.documents.test_label import text_of


def row(text, **more):
    return Row((Cell(text, 0, WIDTH_MM),), **more)


def test_rows_keep_their_order_over_the_pages():
    pages = pages_of([row(f"row {number}") for number in range(120)])
    assert len(pages) > 1
    texts = [box.text for page in pages for each in page for box in each.boxes]
    assert texts == [f"row {number}" for number in range(120)]
    for page in pages:
        for upper, lower in pairwise(page):
            assert upper.y + upper.height <= lower.y + 1e-6


def test_a_title_never_stands_alone_at_the_foot_of_a_page():
    for before in range(30, 60):
        rows = [row("x")] * before + [row("title", keep_with_next=True), row("text")]
        for page in pages_of(rows):
            assert page[-1].boxes[0].text != "title"


def test_a_word_wider_than_its_cell_is_broken_and_not_cut():
    (page,) = pages_of([row("Ğ" * 300)])
    assert "".join(box.text for box in page[0].boxes) == "Ğ" * 300


def test_every_page_is_drawn():
    pdf = draw([row("x", tick=True, ruled=True)] * 120, "title", "foot", "MARK", ENGLISH)
    assert len(page_images(pdf, 40)) == len(pages_of([row("x", tick=True)] * 120))


def test_a_table_that_goes_on_has_its_head_on_every_page():
    head = row("head", keep_with_next=True)
    pages = pages_of([row("title", keep_with_next=True), head, *[row("x", head=head)] * 100])
    assert len(pages) > 2
    assert [page[0].boxes[0].text for page in pages] == ["title"] + ["head"] * (len(pages) - 1)


def test_a_title_its_table_head_and_the_first_row_stay_together():
    for before in range(30, 60):
        head = row("head", keep_with_next=True)
        rows = [row("x")] * before + [row("title", keep_with_next=True), head, row("y", head=head)]
        for page in pages_of(rows):
            assert page[-1].boxes[0].text not in ("title", "head")


def test_every_part_begins_a_page_and_counts_its_own():
    parts = (Part((row("one"),), "first"), Part((row("two"),) * 80, "second"))
    pdf = draw_parts(parts, "title", "", ENGLISH)
    text = text_of(pdf)
    assert "first · page 1 of 1" in text
    assert "second · page 2 of 2" in text


def test_a_row_makes_room_for_its_drawing():
    drawing = Drawing(50.0, (), ())
    (page,) = pages_of([row("x", drawing=drawing), row("y")])
    assert page[1].y - page[0].y > 50


def test_a_text_at_the_right_ends_at_its_edge() -> None:
    left, right = Cell("Cycle 1", 76, 100), Cell("Cycle 1", 76, 100, right=True)
    (placed,) = pages_of([Row((left, right))])[0]
    assert placed.boxes[0].x == MARGIN_MM + 76
    assert placed.boxes[1].x + placed.boxes[1].width == pytest.approx(MARGIN_MM + 176)
