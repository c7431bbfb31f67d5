"""What is scanned to teach the program this scanner? A page with the calibration code."""

from __future__ import annotations

from bedside.clinical.scanner_layout import calibration_text
from bedside.documents.datamatrix import Code, encoded
from bedside.documents.page_flow import MARGIN_MM, WIDTH_MM, Cell, Row, pages_of
from bedside.documents.paper import A4_MM, Paper
from bedside.documents.words import Words

# As large as scanners for cartons still take in at once.
_CODE_MM = 45.0
_GAP_MM = 14.0


def calibration_sheet(words: Words) -> bytes:
    """The PDF of the calibration page. Identical words give identical bytes."""
    title = words.translate("Documents", "Calibration code for the scanner")
    (page,) = pages_of(_rows(title, words))
    paper = Paper(*A4_MM, title, words.language)
    for placed in page:
        for box in placed.boxes:
            paper.text(box)
    _draw(paper, encoded(calibration_text()), page[-1].y + page[-1].height + _GAP_MM)
    return paper.finished()


def _rows(title: str, words: Words) -> list[Row]:
    use = words.translate(
        "Documents",
        "Open the scanner's page in the settings and scan this code once, with the keyboard"
        " layout the ward works with and Caps Lock off. The program learns from it what the"
        " scanner types for each character of a medicine pack's code.",
    )
    again = words.translate(
        "Documents",
        "Scan it again after a change of the scanner, of its settings or of the keyboard layout.",
    )
    size = words.translate(
        "Documents", "Print at full size (100 %). The code belongs to no patient and no pack."
    )
    return [
        Row((Cell(title, 0, WIDTH_MM, 18, bold=True),)),
        Row((Cell(use, 0, WIDTH_MM, 11),), gap_before=6.0),
        Row((Cell(again, 0, WIDTH_MM, 11),), gap_before=3.0),
        Row((Cell(size, 0, WIDTH_MM, 11),), gap_before=3.0),
    ]


def _draw(paper: Paper, code: Code, top: float) -> None:
    """The code in the middle of the page. Raises ValueError if it does not fit its square."""
    module = code.module_mm(_CODE_MM)
    if module is None:
        raise ValueError("the calibration code does not fit its square")
    left = MARGIN_MM + (WIDTH_MM - code.modules * module) / 2
    for row, column, length in code.dark_runs():
        paper.bar(left + column * module, top + row * module, length * module, module)
