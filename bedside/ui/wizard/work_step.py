"""Page 4: the work itself. One step after the other, each ticked, with its drawing."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from bedside.clinical.preparation.steps import Step
from bedside.clinical.refusal import Refusal
from bedside.services.preparation.answers import BagAnswer
from bedside.services.preparation.draft import PreparationDraft
from bedside.services.preparation.service import Preparation
from bedside.services.refused import EntryRefused
from bedside.ui.theme.apply import scaled
from bedside.ui.widgets.card import Card
from bedside.ui.widgets.text import button, label, restyle
from bedside.ui.wizard.columns import Columns
from bedside.ui.wizard.drawing import Drawing
from bedside.ui.wizard.figures import BagFigures
from bedside.ui.wizard.refused_words import refused_text
from bedside.ui.wizard.scenes import scene_of
from bedside.ui.wizard.step_page import StepPage
from bedside.ui.wizard.words import step_act
from bedside.ui.wording.quantities import span
from bedside.ui.wording.refusals import refusal_text

_VIAL_CLOCK_EVERY_MS = 15_000


class WorkStep(StepPage):
    """Drawing, steps and figures; only the next step can be ticked."""

    def __init__(
        self,
        preparation: Preparation,
        clock: Callable[[], datetime],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._preparation = preparation
        self._clock = clock
        self.drawing = Drawing()
        self.figures = BagFigures()
        self.done_button: QPushButton | None = None
        self.vial_clock = label("", "caption")
        self.refusal = label("", "refusal")
        self._list = QVBoxLayout()
        self._list.setSpacing(scaled(10))
        self._lay_out()
        timer = QTimer(self)
        timer.timeout.connect(self._show_vial_clock)
        timer.start(_VIAL_CLOCK_EVERY_MS)

    def _lay_out(self) -> None:
        columns = Columns()
        bench = Card()
        row = QHBoxLayout()
        row.setSpacing(scaled(16))
        row.addWidget(self.drawing, 4)
        steps = QVBoxLayout()
        steps.addStretch(1)
        steps.addLayout(self._list)
        steps.addStretch(1)
        row.addLayout(steps, 5)
        bench.body.addLayout(row, 1)
        columns.left.addWidget(bench, 1)
        columns.right.addWidget(self.figures)
        columns.right.addStretch(1)
        self.rows.addWidget(columns, 1)

    def fill(self, draft: PreparationDraft) -> None:
        """The figures stand still while the work goes on."""
        found = self._preparation.bag(draft)
        if isinstance(found, BagAnswer):
            self.figures.show_bag(found.bag, self._preparation.bag_sum(draft), found.other)

    def answer(self, draft: PreparationDraft) -> None:
        """Show which steps are done, the one that is next, and its drawing."""
        found = self._preparation.bag(draft)
        steps = self._preparation.steps(draft)
        done = len(draft.steps)
        self._show_list(steps, done)
        if steps and isinstance(found, BagAnswer):
            self.drawing.show_scene(scene_of(steps[min(done, len(steps) - 1)], found.bag))
        self._show_vial_clock()

    def _show_list(self, steps: tuple[Step, ...], done: int) -> None:
        self.vial_clock.setParent(None)
        self.refusal.setParent(None)
        while (item := self._list.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.setParent(None)
                widget.deleteLater()
        self.done_button = None
        self.refusal.setText("")
        for place, step in enumerate(steps):
            if place == done:
                self._list.addWidget(self._current(step))
            else:
                self._list.addWidget(self._line(place, step, place < done))

    def _line(self, place: int, step: Step, is_done: bool) -> QWidget:
        """The number in a column of its own: a long step wraps beside it, not under it."""
        role = "text" if is_done else "soft"
        number = label(f"✓ {place + 1}" if is_done else f"{place + 1}", role, wraps=False)
        number.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop)
        number.setMinimumWidth(scaled(30))
        act = label(step_act(step), role)
        if is_done:
            for part in (number, act):
                restyle(part, "severity", "good")
            act.setAccessibleName(self.tr("Done: {act}").format(act=step_act(step)))
        line = QWidget()
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(scaled(12))
        row.addWidget(number)
        row.addWidget(act, 1)
        return line

    def _current(self, step: Step) -> QWidget:
        frame = QFrame()
        frame.setProperty("role", "current")
        rows = QVBoxLayout(frame)
        inside = scaled(18)
        rows.setContentsMargins(inside, inside, inside, inside)
        rows.setSpacing(scaled(6))
        rows.addWidget(label(self.tr("Now"), "caption"))
        rows.addWidget(label(step_act(step), "subtitle"))
        rows.addWidget(self.vial_clock)
        rows.addWidget(self.refusal)
        self.done_button = button(self.tr("Done"), "primary")
        self.done_button.setAccessibleName(self.tr("Done: {act}").format(act=step_act(step)))
        self.done_button.clicked.connect(lambda: self._tick(step))
        act = QHBoxLayout()
        act.addWidget(self.done_button)
        act.addStretch(1)
        rows.addLayout(act)
        QTimer.singleShot(0, self.done_button, self.done_button.setFocus)
        return frame

    def _tick(self, step: Step) -> None:
        answer = self._preparation.tick(self.draft(), step.id)
        if isinstance(answer, EntryRefused):
            self.refusal.setText(f"■ {refused_text(answer)}")
        elif isinstance(answer, Refusal):
            self.refusal.setText(f"■ {refusal_text(answer, self._clock().tzinfo)}")
        else:
            self.take(answer)

    def _show_vial_clock(self) -> None:
        if self._draft is None:
            return
        running = self._preparation.vial_clock(self._draft, self._clock())
        self.vial_clock.setVisible(running is not None)
        if running is not None:
            left = running.left_at_room(self._clock())
            is_over = left.total_seconds() <= 0
            words = (
                self.tr("The vials' time at room temperature has ended: dissolve new ones.")
                if is_over
                else self.tr("Vial clock: {left} left at room temperature").format(left=span(left))
            )
            self.vial_clock.setText(words)
            restyle(self.vial_clock, "severity", "stop" if is_over else None)

    def still_open(self) -> str:
        """The step that has not been ticked yet."""
        steps, done = self._preparation.steps(self.draft()), len(self.draft().steps)
        if done < len(steps):
            return self.tr("{done} of {all} steps done").format(done=done, all=len(steps))
        return ""

    def forward_text(self) -> str:
        """The bag is handed to a second person next."""
        return self.tr("Second person's check ›")
