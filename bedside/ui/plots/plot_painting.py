"""How is a lane painted? Ground, marks, lines and figures, at a given size."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, tzinfo

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen, QPolygonF

from bedside.clinical.course_picture.lanes import Lane
from bedside.clinical.course_picture.lines import CoursePicture, Gap, Line, LineKey, Point
from bedside.ui.plots.line_names import lane_title, line_name
from bedside.ui.plots.time_axis import TimeAxis
from bedside.ui.theme.apply import FAMILY, current_tokens, scaled
from bedside.ui.wording import quantities

_LEFT, _RIGHT, _TITLE = 44, 132, 20
_Dash = Qt.PenStyle


def _inks() -> dict[LineKey, tuple[str, Qt.PenStyle]]:
    """Colour and pattern of a line: two of one lane never differ by colour alone."""
    tokens = current_tokens()
    return {
        LineKey.TEMPERATURE: (tokens.stop, _Dash.SolidLine),
        LineKey.ALT: (tokens.caution, _Dash.SolidLine),
        LineKey.AST: (tokens.accent, _Dash.DashLine),
        LineKey.BILIRUBIN: (tokens.ink, _Dash.DotLine),
        LineKey.NEUTROPHILS: (tokens.accent, _Dash.SolidLine),
        LineKey.PLATELETS: (tokens.ink, _Dash.SolidLine),
        LineKey.ICE: (tokens.accent, _Dash.SolidLine),
        LineKey.CAPD: (tokens.accent, _Dash.SolidLine),
        LineKey.GRADE: (tokens.stop, _Dash.SolidLine),
        LineKey.DEXAMETHASONE: (tokens.soft, _Dash.SolidLine),
    }


@dataclass(frozen=True, slots=True)
class PlotPainting:
    """Where everything stands on a sheet of this size."""

    axis: TimeAxis
    lanes: tuple[Lane, ...]
    sheet: QRectF
    axis_height: float
    zone: tzinfo | None

    @property
    def left(self) -> float:
        return float(scaled(_LEFT))

    @property
    def width(self) -> float:
        return max(self.sheet.width() - scaled(_LEFT) - scaled(_RIGHT), 1.0)

    def x(self, at: datetime) -> float:
        """The place of a moment."""
        return self.left + self.axis.share(at) * self.width

    def moment(self, x: float) -> datetime:
        """The moment at a place."""
        return self.axis.moment((x - self.left) / self.width)

    def field(self, lane: Lane) -> QRectF:
        """Where the lines of a lane are drawn, below its title."""
        height = (self.sheet.height() - self.axis_height) / max(len(self.lanes), 1)
        top = self.lanes.index(lane) * height + scaled(_TITLE)
        return QRectF(self.left, top, self.width, height - scaled(_TITLE) - scaled(8))

    def place(self, lane: Lane, point: Point) -> QPointF:
        """Where a finding stands."""
        return self.places(lane, (point,))[0]

    def places(self, lane: Lane, points: Sequence[Point]) -> list[QPointF]:
        """Where the findings of a lane stand; its field is looked for once."""
        field = self.field(lane)
        left, width, foot, height = field.left(), field.width(), field.bottom(), field.height()
        return [
            QPointF(
                left + self.axis.share(point.at) * width,
                foot - float(lane.share(point.value)) * height,
            )
            for point in points
        ]

    def paint(self, painter: QPainter, picture: CoursePicture, lanes: Sequence[Lane]) -> None:
        """Everything of a cycle."""
        self._time(painter)
        self._gaps(painter, picture.gaps)
        self._bags(painter, picture.bag_changes)
        for lane in lanes:
            self._frame(painter, lane)
            painter.save()
            painter.setClipRect(self.field(lane).adjusted(-4, -4, 4, 4))
            for line in lane.lines:
                self._line(painter, lane, line)
            painter.restore()
            self._ends(painter, lane)

    def mark(self, painter: QPainter, at: QPointF) -> None:
        """A ring around the finding that is pointed at."""
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(QColor(current_tokens().ink), scaled(2)))
        painter.drawEllipse(at, scaled(7), scaled(7))

    def _foot(self) -> float:
        return self.sheet.height() - self.axis_height

    def _time(self, painter: QPainter) -> None:
        painter.setFont(_font(11))
        for tick in self.axis.ticks(self.zone):
            x = self.x(tick)
            painter.setPen(QPen(QColor(current_tokens().line), 1))
            painter.drawLine(QPointF(x, 0), QPointF(x, self._foot()))
            painter.setPen(QColor(current_tokens().soft))
            at_midnight = tick.hour == 0 and tick.minute == 0
            text = tick.strftime("%d.%m") if at_midnight else quantities.clock(tick)
            room = QRectF(x - scaled(40), self._foot() + scaled(4), scaled(80), scaled(18))
            painter.drawText(room, Qt.AlignmentFlag.AlignCenter, text)

    def _gaps(self, painter: QPainter, gaps: Sequence[Gap]) -> None:
        painter.setFont(_font(11))
        for gap in gaps:
            ended_at = gap.ended_at or self.axis.ends
            left, right = self.x(gap.began_at), self.x(ended_at)
            if right < self.left or left > self.left + self.width:
                continue
            left = max(left, self.left)
            band = QColor(current_tokens().off_time)
            band.setAlpha(90)
            width = max(min(right, self.left + self.width) - left, scaled(3))
            painter.fillRect(QRectF(left, 0, width, self._foot()), band)
            if gap.ended_at is not None:
                painter.setPen(QColor(current_tokens().soft))
                room = QRectF(left - scaled(60), 0, width + scaled(120), scaled(18))
                stood = quantities.span(gap.ended_at - gap.began_at)
                painter.drawText(room, Qt.AlignmentFlag.AlignCenter, stood)

    def _bags(self, painter: QPainter, moments: Sequence[datetime]) -> None:
        painter.setPen(QPen(QColor(current_tokens().soft), 1, Qt.PenStyle.DashLine))
        for moment in moments:
            if 0 <= self.axis.share(moment) <= 1:
                x = self.x(moment)
                painter.drawLine(QPointF(x, scaled(_TITLE)), QPointF(x, self._foot()))

    def _frame(self, painter: QPainter, lane: Lane) -> None:
        tokens, field = current_tokens(), self.field(lane)
        painter.setPen(QPen(QColor(tokens.line), 1))
        painter.drawLine(field.topLeft(), field.topRight())
        painter.drawLine(field.bottomLeft(), field.bottomRight())
        painter.setFont(_font(11))
        painter.setPen(QColor(tokens.soft))
        for value, y in ((lane.high, field.top()), (lane.low, field.bottom())):
            room = QRectF(0, y - scaled(9), self.left - scaled(6), scaled(18))
            align = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
            painter.drawText(room, align, quantities.number(round(value, 1)))
        painter.setFont(_font(12, bold=True))
        painter.setPen(QColor(tokens.ink))
        title = lane_title(lane)
        words = QFontMetricsF(painter.font()).horizontalAdvance(title)
        room = QRectF(self.left, field.top() - scaled(19), words + scaled(6), scaled(18))
        # No line of a bag runs through the words.
        painter.fillRect(room, QColor(tokens.card))
        align = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(room, align, title)

    def _line(self, painter: QPainter, lane: Lane, line: Line) -> None:
        ink, dash = _inks()[line.key]
        places = self.places(lane, line.points)
        if lane.as_bars:
            foot, half = self.field(lane).bottom(), scaled(3)
            for place in places:
                bar = QRectF(place.x() - half, place.y(), 2 * half, foot - place.y())
                painter.fillRect(bar, QColor(ink))
            return
        painter.setPen(QPen(QColor(ink), scaled(2), dash))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        together = QPolygonF(places)
        painter.drawPolyline(together)
        round_dot = Qt.PenCapStyle.RoundCap
        painter.setPen(QPen(QColor(ink), 2 * scaled(3), Qt.PenStyle.SolidLine, round_dot))
        painter.drawPoints(together)

    def _ends(self, painter: QPainter, lane: Lane) -> None:
        """Beside the lane each line's name and last figure, never over each other."""
        font = _font(11)
        painter.setFont(font)
        height = QFontMetricsF(font).height()
        lasts = [(self.place(lane, line.points[-1]).y(), line) for line in lane.lines]
        wanted = sorted(lasts, key=lambda each: (each[0], each[1].key.value))
        low = self.field(lane).top()
        for y, line in wanted:
            top = max(y - height / 2, low)
            low = top + height
            painter.setPen(QColor(_inks()[line.key][0]))
            text = f"{line_name(line.key)} {quantities.number(round(line.points[-1].value, 2))}"
            room = QRectF(self.left + self.width + scaled(8), top, scaled(_RIGHT - 8), height)
            align = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
            painter.drawText(room, align, text)


def _font(pixels: int, *, bold: bool = False) -> QFont:
    font = QFont(FAMILY)
    font.setPixelSize(scaled(pixels))
    font.setBold(bold)
    return font
