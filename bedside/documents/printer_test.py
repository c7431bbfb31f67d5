"""Does this printer print in true millimetres? A label with rulers to hold a ruler against."""

from __future__ import annotations

from bedside.documents.datamatrix import encoded
from bedside.documents.label_content import LabelSize
from bedside.documents.paper import Paper
from bedside.documents.typesetting import Align, Area, Box, Paragraph, placed
from bedside.documents.words import Words

_EDGE_MM = 5.0
_SHORT_MM, _MIDDLE_MM, _LONG_MM = 1.2, 2.0, 3.0
_CODE_MM = 14.0
_TEST_CODE = "BEDSIDE-TEST"
_SIZES_PT = (6.0, 8.0, 12.0)
_LETTERS = "ğüşıöç ĞÜŞİÖÇ 0123456789"


def printer_test(size: LabelSize, words: Words) -> bytes:
    """The PDF of a test label: rulers in mm, the smallest type of a label, a code to scan."""
    title = words.translate("Documents", "Printer test")
    paper = Paper(size.width, size.height, title, words.language)
    _ruler(paper, int(size.width - 2 * _EDGE_MM), down=False)
    _ruler(paper, int(size.height - 2 * _EDGE_MM), down=True)
    paper.frame(0.5, 0.5, size.width - 1.0, size.height - 1.0, 0.3)
    for box in _texts(title, size, words):
        paper.text(box)
    _code(paper, size)
    return paper.finished()


def _ruler(paper: Paper, length: int, *, down: bool) -> None:
    """Marks every millimetre from the corner of the two rulers on, named every ten."""
    for mm in range(length + 1):
        mark = _LONG_MM if mm % 10 == 0 else _MIDDLE_MM if mm % 5 == 0 else _SHORT_MM
        at = _EDGE_MM + mm
        if down:
            paper.rule(_EDGE_MM, at, _EDGE_MM + mark, at, 0.15)
        else:
            paper.rule(at, _EDGE_MM, at, _EDGE_MM + mark, 0.15)
        if mm % 10 == 0 and mm:
            area = Area(9.0, at - 1.4, 6, 3) if down else Area(at - 3.0, 8.6, 6, 3)
            align = Align.LEFT if down else Align.CENTRE
            paper.text(placed(Paragraph("", str(mm), 6.0, align=align), str(mm), 6.0, area, area.y))


def _texts(title: str, size: LabelSize, words: Words) -> list[Box]:
    hold = words.translate(
        "Documents", "Hold a ruler against both scales: 50 must be 50 mm from 0."
    )
    area = Area(16.0, 14.0, size.width - 22.0, 6.0)
    boxes = [placed(Paragraph("", title, 12.0, bold=True), title, 12.0, area, area.y)]
    y = area.y + 7.0
    for text, points in (
        (hold, 6.0),
        *((f"{pt:g} pt · {_LETTERS}", pt) for pt in _SIZES_PT),
    ):
        boxes.append(placed(Paragraph("", text, points), text, points, area, y))
        y += points * 0.5 + 0.6
    return boxes


def _code(paper: Paper, size: LabelSize) -> None:
    code = encoded(_TEST_CODE)
    module = code.module_mm(_CODE_MM) or 0.0
    side = code.modules * module
    left, top = size.width - side - 4.0, size.height - side - 4.0
    for row, column, length in code.dark_runs():
        paper.bar(left + column * module, top + row * module, length * module, module)
