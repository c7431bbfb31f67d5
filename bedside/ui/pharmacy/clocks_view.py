"""Which clocks run? Bags, dissolved vials and remainders, ticking; amber, then expired."""

from __future__ import annotations

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QBoxLayout, QPushButton, QVBoxLayout, QWidget

from bedside.clinical.bag_life import BagStage
from bedside.services.pharmacy.answers import ClockLine, ClockOf
from bedside.services.pharmacy.desk import PharmacyDesk
from bedside.ui.pharmacy.act_sheet import ActSheet
from bedside.ui.pharmacy.words import (
    SEVERITY,
    bag_text,
    child_text,
    keeps_text,
    left_text,
    state_text,
)
from bedside.ui.theme.apply import current_scale, scaled
from bedside.ui.widgets.badge import Badge
from bedside.ui.widgets.card import Card
from bedside.ui.widgets.figure import Figure
from bedside.ui.widgets.flow import Flow
from bedside.ui.widgets.text import button, label
from bedside.ui.wording import quantities

_TICK_MS = 1000
# From here on the words stand under the figure instead of beside it.
_LARGEST_TEXT = 1.6


class ClockCard(Card):
    """One clock with its figure. :meth:`tick` reads it off again."""

    def __init__(self, desk: PharmacyDesk, line: ClockLine, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._desk, self.line = desk, line
        self.badge = Badge("good", "")
        self.figure = Figure(
            self.tr("{clock}, time left").format(clock=keeps_text(line.clock.keeps))
        )
        words = QVBoxLayout()
        words.setSpacing(scaled(2))
        words.addWidget(label(self._title(), "text"))
        self._until = label("", "caption")
        words.addWidget(self._until)
        side = QBoxLayout.Direction.LeftToRight
        if current_scale() >= _LARGEST_TEXT:
            side = QBoxLayout.Direction.TopToBottom
        row = QBoxLayout(side)
        row.setSpacing(scaled(16))
        self.figure.setMinimumWidth(scaled(180))
        row.addWidget(self.figure)
        row.addLayout(words, 1)
        row.addWidget(self.badge)
        self.acts = Flow(8)
        self.acts.hide()
        self.body.addLayout(row)
        self.body.addWidget(self.acts)
        self.tick()

    def _title(self) -> str:
        line = self.line
        who = "" if line.child is None else f"{child_text(line.child)} · "
        lots = ", ".join(line.lots)
        if line.of is ClockOf.BAG:
            return self.tr("{child}bag {number} · lot {lots}").format(
                child=who, number=line.number, lots=lots
            )
        if line.of is ClockOf.DISSOLVED:
            return self.tr("{child}dissolved vials for bag {number} · lot {lots}").format(
                child=who, number=line.number, lots=lots
            )
        return self.tr("{drug_ml} mL left in a vial · lot {lots}").format(
            drug_ml=quantities.number(line.drug_ml), lots=lots
        )

    def tick(self) -> None:
        """Show what is left now."""
        reading = self._desk.reading(self.line.clock)
        severity = SEVERITY[reading.state]
        self.badge.show_badge(severity, state_text(reading))
        self.figure.show_figure(left_text(reading.left))
        self.figure.set_severity(None if severity == "good" else severity)
        self.set_severity(None if severity == "good" else severity)
        until = self.tr("until {time}").format(time=quantities.day_and_time(reading.ends_at))
        if reading.connect_by is not None and reading.connect_by != reading.ends_at:
            connect = self.tr("to run whole, connect by {time}").format(
                time=quantities.day_and_time(reading.connect_by)
            )
            until = f"{until} · {connect}"
        self._until.setText(until)

    def add_act(self, act: QPushButton) -> None:
        """Offer something to do about it."""
        act.setAccessibleName(f"{act.text()}: {self._title()}")
        self.acts.add(act)
        self.acts.show()


class ClocksView(QWidget):
    """All clocks, what ends first on top. ``changed`` after an entry was written."""

    changed = Signal()

    def __init__(self, desk: PharmacyDesk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.cards: list[ClockCard] = []
        self.sheet = ActSheet()
        self.sheet.done.connect(self.changed)
        self.empty = label(self.tr("No bag and no dissolved vial is here: no clock runs."), "soft")
        self._rows = QVBoxLayout()
        self._rows.setSpacing(scaled(8))
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(scaled(16))
        rows.addWidget(self.sheet)
        rows.addWidget(self.empty)
        rows.addLayout(self._rows)
        rows.addStretch(1)
        self._timer = QTimer(self)
        self._timer.setInterval(_TICK_MS)
        self._timer.timeout.connect(self.tick)

    def refresh(self) -> None:
        """Read the clocks anew and let them tick."""
        for card in self.cards:
            self._rows.removeWidget(card)
            card.setParent(None)
            card.deleteLater()
        self.cards = [self._card(line) for line in self._desk.clocks()]
        for card in self.cards:
            self._rows.addWidget(card)
        self.empty.setVisible(not self.cards)
        if self.cards:
            self._timer.start()
        else:
            self._timer.stop()

    def tick(self) -> None:
        """Read every clock off again; nothing is read from the journal."""
        if not self.isVisible():
            return
        for card in self.cards:
            card.tick()

    def is_ticking(self) -> bool:
        """Whether the clocks run."""
        return self._timer.isActive()

    def _card(self, line: ClockLine) -> ClockCard:
        card = ClockCard(self._desk, line)
        if line.of is ClockOf.LEFT_OVER:
            use, bin_it = button(self.tr("It went into a bag…")), button(self.tr("Throw away…"))
            use.clicked.connect(lambda: self._use(line))
            bin_it.clicked.connect(lambda: self._throw_away(line))
            card.add_act(use)
            card.add_act(bin_it)
        elif line.stage is BagStage.COLD:
            out = button(self.tr("Take out"))
            out.clicked.connect(lambda: self._take_out(line))
            card.add_act(out)
        return card

    def _take_out(self, line: ClockLine) -> None:
        who = "" if line.child is None else child_text(line.child)
        self.sheet.ask(
            self.tr("{child} · bag {number}").format(child=who, number=line.number),
            self.tr("Once it is out of the refrigerator its room clock runs and never stops."),
            self.tr("It is out now"),
            lambda _given: self._desk.take_out(line.what),
        )

    def _use(self, line: ClockLine) -> None:
        bags = [
            (bag.bag or "", f"{child_text(bag.child)} · {bag_text(bag)}")
            for bag in self._desk.bags()
        ]
        self.sheet.ask_choice(
            self.tr("It went into this bag"),
            self.tr("Only into a bag that was made before the vial's clock ended."),
            bags,
            lambda bag: self._desk.use_left_over(line.what, bag),
        )

    def _throw_away(self, line: ClockLine) -> None:
        self.sheet.ask_reason(
            self.tr("{drug_ml} mL left in a vial").format(drug_ml=quantities.number(line.drug_ml)),
            "",
            self.tr("Throw it away"),
            lambda reason: self._desk.throw_away(line.what, reason),
        )
