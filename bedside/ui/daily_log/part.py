"""What does every part of the daily log promise the page?

A part is a card that reads its own fields into the one shared draft and shows a draft in
them. It says ``edited`` after each change by hand, never while it is only being filled,
and knows its fields by the keys that refusals and missing facts name.
"""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from bedside.services.daily_log.draft import LogDraft
from bedside.services.daily_log.proposals import Proposals
from bedside.services.daily_log.service import LogPageView
from bedside.ui.daily_log.choice import ChoiceLine
from bedside.ui.fields import DecimalField
from bedside.ui.plain_fields import Field
from bedside.ui.widgets.card import Card


class LogPart(Card):
    """One card of the log. ``fields`` holds its fields by their keys."""

    edited = Signal()

    def __init__(self, title: str | None = None, parent: QWidget | None = None) -> None:
        super().__init__(title, parent)
        self.fields: dict[str, QWidget] = {}
        self._filling = False

    def keep(self, key: str, field: QWidget) -> QWidget:
        """Know ``field`` by ``key`` and follow its changes."""
        self.fields[key] = field
        if isinstance(field, Field | ChoiceLine):
            field.changed.connect(self.touched)
        return field

    def touched(self) -> None:
        """Something was changed by hand, unless the part is only being filled."""
        if not self._filling:
            self.edited.emit()

    def show_draft(self, draft: LogDraft, view: LogPageView) -> None:
        """Put the draft into the fields; nothing is emitted."""
        self._filling = True
        try:
            self.fill(draft, view)
        finally:
            self._filling = False

    def fill(self, draft: LogDraft, view: LogPageView) -> None:
        """Put the draft into the fields."""
        raise TypeError(f"{type(self).__name__} fills nothing: {draft.patient} {view.name}")

    def read(self, draft: LogDraft) -> LogDraft:
        """The draft with what stands in this part's fields."""
        raise TypeError(f"{type(self).__name__} reads nothing: {draft.patient}")

    def answer(self, draft: LogDraft, proposals: Proposals) -> None:
        """Show what follows from the draft; most parts show nothing."""

    def focus(self, key: str) -> None:
        """Put the keyboard on the field of ``key``; unfold it first where it is folded away."""
        self.fields[key].setFocus()

    def show_refusal(self, key: str, text: str) -> None:
        """Say at the field what is wrong with it."""
        field = self.fields[key]
        if isinstance(field, Field | ChoiceLine):
            field.show_refusal(text)

    def read_numbers(self, draft: LogDraft, keys: tuple[str, ...]) -> dict[str, str]:
        """What was typed into these fields and cannot be read, beside that of other parts."""
        typed = {key: text for key, text in draft.typed.items() if key not in keys}
        for key in keys:
            field = self.fields[key]
            if isinstance(field, DecimalField) and field.text().strip() and field.value() is None:
                typed[key] = field.text()
        return typed
