"""Who is on the ward, and what is due first? The first page after signing in."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from bedside.services.board_course import BoardClock
from bedside.services.board_lines import BoardLine
from bedside.services.refused import EntryProblem
from bedside.services.ward_board import WardBoard
from bedside.ui.board.acts import place_acts
from bedside.ui.board.model import BoardModel
from bedside.ui.board.rows import board_row
from bedside.ui.board.table import BoardTable
from bedside.ui.theme.apply import scaled
from bedside.ui.widgets.card import Card
from bedside.ui.widgets.message import Trouble
from bedside.ui.widgets.page import Page
from bedside.ui.widgets.text import button, label
from bedside.ui.wording import quantities

# However many cards stand above it, a few patients stay in sight below them.
_LEAST_BOARD = 230


class BoardPage(Page):
    """The ward board. ``clock`` gives the present moment in the ward's own zone.

    ``sound`` is whether this PC may sound while a clock calls.
    """

    patient_chosen = Signal(str)
    register_wanted = Signal()
    prepare_wanted = Signal(str)
    restart_wanted = Signal(str)
    handover_wanted = Signal()

    def __init__(
        self,
        ward: WardBoard,
        *,
        clock: Callable[[], datetime],
        sound: bool = True,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__("", parent=parent)
        self.set_title(self.tr("Ward board"))
        self._ward = ward
        self._clock = clock
        self._lines: tuple[BoardLine, ...] = ()
        self.register_act = button(self.tr("Register patient"), "primary")
        self.prepare_act = button(self.tr("Prepare bag"))
        self.handover_act = button(self.tr("Handover"))
        self._may_sound, self._has_alarms = sound, False
        self.search = QLineEdit()
        self.model = BoardModel(self)
        self.table = BoardTable(self.model)
        self._pages = QStackedWidget()
        self._fill()
        self._connect()

    def _fill(self) -> None:
        place_acts(self, self.handover_act, self.prepare_act, self.register_act)
        self.setFocusProxy(self.table)
        self.search.setPlaceholderText(self.tr("Find by name or number"))
        self.search.setAccessibleName(self.tr("Find a patient by name or number"))
        self.search.setClearButtonEnabled(True)
        self.search.setMaximumWidth(scaled(420))
        self.under_title.addWidget(self.search)
        card = Card()
        card.body.setContentsMargins(4, 4, 4, 4)
        card.body.addWidget(self._pages)
        self._pages.addWidget(self.table)
        self._pages.addWidget(self._empty_ward())
        self._pages.addWidget(self._nothing_found())
        card.setMinimumHeight(scaled(_LEAST_BOARD))
        self.content.addWidget(card, 1)

    def _empty_ward(self) -> QWidget:
        first = label(self.tr("No patient is registered yet."), "subtitle")
        then = label(
            self.tr(
                "Register the first patient, then weigh and measure: after that a bag can be"
                " prepared."
            ),
            "soft",
        )
        self.first_act = button(self.tr("Register the first patient"), "primary")
        return _middle(first, then, self.first_act)

    def _nothing_found(self) -> QWidget:
        first = label(self.tr("No patient matches what is written in the search."), "subtitle")
        then = label(self.tr("Clear the search to see the whole ward again."), "soft")
        self.clear_act = button(self.tr("Clear the search"))
        return _middle(first, then, self.clear_act)

    def _connect(self) -> None:
        self.register_act.clicked.connect(self._register)
        self.first_act.clicked.connect(self._register)
        self.clear_act.clicked.connect(self.search.clear)
        self.prepare_act.clicked.connect(self._prepare)
        self.handover_act.clicked.connect(self._hand_over)
        self.search.textChanged.connect(lambda _text: self._show())
        self.search.returnPressed.connect(self.table.setFocus)
        self.table.chosen.connect(self.patient_chosen)
        self.table.selectionModel().currentRowChanged.connect(lambda *_: self._follow_choice())
        self.model.modelReset.connect(self._follow_choice)
        find = QShortcut(QKeySequence.StandardKey.Find, self)
        find.activated.connect(self.search.setFocus)

    def refresh(self) -> None:
        """Read the ward again; search text and marked patient stay."""
        self._lines = self._ward.board()
        self._show_alarms()
        self._show()

    def _show(self) -> None:
        now = self._clock()
        marked = self.table.chosen_patient()
        self.model.show_rows(tuple(board_row(line, now) for line in self._found()))
        self.set_context(self._context_line(now))
        self.table.fit()
        place = None if marked is None else self.model.place_of(marked)
        if place is not None:
            self.table.selectRow(place)
        else:
            self.table.clearSelection()
        self._pages.setCurrentIndex(self._which_page())
        for part in (self.search, self.handover_act, self.prepare_act, self.register_act):
            part.setVisible(bool(self._lines))
        self._follow_choice()

    def _found(self) -> tuple[BoardLine, ...]:
        wanted = self.search.text().strip()
        if not wanted:
            return self._lines
        hits = {hit.patient for hit in self._ward.search(wanted)}
        return tuple(line for line in self._lines if line.patient in hits)

    def _which_page(self) -> int:
        if not self._lines:
            return 1
        return 0 if self.model.rowCount() else 2

    def _context_line(self, now: datetime) -> str:
        count = self.tr("%n patient(s)", "", len(self._lines))
        return self.tr("{count} · {time} · next due on top").format(
            count=count, time=quantities.day_and_time(now)
        )

    def _follow_choice(self) -> None:
        self.prepare_act.setEnabled(self.table.chosen_patient() is not None)

    def _know(self, patient: str, clock: BoardClock, note: str) -> None:
        refused = self._ward.acknowledge(patient, clock, note)
        if refused is None:
            self.banner.clear()
            self.refresh()
            return
        if refused.why is EntryProblem.NOT_ALLOWED:
            why = self.tr("Nurses, pharmacists and physicians say that they know of a clock.")
        elif refused.why is EntryProblem.NOTHING_SAVED:
            why = self.tr("The disk refused the entry.")
        else:
            why = self.tr("The clock has moved on in the meantime.")
        nothing = self.tr("Nothing was saved.")
        self.banner.show_trouble(Trouble(why, nothing, self.tr("The clock goes on calling.")))

    def allow_sound(self, allowed: bool) -> None:
        """Whether this PC may sound while a clock calls; from now on."""
        self._may_sound = allowed
        self._show_alarms()

    def _show_alarms(self) -> None:
        if any(line.course is not None for line in self._lines):
            self._need_alarms()
        if self._has_alarms:
            self.alarms.sound.allow(self._may_sound)
            self.alarms.show_lines(self._lines)

    def _need_alarms(self) -> None:
        """Place above the table what stands and calls, from the first open course on."""
        if self._has_alarms:
            return
        from bedside.ui.board.alarms import BoardAlarms

        self.alarms = BoardAlarms(self._ward.stood, self._clock)
        self.alarms.restart_wanted.connect(self.restart_wanted)
        self.alarms.known.connect(self._know)
        self.content.insertWidget(0, self.alarms)
        self._has_alarms = True

    def _hand_over(self) -> None:
        self.handover_wanted.emit()

    def _register(self) -> None:
        self.register_wanted.emit()

    def _prepare(self) -> None:
        patient = self.table.chosen_patient()
        if patient is not None:
            self.prepare_wanted.emit(patient)


def _middle(first: QLabel, then: QLabel, act: QPushButton) -> QWidget:
    """A few words and an act in the upper middle of an otherwise empty card."""
    page = QWidget()
    rows = QVBoxLayout(page)
    rows.setContentsMargins(24, 48, 24, 24)
    rows.setSpacing(12)
    for words in (first, then):
        words.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        rows.addWidget(words)
    rows.addWidget(act, 0, Qt.AlignmentFlag.AlignHCenter)
    rows.addStretch(1)
    return page
