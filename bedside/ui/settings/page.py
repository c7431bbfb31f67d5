"""Which settings does this person see?"""

from __future__ import annotations

from collections.abc import Collection

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from bedside.clinical.events import Role
from bedside.ui.settings.draft import Appearance, WardSettings
from bedside.ui.settings.own_password import OwnPasswordCard
from bedside.ui.settings.people import PeopleCard
from bedside.ui.settings.protocols import ProtocolsCard
from bedside.ui.settings.this_pc import ThisPcCard
from bedside.ui.theme.apply import current_scale, scaled
from bedside.ui.widgets.page import Page

_SIGNERS = frozenset({Role.PHARMACIST, Role.PHYSICIAN})
_ONE_COLUMN_FROM = 1.4  # text size at which two columns would be too narrow


class SettingsPage(Page):
    """This PC, own password, protocols; administrators also see the people."""

    appearance_changed = Signal(object)

    def __init__(
        self,
        settings: WardSettings,
        appearance: Appearance,
        roles: Collection[Role],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(self.tr("Settings"), parent=parent)
        self.this_pc = ThisPcCard(appearance)
        self.this_pc.appearance_changed.connect(self.appearance_changed)
        self.own_password = OwnPasswordCard(settings)
        self.protocols = ProtocolsCard(settings, may_sign=bool(_SIGNERS & set(roles)))
        self.people = PeopleCard(settings) if Role.ADMINISTRATOR in roles else None
        left: list[QWidget] = [self.this_pc, self.own_password]
        right: list[QWidget] = [self.protocols]
        if self.people is not None:
            right.insert(0, self.people)
        self._columns: list[QVBoxLayout] = []
        self._lay_cards(left, right)

    def add_device(self, card: QWidget) -> None:
        """A card for something that stands beside this PC, under the PC's own."""
        self._columns[0].insertWidget(self._columns[0].count() - 1, card)

    def _lay_cards(self, left: list[QWidget], right: list[QWidget]) -> None:
        grid = QGridLayout()
        grid.setSpacing(scaled(16))
        narrow = current_scale() >= _ONE_COLUMN_FROM
        for place, cards in enumerate((left, right)):
            column = QVBoxLayout()
            column.setSpacing(scaled(16))
            for card in cards:
                column.addWidget(card)
            column.addStretch(1)
            self._columns.append(column)
            grid.addLayout(column, *((place, 0) if narrow else (0, place)))
            grid.setColumnStretch(0 if narrow else place, 1)
        self.content.addLayout(grid)
        self.content.addStretch(1)
