"""What must be read before an act that cannot be taken back? A sentence, a reason, two buttons."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from bedside.clinical.refusal import Refusal
from bedside.services.refused import EntryRefused
from bedside.ui.fields import ChoiceField, TextField
from bedside.ui.pharmacy.words import refused_text
from bedside.ui.theme.apply import scaled
from bedside.ui.widgets.card import Card
from bedside.ui.widgets.text import button, label

# Does the act with what was written or chosen, and says why not.
Act = Callable[[str], str | EntryRefused | Refusal]


def _nothing(_given: str) -> str:
    return ""


class ActSheet(Card):
    """Asks once more before an act; hidden until :meth:`ask_reason` or one of its like."""

    done = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._act: Act = _nothing
        self._choice: ChoiceField | None = None
        self._title, self._sentence = label("", "heading"), label("", "text")
        self.reason = TextField(self.tr("Reason"))
        self._place = QHBoxLayout()
        self.refusal = label("", "refusal")
        self.confirm = button("", "primary")
        self.leave = button(self.tr("Do nothing"))
        acts = QHBoxLayout()
        acts.setSpacing(scaled(8))
        acts.addWidget(self.confirm)
        acts.addWidget(self.leave)
        acts.addStretch(1)
        for part in (self._title, self._sentence, self.reason):
            self.body.addWidget(part)
        self.body.addLayout(self._place)
        self.body.addWidget(self.refusal)
        self.body.addLayout(acts)
        self.set_severity("caution")
        self.confirm.clicked.connect(self._do)
        self.leave.clicked.connect(self.hide)
        self.hide()

    def ask(self, title: str, sentence: str, act_text: str, act: Act) -> None:
        """A plain yes or no."""
        self._open(title, sentence, act_text, act)
        self.confirm.setFocus()

    def ask_reason(self, title: str, sentence: str, act_text: str, act: Act) -> None:
        """The act needs a reason."""
        self._open(title, sentence, act_text, act)
        self.reason.clear()
        self.reason.show()
        self.reason.setFocus()

    def ask_choice(
        self, title: str, sentence: str, choices: Sequence[tuple[str, str]], act: Act
    ) -> None:
        """The act needs one of ``choices``."""
        self._open(title, sentence, title, act)
        self._choice = ChoiceField(self.tr("Bag"), choices)
        self._place.addWidget(self._choice)
        self._choice.setFocus()

    def choice(self) -> ChoiceField | None:
        """The field in which one of the choices is taken."""
        return self._choice

    def _open(self, title: str, sentence: str, act_text: str, act: Act) -> None:
        self._act = act
        self._title.setText(title)
        self._sentence.setText(sentence)
        self._sentence.setVisible(bool(sentence))
        self.confirm.setText(act_text)
        self.setAccessibleName(f"{title}. {sentence}")
        self.refusal.hide()
        self.reason.hide()
        if self._choice is not None:
            self._place.removeWidget(self._choice)
            self._choice.setParent(None)
            self._choice.deleteLater()
            self._choice = None
        self.show()

    def _do(self) -> None:
        chosen = self._choice
        given = self.reason.value() if chosen is None else chosen.value() or ""
        answer = self._act(given)
        if isinstance(answer, str):
            self.hide()
            self.done.emit()
            return
        self.refusal.setText(f"■ {refused_text(answer)}")
        self.refusal.show()
