"""What runs at this bed now? The cards on top of the chart, and the acts at the pump."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from bedside.clinical.adjustment_table import Action
from bedside.clinical.course import CourseState
from bedside.services.infusion.answers import Act, InfusionPanel
from bedside.services.infusion.questions import InfusionQuestions
from bedside.ui.infusion.stopwatch import StopwatchFigures
from bedside.ui.infusion.table_words import table_headline
from bedside.ui.infusion.words import (
    act_words,
    cause_words,
    kind_words,
    moment_text,
    problem_words,
)
from bedside.ui.theme.apply import current_scale, scaled
from bedside.ui.widgets.badge import Badge, with_shape
from bedside.ui.widgets.card import Card
from bedside.ui.widgets.figure import Figure
from bedside.ui.widgets.flow import Flow
from bedside.ui.widgets.text import button, label
from bedside.ui.wording import quantities
from bedside.ui.wording.sums import per_day
from bedside.ui.wording.terms import term

_DASH = "–"
_AGAIN_MS = 30_000
# From here on four cards would leave their figures no room beside each other.
_LARGE_TEXT = 1.3
_NOT_YET = frozenset({Action.WAIT, Action.INTERRUPT, Action.DISCONTINUE})
_SEVERITIES = {Act.DISCONTINUE: "stop", Act.STOP: "stop"}


class InfusionCards(QWidget):
    """Running bag, its end, the time infused, and what the table says; below them the acts.

    ``act_wanted`` carries an :class:`Act`.
    """

    act_wanted = Signal(object)

    def __init__(
        self,
        infusion: InfusionQuestions,
        clock: Callable[[], datetime],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._infusion, self._clock = infusion, clock
        self._patient = ""
        self.running = Figure(self.tr("Running bag"))
        self.ends = Figure(self.tr("Bag ends"))
        self.infused = Figure(self.tr("Infused"))
        self.table = Figure(self.tr("Table"))
        self.watch = StopwatchFigures(infusion)
        self.why = label("", "soft")
        self.acts: dict[Act, QPushButton] = {}
        self._table_waits = False
        self._offered: tuple[tuple[Act, ...], bool] | None = None
        self._stopped = self._stopped_card()
        self._problems = QVBoxLayout()
        self._problems.setSpacing(scaled(6))
        self._flow = Flow()
        self._nothing = label(self.tr("No cycle was ordered yet. A physician orders it."), "soft")
        self._sheet = self._cards()
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(scaled(12))
        rows.addWidget(self._stopped)
        rows.addLayout(self._problems)
        rows.addWidget(self._nothing)
        rows.addWidget(self._sheet)
        rows.addWidget(self._flow)
        self.set_advice("", "", "")
        self._timer = QTimer(self)
        self._timer.setInterval(_AGAIN_MS)
        self._timer.timeout.connect(self.refresh)

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 - Qt's name
        """Only what is looked at asks again."""
        super().showEvent(event)
        self._timer.start()

    def hideEvent(self, event: QHideEvent) -> None:  # noqa: N802 - Qt's name
        super().hideEvent(event)
        self._timer.stop()

    def show_patient(self, patient: str) -> None:
        """Show the infusion of this child, and follow it while it is looked at."""
        self._patient = patient
        self.refresh()

    def refresh(self) -> None:
        """Ask again how the infusion stands: the clocks run."""
        if not self._patient:
            return
        panel = self._infusion.panel(self._patient)
        table = self._infusion.table_says(self._patient)
        self._table_waits = table is not None and table.action in _NOT_YET
        self.show_panel(panel, self._clock())
        if panel is not None and panel.state is CourseState.COMPLETED:
            self.set_advice("", "", self.tr("the cycle is complete"))
        elif table is not None:
            runs = panel is not None and panel.state is CourseState.RUNNING
            self.set_advice(*table_headline(table, self._clock(), runs=runs))

    def _stopped_card(self) -> Card:
        card = Card()
        card.set_severity("stop")
        line = QHBoxLayout()
        line.setSpacing(scaled(12))
        line.addWidget(Badge("stop", self.tr("Infusion stopped")))
        line.addWidget(self.why, 1)
        card.body.addLayout(line)
        card.body.addWidget(self.watch)
        card.hide()
        return card

    def _cards(self) -> QWidget:
        sheet = QWidget()
        grid = QGridLayout(sheet)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(scaled(12))
        columns = 2 if current_scale() >= _LARGE_TEXT else 4
        figures = (self.running, self.ends, self.infused, self.table)
        for place, figure in enumerate(figures):
            card = Card()
            card.body.addWidget(figure)
            card.body.addStretch(1)
            grid.addWidget(card, place // columns, place % columns)
            grid.setColumnStretch(place % columns, 1)
        return sheet

    def set_advice(self, severity: str, headline: str, detail: str) -> None:
        """What the table says, in one word and one line; nothing while it was not asked."""
        shown = with_shape(severity, headline) if severity else headline
        self.table.show_figure(shown or _DASH, detail or self.tr("not asked yet"))
        self.table.set_severity(severity or None)

    def show_panel(self, panel: InfusionPanel | None, now: datetime) -> None:
        """Show how the infusion stands; None before a cycle was ordered."""
        self._show_problems(panel)
        self._show_acts((Act.ORDER,) if panel is None else panel.acts)
        self._show_stopped(panel)
        self._sheet.setVisible(panel is not None)
        self._nothing.setVisible(panel is None)
        if panel is None:
            return
        self._show_running(panel, now)
        self._show_end(panel, now)
        self._show_infused(panel, now)

    def _show_problems(self, panel: InfusionPanel | None) -> None:
        while (item := self._problems.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.setParent(None)
                widget.deleteLater()
        for problem in () if panel is None else panel.problems:
            badge = Badge("stop", problem_words()[problem])
            self._problems.addWidget(badge, 0, Qt.AlignmentFlag.AlignLeft)

    def _show_acts(self, acts: tuple[Act, ...]) -> None:
        """One button for each act; *Pump stopped* stands in the sidebar already."""
        shown = [act for act in acts if act is not Act.STOP]
        wanted = tuple(sorted(shown, key=lambda act: act is Act.DISCONTINUE))
        # A restart is no main act while the table still says to wait.
        waits = self._table_waits and Act.RESUME in wanted
        if (wanted, waits) == self._offered:
            return
        self._offered = (wanted, waits)
        self._flow.clear()
        self.acts = {}
        for place, act in enumerate(wanted):
            main = place == 0 and not (waits and act is Act.RESUME)
            role = _SEVERITIES.get(act, "primary" if main else "secondary")
            made = button(act_words()[act], role)
            made.clicked.connect(lambda _=False, act=act: self.act_wanted.emit(act))
            self._flow.add(made)
            self.acts[act] = made

    def _show_stopped(self, panel: InfusionPanel | None) -> None:
        stands = None if panel is None else panel.interruption
        self._stopped.setVisible(stands is not None)
        self.watch.show_interruption(stands)
        if stands is None:
            return
        if stands.cause is None:
            self.why.setText(self.tr("The cause is not told yet."))
        else:
            words = kind_words().get(stands.kind.value if stands.kind else "")
            told = self.tr("Cause: {cause}").format(cause=words) if words else ""
            parts = (told or cause_words()[stands.cause.value], stands.note)
            self.why.setText(" · ".join(part for part in parts if part))

    def _show_running(self, panel: InfusionPanel, now: datetime) -> None:
        bag = panel.bag
        caption = self.tr("Running bag")
        if bag is not None:
            caption = self.tr("Running bag: {number}").format(number=bag.bag_number)
        self.running.set_caption(caption)
        state = term("course_state", panel.state.value)
        if bag is None:
            planned = panel.planned_start_at
            note = self.tr("cycle {cycle} · {state}").format(cycle=panel.cycle, state=state)
            if panel.state is CourseState.NOT_STARTED and planned is not None:
                note = self.tr("cycle {cycle} · planned for {time}").format(
                    cycle=panel.cycle, time=moment_text(planned, now)
                )
            self.running.show_figure(_DASH, note)
            return
        figure = _unbroken(per_day(bag.dose_mcg_per_day))
        note = self.tr("{rate} · {level} · connected {time}").format(
            rate=quantities.amount(bag.rate_ml_per_h, "mL/h"),
            level=term("level", bag.level.value),
            time=moment_text(bag.connected_at, now),
        )
        if panel.state is not CourseState.RUNNING:
            note = self.tr("{state} · {note}").format(state=state, note=note)
        self.running.show_figure(figure, note)

    def _show_end(self, panel: InfusionPanel, now: datetime) -> None:
        bag = panel.bag
        self.ends.set_severity(None)
        if bag is None:
            self.ends.show_figure(_DASH)
            return
        over = bag.ends_at <= now
        left = quantities.span(bag.ends_at - now)
        when = self.tr("{span} ago") if over else self.tr("in {span}")
        room = self.tr("room clock {hours} h, until {time}").format(
            hours=bag.room_hours, time=moment_text(bag.room_clock_ends_at, now)
        )
        parts = [when.format(span=left), room]
        if bag.ends_at.date() != now.date():
            parts.insert(0, quantities.day(bag.ends_at))
        self.ends.show_figure(quantities.clock(bag.ends_at), " · ".join(parts))
        self.ends.set_severity("stop" if over else None)

    def _show_infused(self, panel: InfusionPanel, now: datetime) -> None:
        parts = [self.tr("left {span}").format(span=quantities.span(panel.remaining))]
        if panel.infusion_day is not None:
            parts.insert(0, self.tr("day {day}").format(day=panel.infusion_day))
        if panel.planned_end is not None:
            end = quantities.day_and_time(panel.planned_end)
            parts.append(self.tr("end {time}").format(time=end))
        if panel.step_due_at is not None:
            step = moment_text(panel.step_due_at, now)
            parts.append(self.tr("full dose due {time}").format(time=step))
        self.infused.show_figure(quantities.span(panel.infused), " · ".join(parts))


def _unbroken(dose: str) -> str:
    """A dose whose figure and unit stay on one line."""
    return dose.replace(" ", "\u00a0").replace("/", "/\u2060")
