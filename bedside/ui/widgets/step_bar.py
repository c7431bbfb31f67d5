"""How far is the wizard? One segment for each page, filled up to this one."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from bedside.ui.theme.apply import current_tokens, scaled


class StepBar(QWidget):
    """``count`` segments, the first ``step`` of them filled."""

    def __init__(self, count: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._count = count
        self._step = 0
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.set_step(1)

    def set_step(self, step: int) -> None:
        """Fill the segments up to ``step`` (1 is the first page)."""
        self._step = step
        self.setAccessibleName(
            self.tr("Step {step} of {count}").format(step=step, count=self._count)
        )
        self.update()

    def step(self) -> int:
        """The page the bar shows."""
        return self._step

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """As wide as the page, six pixels high at 100 %."""
        return QSize(scaled(240), scaled(6))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Paint the segments."""
        tokens = current_tokens()
        gap, height = scaled(6), scaled(6)
        width = (self.width() - gap * (self._count - 1)) / self._count
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        for place in range(self._count):
            painter.setBrush(QColor(tokens.accent if place < self._step else tokens.line))
            painter.drawRoundedRect(
                QRectF(place * (width + gap), 0, width, height), height / 2, height / 2
            )
        painter.end()
        event.accept()
