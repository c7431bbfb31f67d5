"""How does nobody mistake a training ward for a real one?

Faint diagonal words over every window of a training ward. They never take a click.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from bedside.ui.theme.apply import FAMILY, current_tokens, scaled

_FAINT = 16  # of 255: seen at a glance, and text below stays readable
_ANGLE = -24


class Watermark(QWidget):
    """Lies over ``window`` for as long as it lives and follows its size."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setAttribute(Qt.WidgetAttribute.WA_NoSystemBackground)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._word = self.tr("TRAINING")
        window.installEventFilter(self)
        self.setGeometry(window.rect())
        self.raise_()
        self.show()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Follow the window's size and stay on top of what is added to it."""
        # No own attributes here: Qt may still call while Python takes the window down.
        window = self.parentWidget()
        if (
            window is not None
            and watched is window
            and event.type()
            in (
                QEvent.Type.Resize,
                QEvent.Type.LayoutRequest,
                QEvent.Type.ChildAdded,
            )
        ):
            self.setGeometry(window.rect())
            self.raise_()
        return False

    def word(self) -> str:
        """The word painted over the window."""
        return self._word

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Paint the word in slanting rows."""
        font = QFont(FAMILY)
        font.setPixelSize(scaled(44))
        font.setBold(True)
        colour = QColor(current_tokens().stop)
        colour.setAlpha(_FAINT)
        across = QFontMetrics(font).horizontalAdvance(self._word) + scaled(120)
        painter = QPainter(self)
        painter.setFont(font)
        painter.setPen(colour)
        painter.translate(self.width() / 2, self.height() / 2)
        painter.rotate(_ANGLE)
        # A field that changes repaints the little over it: only what is seen there is painted.
        seen = painter.worldTransform().inverted()[0].mapRect(event.rect())
        reach, high = self.width() + self.height(), font.pixelSize()
        for line, y in enumerate(range(-reach, reach, scaled(170))):
            if not seen.top() - high <= y <= seen.bottom() + high:
                continue
            shift = (line % 2) * across // 2
            for x in range(-reach + shift, reach + shift, across):
                if seen.left() - across <= x <= seen.right():
                    painter.drawText(x, y, self._word)
        painter.end()
        event.accept()
