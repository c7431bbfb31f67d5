"""What is drawn besides text? Shapes as plain data, in millimetres from their own corner.

Black, white and greys only: what a line or a field means never hangs on a colour.
"""

from __future__ import annotations

from dataclasses import dataclass

from bedside.documents.fonts import line_mm, width_mm
from bedside.documents.paper import Paper
from bedside.documents.typesetting import Align, Box

Place = tuple[float, float]


@dataclass(frozen=True, slots=True)
class Shade:
    """A field of one grey, from 0 (black) to 1 (white)."""

    x: float
    y: float
    width: float
    height: float
    grey: float


@dataclass(frozen=True, slots=True)
class Stroke:
    """A line through points; ``dash`` are the lengths of its strokes and blanks."""

    points: tuple[Place, ...]
    line: float = 0.2
    dash: tuple[float, ...] = ()


@dataclass(frozen=True, slots=True)
class Dot:
    """A round mark, black or white with a black edge."""

    x: float
    y: float
    radius: float = 0.6
    filled: bool = True


Mark = Shade | Stroke | Dot


@dataclass(frozen=True, slots=True)
class Drawing:
    """Marks in the order they are drawn, and the texts over them."""

    height: float
    marks: tuple[Mark, ...]
    boxes: tuple[Box, ...]


def text_box(
    text: str,
    x: float,
    y: float,
    size_pt: float = 6.5,
    *,
    bold: bool = False,
    align: Align = Align.LEFT,
) -> Box:
    """One line of text beside, around or before ``x``; its top at ``y``."""
    width = width_mm(text, size_pt, bold)
    left = x - width * align.value
    shown = text.replace("\u00a0", " ")
    return Box("drawing", shown, left, y, width, line_mm(size_pt), size_pt, bold)


def draw_at(paper: Paper, drawing: Drawing, x: float, y: float) -> None:
    """Draw everything with the corner of the drawing at the point."""
    for mark in drawing.marks:
        if isinstance(mark, Shade):
            paper.shade(x + mark.x, y + mark.y, mark.width, mark.height, mark.grey)
        elif isinstance(mark, Dot):
            paper.dot(x + mark.x, y + mark.y, mark.radius, filled=mark.filled)
        else:
            moved = [(x + left, y + top) for left, top in mark.points]
            paper.stroke(moved, mark.line, mark.dash)
    for box in drawing.boxes:
        paper.text(box, x, y)
