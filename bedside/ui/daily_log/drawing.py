"""Where does the child write the sentence of the day, with mouse, finger or pen?

Ink is dark on white in every theme, as on paper, so that days can be compared.
"""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QImage, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from bedside.ui.daily_log.pictures import image_of, png_bytes
from bedside.ui.theme.apply import current_tokens, scaled
from bedside.ui.theme.tokens import LIGHT

_PAPER = QSize(900, 360)
_PEN_WIDTH = 5
_STROKES_KEPT = 30


class Sheet(QWidget):
    """A white sheet that shows one picture, as large as it fits."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.image: QImage | None = None
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        return QSize(scaled(260), scaled(120))

    def show_picture(self, picture: bytes | None) -> None:
        """Show kept bytes, or an empty sheet."""
        image = None if picture is None else image_of(picture)
        self.image = None if image is None or image.isNull() else image
        self.update()

    def picture_area(self) -> QRectF:
        """Where on the widget the picture (or the empty paper) lies."""
        size = _PAPER if self.image is None else self.image.size()
        fitted = size.scaled(self.size(), Qt.AspectRatioMode.KeepAspectRatio)
        area = QRectF(0, 0, fitted.width(), fitted.height())
        area.moveCenter(QRectF(self.rect()).center())
        return area

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Paint the sheet, its picture and its edge."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.fillRect(self.rect(), QColor(LIGHT.card))
        if self.image is not None:
            painter.drawImage(self.picture_area(), self.image)
        edge = current_tokens().accent if self.hasFocus() else current_tokens().soft
        painter.setPen(QColor(edge))
        painter.drawRect(self.rect().adjusted(0, 0, -1, -1))
        painter.end()
        event.accept()


class DrawingSurface(Sheet):
    """A sheet to write on. ``drawn`` follows each stroke; a finger and a pen write as well."""

    drawn = Signal()

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(name, parent)
        self._last: QPointF | None = None
        self._before: list[QImage | None] = []
        self.setCursor(Qt.CursorShape.CrossCursor)

    def picture(self) -> bytes | None:
        """What stands on the sheet as PNG; None while it is empty."""
        return None if self.image is None else png_bytes(self.image)

    def show_picture(self, picture: bytes | None) -> None:
        super().show_picture(picture)
        self._before.clear()

    def put(self, picture: bytes | None) -> None:
        """Another picture, or an empty sheet, by hand: it can be undone."""
        before = self.image
        super().show_picture(picture)
        self._remember(before)
        self.drawn.emit()

    def undo(self) -> None:
        """Take the last stroke back; nothing happens on an untouched sheet."""
        if self._before:
            self.image = self._before.pop()
            self.update()
            self.drawn.emit()

    def can_undo(self) -> bool:
        """Whether there is a stroke to take back."""
        return bool(self._before)

    def _remember(self, image: QImage | None) -> None:
        self._before.append(image)
        del self._before[:-_STROKES_KEPT]

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Begin a stroke."""
        if event.button() is not Qt.MouseButton.LeftButton:
            return
        # The paper as it was: a stroke is drawn on a copy, so that it can be taken back.
        self._remember(self.image)
        if self.image is None:
            self.image = QImage(_PAPER, QImage.Format.Format_RGB32)
            self.image.fill(QColor(LIGHT.card))
        else:
            self.image = self.image.convertToFormat(QImage.Format.Format_RGB32)
        self._last = self._on_paper(event.position())
        self._draw_to(self._last)
        event.accept()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Go on with the stroke."""
        if self._last is not None:
            self._draw_to(self._on_paper(event.position()))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """End the stroke."""
        if self._last is not None:
            self._draw_to(self._on_paper(event.position()))
            self._last = None
            self.drawn.emit()

    def _on_paper(self, point: QPointF) -> QPointF:
        area = self.picture_area()
        size = _PAPER if self.image is None else self.image.size()
        across = (point.x() - area.x()) / area.width()
        down = (point.y() - area.y()) / area.height()
        return QPointF(across * size.width(), down * size.height())

    def _draw_to(self, point: QPointF) -> None:
        if self.image is None or self._last is None:
            return
        painter = QPainter(self.image)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ink = QPen(QColor(LIGHT.ink), _PEN_WIDTH)
        ink.setCapStyle(Qt.PenCapStyle.RoundCap)
        painter.setPen(ink)
        painter.drawLine(self._last, point)
        painter.end()
        self._last = point
        self.update()
