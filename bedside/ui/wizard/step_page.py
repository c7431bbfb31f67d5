"""What does every page of the wizard promise the wizard?

A page shows one shared, immutable draft. Each change goes up as a new draft; the wizard
keeps it and hands it back to be answered. A page never changes a draft in place, and it
always knows what is still open on it.
"""

from __future__ import annotations

import msgspec
from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from bedside.services.preparation.draft import PreparationDraft


class StepPage(QWidget):
    """One page. ``edited`` carries a new draft; ``answered`` says that what is open changed."""

    edited = Signal(object)
    answered = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._draft: PreparationDraft | None = None
        self._filling = False
        self.rows = QVBoxLayout(self)
        self.rows.setContentsMargins(0, 0, 0, 0)

    def open(self, draft: PreparationDraft) -> None:
        """Put the draft into the fields and show its answers."""
        self._draft = draft
        self._filling = True
        try:
            self.fill(draft)
        finally:
            self._filling = False
        self.answer(draft)

    def draft(self) -> PreparationDraft:
        """The draft this page shows. Only asked after :meth:`open`."""
        if self._draft is None:
            raise RuntimeError("the page was not opened")
        return self._draft

    def change(self, **facts: object) -> None:
        """Send up a draft with these facts changed, unless the page is only being filled."""
        if self._filling or self._draft is None:
            return
        self._draft = msgspec.structs.replace(self._draft, **facts)
        self.edited.emit(self._draft)

    def take(self, draft: PreparationDraft) -> None:
        """Send up a draft a service has changed."""
        self._draft = draft
        self.edited.emit(draft)

    def fill(self, draft: PreparationDraft) -> None:
        """Put the draft into the fields."""
        raise TypeError(f"{type(self).__name__} fills nothing: {draft.patient}")

    def answer(self, draft: PreparationDraft) -> None:
        """Show what follows from the draft: figures, refusals, questions."""
        raise TypeError(f"{type(self).__name__} answers nothing: {draft.patient}")

    def still_open(self) -> str:
        """What must be settled before going on, in words; nothing when all is settled."""
        raise TypeError(f"{type(self).__name__} settles nothing")

    def forward_text(self) -> str:
        """The words on the forward button."""
        return self.tr("Next ›")
