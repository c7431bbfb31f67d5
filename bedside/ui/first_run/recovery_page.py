"""Is the recovery code safely on paper? It is shown once, printed and typed back."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from bedside.ui.fields import TextField
from bedside.ui.first_run.draft import same_code
from bedside.ui.theme.apply import scaled
from bedside.ui.widgets.card import Card
from bedside.ui.widgets.centred import CentredColumn
from bedside.ui.widgets.text import button, label


class RecoveryPage(CentredColumn):
    """``save_code`` writes the paper (a PDF) and gives its name, or "" if it was not made."""

    confirmed = Signal()

    def __init__(
        self, code: str, save_code: Callable[[], str], parent: QWidget | None = None
    ) -> None:
        super().__init__(self.tr("The recovery code"), width=640, parent=parent)
        self._code = code
        self._save_code = save_code
        card = Card()
        card.body.addWidget(
            label(
                self.tr(
                    "This code opens the ward when every password is forgotten. It is shown only"
                    " now and stored nowhere. Print it, lock the paper away, and type it back"
                    " from the paper."
                ),
                "text",
            )
        )
        shown = label(code, "code")
        shown.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByKeyboard)
        shown.setAccessibleName(self.tr("Recovery code"))
        card.body.addWidget(shown)
        self.save = button(self.tr("Save as PDF for printing"))
        self.save.clicked.connect(self._saved)
        self.saved_note = label("", "caption")
        card.body.addWidget(self.save)
        card.body.addWidget(self.saved_note)
        self.typed = TextField(self.tr("Type the code from the paper"))
        self.typed.line.returnPressed.connect(self._confirm)
        card.body.addWidget(self.typed)
        self.finish = button(self.tr("The paper is safe: go on"), "primary")
        self.finish.clicked.connect(self._confirm)
        card.body.addSpacing(scaled(4))
        card.body.addWidget(self.finish)
        self.body.addWidget(card)

    def _saved(self) -> None:
        name = self._save_code()
        if name:
            self.saved_note.setText(self.tr("Saved: {name}").format(name=name))

    def _confirm(self) -> None:
        if same_code(self.typed.value(), self._code):
            self.confirmed.emit()
            return
        self.typed.show_refusal(
            self.tr("This is not the code above. Compare it group by group with the paper.")
        )
        self.typed.setFocus()
