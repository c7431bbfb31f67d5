"""Which day of the cycle is it, and what happened on each? A strip of 28 cells.

Level is colour and height, off-time an amber bar at its hour, the worst grade a figure in
the cell, premedication a dot above it; a bag begins at a tick below. The arrow keys walk
the days and the line below the strip says the day in words.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import timedelta

from PySide6.QtCore import QCoreApplication, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFont,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from bedside.clinical.course_picture.days import DayCell
from bedside.clinical.events import Level
from bedside.ui.theme.apply import FAMILY, current_tokens, scaled
from bedside.ui.theme.tokens import severity_colours
from bedside.ui.widgets.text import label
from bedside.ui.wording import quantities
from bedside.ui.wording.terms import term

_TOP, _CELL, _BELOW, _GAP = 14, 26, 24, 3
_WORST = 3
_DAY = timedelta(days=1)
_DAYS_NAMED = (1, 7, 14, 21, 28)


def cell_text(cell: DayCell) -> str:
    """One day of the strip in words."""
    translate = QCoreApplication.translate
    parts = [translate("CycleStrip", "day {day}").format(day=cell.day)]
    if cell.level is None:
        parts.append(translate("CycleStrip", "not yet"))
    else:
        parts.append(term("level", cell.level.value))
    if cell.bags:
        bags = ", ".join(str(bag) for bag in cell.bags)
        parts.append(translate("CycleStrip", "bag {numbers}").format(numbers=bags))
    for pause in cell.pauses:
        stands = translate("CycleStrip", "has stood for {span}")
        stood = stands if pause.open else translate("CycleStrip", "stood for {span}")
        parts.append(stood.format(span=quantities.span(pause.lasts)))
    if cell.worst_grade is not None:
        parts.append(translate("CycleStrip", "grade {grade}").format(grade=cell.worst_grade))
    if cell.premedicated:
        parts.append(translate("CycleStrip", "premedication given"))
    return " · ".join(parts)


class Strip(QWidget):
    """The painted cells. ``day_pointed`` carries the day under the mouse or the keyboard."""

    day_pointed = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._cells: tuple[DayCell, ...] = ()
        self._pointed = 0
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Dots, cells and the names of the days below them."""
        return QSize(scaled(560), scaled(_TOP + _CELL + _BELOW))

    def show_cells(self, cells: Sequence[DayCell]) -> None:
        """Show these days."""
        self._cells = tuple(cells)
        now = next((cell.day for cell in self._cells if cell.is_now), 1)
        self.point_at(now)
        self.update()

    def point_at(self, day: int) -> None:
        """Put the mark of the keyboard on ``day``."""
        if self._cells:
            self._pointed = min(max(day, 1), len(self._cells))
            self.day_pointed.emit(self._pointed)
            self.update()

    def cells(self) -> tuple[DayCell, ...]:
        """The days on show."""
        return self._cells

    def place_of(self, day: int) -> QRect:
        """Where the cell of a day is painted."""
        # The frame of today and of the keyboard stand around a cell, at the edges too.
        edge = scaled(_GAP)
        width = (self.width() - 2 * edge + scaled(_GAP)) / max(len(self._cells), 1)
        left = edge + round((day - 1) * width)
        right = edge + round(day * width) - scaled(_GAP)
        return QRect(left, scaled(_TOP), right - left, scaled(_CELL))

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Left and right walk the days, Home and End go to the first and the last."""
        steps = {
            Qt.Key.Key_Left: self._pointed - 1,
            Qt.Key.Key_Right: self._pointed + 1,
            Qt.Key.Key_Home: 1,
            Qt.Key.Key_End: len(self._cells),
        }
        wanted = steps.get(Qt.Key(event.key()))
        if wanted is None:
            super().keyPressEvent(event)
        else:
            self.point_at(wanted)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """The day under the mouse is the one that is said."""
        if self._cells and self.width():
            self.point_at(int(event.position().x() * len(self._cells) / self.width()) + 1)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002, N802 - Qt's name
        """Paint every day."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for cell in self._cells:
            self._paint(painter, cell, self.place_of(cell.day))
        painter.end()

    def _paint(self, painter: QPainter, cell: DayCell, place: QRect) -> None:
        tokens = current_tokens()
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(tokens.line))
        painter.drawRoundedRect(place, 3, 3)
        if cell.level is not None:
            # The low level fills the cell's lower part: readable without its colour.
            low = cell.level is Level.STEP
            top = place.height() // 3 if low else 0
            filled = place.adjusted(0, top, 0, 0)
            filled.setWidth(max(round(place.width() * float(cell.given)), 2))
            painter.setBrush(QColor(tokens.step if low else tokens.full))
            painter.drawRoundedRect(filled, 3, 3)
        self._pauses(painter, cell, place)
        self._marks(painter, cell, place)
        if cell.is_now:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(QColor(tokens.ink), scaled(2)))
            painter.drawRoundedRect(place.adjusted(-1, -1, 1, 1), 4, 4)
        if cell.day == self._pointed and self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(QColor(tokens.accent), scaled(2), Qt.PenStyle.DotLine))
            painter.drawRoundedRect(place.adjusted(-3, -3, 3, 3), 5, 5)

    def _pauses(self, painter: QPainter, cell: DayCell, place: QRect) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(current_tokens().off_time))
        for pause in cell.pauses:
            width = min(max(place.width() * (pause.lasts / _DAY), scaled(5)), place.width())
            left = min(
                place.x() + place.width() * float(pause.after_share), place.right() - width + 1
            )
            painter.drawRect(QRectF(left, place.y(), width, place.height()))

    def _marks(self, painter: QPainter, cell: DayCell, place: QRect) -> None:
        """Premedication above, the grade inside, bag and day below."""
        tokens = current_tokens()
        middle = place.center().x()
        if cell.premedicated:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(tokens.ink))
            side = scaled(6)
            painter.drawEllipse(middle - side // 2, scaled(3), side, side)
        if cell.worst_grade:
            severity = "stop" if cell.worst_grade >= _WORST else "caution"
            ink, ground = severity_colours(tokens, severity)
            side = scaled(16)
            box = QRect(middle - side // 2, place.center().y() - side // 2 + 1, side, side)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(ground))
            painter.drawRoundedRect(box, 4, 4)
            self._text(painter, box, str(cell.worst_grade), ink, bold=True)
        if cell.bags:
            painter.fillRect(
                place.x(), place.bottom() + 2, scaled(3), scaled(5), QColor(tokens.ink)
            )
        if cell.day in _DAYS_NAMED:
            below = QRect(middle - scaled(20), place.bottom() + scaled(5), scaled(40), scaled(18))
            self._text(painter, below, str(cell.day), tokens.soft, bold=False)

    def _text(self, painter: QPainter, place: QRect, text: str, ink: str, *, bold: bool) -> None:
        font = QFont(FAMILY)
        font.setPixelSize(scaled(11))
        font.setBold(bold)
        painter.setFont(font)
        painter.setPen(QColor(ink))
        painter.drawText(place, Qt.AlignmentFlag.AlignCenter, text)


class CycleStrip(QWidget):
    """The strip with the line below it that says the day in words."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.strip = Strip()
        self.strip.setAccessibleName(self.tr("Days of the cycle"))
        self._said = label("", "caption")
        self.strip.day_pointed.connect(self._say)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(scaled(2))
        rows.addWidget(self.strip)
        rows.addWidget(self._said)
        self.setFocusProxy(self.strip)

    def show_cells(self, cells: Sequence[DayCell]) -> None:
        """Show the days of a cycle."""
        self.strip.show_cells(cells)

    def said(self) -> str:
        """What the line below the strip says."""
        return self._said.text()

    def _say(self, day: int) -> None:
        words = cell_text(self.strip.cells()[day - 1])
        self._said.setText(words)
        self.strip.setAccessibleDescription(words)
