"""Which labels are on their way to the label printer, and which did not come out?"""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from bedside.services.label_printing.queue import PrintQueue
from bedside.ui.papers.job import JobCard
from bedside.ui.widgets.message import Trouble
from bedside.ui.widgets.notice import Notice
from bedside.ui.widgets.page import Page
from bedside.ui.widgets.text import button, label
from bedside.ui.wording.label_printing import refused_text

# Labels that came to an end are told to this many; "clear away" forgets them all.
_ENDED_SHOWN = 20


class PrintQueuePage(Page):
    """The print queue of the ward. ``left``: back to where it was opened from."""

    left = Signal()

    def __init__(self, queue: PrintQueue, parent: QWidget | None = None) -> None:
        super().__init__("", parent=parent)
        self.set_title(self.tr("Print queue"))
        self._queue = queue
        self.cards: list[JobCard] = []
        self.empty = Notice(
            "good",
            self.tr("No label is waiting"),
            self.tr("Every label that was asked for came out or was given up."),
        )
        self.older = label("", "caption")
        self.clear_act = button(self.tr("Clear away what came to an end"))
        self.back_act = button(self.tr("Back"))
        self.content.addWidget(self.empty)
        self.content.addWidget(self.older)
        self.content.addStretch(1)
        self.bottom.addWidget(self.back_act)
        self.bottom.addStretch(1)
        self.bottom.addWidget(self.clear_act)
        self.clear_act.clicked.connect(self._clear_away)
        self.back_act.clicked.connect(self.left)

    def refresh(self) -> None:
        """Read the queue again: what still asks for somebody first, then the newest."""
        for card in self.cards:
            card.hide()
            card.setParent(None)
            card.deleteLater()
        lines = self._queue.lines()
        waiting = [line for line in lines if not line.job.ended]
        ended = [line for line in lines if line.job.ended]
        self.cards = [JobCard(self._queue, line) for line in (*waiting, *ended[:_ENDED_SHOWN])]
        for place, card in enumerate(self.cards, start=1):
            card.changed.connect(self._acted)
            self.content.insertWidget(place, card)
        self.empty.setVisible(not waiting)
        older = len(ended) - _ENDED_SHOWN
        self.older.setVisible(older > 0)
        self.older.setText(self.tr("Older labels that came to an end: {count}").format(count=older))
        self.clear_act.setEnabled(bool(ended))
        self.set_context(
            self.tr("Labels that ask for somebody: {count}").format(count=len(waiting))
            if waiting
            else ""
        )

    def _acted(self) -> None:
        self.banner.clear()
        self.refresh()
        if self.cards and self.cards[0].again_act.isVisibleTo(self):
            self.cards[0].again_act.setFocus()
        else:
            self.back_act.setFocus()

    def _clear_away(self) -> None:
        refused = self._queue.clear_away()
        if refused is not None:
            kept = self.tr("Nothing was cleared away.")
            self.banner.show_trouble(Trouble(refused_text(refused), kept, ""))
            return
        self._acted()
