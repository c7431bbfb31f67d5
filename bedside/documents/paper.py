"""How do boxes, rules and bars become a PDF? The one module that draws.

Millimetres from the top left corner come in, PDF bytes go out. The same calls give the
same bytes: no time of printing and no random identifier is written.
"""

from __future__ import annotations

from collections.abc import Sequence
from io import BytesIO

from bedside.documents.fonts import ASCENT, MM_PER_POINT, font_name
from bedside.documents.typesetting import Box

A4_MM = (210.0, 297.0)
_BLACK = 0.0
_WHITE = 1.0


class Paper:
    """A PDF under the pen. Pages have the exact size given, in millimetres."""

    def __init__(self, width: float, height: float, title: str, language: str) -> None:
        from reportlab.pdfgen.canvas import Canvas  # type: ignore[import-untyped]

        self._height = height
        self._buffer = BytesIO()
        self._canvas = Canvas(
            self._buffer,
            pagesize=(width / MM_PER_POINT, height / MM_PER_POINT),
            invariant=1,
            pageCompression=1,
            lang=language,
            initialFontName=font_name(bold=False),
        )
        self._canvas.setTitle(title)
        self._canvas.setCreator("bedside")

    def text(self, box: Box, x: float = 0.0, y: float = 0.0) -> None:
        """Draws one line of text, moved by ``x`` and ``y``."""
        self._canvas.setFillGray(_WHITE if box.white else _BLACK)
        self._canvas.setFont(font_name(box.bold), box.size_pt)
        baseline = y + box.y + ASCENT * box.size_pt * MM_PER_POINT
        self._canvas.drawString(_points(x + box.x), self._up(baseline), box.text)

    def bar(self, x: float, y: float, width: float, height: float) -> None:
        """A filled black rectangle."""
        self._canvas.setFillGray(_BLACK)
        self._canvas.rect(
            _points(x), self._up(y + height), _points(width), _points(height), stroke=0, fill=1
        )

    def frame(self, x: float, y: float, width: float, height: float, line: float = 0.3) -> None:
        """A rectangle drawn with a black line ``line`` millimetres thick."""
        self._pen(line)
        self._canvas.rect(
            _points(x), self._up(y + height), _points(width), _points(height), stroke=1, fill=0
        )

    def rule(self, x1: float, y1: float, x2: float, y2: float, line: float = 0.2) -> None:
        """A straight black line."""
        self._pen(line)
        self._canvas.line(_points(x1), self._up(y1), _points(x2), self._up(y2))

    def shade(self, x: float, y: float, width: float, height: float, grey: float) -> None:
        """A rectangle filled with ``grey``, from 0 (black) to 1 (white)."""
        self._canvas.setFillGray(grey)
        self._canvas.rect(
            _points(x), self._up(y + height), _points(width), _points(height), stroke=0, fill=1
        )

    def stroke(
        self,
        points: Sequence[tuple[float, float]],
        line: float = 0.2,
        dash: Sequence[float] = (),
    ) -> None:
        """A black line through all points, dashed with strokes and blanks of these lengths."""
        self._pen(line)
        self._canvas.setDash([_points(each) for each in dash])
        path = self._canvas.beginPath()
        path.moveTo(_points(points[0][0]), self._up(points[0][1]))
        for x, y in points[1:]:
            path.lineTo(_points(x), self._up(y))
        self._canvas.drawPath(path, stroke=1, fill=0)
        self._canvas.setDash([])

    def dot(self, x: float, y: float, radius: float, *, filled: bool) -> None:
        """A round mark with its centre at the point, black or white with a black edge."""
        self._pen(0.2)
        self._canvas.setFillGray(_BLACK if filled else _WHITE)
        self._canvas.circle(_points(x), self._up(y), _points(radius), stroke=1, fill=1)

    def watermark(self, word: str, x: float, y: float, size_pt: float) -> None:
        """A pale word across the page centred on the point; drawn before the text over it."""
        self._canvas.saveState()
        self._canvas.setFillGray(0.92)
        self._canvas.translate(_points(x), self._up(y))
        self._canvas.rotate(52)
        self._canvas.setFont(font_name(bold=True), size_pt)
        self._canvas.drawCentredString(0, -size_pt * ASCENT / 3, word)
        self._canvas.restoreState()

    def next_page(self) -> None:
        """Ends the page and begins another of the same size."""
        self._canvas.showPage()

    def finished(self) -> bytes:
        """The PDF. Nothing may be drawn afterwards."""
        self._canvas.showPage()
        self._canvas.save()
        return self._buffer.getvalue()

    def _pen(self, line: float) -> None:
        self._canvas.setStrokeGray(_BLACK)
        self._canvas.setLineWidth(_points(line))

    def _up(self, y: float) -> float:
        """PDF counts points from the bottom."""
        return _points(self._height - y)


def _points(millimetres: float) -> float:
    return millimetres / MM_PER_POINT
