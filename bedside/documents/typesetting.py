"""Where does each text go, and does it fit? Layout as plain data, before any drawing.

A paper is laid out as boxes, one line of text each, measured with the font that will
draw them. So that nothing is clipped or overlaps is a property of data that a test can
read. Text wraps between words and shrinks together, never below ``SMALLEST_PT``; a text
that still does not fit is named and never cut. Lengths are millimetres from the top
left corner of the paper.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from enum import Enum

from bedside.documents.fonts import line_mm, width_mm

SMALLEST_PT = 6.0
# Shrinking goes in these steps from the wished size (1.0) downwards.
_SCALES = tuple(step / 100 for step in range(100, 25, -4))
_HAIR = 1e-6


class Align(Enum):
    LEFT = 0.0
    CENTRE = 0.5
    RIGHT = 1.0


@dataclass(frozen=True, slots=True)
class Area:
    """A rectangle that text is set into."""

    x: float
    y: float
    width: float
    height: float


@dataclass(frozen=True, slots=True)
class Box:
    """One line of text at its place. ``field`` names what the text is about."""

    field: str
    text: str
    x: float
    y: float
    width: float
    height: float
    size_pt: float
    bold: bool = False
    white: bool = False


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A text to be set: as large as ``wished_pt`` where there is room for it.

    ``breakable``: at the smallest size, a word wider than its place goes on in the next line.
    """

    field: str
    text: str
    wished_pt: float
    bold: bool = False
    smallest_pt: float = SMALLEST_PT
    one_line: bool = False
    align: Align = Align.LEFT
    white: bool = False
    breakable: bool = False

    def size_at(self, scale: float) -> float:
        """The type size when everything shrinks to ``scale``; never below the smallest."""
        return max(self.smallest_pt, round(self.wished_pt * scale * 4) / 4)


@dataclass(frozen=True, slots=True)
class Overflow:
    """The fields that are too long for their place even at the smallest size."""

    fields: tuple[str, ...]


def wrapped(text: str, width: float, size_pt: float, bold: bool = False) -> tuple[str, ...] | None:
    """``text`` in lines no wider than ``width``, or None where one word alone is wider.

    Lines break at blanks, never at a no-break space: number and unit stay together.
    """
    lines: list[str] = []
    line = ""
    for word in text.split(" "):
        longer = f"{line} {word}" if line else word
        if width_mm(longer, size_pt, bold) <= width + _HAIR:
            line = longer
            continue
        if width_mm(word, size_pt, bold) > width + _HAIR:
            return None
        lines.append(line)
        line = word
    return (*lines, line) if line else tuple(lines)


def broken(text: str, width: float, size_pt: float, bold: bool = False) -> tuple[str, ...]:
    """``text`` in lines broken between letters, for a word wider than its place."""
    lines = [""]
    for sign in text:
        if width_mm(lines[-1] + sign, size_pt, bold) > width:
            lines.append("")
        lines[-1] += sign
    return tuple(lines)


def stacked(paragraphs: Sequence[Paragraph], area: Area) -> tuple[Box, ...] | Overflow:
    """The paragraphs under one another in ``area``, at the largest scale that fits."""
    return in_columns(paragraphs, (area,))


def centred(paragraphs: Sequence[Paragraph], area: Area) -> tuple[Box, ...] | Overflow:
    """As :func:`stacked`, with the room left over shared above and below."""
    boxes = stacked(paragraphs, area)
    if isinstance(boxes, Overflow) or not boxes:
        return boxes
    spare = area.y + area.height - (boxes[-1].y + boxes[-1].height)
    return tuple(replace(box, y=box.y + spare / 2) for box in boxes)


def in_columns(
    paragraphs: Sequence[Paragraph], columns: Sequence[Area]
) -> tuple[Box, ...] | Overflow:
    """The paragraphs flowed through ``columns`` in order, none split between two.

    All shrink by the same scale, each down to its own smallest size. Returns
    :class:`Overflow` with the fields to blame when not even that fits.
    """
    for scale in _SCALES:
        boxes = _flowed(paragraphs, columns, scale)
        if boxes is not None:
            return boxes
        if all(each.size_at(scale) == each.smallest_pt for each in paragraphs):
            break
    return Overflow(_to_blame(paragraphs, columns[0].width))


def _flowed(
    paragraphs: Sequence[Paragraph], columns: Sequence[Area], scale: float
) -> tuple[Box, ...] | None:
    boxes: list[Box] = []
    at = 0
    y = columns[0].y
    for paragraph in paragraphs:
        while True:
            column = columns[at]
            block = _block(paragraph, column, y, scale)
            if block is None:
                return None
            bottom = block[-1].y + block[-1].height if block else y
            if bottom <= column.y + column.height + _HAIR:
                break
            at += 1
            if at == len(columns):
                return None
            y = columns[at].y
        boxes.extend(block)
        y = bottom
    return tuple(boxes)


def _block(paragraph: Paragraph, column: Area, y: float, scale: float) -> list[Box] | None:
    size = paragraph.size_at(scale)
    lines = wrapped(paragraph.text, column.width, size, paragraph.bold)
    if lines is None and paragraph.breakable and size == paragraph.smallest_pt:
        lines = broken(paragraph.text, column.width, size, paragraph.bold)
    if lines is None or (paragraph.one_line and len(lines) > 1):
        return None
    return [
        placed(paragraph, line, size, column, y + number * line_mm(size))
        for number, line in enumerate(lines)
    ]


def placed(paragraph: Paragraph, line: str, size: float, column: Area, y: float) -> Box:
    """One line of ``paragraph`` as a box in ``column``, its top at ``y``."""
    width = width_mm(line, size, paragraph.bold)
    x = column.x + (column.width - width) * paragraph.align.value
    return Box(
        paragraph.field,
        line.replace("\u00a0", " "),
        x,
        y,
        width,
        line_mm(size),
        size,
        paragraph.bold,
        paragraph.white,
    )


def _to_blame(paragraphs: Sequence[Paragraph], width: float) -> tuple[str, ...]:
    """The texts that take more than one line at their smallest, else all of them."""
    long = [each.field for each in paragraphs if _needs_more_than_a_line(each, width)]
    return tuple(dict.fromkeys(long or [each.field for each in paragraphs]))


def _needs_more_than_a_line(paragraph: Paragraph, width: float) -> bool:
    lines = wrapped(paragraph.text, width, paragraph.smallest_pt, paragraph.bold)
    return lines is None or len(lines) > 1
