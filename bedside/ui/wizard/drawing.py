"""What does the bench look like at this step? The picture beside the steps.

The sheet is drawn in its own units and scaled to the room there is. Everything that is
written on it is also the widget's description for screen readers.
"""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QSizePolicy, QWidget

from bedside.ui.theme.apply import FAMILY, current_tokens, scaled
from bedside.ui.wizard.artwork import Box, Part, svg

SHEET_WIDTH, SHEET_HEIGHT = 320, 480
_SMALLEST = 8


@dataclass(frozen=True, slots=True)
class Words:
    """Words on the sheet: centred in ``box``, wrapped, never larger than it.

    ``tone`` is ``ink``, ``soft`` or ``accent``; ``paper`` is black on a drawn label.
    """

    text: str
    box: Box
    pixels: int = 14
    bold: bool = False
    tone: str = "ink"


@dataclass(frozen=True, slots=True)
class Scene:
    """One picture: outlines from back to front, and the words over them."""

    parts: tuple[Part, ...]
    words: tuple[Words, ...]

    def described(self) -> str:
        """All words of the picture in one sentence, for those who hear it."""
        return ", ".join(" ".join(words.text.split()) for words in self.words)


class Drawing(QWidget):
    """Shows one :class:`Scene`, as large as its place allows."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._scene = Scene((), ())
        self._renderers: dict[Part, QSvgRenderer] = {}
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Expanding)
        self.setAccessibleName(self.tr("Drawing of this step"))

    def show_scene(self, scene: Scene) -> None:
        """Draw ``scene`` from now on."""
        self._scene = scene
        tokens = current_tokens()
        self._renderers = {
            part: QSvgRenderer(QByteArray(svg(part, tokens))) for part in scene.parts
        }
        self.setAccessibleDescription(scene.described())
        self.update()

    def scene(self) -> Scene:
        """The picture shown now."""
        return self._scene

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """The sheet at the reader's text size."""
        return QSize(scaled(SHEET_WIDTH), scaled(SHEET_HEIGHT))

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Small enough for a low screen, large enough to read the volumes."""
        return QSize(scaled(SHEET_WIDTH * 3 // 4), scaled(SHEET_HEIGHT * 3 // 4))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Paint outlines, then words."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        size = min(self.width() / SHEET_WIDTH, self.height() / SHEET_HEIGHT)
        painter.translate(
            (self.width() - SHEET_WIDTH * size) / 2, (self.height() - SHEET_HEIGHT * size) / 2
        )
        painter.scale(size, size)
        for part, renderer in self._renderers.items():
            renderer.render(painter, _rect(part.box))
        for words in self._scene.words:
            _paint_words(painter, words)
        painter.end()
        event.accept()


def _rect(box: Box) -> QRectF:
    return QRectF(box.x, box.y, box.width, box.height)


def _paint_words(painter: QPainter, words: Words) -> None:
    tokens = current_tokens()
    colour = {
        "ink": tokens.ink,
        "soft": tokens.soft,
        "accent": tokens.accent,
        "paper": "#000000",
        "paper_inverted": "#FFFFFF",
    }[words.tone]
    flags = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap
    font = QFont(FAMILY)
    font.setBold(words.bold)
    rect = _rect(words.box)
    pixels = words.pixels
    while True:
        font.setPixelSize(pixels)
        needed = QFontMetricsF(font).boundingRect(rect, int(flags), words.text)
        fits = needed.width() <= rect.width() and needed.height() <= rect.height()
        if fits or pixels <= _SMALLEST:
            break
        pixels -= 1
    painter.setFont(font)
    painter.setPen(QColor(colour))
    painter.drawText(rect, int(flags), words.text)
