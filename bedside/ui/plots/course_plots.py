"""How did temperature, laboratory, nervous system, grades and steroid run together?

All lanes stand on one time axis. Bag changes are dashed verticals, interruptions amber
bands with how long they lasted. The wheel or + and - zoom, the arrows walk the findings;
the line above says the one that is pointed at.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime, tzinfo

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QWheelEvent
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from bedside.clinical.course_picture.lanes import Lane, lanes_of
from bedside.clinical.course_picture.lines import CoursePicture, Line, Point
from bedside.ui.plots.line_names import line_name
from bedside.ui.plots.plot_painting import PlotPainting
from bedside.ui.plots.time_axis import TimeAxis
from bedside.ui.theme.apply import scaled
from bedside.ui.widgets.text import label
from bedside.ui.wording import quantities

_LANE_HEIGHT, _AXIS_HEIGHT = 92, 26
_CLOSER, _FURTHER, _WALK = 0.7, 1 / 0.7, 0.2
_NEAR = 24
_SAID_DECIMALS = 2


@dataclass(frozen=True, slots=True)
class Spot:
    """One finding where it is painted."""

    lane: Lane
    line: Line
    point: Point


def spot_text(spot: Spot, zone: tzinfo | None) -> str:
    """A finding in words: when, what, how much."""
    translate = QCoreApplication.translate
    value = quantities.number(round(spot.point.value, _SAID_DECIMALS))
    amount = f"{value} {quantities.unit_word(spot.line.unit)}".strip()
    words = translate("CoursePlots", "{when} · {what} {amount}").format(
        when=quantities.day_and_time(spot.point.at.astimezone(zone)),
        what=line_name(spot.line.key),
        amount=amount,
    )
    return f"{words} ({spot.point.term})" if spot.point.term else words


class Plots(QWidget):
    """The painted lanes."""

    pointed = Signal(str)

    def __init__(self, zone: tzinfo | None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._zone = zone
        self._picture: CoursePicture | None = None
        self._lanes: tuple[Lane, ...] = ()
        self._spots: tuple[Spot, ...] = ()
        self._at: int | None = None
        self.axis: TimeAxis | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """As high as its lanes."""
        height = max(len(self._lanes), 1) * scaled(_LANE_HEIGHT) + scaled(_AXIS_HEIGHT)
        return QSize(scaled(560), height)

    def show_picture(self, picture: CoursePicture) -> None:
        """Draw a cycle; what was zoomed in on stays on show while it is the same cycle."""
        before = self._picture
        same = before is not None and before.began_at == picture.began_at
        zoomed = before is not None and self.axis != TimeAxis.whole(before.began_at, before.ends_at)
        self._picture, self._lanes = picture, lanes_of(picture)
        spots = [
            Spot(lane, line, point)
            for lane in self._lanes
            for line in lane.lines
            for point in line.points
        ]
        self._spots = tuple(sorted(spots, key=lambda spot: spot.point.at))
        whole = TimeAxis.whole(picture.began_at, picture.ends_at)
        # What is shown as a whole grows with the cycle.
        if self.axis is not None and same and zoomed:
            self.axis = replace(self.axis, last=max(whole.last, self.axis.ends))
        else:
            self.axis = whole
        if not same:
            self._at = None
        self.updateGeometry()
        self.update()

    def lanes(self) -> tuple[Lane, ...]:
        """The lanes that are drawn."""
        return self._lanes

    def spots(self) -> tuple[Spot, ...]:
        """All findings, oldest first."""
        return self._spots

    def place_of(self, spot: Spot) -> QPointF:
        """Where a finding is painted."""
        painting = self._painting()
        return QPointF() if painting is None else painting.place(spot.lane, spot.point)

    def zoom(self, factor: float, about: datetime | None = None) -> None:
        """Show a longer (above 1) or shorter time around ``about`` or the middle."""
        if self.axis is not None:
            self.axis = self.axis.zoomed(factor, about or self.axis.moment(0.5))
            self.update()

    def point_at(self, place: int | None) -> None:
        """Say the finding at this place of :meth:`spots` and mark it."""
        self._at = place
        if place is not None:
            spot = self._spots[place]
            if self.axis is not None and not 0 <= self.axis.share(spot.point.at) <= 1:
                self.axis = self.axis.moved(self.axis.share(spot.point.at) - 0.5)
            words = spot_text(spot, self._zone)
            self.setAccessibleDescription(words)
            self.pointed.emit(words)
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Arrows walk the findings, Page keys the time, + and - zoom, 0 shows all."""
        key = Qt.Key(event.key())
        if key in (Qt.Key.Key_Left, Qt.Key.Key_Right) and self._spots:
            step = 1 if key is Qt.Key.Key_Right else -1
            before = self._at if self._at is not None else (-1 if step > 0 else len(self._spots))
            self.point_at(min(max(before + step, 0), len(self._spots) - 1))
        elif key in (Qt.Key.Key_Plus, Qt.Key.Key_Equal):
            self.zoom(_CLOSER)
        elif key is Qt.Key.Key_Minus:
            self.zoom(_FURTHER)
        elif key is Qt.Key.Key_0 and self._picture is not None:
            self.axis = TimeAxis.whole(self._picture.began_at, self._picture.ends_at)
            self.update()
        elif key in (Qt.Key.Key_PageUp, Qt.Key.Key_PageDown) and self.axis is not None:
            self.axis = self.axis.moved(_WALK if key is Qt.Key.Key_PageDown else -_WALK)
            self.update()
        else:
            super().keyPressEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:  # noqa: N802 - Qt's name
        """Zoom where the mouse is, with Ctrl; without it the page scrolls as ever."""
        painting = self._painting()
        if painting is None or not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            event.ignore()
            return
        factor = _CLOSER if event.angleDelta().y() > 0 else _FURTHER
        self.zoom(factor, painting.moment(event.position().x()))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Say the finding nearest to the mouse, if one is near."""
        where = event.position()
        near = [
            ((self.place_of(spot) - where).manhattanLength(), place)
            for place, spot in enumerate(self._spots)
        ]
        if near and min(near)[0] <= scaled(_NEAR):
            self.point_at(min(near)[1])

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002, N802 - Qt's name
        """Paint lanes, marks and the axis."""
        painting = self._painting()
        if painting is None or self._picture is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painting.paint(painter, self._picture, self._lanes)
        if self._at is not None and self._at < len(self._spots):
            spot = self._spots[self._at]
            painting.mark(painter, painting.place(spot.lane, spot.point))
        painter.end()

    def _painting(self) -> PlotPainting | None:
        if self.axis is None:
            return None
        sheet = QRectF(0, 0, self.width(), self.height())
        return PlotPainting(self.axis, self._lanes, sheet, scaled(_AXIS_HEIGHT), self._zone)


class CoursePlots(QWidget):
    """The plots with the line above them that says what is pointed at."""

    def __init__(self, zone: tzinfo | None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.plots = Plots(zone)
        self.plots.setAccessibleName(self.tr("Findings over the cycle"))
        self._said = label("", "caption")
        self._nothing = label(self.tr("Nothing was logged in this cycle yet."), "soft")
        self.plots.pointed.connect(self._said.setText)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(scaled(4))
        for part in (self._said, self._nothing, self.plots):
            rows.addWidget(part)
        self.setFocusProxy(self.plots)
        self._how = self.tr("Arrows walk the findings; + and − zoom, 0 shows everything.")

    def show_picture(self, picture: CoursePicture) -> None:
        """Draw a cycle, or say that there is nothing to draw yet."""
        self.plots.show_picture(picture)
        empty = not self.plots.lanes()
        self._nothing.setVisible(empty)
        self.plots.setVisible(not empty)
        self._said.setVisible(not empty)
        if not self._said.text():
            self._said.setText(self._how)

    def said(self) -> str:
        """What the line above the plots says."""
        return self._said.text()
