"""Who is at the screen? Name and password before anything of the ward is seen.

The same page covers a locked window: then the person is fixed, and another one can only
come by changing the user.
"""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from bedside.ui.doors import Refused, StopNote, WardEntry
from bedside.ui.plain_fields import ChoiceField, PasswordField
from bedside.ui.stop_column import StopColumn
from bedside.ui.theme.apply import scaled
from bedside.ui.widgets.card import Card
from bedside.ui.widgets.centred import CentredColumn
from bedside.ui.widgets.text import button, label
from bedside.ui.wording.entries import entry_text


class SignInPage(CentredColumn):
    """Sign in to one ward.

    ``hint`` is a line under the password (a training ward shows its password there);
    ``locked_person`` fixes the person: the page then unlocks instead of signing in. ``note``
    is where the moment of a stopped pump is noted; without it there is no button for it.
    """

    signed_in = Signal(object)
    switch_user_requested = Signal()

    def __init__(
        self,
        entry: WardEntry,
        ward_name: str,
        training: bool = False,
        hint: str = "",
        locked_person: str | None = None,
        *,
        note: StopNote | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(ward_name, parent=parent)
        self._entry = entry
        self._locked_person = locked_person
        self.card = Card()
        self._fill(hint)
        self.body.addWidget(self.card)
        self._other_way: QWidget | None = None
        self.stops = None if note is None else StopColumn(note)
        if self.stops is not None:
            self.stops.noted.connect(self._back_to_signing_in)
            self.whole.insertWidget(0, self.stops)
        if training:
            self._mark_as_training()

    def _mark_as_training(self) -> None:
        # Not above: only a training ward waits for it.
        from bedside.ui.widgets.watermark import Watermark

        self.watermark = Watermark(self)

    def _fill(self, hint: str) -> None:
        locked = self._locked_person is not None
        title = self.tr("Locked") if locked else self.tr("Sign in")
        rows = self.card.body
        rows.addWidget(label(title, "subtitle"))
        people = [(holder.person_id, holder.name) for holder in self._entry.people()]
        if locked:
            people = [pair for pair in people if pair[0] == self._locked_person]
        self.person = ChoiceField(self.tr("Who are you?"), people)
        if len(people) == 1:
            self.person.set_value(people[0][0])
        self.password = PasswordField(self.tr("Password"))
        self.password.line.returnPressed.connect(self._enter)
        self.person.changed.connect(self.password.setFocus)
        rows.addWidget(self.person)
        rows.addWidget(self.password)
        if hint:
            rows.addWidget(label(hint, "soft"))
        self.enter = button(self.tr("Unlock") if locked else self.tr("Sign in"), "primary")
        self.enter.clicked.connect(self._enter)
        rows.addSpacing(scaled(8))
        rows.addWidget(self.enter)
        self._add_way_out(rows, locked)

    def _add_way_out(self, rows: QVBoxLayout, locked: bool) -> None:
        if locked:
            self.way_out = button(self.tr("Switch user"), "link")
            self.way_out.clicked.connect(self.switch_user_requested)
        else:
            self.way_out = button(self.tr("I forgot my password: recovery code"), "link")
            self.way_out.clicked.connect(self._show_recovery)
        rows.addWidget(self.way_out)

    def _enter(self) -> None:
        person = self.person.value()
        if person is None:
            self.person.show_refusal(self.tr("Choose your name."))
            return
        if not self.password.value():
            self.password.show_refusal(self.tr("Type your password."))
            return
        answer = self._entry.sign_in(person, self.password.value())
        if isinstance(answer, Refused):
            self.password.clear()
            self.password.show_refusal(entry_text(answer.why))
            self.password.setFocus()
            return
        self.password.clear()
        self.signed_in.emit(answer)

    def _show_recovery(self) -> None:
        # Not above: hardly anybody goes this way, and everybody waits for the first window.
        from bedside.ui.recovery import RecoveryCard

        self.card.hide()
        if self._other_way is None:
            self.recovery = self._other_way = RecoveryCard(self._entry)
            self.recovery.signed_in.connect(self.signed_in)
            self.recovery.left.connect(self._show_sign_in)
            self.body.addWidget(self.recovery)
        self.recovery.show()
        self.recovery.code.setFocus()

    def _show_sign_in(self) -> None:
        if self._other_way is not None:
            self._other_way.hide()
        self.card.show()
        self.password.setFocus()

    def _back_to_signing_in(self, said: str) -> None:
        """The moment is noted; the keys go on where they went, and a reader is told there."""
        self.password.line.setAccessibleDescription(said)
        if self.card.isVisible():
            self._begin()

    def _begin(self) -> None:
        first = self.password if self.person.value() is not None else self.person
        first.setFocus()

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 - Qt's name
        """Begin where the first key belongs."""
        super().showEvent(event)
        self._begin()
