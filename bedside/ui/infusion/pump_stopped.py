"""Whose pump stopped? The page that writes it down at the second click, before any question.

It works at three in the morning: large targets, plain words, and nothing to type. A moment that
was noted at the door, before anybody had signed in, is written with the bed that is touched.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import (
    QApplication,
    QGridLayout,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from bedside.services.infusion.answers import PumpChild
from bedside.services.infusion.service import Infusion
from bedside.services.refused import EntryRefused
from bedside.ui.doors import StopNote
from bedside.ui.infusion.noted_stop import NotedStopCard
from bedside.ui.infusion.refusals import refusal_text
from bedside.ui.infusion.stop_sheet import StopSheet
from bedside.ui.infusion.words import child_text, pump_text
from bedside.ui.theme.apply import current_scale, scaled
from bedside.ui.widgets.message import Trouble
from bedside.ui.widgets.page import Page
from bedside.ui.widgets.text import button, label

# So many beds stand in one column, two or three before the targets get smaller.
_ONE, _TWO, _THREE = 1, 10, 18
_HIGHEST, _LOWEST, _ROOM, _ROOM_OF_NOTED = 120, 56, 520, 100
_LARGEST_TEXT = 1.6
# From here on level, bag and rate of one child need the whole width of the page.
_TEXT_OF_ONE_COLUMN = 1.4


class PumpStoppedPage(Page):
    """All children whose pump runs; a click writes that it stands.

    ``restart_wanted`` and ``chart_wanted`` carry the patient, ``left`` goes back;
    ``note_settled`` once the noted moment is written or was let go.
    """

    restart_wanted = Signal(str)
    chart_wanted = Signal(str)
    left = Signal()
    note_settled = Signal()

    def __init__(
        self,
        infusion: Infusion,
        *,
        clock: Callable[[], datetime],
        note: StopNote | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__("", parent=parent)
        self._infusion, self._clock, self._note = infusion, clock, note
        self._patient = self._refused = ""
        self._listed: tuple[tuple[str, ...], ...] = ()
        self.sheet: StopSheet | None = None
        self.targets: dict[str, QPushButton] = {}
        self.standing: dict[str, QPushButton] = {}
        self.noted = self._noted_card()
        self.content.addWidget(self.noted)
        self._list = QWidget()
        self._rows = QVBoxLayout(self._list)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setSpacing(scaled(12))
        self.content.addWidget(self._list, 1)
        self.other_act = button(self.tr("Another pump"))
        self.chart_act = button(self.tr("Open the chart"))
        self.restart_act = button(self.tr("Restart…"), "primary")
        self.leave_act = button(self.tr("Back to the ward board"))
        self.none_act = button(self.tr("No pump has stopped"))
        for act in (self.leave_act, self.other_act):
            self.bottom.addWidget(act)
        self.bottom.addStretch(1)
        for act in (self.none_act, self.chart_act, self.restart_act):
            self.bottom.addWidget(act)
        self.none_act.clicked.connect(self._ask_whether_none)
        self.other_act.clicked.connect(self.ask)
        self.leave_act.clicked.connect(self.left)
        self.chart_act.clicked.connect(lambda: self.chart_wanted.emit(self._patient))
        self.restart_act.clicked.connect(lambda: self.restart_wanted.emit(self._patient))
        self.ask()

    def _noted_card(self) -> NotedStopCard:
        card = NotedStopCard(self._note)
        card.let_go.connect(self._let_go)
        card.now_wanted.connect(lambda: self._write(self._refused, None))
        return card

    def patient(self) -> str:
        """The child whose stop is shown; empty while the list is."""
        return self._patient

    def ask(self) -> None:
        """Show whose pump runs, and whose stands already."""
        self._drop_sheet()
        self._patient = ""
        self.banner.clear()
        running, standing = self._infusion.running(), self._infusion.standing()
        self.set_title(self.tr("Whose pump stopped?"))
        self.noted.tell()
        asked = self.tr("Touch the bed: it is written down at once. Why is asked afterwards.")
        self.set_context("" if self.noted.is_noted() else asked)
        self._fill(running, standing)
        self._list.show()
        self._offer(of_sheet=False)
        first = next(iter(self.targets.values()), self.leave_act)
        first.setFocus()

    def _fill(self, running: tuple[PumpChild, ...], standing: tuple[PumpChild, ...]) -> None:
        self._listed = _texts(running, standing)
        _empty(self._rows)
        self.targets, self.standing = {}, {}
        if not running:
            self._rows.addWidget(label(self.tr("No infusion runs on this ward now."), "subtitle"))
        self._rows.addWidget(self._grid(running, "huge_stop", self.targets, self.stop))
        if standing:
            self._rows.addWidget(label(self.tr("Stopped already"), "heading"))
            self._rows.addWidget(self._grid(standing, "large", self.standing, self.show_stop))
        self._rows.addStretch(1)

    def _grid(
        self,
        children: tuple[PumpChild, ...],
        role: str,
        made: dict[str, QPushButton],
        act: Callable[[str], None],
    ) -> QWidget:
        sheet = QWidget()
        grid = QGridLayout(sheet)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(scaled(8))
        columns = _columns(len(children))
        rows = -(-len(children) // columns)
        room = _ROOM - _ROOM_OF_NOTED if self.noted.is_noted() else _ROOM
        height = min(_HIGHEST, max(_LOWEST, room // max(rows, 1) - 8))
        for place, child in enumerate(children):
            text = pump_text(child)
            target = button(text, role)
            target.setAccessibleName(text.replace("\n", ", "))
            # A long name breaks its line; it never makes the page wider than the screen.
            target.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
            if role == "huge_stop":
                target.setMinimumHeight(scaled(height))
            target.clicked.connect(lambda _=False, patient=child.patient: act(patient))
            grid.addWidget(target, place // columns, place % columns)
            made[child.patient] = target
        return sheet

    def stop(self, patient: str) -> None:
        """Write that this pump stands, at once; only then is anything asked."""
        self._write(patient, None if self._note is None else self._note.moment())

    def _write(self, patient: str, moment: datetime | None) -> None:
        """Write the stop at the noted ``moment``, or as of now."""
        answer = self._infusion.stop(patient, moment)
        if not isinstance(answer, EntryRefused):
            self._settle_note()
            self.show_stop(patient)
            return
        self.ask()
        happened = refusal_text(answer)
        if answer.field == "at":
            self._refused = patient
            self.noted.refuse(f"{child_text(*self._infusion.bed_and_name(patient))}: {happened}")
            self.area.verticalScrollBar().setValue(0)
            return
        self.banner.show_trouble(Trouble(happened, self.tr("Nothing was written."), ""))

    def _ask_whether_none(self) -> None:
        self.noted.ask()
        self.area.verticalScrollBar().setValue(0)

    def _let_go(self) -> None:
        self._settle_note()
        self.ask()

    def _settle_note(self) -> None:
        if self._note is not None and self._note.moment() is not None:
            self._note.let_go()
            self.note_settled.emit()

    def is_half_told(self) -> bool:
        """Whether somebody has begun to write how a stop is known, and it stands nowhere yet."""
        return self.sheet is not None and bool(self.sheet.reason.text().strip())

    def wait_for_the_hand(self) -> None:
        """Take no click as long as a double click lasts: the second one of a hand that signed
        in would hit whatever bed stands under it."""
        self._list.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents, True)
        QTimer.singleShot(QApplication.doubleClickInterval(), self._list, self._take_clicks)

    def _take_clicks(self) -> None:
        self._list.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents, False)

    def show_stop(self, patient: str) -> None:
        """The stopwatch of this child, and the questions that may be answered."""
        self._drop_sheet()
        self._patient = patient
        self.banner.clear()
        self.set_title(self.tr("Pump stopped"))
        self.set_context("")
        self._list.hide()
        self.noted.hide()
        self.sheet = StopSheet(self._infusion, patient, self._clock)
        self.sheet.taken_back.connect(self.ask)
        self.content.addWidget(self.sheet)
        self._offer(of_sheet=True)

    def _offer(self, *, of_sheet: bool) -> None:
        """The acts of the list, or those of one stop: never so many that they crowd."""
        self.leave_act.setVisible(not of_sheet)
        self.none_act.setVisible(not of_sheet and self.noted.is_noted())
        for act in (self.other_act, self.restart_act):
            act.setVisible(of_sheet)
        # At the largest text there is room for two; the chart stands in the navigation.
        self.chart_act.setVisible(of_sheet and current_scale() < _LARGEST_TEXT)

    def refresh(self) -> None:
        """The journal changed: read again what is shown, and leave what is half typed."""
        if self.sheet is not None:
            self.sheet.refresh()
            return
        running, standing = self._infusion.running(), self._infusion.standing()
        # A target under somebody's finger is not exchanged unless its bed changed.
        if _texts(running, standing) != self._listed:
            self._fill(running, standing)

    def _drop_sheet(self) -> None:
        if self.sheet is not None:
            self.sheet.watch.show_interruption(None)
            self.sheet.hide()
            self.sheet.setParent(None)
            self.sheet.deleteLater()
        self.sheet = None


def _texts(*lists: tuple[PumpChild, ...]) -> tuple[tuple[str, ...], ...]:
    """What the targets say, and whose they are."""
    return tuple(tuple(f"{child.patient} {pump_text(child)}" for child in each) for each in lists)


def _columns(children: int) -> int:
    """One column for one child, and for every child where the text is large."""
    if children <= _ONE or current_scale() >= _TEXT_OF_ONE_COLUMN:
        return 1
    return 2 if children <= _TWO else 3 if children <= _THREE else 4


def _empty(rows: QVBoxLayout) -> None:
    while (item := rows.takeAt(0)) is not None:
        widget = item.widget()
        if widget is not None:
            widget.hide()
            widget.setParent(None)
            widget.deleteLater()
