"""What do the signs of the cycle strip mean? Each sign as it is painted, with its word."""

from __future__ import annotations

from enum import StrEnum

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QWidget

from bedside.ui.theme.apply import current_tokens, scaled
from bedside.ui.widgets.flow import Flow
from bedside.ui.widgets.text import label
from bedside.ui.wording.terms import term

_SIDE = 12


class Sign(StrEnum):
    """The signs of the strip."""

    STEP = "step"
    FULL = "full"
    PAUSE = "pause"
    TODAY = "today"
    DRUG = "drug"
    BAG = "bag"


class SignMark(QWidget):
    """One sign, as small as a letter; the word beside it says what it is."""

    def __init__(self, sign: Sign, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._sign = sign
        self.setFixedSize(QSize(scaled(_SIDE), scaled(_SIDE)))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002, N802 - Qt's name
        """Paint the sign as the strip does."""
        tokens = current_tokens()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        whole = QRectF(self.rect())
        ink = QColor(tokens.ink)
        if self._sign in (Sign.STEP, Sign.FULL):
            painter.setBrush(QColor(tokens.line))
            painter.drawRoundedRect(whole, 2, 2)
            low = self._sign is Sign.STEP
            painter.setBrush(QColor(tokens.step if low else tokens.full))
            top = whole.height() / 3 if low else 0.0
            painter.drawRoundedRect(whole.adjusted(0, top, 0, 0), 2, 2)
        elif self._sign is Sign.PAUSE:
            painter.fillRect(whole.adjusted(whole.width() / 3, 0, 0, 0), QColor(tokens.off_time))
        elif self._sign is Sign.TODAY:
            painter.setPen(QPen(ink, scaled(2)))
            painter.drawRoundedRect(whole.adjusted(1, 1, -1, -1), 2, 2)
        elif self._sign is Sign.DRUG:
            painter.setBrush(ink)
            painter.drawEllipse(whole.center(), scaled(3), scaled(3))
        else:
            painter.fillRect(QRectF(whole.center().x(), whole.center().y(), scaled(3), 99), ink)
        painter.end()


class StripLegend(Flow):
    """All signs with their words, in as many lines as the width asks for."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(14, parent)
        for sign, words in (
            (Sign.STEP, term("level", "step")),
            (Sign.FULL, term("level", "full")),
            (Sign.PAUSE, self.tr("pause")),
            (Sign.TODAY, self.tr("today")),
            (Sign.DRUG, self.tr("premedication")),
            (Sign.BAG, self.tr("new bag")),
        ):
            self.add(_named(sign, words))


def _named(sign: Sign, words: str) -> QWidget:
    pair = QWidget()
    row = QHBoxLayout(pair)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(scaled(5))
    row.addWidget(SignMark(sign))
    row.addWidget(label(words, "caption", wraps=False))
    return pair
