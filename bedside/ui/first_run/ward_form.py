"""What must be known of a new ward, and of the person who founds it?"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from bedside.clinical.events import Role
from bedside.ui.fields import ChoiceField, Field, TextField
from bedside.ui.first_run.choosing import LANGUAGE_NAMES
from bedside.ui.first_run.draft import NewWard
from bedside.ui.first_run.zone_field import ZoneField
from bedside.ui.people_fields import NewPassword, RolesField
from bedside.ui.theme.apply import scaled
from bedside.ui.widgets.card import Card
from bedside.ui.widgets.centred import CentredColumn
from bedside.ui.widgets.message import MessageBanner
from bedside.ui.widgets.text import button


class WardForm(CentredColumn):
    """Ward and first administrator on one page; ``submitted`` carries a NewWard."""

    submitted = Signal(object)
    left = Signal()

    def __init__(
        self, protocols: Sequence[tuple[str, str]], language: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(self.tr("New ward"), width=640, parent=parent)
        self.banner = MessageBanner()
        self.body.addWidget(self.banner)
        self.body.addWidget(self._ward_card(protocols, language))
        self.body.addWidget(self._person_card())
        self.back = button(self.tr("Back"))
        self.back.clicked.connect(self.left)
        self.found = button(self.tr("Found the ward"), "primary")
        self.found.clicked.connect(self._submit)
        acts = QHBoxLayout()
        acts.setContentsMargins(0, scaled(8), 0, 0)
        acts.addWidget(self.back)
        acts.addStretch(1)
        acts.addWidget(self.found)
        self.body.addLayout(acts)

    def _ward_card(self, protocols: Sequence[tuple[str, str]], language: str) -> Card:
        card = Card(self.tr("The ward"))
        self.name = TextField(self.tr("Name of the ward"))
        self.zone = ZoneField(self.tr("Time zone"))
        self.language = ChoiceField(self.tr("Language"), LANGUAGE_NAMES)
        self.language.set_value(language)
        self.protocol = ChoiceField(self.tr("Protocol"), protocols)
        if protocols:
            self.protocol.set_value(protocols[0][0])
        for field in (self.name, self.zone, self.language, self.protocol):
            card.body.addWidget(field)
        return card

    def _person_card(self) -> Card:
        card = Card(self.tr("The first administrator"))
        self.person = TextField(self.tr("Your name"))
        self.roles = RolesField(self.tr("Your roles"))
        self.roles.set_text(Role.ADMINISTRATOR.value)
        # Without one administrator nobody could add the others.
        self.roles.boxes[Role.ADMINISTRATOR].setEnabled(False)
        self.password = NewPassword()
        for part in (self.person, self.roles, self.password):
            card.body.addWidget(part)
        return card

    def _filled(self, field: TextField) -> bool:
        if field.value():
            return True
        field.show_refusal(self.tr("This is needed."))
        return False

    def _chosen(self, field: ChoiceField) -> bool:
        if field.value() is not None:
            return True
        field.show_refusal(self.tr("Choose one."))
        return False

    def _submit(self) -> None:
        """Hand over the ward when every field is certain; else go to the first that is not."""
        password = self.password.value()
        checks: tuple[tuple[Field, bool], ...] = (
            (self.name, self._filled(self.name)),
            (self.zone, self.zone.check()),
            (self.protocol, self._chosen(self.protocol)),
            (self.person, self._filled(self.person)),
            (self.password.first, password is not None),
        )
        for field, good in checks:
            if not good:
                field.setFocus()
                return
        self.submitted.emit(
            NewWard(
                name=self.name.value(),
                zone=self.zone.value() or "",
                language=self.language.value() or "",
                protocol=self.protocol.value() or "",
                administrator_name=self.person.value(),
                roles=self.roles.value(),
                password=password or "",
                training=False,
            )
        )
