"""How does a form of the pump get what was read at the bed? The check opens over it."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from PySide6.QtWidgets import QPushButton, QStackedWidget, QWidget

from bedside.clinical.bedside_passed import BedsidePassed
from bedside.clinical.events import Connecting, Level
from bedside.services.bedside.service import BedsideCheck
from bedside.services.infusion.answers import Act
from bedside.ui.infusion.act_form import ActForm
from bedside.ui.infusion.connection import ConnectionCard
from bedside.ui.infusion.departure import DepartureCard
from bedside.ui.infusion.restart_form import RestartForm
from bedside.ui.widgets.text import restyle

_ACTS = {
    Act.START: Connecting.FIRST_BAG,
    Act.CHANGE_BAG: Connecting.BAG_CHANGE,
    Act.STEP: Connecting.STEP,
    Act.RESUME: Connecting.RESTART,
}


class BedChecks:
    """The checks opened over the forms of one chart, each as it was left."""

    def __init__(
        self, stack: QStackedWidget, check: BedsideCheck, clock: Callable[[], datetime]
    ) -> None:
        self._stack, self._check, self._clock = stack, check, clock
        self._open_over: dict[QWidget, QWidget] = {}

    def join(self, form: ActForm, act: Act, patient: str) -> None:
        """Let a form that connects a bag ask for its check at the bed."""
        card = getattr(form, "connection", None)
        if act in _ACTS and isinstance(card, ConnectionCard):
            card.ask_at_bed()
            _lead(card.check_act, form.save_act)
            card.check_wanted.connect(lambda: self._open(form, card, _ACTS[act], patient))

    def front(self, page: QWidget) -> QWidget:
        """What stands in front of a form: its check while one is open, else itself."""
        return self._open_over.get(page, page)

    def forget(self, form: QWidget) -> None:
        """The form is closed, and its check with it."""
        page = self._open_over.pop(form, None)
        if page is not None:
            self._stack.removeWidget(page)
            page.deleteLater()

    def _open(self, form: ActForm, card: ConnectionCard, act: Connecting, patient: str) -> None:
        from bedside.ui.bedside.page import BedsidePage

        page = BedsidePage(self._check, patient, act, level=_level(form))
        departure = getattr(form, "departure", None)
        if isinstance(departure, DepartureCard):
            # What the physician wrote on the form answers here too, once it is asked for.
            page.reason.set_text(departure.reason.value())
        self._open_over[form] = page
        page.left.connect(lambda: self._close(form))
        page.passed.connect(lambda passed: self._passed(form, card, passed))
        self._stack.addWidget(page)
        self._stack.setCurrentWidget(page)
        page.setFocus()

    def _passed(self, form: ActForm, card: ConnectionCard, passed: BedsidePassed) -> None:
        card.take(passed, passed.checked_at.astimezone(self._clock().tzinfo))
        _lead(form.save_act, card.check_act)
        self._close(form)
        form.save_act.setFocus()

    def _close(self, form: ActForm) -> None:
        self.forget(form)
        self._stack.setCurrentWidget(form)
        form.setFocus()


def _lead(main: QPushButton, other: QPushButton) -> None:
    """One main act at a time: the check at the bed first, the pump that runs after it."""
    restyle(main, "role", "primary")
    restyle(other, "role", "secondary")


def _level(form: ActForm) -> Level | None:
    """The level a restart was chosen for; the table's own where none was."""
    chosen = form.level.value() if isinstance(form, RestartForm) else None
    return Level(chosen) if chosen else None
