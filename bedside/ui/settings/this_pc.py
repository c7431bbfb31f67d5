"""How does the program look and speak on this PC?"""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from bedside.ui.fields import ChoiceField
from bedside.ui.first_run.choosing import LANGUAGE_NAMES
from bedside.ui.settings.draft import Appearance, Brightness
from bedside.ui.widgets.card import Card

TEXT_SIZES = (100, 125, 150, 200)


class ThisPcCard(Card):
    """Language, light or dark, text size: each takes effect at once."""

    appearance_changed = Signal(object)

    def __init__(self, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("This PC"), parent)
        self.language = ChoiceField(self.tr("Language"), LANGUAGE_NAMES)
        self.brightness = ChoiceField(
            self.tr("Brightness"),
            [
                (Brightness.LIGHT, self.tr("light")),
                (Brightness.DARK, self.tr("dark")),
                (Brightness.SYSTEM, self.tr("as the system")),
            ],
        )
        self.text_size = ChoiceField(
            self.tr("Text size"), [(str(size), f"{size} %") for size in TEXT_SIZES]
        )
        self.language.set_value(appearance.language)
        self.brightness.set_value(appearance.brightness)
        self.text_size.set_value(str(appearance.text_percent))
        for field in (self.language, self.brightness, self.text_size):
            field.changed.connect(self._changed)
            self.body.addWidget(field)

    def appearance(self) -> Appearance:
        """What is chosen now."""
        return Appearance(
            self.language.text(), Brightness(self.brightness.text()), int(self.text_size.text())
        )

    def _changed(self) -> None:
        self.appearance_changed.emit(self.appearance())
