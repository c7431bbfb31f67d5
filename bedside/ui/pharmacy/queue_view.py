"""What must be planned and made, today and in the coming days, and what is made and waits?"""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from bedside.clinical.bag_life import BagStage
from bedside.services.pharmacy.answers import BagOnList, Queue, QueueGroup, Unplanned
from bedside.services.pharmacy.desk import PharmacyDesk
from bedside.ui.pharmacy.act_sheet import ActSheet
from bedside.ui.pharmacy.bag_row import BagRow
from bedside.ui.pharmacy.words import (
    SEVERITY,
    bag_text,
    child_text,
    keeps_text,
    stage_words,
    state_text,
)
from bedside.ui.theme.apply import scaled
from bedside.ui.widgets.card import Card
from bedside.ui.widgets.text import button, divider, label
from bedside.ui.wording import quantities
from bedside.ui.wording.sums import vials_text

_UNCHECKED = (BagStage.PREPARED, BagStage.CHECK_FAILED)


class QueueView(QWidget):
    """The queue. ``prepare_wanted`` carries child, cycle and bag number, ``check_wanted`` a bag."""

    prepare_wanted = Signal(str, int, int)
    check_wanted = Signal(str)
    plan_wanted = Signal(str)

    def __init__(
        self, desk: PharmacyDesk, clock: Callable[[], datetime], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._desk, self._clock = desk, clock
        self.sheet = ActSheet()
        self.sheet.done.connect(self.refresh)
        self._groups = QVBoxLayout()
        self._groups.setSpacing(scaled(16))
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(scaled(16))
        rows.addWidget(self.sheet)
        rows.addLayout(self._groups)
        rows.addStretch(1)

    def refresh(self) -> None:
        """Read the queue anew."""
        while (item := self._groups.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.setParent(None)
                widget.deleteLater()
        queue = self._desk.queue()
        for card in self._cards(queue):
            self._groups.addWidget(card)

    def _cards(self, queue: Queue) -> list[Card]:
        cards = []
        if queue.unplanned:
            cards.append(self._to_plan(queue))
        cards += [self._day(group) for group in queue.groups]
        if queue.waiting:
            cards.append(self._waiting(queue))
        if queue.later:
            later = self.tr("%n further bag(s) are planned for later days.", "", queue.later)
            cards.append(_said("", later))
        if not cards:
            first = self.tr("Nothing is to be made.")
            then = self.tr(
                "A physician orders a cycle on the chart; then its bags are planned here, and"
                " they stand in this list by the day they are needed."
            )
            cards.append(_said(first, then))
        return cards

    def _to_plan(self, queue: Queue) -> Card:
        card = Card(self.tr("To be planned"))
        card.set_severity("caution")
        for place, wanted in enumerate(queue.unplanned):
            if place:
                card.body.addWidget(divider())
            card.body.addWidget(self._plan_row(wanted))
        return card

    def _plan_row(self, wanted: Unplanned) -> BagRow:
        badge = self.tr("plan again") if wanted.outdated else self.tr("no plan yet")
        what = self.tr("cycle {cycle}, next bag").format(cycle=wanted.cycle)
        patient = wanted.child.patient
        act = self._act(self.tr("Plan the bags"), lambda: self.plan_wanted.emit(patient))
        act.setObjectName("plan")
        who = child_text(wanted.child)
        when = quantities.day_and_time(wanted.start_at)
        return BagRow(when, who, what, [("caution", badge)], [act])

    def _day(self, group: QueueGroup) -> Card:
        card = Card(self._day_title(group))
        card.set_severity("stop" if group.day is None else None)
        ready = self.tr("Vials to have ready: {count}").format(count=group.vials)
        card.body.addWidget(label(ready, "soft"))
        for place, bag in enumerate(group.bags):
            if place:
                card.body.addWidget(divider())
            card.body.addWidget(self._to_make(bag))
        return card

    def _day_title(self, group: QueueGroup) -> str:
        if group.day is None:
            return self.tr("■ Late: should have been made before now")
        shown = quantities.day(group.day)
        if group.day == self._clock().date():
            return self.tr("Today, {day}").format(day=shown)
        return shown

    def _to_make(self, bag: BagOnList) -> BagRow:
        wanted = (bag.child.patient, bag.cycle, bag.number)
        act = self._act(self.tr("Prepare"), lambda: self.prepare_wanted.emit(*wanted))
        act.setObjectName("prepare")
        badges = [stage_words()[bag.stage]]
        if bag.outdated:
            badges.append(("caution", self.tr("plan again")))
        when = "–"
        if bag.prepare_at is not None:
            late = quantities.day_and_time(bag.prepare_at)
            when = late if bag.late else quantities.clock(bag.prepare_at)
        vials = vials_text(bag.vials)
        connect = self.tr("connect {time}").format(time=quantities.day_and_time(bag.connect_at))
        what = f"{bag_text(bag)} · {vials}\n{connect}"
        return BagRow(when, child_text(bag.child), what, badges, [act])

    def _waiting(self, queue: Queue) -> Card:
        card = Card(self.tr("Made: waiting or running"))
        for place, bag in enumerate(queue.waiting):
            if place:
                card.body.addWidget(divider())
            card.body.addWidget(self._made(bag))
        return card

    def _made(self, bag: BagOnList) -> BagRow:
        badges = [stage_words()[bag.stage]]
        what = bag_text(bag)
        if bag.clock is not None:
            reading = self._desk.reading(bag.clock)
            badges.append((SEVERITY[reading.state], state_text(reading)))
            until = self.tr("{clock} until {time}").format(
                clock=keeps_text(bag.clock.keeps), time=quantities.day_and_time(reading.ends_at)
            )
            what = f"{what}\n{until}"
        if bag.differs:
            badges.append(("caution", self.tr("not as planned")))
        if bag.problems:
            badges.append(("caution", self.tr("record unclear")))
        when = quantities.day_and_time(bag.connect_at)
        return BagRow(when, child_text(bag.child), what, badges, self._acts(bag))

    def _acts(self, bag: BagOnList) -> list[QPushButton]:
        acts = []
        name = bag.bag or ""
        if bag.stage in _UNCHECKED:
            acts.append(self._act(self.tr("Second check"), lambda: self.check_wanted.emit(name)))
        if bag.stage is BagStage.COLD:
            acts.append(self._act(self.tr("Take out"), lambda: self._take_out(bag)))
        if bag.stage is not BagStage.CONNECTED:
            acts.append(self._act(self.tr("Discard…"), lambda: self._discard(bag)))
        return acts

    def _act(self, text: str, act: Callable[[], None]) -> QPushButton:
        made = button(text)
        made.clicked.connect(lambda _checked: act())
        return made

    def _take_out(self, bag: BagOnList) -> None:
        name = bag.bag or ""
        self.sheet.ask(
            f"{child_text(bag.child)} · {bag_text(bag)}",
            self.tr("Once it is out of the refrigerator its room clock runs and never stops."),
            self.tr("It is out now"),
            lambda _given: self._desk.take_out(name),
        )

    def _discard(self, bag: BagOnList) -> None:
        name = bag.bag or ""
        self.sheet.ask_reason(
            f"{child_text(bag.child)} · {bag_text(bag)}",
            self.tr("A bag that was thrown away is never given."),
            self.tr("Throw this bag away"),
            lambda reason: self._desk.discard(name, reason),
        )


def _said(title: str, text: str) -> Card:
    card = Card(title or None)
    card.body.addWidget(label(text, "soft"))
    return card
