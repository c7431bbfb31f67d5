"""How do rows of text become A4 pages? A row is never split between two pages."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from bedside.documents.drawing import Drawing, draw_at
from bedside.documents.fonts import line_mm, width_mm
from bedside.documents.paper import A4_MM, Paper
from bedside.documents.typesetting import Box, broken, wrapped
from bedside.documents.words import Words

MARGIN_MM = 16.0
WIDTH_MM = A4_MM[0] - 2 * MARGIN_MM
_FOOT_MM = 12.0
_FOOT_PT = 7.0
_AIR_MM = 1.2
_NO_BREAK = "\u00a0"


@dataclass(frozen=True, slots=True)
class Cell:
    """A text in a row: ``x`` and ``width`` in mm from the left margin.

    ``right``: its lines end at the right edge of that width.
    """

    text: str
    x: float
    width: float
    size_pt: float = 9.0
    bold: bool = False
    right: bool = False


@dataclass(frozen=True, slots=True)
class Row:
    """Cells side by side; ``tick`` draws a box to tick at the left, ``ruled`` a line below.

    ``head`` is the head of the table the row belongs to: it stands again above a row that
    begins a page. ``drawing`` stands under the cells from the left margin.
    """

    cells: tuple[Cell, ...]
    gap_before: float = 0.0
    least_mm: float = 0.0
    tick: bool = False
    ruled: bool = False
    keep_with_next: bool = False
    head: Row | None = None
    drawing: Drawing | None = None


@dataclass(frozen=True, slots=True)
class Part:
    """Rows that begin a page of their own, with their own foot and page numbers."""

    rows: tuple[Row, ...]
    foot: str


@dataclass(frozen=True, slots=True)
class SetRow:
    """A row at its place on a page."""

    row: Row
    boxes: tuple[Box, ...]
    y: float
    height: float


def pages_of(rows: Sequence[Row]) -> list[list[SetRow]]:
    """The rows set one under another, on as many pages as they need."""
    pages: list[list[SetRow]] = [[]]
    y = MARGIN_MM
    bottom = A4_MM[1] - MARGIN_MM - _FOOT_MM
    for number, row in enumerate(rows):
        if pages[-1] and y + _needed(rows, number) > bottom:
            pages.append([])
            y = MARGIN_MM
            if row.head is not None:
                pages[-1].append(_set(row.head, y))
                y += _height(row.head)
        y += row.gap_before if pages[-1] else 0.0
        pages[-1].append(_set(row, y))
        y += _height(row)
    return pages


def _needed(rows: Sequence[Row], number: int) -> float:
    """The room a row needs with everything that must stay with it."""
    needed = 0.0
    for row in rows[number:]:
        needed += row.gap_before + _height(row)
        if not row.keep_with_next:
            break
    return needed


def _set(row: Row, y: float) -> SetRow:
    return SetRow(row, _boxes(row, y), y, _height(row))


def draw(rows: Sequence[Row], title: str, foot: str, mark: str, words: Words) -> bytes:
    """The PDF of ``rows``; ``foot`` stands under every page, ``mark`` pale behind it."""
    return draw_parts((Part(tuple(rows), foot),), title, mark, words)


def draw_parts(parts: Sequence[Part], title: str, mark: str, words: Words) -> bytes:
    """The PDF of several parts. Pages are counted within each: parts are handed out singly."""
    paper = Paper(*A4_MM, title, words.language)
    first = True
    for part in parts:
        pages = pages_of(part.rows)
        for number, page in enumerate(pages, 1):
            if not first:
                paper.next_page()
            first = False
            if mark:
                paper.watermark(mark, A4_MM[0] / 2, A4_MM[1] / 2, 110)
            for each in page:
                _draw_row(paper, each)
            counted = words.translate("Documents", "page {number} of {pages}").format(
                number=number, pages=len(pages)
            )
            _draw_foot(paper, f"{part.foot} · {counted.replace(' ', _NO_BREAK)}")
    return paper.finished()


def _lines(cell: Cell) -> tuple[str, ...]:
    lines = wrapped(cell.text, cell.width, cell.size_pt, cell.bold)
    if lines is not None:
        return lines
    return broken(cell.text, cell.width, cell.size_pt, cell.bold)


def _height(row: Row) -> float:
    text = max((len(_lines(cell)) * line_mm(cell.size_pt) for cell in row.cells), default=0.0)
    drawn = 0.0 if row.drawing is None else row.drawing.height
    return max(text + _AIR_MM + drawn, row.least_mm)


def _boxes(row: Row, y: float) -> tuple[Box, ...]:
    return tuple(
        Box(
            "row",
            line.replace("\u00a0", " "),
            MARGIN_MM + cell.x + _indent(cell, line),
            y + 0.4 + number * line_mm(cell.size_pt),
            width_mm(line, cell.size_pt, cell.bold),
            line_mm(cell.size_pt),
            cell.size_pt,
            cell.bold,
        )
        for cell in row.cells
        for number, line in enumerate(_lines(cell))
    )


def _indent(cell: Cell, line: str) -> float:
    if not cell.right:
        return 0.0
    return max(cell.width - width_mm(line, cell.size_pt, cell.bold), 0.0)


def _draw_row(paper: Paper, placed: SetRow) -> None:
    if placed.row.drawing is not None:
        top = placed.y + placed.height - placed.row.drawing.height
        draw_at(paper, placed.row.drawing, MARGIN_MM, top)
    if placed.row.tick:
        paper.frame(MARGIN_MM, placed.y + 0.6, 3.6, 3.6, 0.25)
    if placed.row.ruled:
        y = placed.y + placed.height
        paper.rule(MARGIN_MM, y, MARGIN_MM + WIDTH_MM, y, 0.1)
    for box in placed.boxes:
        paper.text(box)


def _draw_foot(paper: Paper, text: str) -> None:
    cell = Cell(text, 0.0, WIDTH_MM, _FOOT_PT)
    for box in _boxes(replace(_FOOT_ROW, cells=(cell,)), A4_MM[1] - MARGIN_MM - _FOOT_MM + 4):
        paper.text(box)


_FOOT_ROW = Row(())
