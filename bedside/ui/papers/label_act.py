"""One label on the label printer: asked for with a click, and what became of it beside."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from bedside.services.label_printing.queue import JobState, PrintJob, PrintQueue
from bedside.ui.papers.job import JobCard
from bedside.ui.theme.apply import scaled
from bedside.ui.widgets.in_view import bring_into_view
from bedside.ui.widgets.text import button, label
from bedside.ui.wording.label_printing import refused_text


class LabelPrinterAct(QWidget):
    """Prints one label of ``bag``. ``may_leave`` asks for the reason of a reprint first.

    ``left`` says that a label was printed and counted; ``queue_wanted`` opens the queue.
    """

    left = Signal()
    queue_wanted = Signal()

    def __init__(
        self,
        queue: PrintQueue,
        bag: str,
        *,
        may_leave: Callable[[], bool],
        reason: Callable[[], str],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._queue, self._bag = queue, bag
        self._may_leave, self._reason = may_leave, reason
        self._size: str | None = None
        self.card: JobCard | None = None
        self.print_act = button(self.tr("Print one label on the label printer"), "primary")
        self.hint = label("", "caption")
        self.refusal = label("", "refusal")
        self.queue_act = button(self.tr("Print queue"))
        self._rows = QVBoxLayout(self)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setSpacing(scaled(8))
        for part in (self.print_act, self.hint, self.refusal, self.queue_act):
            self._rows.addWidget(part)
        self.print_act.clicked.connect(self._print)
        self.queue_act.clicked.connect(self.queue_wanted)
        self.refusal.hide()
        self._show_job(self._queue.open_job(bag) is not None)

    def show_size(self, size: str | None) -> None:
        """Offer a label of ``size``; None where the chosen paper is none that fits."""
        self._size = size
        self._settle()

    def refresh(self) -> None:
        """Read again what became of the label: the queue may have gone on elsewhere."""
        self._show_job(self._queue.open_job(self._bag) is not None)

    def _settle(self) -> None:
        waits = self._queue.open_job(self._bag) is not None
        self.print_act.setEnabled(self._size is not None and not waits)
        place = self._queue.printer().where
        self.hint.setText(
            self.tr("A label of this bag waits: see below.")
            if waits
            else self.tr("Label printer: {where}").format(where=place)
            if place
            else self.tr("No label printer is set up on this PC (see the settings).")
        )

    def _print(self) -> None:
        self.refusal.hide()
        if self._size is None or not self._may_leave():
            return
        answer = self._queue.ask(self._bag, self._size, self._reason())
        if not isinstance(answer, PrintJob):
            self.refusal.setText(f"■ {refused_text(answer)}")
            self.refusal.show()
            bring_into_view(self.refusal)
        self._acted(isinstance(answer, PrintJob))

    def _acted(self, shows: bool = True) -> None:
        self._show_job(shows)
        line = self._queue.line_of(self._bag)
        if self.card is not None:
            bring_into_view(self.card)
        if line is not None and line.job.state is JobState.PRINTED:
            self.left.emit()

    def _show_job(self, shows: bool) -> None:
        if self.card is not None:
            self.card.hide()
            self.card.setParent(None)
            self.card.deleteLater()
            self.card = None
        line = self._queue.line_of(self._bag) if shows else None
        if line is not None:
            self.card = JobCard(self._queue, line)
            self.card.changed.connect(self._acted)
            self._rows.insertWidget(self._rows.indexOf(self.queue_act), self.card)
        self._settle()
