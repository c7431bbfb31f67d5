"""How do the bags of a plan lie over the cycle? One bar each; the low level fills half."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from bedside.clinical.events import Level
from bedside.services.pharmacy.plan_view import PlannedLine
from bedside.ui.theme.apply import FAMILY, current_tokens, scaled
from bedside.ui.theme.tokens import LIGHT
from bedside.ui.wording import quantities
from bedside.ui.wording.terms import term

_TOP, _BAR, _BELOW, _GAP = 14, 30, 18, 2
_WEEK = 7
_ROOM_FOR_A_NUMBER = 14


def line_text(line: PlannedLine) -> str:
    """One bag of a plan in words."""
    translate = QCoreApplication.translate
    text = translate("Pharmacy", "Bag {number}: {level}, {hours} h from {time}").format(
        number=line.number,
        level=term("level", line.level.value),
        hours=line.hours,
        time=quantities.day_and_time(line.begins_at),
    )
    if line.off_hours:
        text = translate("Pharmacy", "{bag}, changed in off hours").format(bag=text)
    if line.ends_early:
        text = translate("Pharmacy", "{bag}, taken off {span} early").format(
            bag=text, span=quantities.span(line.ends_early)
        )
    return text


class BagStrip(QWidget):
    """The bags of one plan over the days of its cycle, read aloud as a list."""

    def __init__(
        self, lines: Sequence[PlannedLine], days: int, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._lines, self._days = tuple(lines), days
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self.tr("Bags of the plan"))
        self.setAccessibleDescription("\n".join(line_text(line) for line in self._lines))

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """A mark for off hours, the bars, and the days below."""
        return QSize(scaled(260), scaled(_TOP + _BAR + _BELOW))

    def place_of(self, line: PlannedLine) -> QRect:
        """Where the bar of a bag is painted."""
        left, right = round(line.from_share * self.width()), round(line.to_share * self.width())
        low = line.level is Level.STEP
        top = scaled(_TOP) + (scaled(_BAR) // 2 if low else 0)
        bottom = scaled(_TOP + _BAR)
        return QRect(left, top, max(right - left - scaled(_GAP), 1), bottom - top)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002, N802 - Qt's name
        """Paint the ground, the bars, the marks and the days."""
        tokens = current_tokens()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ground = QRect(0, scaled(_TOP), self.width(), scaled(_BAR))
        painter.fillRect(ground, QColor(tokens.line))
        for line in self._lines:
            place = self.place_of(line)
            low = line.level is Level.STEP
            painter.fillRect(place, QColor(tokens.step if low else tokens.full))
            if place.width() >= scaled(_ROOM_FOR_A_NUMBER):
                # The bars keep their colour by night, and so does the ink on them.
                ink = LIGHT.ink if low else LIGHT.on_accent
                self._text(painter, place, str(line.number), ink)
            if line.off_hours:
                mark = QRect(place.x() - scaled(8), 0, scaled(16), scaled(_TOP))
                self._text(painter, mark, "▲", tokens.caution)
        for day in range(_WEEK, self._days + 1, _WEEK):
            right = round(day * self.width() / self._days)
            below = QRect(right - scaled(40), scaled(_TOP + _BAR + 2), scaled(40), scaled(_BELOW))
            align = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop
            self._text(painter, below, str(day), tokens.soft, align)
        painter.end()

    def _text(
        self,
        painter: QPainter,
        place: QRect,
        text: str,
        ink: str,
        align: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignCenter,
    ) -> None:
        font = QFont(FAMILY)
        font.setPixelSize(scaled(11))
        font.setBold(True)
        painter.setFont(font)
        painter.setPen(QColor(ink))
        painter.drawText(place, align, text)
