"""Who may sign in to this ward? Kept by its administrators."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from bedside.ui.doors import Refused
from bedside.ui.fields import TextField
from bedside.ui.people_fields import NewPassword, RolesField
from bedside.ui.settings.draft import PersonLine, WardSettings
from bedside.ui.widgets.badge import Badge
from bedside.ui.widgets.card import Card
from bedside.ui.widgets.message import MessageBanner, Trouble
from bedside.ui.widgets.text import button, divider, label
from bedside.ui.wording import terms
from bedside.ui.wording.entries import entry_text


class PeopleCard(Card):
    """The people of the ward, and a form that adds one."""

    def __init__(self, settings: WardSettings, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("People"), parent)
        self._settings = settings
        self.banner = MessageBanner()
        self.body.addWidget(self.banner)
        self._lines = QWidget()
        self._rows = QVBoxLayout(self._lines)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self.body.addWidget(self._lines)
        self.body.addWidget(divider())
        self._add_form()
        self.refresh()

    def _add_form(self) -> None:
        self.body.addWidget(label(self.tr("Add a person"), "heading"))
        self.name = TextField(self.tr("Name"))
        self.roles = RolesField(self.tr("Roles"))
        self.password = NewPassword(self.tr("First password (at least 8 characters)"))
        self.add = button(self.tr("Add this person"))
        self.add.clicked.connect(self._add)
        for part in (self.name, self.roles, self.password, self.add):
            self.body.addWidget(part)

    def refresh(self) -> None:
        """Read the people anew."""
        while (item := self._rows.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.setParent(None)
                widget.deleteLater()
        for person in self._settings.people():
            self._rows.addWidget(self._line(person))

    def _line(self, person: PersonLine) -> QWidget:
        row = QWidget()
        parts = QHBoxLayout(row)
        parts.setContentsMargins(0, 0, 0, 0)
        names = QVBoxLayout()
        names.addWidget(label(person.name, "heading"))
        roles = ", ".join(terms.term("role", role) for role in person.roles)
        names.addWidget(label(roles, "caption"))
        parts.addLayout(names, 1)
        if not person.active:
            parts.addWidget(Badge("caution", self.tr("may not sign in")))
        act = button(self.tr("Deactivate") if person.active else self.tr("Activate again"))
        act.setAccessibleName(f"{act.text()}: {person.name}")
        act.clicked.connect(lambda: self._set_active(person.person, not person.active))
        parts.addWidget(act)
        return row

    def _refused(self, answer: object) -> bool:
        if not isinstance(answer, Refused):
            self.banner.clear()
            return False
        self.banner.show_trouble(
            Trouble(entry_text(answer.why), self.tr("Nothing was changed."), "")
        )
        return True

    def _set_active(self, person: str, active: bool) -> None:
        if not self._refused(self._settings.set_active(person, active)):
            self.refresh()

    def _add(self) -> None:
        if not self.name.value():
            self.name.show_refusal(self.tr("A name is needed."))
            return
        password = self.password.value() if self.roles.check() else None
        if password is None:
            return
        if self._refused(
            self._settings.add_person(self.name.value(), self.roles.value(), password)
        ):
            return
        self.name.clear()
        self.roles.clear()
        self.password.clear()
        self.refresh()
