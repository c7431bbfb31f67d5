"""The pump stands: how long, why, and since when really? Asked after it was written down."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QBoxLayout,
    QGridLayout,
    QHBoxLayout,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from bedside.clinical.events import InterruptionCause, TechnicalKind
from bedside.services.infusion.answers import Interruption
from bedside.services.infusion.drafts import Explanation
from bedside.services.infusion.service import Infusion
from bedside.services.refused import EntryRefused
from bedside.ui.date_fields import DateTimeField
from bedside.ui.fields import TextField
from bedside.ui.infusion.refusals import refusal_text
from bedside.ui.infusion.stopwatch import StopwatchFigures
from bedside.ui.infusion.words import cause_words, child_text, kind_words
from bedside.ui.theme.apply import current_scale, scaled
from bedside.ui.widgets.badge import Badge
from bedside.ui.widgets.card import Card
from bedside.ui.widgets.flow import Flow
from bedside.ui.widgets.text import button, label

_KINDS_IN_A_ROW = 4
# From here on two fields and two acts do not fit beside each other.
_LARGE_TEXT, _LARGEST_TEXT = 1.3, 1.6


class StopSheet(QWidget):
    """One child whose pump stands. ``changed`` after every entry, ``taken_back`` after the
    stop itself was one in error."""

    changed = Signal()
    taken_back = Signal()

    def __init__(
        self,
        infusion: Infusion,
        patient: str,
        clock: Callable[[], datetime],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._infusion, self._patient, self._clock = infusion, patient, clock
        self._stands: Interruption | None = None
        self.watch = StopwatchFigures(infusion)
        self.who = label("", "subtitle")
        self.said = label("", "soft")
        self.causes: dict[str, QPushButton] = {}
        self.kinds: dict[str, QPushButton] = {}
        self._kind_sheet = QWidget()
        self.refusal = label("", "refusal")
        self.stopped_at = DateTimeField(self.tr("It stopped earlier, at"))
        self.reason = TextField(self.tr("How that is known"))
        self.earlier_act = button(self.tr("Correct the time"))
        self.back_act = button(self.tr("It did not stop: take it back"))
        self.mend_act = button(self.tr("Correct cause or time"))
        self.mend_act.hide()
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(scaled(12))
        self._asked = (self._why(), self._earlier())
        for card in (self._head(), *self._asked):
            rows.addWidget(card)
        rows.addStretch(1)
        self.earlier_act.clicked.connect(self._tell_earlier)
        self.back_act.clicked.connect(self._take_back)
        self.mend_act.clicked.connect(self._unfold)
        self.refresh()

    def _head(self) -> Card:
        card = Card()
        card.set_severity("stop")
        line = QHBoxLayout()
        line.setSpacing(scaled(12))
        line.addWidget(Badge("stop", self.tr("Infusion stopped")))
        line.addWidget(self.who, 1)
        line.addStretch(0)
        card.body.addLayout(line)
        card.body.addWidget(self.watch)
        large = current_scale() >= _LARGE_TEXT
        side = QBoxLayout.Direction.TopToBottom if large else QBoxLayout.Direction.LeftToRight
        below = QBoxLayout(side)
        below.addWidget(self.said, 1)
        below.addWidget(self.mend_act)
        card.body.addLayout(below)
        return card

    def fold(self) -> None:
        """Once the cause is told, keep the questions behind one button; the page that folds
        it names the child itself."""
        self.who.hide()
        told = self._stands is not None and self._stands.cause is not None
        self.mend_act.setVisible(told)
        for card in self._asked:
            card.setVisible(not told)

    def _unfold(self) -> None:
        self.mend_act.hide()
        for card in self._asked:
            card.show()

    def _why(self) -> Card:
        card = Card(self.tr("Why did it stop?"))
        largest = current_scale() >= _LARGEST_TEXT
        side = QBoxLayout.Direction.TopToBottom if largest else QBoxLayout.Direction.LeftToRight
        row = QBoxLayout(side)
        row.setSpacing(scaled(8))
        for cause, words in cause_words().items():
            made = button(words, "large")
            made.setCheckable(True)
            made.clicked.connect(lambda _=False, cause=cause: self._cause_touched(cause))
            self.causes[cause] = made
            row.addWidget(made, 1)
        card.body.addLayout(row)
        grid = QGridLayout(self._kind_sheet)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(scaled(8))
        across = _KINDS_IN_A_ROW // 2 if largest else _KINDS_IN_A_ROW
        for place, (kind, words) in enumerate(kind_words().items()):
            made = button(words, "large")
            made.setCheckable(True)
            made.clicked.connect(lambda _=False, kind=kind: self._kind_touched(kind))
            grid.addWidget(made, place // across, place % across)
            self.kinds[kind] = made
        card.body.addWidget(self._kind_sheet)
        card.body.addWidget(self.refusal)
        self.refusal.hide()
        return card

    def _earlier(self) -> Card:
        card = Card()
        row = QHBoxLayout()
        row.setSpacing(scaled(12))
        row.addWidget(self.stopped_at, 2)
        row.addWidget(self.reason, 7)
        card.body.addLayout(row)
        acts = Flow()
        for act in (self.earlier_act, self.back_act):
            if current_scale() >= _LARGE_TEXT:
                acts.add(act)
            else:
                self.reason.put_beside(act)
        card.body.addWidget(acts)
        return card

    def refresh(self) -> None:
        """Read the interruption again; what is half typed stays."""
        child = self._infusion.pump_of(self._patient)
        self._stands = None if child is None else child.interruption
        self.watch.show_interruption(self._stands)
        if child is None or self._stands is None:
            return
        stands = self._stands
        self.who.setText(child_text(child.bed, child.name))
        if not self.stopped_at.text():
            self.stopped_at.set_value(stands.began_at)
        self._mark(stands)

    def _mark(self, stands: Interruption) -> None:
        """Show what was told of the cause."""
        cause = None if stands.cause is None else stands.cause.value
        kind = None if stands.kind is None else stands.kind.value
        self._press(self.causes, cause)
        self._press(self.kinds, kind)
        self._kind_sheet.setVisible(cause == InterruptionCause.TECHNICAL)
        if cause is None:
            self.said.setText(self.tr("Written down. The cause can be told now or later."))
        else:
            told = kind_words().get(kind or "", cause_words().get(cause, cause))
            self.said.setText(self.tr("Written down: {cause}").format(cause=told))

    def _press(self, buttons: dict[str, QPushButton], pressed: str | None) -> None:
        for value, made in buttons.items():
            made.setChecked(value == pressed)

    def _cause_touched(self, cause: str) -> None:
        """An adverse reaction is told by one touch; a technical stop asks for its kind."""
        self._press(self.causes, cause)
        technical = cause == InterruptionCause.TECHNICAL
        self._kind_sheet.setVisible(technical)
        if not technical:
            self._tell(Explanation(cause=InterruptionCause(cause)))

    def _kind_touched(self, kind: str) -> None:
        self._press(self.kinds, kind)
        self._tell(Explanation(cause=InterruptionCause.TECHNICAL, kind=TechnicalKind(kind)))

    def _tell(self, told: Explanation) -> None:
        self._settle(self._infusion.explain_stop(self._patient, told))

    def _settle(self, answer: str | EntryRefused) -> bool:
        """Show the no, or read again what now stands."""
        refused = isinstance(answer, EntryRefused)
        self.refusal.setVisible(refused)
        if isinstance(answer, EntryRefused):
            self.refusal.setText(f"■ {refusal_text(answer)}")
            return False
        self.refresh()
        self.changed.emit()
        return True

    def _tell_earlier(self) -> None:
        stopped_at = self.stopped_at.value()
        if not self.stopped_at.check() or stopped_at is None:
            return
        moment = stopped_at.replace(tzinfo=self._clock().tzinfo)
        answer = self._infusion.stopped_earlier(self._patient, moment, self.reason.value())
        if isinstance(answer, EntryRefused):
            field = self.reason if answer.field == "reason" else self.stopped_at
            field.show_refusal(refusal_text(answer))
            field.setFocus()
        elif self._settle(answer):
            self.stopped_at.show_echo(self.tr("Corrected; both times stay visible."))

    def _take_back(self) -> None:
        answer = self._infusion.never_stopped(self._patient, self.reason.value())
        if isinstance(answer, EntryRefused):
            self.reason.show_refusal(refusal_text(answer))
            self.reason.setFocus()
        else:
            self.watch.show_interruption(None)
            self.taken_back.emit()
