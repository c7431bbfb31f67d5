"""Can this bag's label be printed, and if so, what is the PDF?

One label on its own stock, or A4 sheets of them to be cut. Black on white only.
"""

from __future__ import annotations

from collections.abc import Sequence

from bedside.documents import label_text
from bedside.documents.label_content import DoesNotFit, LabelContent, LabelSize
from bedside.documents.label_layout import LabelLayout, lay_out
from bedside.documents.paper import A4_MM, Paper
from bedside.documents.words import Words

_ARM_MM = 1.5
_CUT_LINE_MM = 0.1


def bag_label(content: LabelContent, size: LabelSize, words: Words) -> bytes | DoesNotFit:
    """The PDF of one label, its page exactly the stock; or what does not fit on it.

    Identical content gives identical bytes.
    """
    layout = lay_out(content, size, words)
    if isinstance(layout, DoesNotFit):
        return layout
    paper = Paper(size.width, size.height, _title(content), words.language)
    _draw(paper, layout, 0.0, 0.0)
    return paper.finished()


def label_sheet(
    contents: Sequence[LabelContent], size: LabelSize, words: Words, first_cell: int = 0
) -> bytes | DoesNotFit:
    """A4 pages of labels with thin cut marks, row by row from ``first_cell``.

    ``first_cell`` leaves places of a begun first sheet free. The first label that does not
    fit refuses the whole sheet. Raises ValueError without labels or for a cell that
    the sheet does not have.
    """
    places = _grid(size)
    if not contents or not 0 <= first_cell < len(places):
        raise ValueError("a sheet needs a label and a cell that it has")
    paper = Paper(*A4_MM, _title(contents[0]), words.language)
    for number, content in enumerate(contents, first_cell):
        layout = lay_out(content, size, words)
        if isinstance(layout, DoesNotFit):
            return layout
        cell = number % len(places)
        if cell == 0 and number > first_cell:
            paper.next_page()
        if cell == 0 or number == first_cell:
            _cut_marks(paper, size)
        _draw(paper, layout, *places[cell])
    return paper.finished()


def _title(content: LabelContent) -> str:
    """Names no patient: titles end up in print queues."""
    return f"{label_text.DRUG} {content.bag_code}"


def _draw(paper: Paper, layout: LabelLayout, x: float, y: float) -> None:
    left, right = x + layout.frame.x, x + layout.bar.x + layout.bar.width
    paper.rule(left, y + layout.rule_y, right, y + layout.rule_y, 0.3)
    frame, bar = layout.frame, layout.bar
    paper.frame(x + frame.x, y + frame.y, frame.width, frame.height, 0.4)
    paper.bar(x + bar.x, y + bar.y, bar.width, bar.height)
    _draw_code(paper, layout, x + layout.code_at.x, y + layout.code_at.y)
    for box in layout.boxes:
        paper.text(box, x, y)


def _draw_code(paper: Paper, layout: LabelLayout, x: float, y: float) -> None:
    module = layout.module_mm
    for row, column, length in layout.code.dark_runs():
        paper.bar(x + column * module, y + row * module, length * module, module)


def _corner(size: LabelSize) -> tuple[int, int, float, float]:
    """Columns, rows, and the top left corner that centres the grid on the sheet."""
    columns, rows = int(A4_MM[0] // size.width), int(A4_MM[1] // size.height)
    left = (A4_MM[0] - columns * size.width) / 2
    return columns, rows, left, (A4_MM[1] - rows * size.height) / 2


def _grid(size: LabelSize) -> list[tuple[float, float]]:
    columns, rows, left, top = _corner(size)
    return [
        (left + column * size.width, top + row * size.height)
        for row in range(rows)
        for column in range(columns)
    ]


def _cut_marks(paper: Paper, size: LabelSize) -> None:
    """A small cross at every corner of the grid, shorter than the margin of a label."""
    columns, rows, left, top = _corner(size)
    for row in range(rows + 1):
        for column in range(columns + 1):
            x, y = left + column * size.width, top + row * size.height
            paper.rule(x - _ARM_MM, y, x + _ARM_MM, y, _CUT_LINE_MM)
            paper.rule(x, y - _ARM_MM, x, y + _ARM_MM, _CUT_LINE_MM)
