"""What do all forms of the pump share? Two acts, and a no that loses nothing.

A form asks the service itself. It says ``done`` once the entry stands, ``left`` when the
person goes back; until then everything typed stays, also while the window is locked.
"""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from bedside.services.refused import EntryRefused
from bedside.ui.fields import Field
from bedside.ui.infusion.refusals import refusal_text
from bedside.ui.theme.apply import current_scale, scaled
from bedside.ui.widgets.card import Card
from bedside.ui.widgets.message import Trouble
from bedside.ui.widgets.page import Page
from bedside.ui.widgets.text import button, label

# From here on two columns do not fit beside each other.
_LARGE_TEXT = 1.3


class ActForm(Page):
    """A page for one act. ``fields`` are found again by the name a refusal gives."""

    done = Signal()
    left = Signal()

    def __init__(self, title: str, context: str = "", parent: QWidget | None = None) -> None:
        super().__init__(title, context, parent)
        self.fields: dict[str, Field] = {}
        self.child = label("", "subtitle")
        self.under_title.addWidget(self.child)
        self.child.hide()
        self.save_act = button(self.tr("Save"), "primary")
        self.back_act = button(self.tr("Discard and go back"))
        self.bottom.addWidget(self.back_act)
        self.bottom.addStretch(1)
        self.bottom.addWidget(self.save_act)
        self.save_act.clicked.connect(self.save)
        self.back_act.clicked.connect(self.left)
        keys = QShortcut(QKeySequence(QKeySequence.StandardKey.Save), self)
        keys.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        keys.activated.connect(self.save)

    def set_child(self, child: str) -> None:
        """Name the child on whom the act is done: on every form, above its fields."""
        self.child.setText(child)
        self.child.setVisible(bool(child))

    def card(self, title: str | None, *parts: QWidget, into: QVBoxLayout | None = None) -> Card:
        """A card with these parts, put under what is there already."""
        made = Card(title)
        for part in parts:
            made.body.addWidget(part)
        (self.content if into is None else into).addWidget(made)
        return made

    def columns(self) -> tuple[QVBoxLayout, QVBoxLayout]:
        """Two columns side by side; one under the other where the text is large."""
        wide = current_scale() < _LARGE_TEXT
        side = QBoxLayout.Direction.LeftToRight if wide else QBoxLayout.Direction.TopToBottom
        row = QBoxLayout(side)
        row.setSpacing(scaled(16))
        made = (QVBoxLayout(), QVBoxLayout())
        for column in made:
            column.setSpacing(scaled(16))
            row.addLayout(column, 1)
        self.content.addLayout(row)
        return made

    def save(self) -> None:
        """Ask the service; overridden by each form through :meth:`ask`."""
        self.banner.clear()
        answer = self.ask()
        if isinstance(answer, EntryRefused):
            self.show_refusal(answer)
        elif answer is not None:
            self.done.emit()

    def ask(self) -> str | EntryRefused | None:
        """The act itself: the entry, a no, or None where a field could not be read."""
        return None

    def show_refusal(self, refused: EntryRefused) -> None:
        """Say why nothing was written: at the field, or over the page."""
        field = self.fields.get(refused.field or "")
        if field is None or not field.isVisibleTo(self):
            saved = self.tr("Nothing was written; what you typed still stands here.")
            self.banner.show_trouble(Trouble(refusal_text(refused), saved, ""))
            self.area.verticalScrollBar().setValue(0)
            return
        field.show_refusal(refusal_text(refused))
        field.setFocus()
        self.area.ensureWidgetVisible(field)

    def refresh(self) -> None:
        """The journal changed: read again what is shown beside the fields."""
