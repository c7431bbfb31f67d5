"""How does the program look and speak on this PC, and when does it lock itself?"""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from bedside.ui.fields import ChoiceField
from bedside.ui.first_run.choosing import LANGUAGE_NAMES
from bedside.ui.settings.draft import LOCK_MINUTES, Appearance, Brightness
from bedside.ui.widgets.card import Card

TEXT_SIZES = (100, 125, 150, 200)
_ON, _OFF = "on", "off"


class ThisPcCard(Card):
    """Language, light or dark, text size, locking, sound: each takes effect at once."""

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
        minutes = self.tr("{minutes} min")
        self.lock = ChoiceField(
            self.tr("Lock when nobody types or clicks for"),
            [(str(count), minutes.format(minutes=count)) for count in LOCK_MINUTES],
        )
        self.sound = ChoiceField(
            self.tr("Sound while an overdue clock calls"),
            [(_ON, self.tr("on")), (_OFF, self.tr("off"))],
        )
        self.language.set_value(appearance.language)
        self.brightness.set_value(appearance.brightness)
        self.text_size.set_value(str(appearance.text_percent))
        self.lock.set_value(str(appearance.lock_minutes))
        self.sound.set_value(_ON if appearance.sound else _OFF)
        for field in (self.language, self.brightness, self.text_size, self.lock, self.sound):
            field.changed.connect(self._changed)
            self.body.addWidget(field)

    def appearance(self) -> Appearance:
        """What is chosen now."""
        return Appearance(
            self.language.text(),
            Brightness(self.brightness.text()),
            int(self.text_size.text()),
            int(self.lock.text()),
            self.sound.text() == _ON,
        )

    def _changed(self) -> None:
        self.appearance_changed.emit(self.appearance())
