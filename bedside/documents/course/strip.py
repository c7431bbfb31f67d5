"""What happened on each day of the cycle? A column a day, a row for each thing.

The level stands as the height and grey of its bar, the share of the day that was infused as
its width; a pause cuts the bar where it fell.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import timedelta
from decimal import Decimal

from bedside.clinical.course_picture.days import DayCell
from bedside.clinical.events import Level
from bedside.documents.drawing import Drawing, Mark, Shade, Stroke, text_box
from bedside.documents.fonts import line_mm
from bedside.documents.page_flow import WIDTH_MM
from bedside.documents.typesetting import Align, Box
from bedside.documents.words import Words

_CAPTION_MM = 24.0
_SIZE_PT = 6.0
_BAR_MM = 6.0
_AIR_MM = 0.6
_GREYS = {Level.STEP: 0.8, Level.FULL: 0.6}
_STEP_SHARE = 0.55
_CUT_MM = 0.5
# From here on a column has no room for a decimal.
_SHORT_HOURS = 100


def cycle_strip(cells: Sequence[DayCell], words: Words) -> Drawing:
    """The strip over the whole width of the page."""
    width = (WIDTH_MM - _CAPTION_MM) / max(len(cells), 1)
    marks: list[Mark] = []
    boxes: list[Box] = []
    line = line_mm(_SIZE_PT) + _AIR_MM
    y = 0.0
    boxes += _row(words.translate("Documents", "Day"), [[str(c.day)] for c in cells], width, y)
    y += line
    boxes.append(text_box(words.translate("Documents", "Level"), 0, y + 1.5, _SIZE_PT))
    for number, cell in enumerate(cells):
        marks += _bar(cell, _CAPTION_MM + number * width, y, width)
    y += _BAR_MM + _AIR_MM
    for caption, texts in _rows(cells, words):
        boxes += _row(caption, texts, width, y)
        y += line * max((len(each) for each in texts), default=1)
    marks += _lines(len(cells), width, y)
    return Drawing(y + _AIR_MM, tuple(marks), tuple(boxes))


def _rows(cells: Sequence[DayCell], words: Words) -> list[tuple[str, list[list[str]]]]:
    """What stands under the bars: bags, hours the pump stood, worst grade, premedication."""
    stood = [sum((pause.lasts for pause in cell.pauses), timedelta()) for cell in cells]
    return [
        (words.translate("Documents", "Bag"), [[str(bag) for bag in c.bags] for c in cells]),
        (
            words.translate("Documents", "Stood, h"),
            [[_hours(each, words)] if each else [] for each in stood],
        ),
        (
            words.translate("Documents", "Worst grade"),
            [[] if c.worst_grade is None else [str(c.worst_grade)] for c in cells],
        ),
        (
            words.translate("Documents", "Premedication"),
            [["+"] if c.premedicated else [] for c in cells],
        ),
    ]


def legend(words: Words) -> str:
    """What the bars mean."""
    return words.translate(
        "Documents",
        "Low light bar: step level. High dark bar: full level. Its width is the share of the day"
        " that was infused; a line with a gap is a pause. +: premedication was given.",
    )


def _row(caption: str, texts: Sequence[Sequence[str]], width: float, y: float) -> list[Box]:
    boxes = [text_box(caption, 0, y, _SIZE_PT)]
    line = line_mm(_SIZE_PT) + _AIR_MM
    for number, lines in enumerate(texts):
        middle = _CAPTION_MM + (number + 0.5) * width
        boxes += [
            text_box(text, middle, y + place * line, _SIZE_PT, align=Align.CENTRE)
            for place, text in enumerate(lines)
        ]
    return boxes


def _bar(cell: DayCell, x: float, y: float, width: float) -> list[Mark]:
    marks: list[Mark] = []
    room = width - 2 * _CUT_MM
    if cell.level is not None and cell.given > 0:
        height = _BAR_MM * (_STEP_SHARE if cell.level is Level.STEP else 1.0)
        grey = _GREYS[cell.level]
        top = y + _BAR_MM - height
        marks.append(Shade(x + _CUT_MM, top, room * float(cell.given), height, grey))
    for pause in cell.pauses:
        at = x + _CUT_MM + room * float(pause.after_share)
        marks.append(Shade(at - _CUT_MM / 2, y, _CUT_MM, _BAR_MM, 1.0))
        marks.append(Stroke(((at, y), (at, y + _BAR_MM)), 0.25, (0.7, 0.5)))
    return marks


def _lines(count: int, width: float, height: float) -> list[Mark]:
    """Hair lines between the days, heavier between the weeks."""
    return [
        Stroke(((x, 0.0), (x, height)), 0.25 if number % 7 == 0 else 0.05)
        for number in range(count + 1)
        for x in (_CAPTION_MM + number * width,)
    ]


def _hours(stood: timedelta, words: Words) -> str:
    hours = Decimal(stood // timedelta(minutes=1)) / 60
    return words.number(hours, 1 if hours < _SHORT_HOURS else 0)
