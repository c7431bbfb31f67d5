"""What do all forms of the chart share? Fields, a reason, a question, and two acts.

A form never closes or empties itself: the page that opened it does so once the service
has taken the entry. Until then everything typed stays, also while the window is locked.
"""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QGridLayout, QWidget

from bedside.services.patients import EntryProblem, EntryRefused
from bedside.ui.chart.refusals import refusal_text, trouble
from bedside.ui.fields import Field, TextField
from bedside.ui.theme.apply import scaled
from bedside.ui.widgets.card import Card
from bedside.ui.widgets.message import Trouble
from bedside.ui.widgets.notice import Notice
from bedside.ui.widgets.page import Page
from bedside.ui.widgets.text import button


class EntryForm(Page):
    """A page with fields, *Save* and *Back*. ``corrects`` names the entry it mends, if any."""

    save_wanted = Signal()
    left = Signal()

    def __init__(self, title: str, context: str = "", parent: QWidget | None = None) -> None:
        super().__init__(title, context, parent)
        self.corrects = ""
        self.confirmed = False
        self.fields: dict[str, Field] = {}
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(scaled(16))
        self._grid.setVerticalSpacing(scaled(6))
        for half in (0, 1):
            self._grid.setColumnStretch(half, 1)
        self.question = Notice("caution", "", "")
        self.confirm_act = button("")
        self.reason = TextField(self.tr("Why is the entry wrong?"))
        self.save_act = button(self.tr("Save"), "primary")
        self.back_act = button(self.tr("Discard and go back"))
        self._arrange()

    def _arrange(self) -> None:
        card = Card()
        card.body.addLayout(self._grid)
        card.body.addWidget(self.reason)
        self.reason.hide()
        self.question.hide()
        self.question.body.addWidget(self.confirm_act, 0, Qt.AlignmentFlag.AlignLeft)
        self.content.addWidget(card)
        self.content.addWidget(self.question)
        self.content.addStretch(1)
        self.bottom.addWidget(self.back_act)
        self.bottom.addStretch(1)
        self.bottom.addWidget(self.save_act)
        self.save_act.clicked.connect(self._save)
        self.confirm_act.clicked.connect(self._confirm)
        self.back_act.clicked.connect(self.left)
        save = QShortcut(QKeySequence.StandardKey.Save, self)
        save.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        save.activated.connect(self._save)

    def add_field(self, name: str, field: Field, row: int, column: int = 0, span: int = 1) -> None:
        """Put ``field`` into the grid; refusals about ``name`` will stand under it."""
        self.fields[name] = field
        self._grid.addWidget(field, row, column, 1, span)
        field.changed.connect(self._changed)

    def texts(self) -> dict[str, str]:
        """What stands in each field, as it was typed."""
        return {name: field.text() for name, field in self.fields.items()}

    def fill(self, texts: dict[str, str]) -> None:
        """Put texts back that were kept; a field of another version is passed over."""
        for name, text in texts.items():
            if name in self.fields:
                self.fields[name].set_text(text)

    def say_not_kept(self) -> None:
        """The disk refuses: what stands here is safe only while the form is open."""
        self.banner.show_trouble(
            Trouble(
                self.tr("What stands in this form could not be kept."),
                self.tr("It is still here, but a power cut would cost it."),
                self.tr("Make room on the disk, or write it down before closing."),
            )
        )

    def ask_reason(self, event_id: str) -> None:
        """Turn the form into a correction of the entry ``event_id``: a reason is asked too."""
        self.corrects = event_id
        self.reason.show()
        self.fields["reason"] = self.reason

    def _changed(self) -> None:
        """Other figures than the confirmed ones: the question must be asked again."""
        self.confirmed = False
        self.question.hide()

    def _save(self) -> None:
        if self.readable():
            self.save_wanted.emit()

    def _confirm(self) -> None:
        self.confirmed = True
        self._save()

    def readable(self) -> bool:
        """Whether every field that must be read can be; each that cannot says why."""
        return True

    def show_refusal(self, refused: EntryRefused) -> None:
        """Say why nothing was saved: at the field, as a question, or over the page."""
        self.banner.clear()
        field = self.fields.get(refused.field or "")
        if refused.why is EntryProblem.NEEDS_CONFIRMATION:
            self._ask(refused)
        elif field is None:
            self.banner.show_trouble(trouble(refused))
        else:
            field.show_refusal(refusal_text(refused))
            field.setFocus()
            self.area.ensureWidgetVisible(field)

    def _ask(self, refused: EntryRefused) -> None:
        title, text, answer = self.question_words(refused)
        self.question.show_notice("caution", title, text)
        self.confirm_act.setText(answer)
        self.question.show()
        self.confirm_act.setFocus()

    def question_words(self, refused: EntryRefused) -> tuple[str, str, str]:
        """Title, sentence and answer of the question the service wants confirmed."""
        return (self.tr("Please confirm"), refusal_text(refused), self.tr("It is right, save it"))
