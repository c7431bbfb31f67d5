"""Where does a person choose roles and a new password?"""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QGridLayout, QVBoxLayout, QWidget

from bedside.clinical.events import Role
from bedside.services.passwords import SHORTEST_PASSWORD
from bedside.ui.fields import Field, PasswordField
from bedside.ui.theme.apply import scaled
from bedside.ui.wording import terms


class RolesField(Field):
    """Any number of the ward's roles."""

    def __init__(self, caption: str, parent: QWidget | None = None) -> None:
        super().__init__(caption, parent)
        row = QWidget()
        boxes = QGridLayout(row)
        boxes.setContentsMargins(0, 0, 0, 0)
        boxes.setHorizontalSpacing(scaled(16))
        boxes.setVerticalSpacing(0)
        self.boxes = {role: QCheckBox(terms.term("role", role.value)) for role in Role}
        for place, box in enumerate(self.boxes.values()):
            box.setAccessibleName(f"{caption}: {box.text()}")
            box.toggled.connect(self._toggled)
            # Two in a row: four would not fit beside another card at large text.
            boxes.addWidget(box, place // 2, place % 2)
        boxes.setColumnStretch(2, 1)
        row.setFocusProxy(self.boxes[Role.NURSE])
        self._hold(row)

    def _toggled(self) -> None:
        self.show_echo("")
        self.changed.emit()

    def value(self) -> tuple[Role, ...]:
        """The chosen roles, in the ward's order."""
        return tuple(role for role, box in self.boxes.items() if box.isChecked())

    def text(self) -> str:
        return " ".join(role.value for role in self.value())

    def set_text(self, text: str) -> None:
        chosen = text.split()
        for role, box in self.boxes.items():
            box.setChecked(role.value in chosen)

    def check(self) -> bool:
        """Whether a role is chosen; otherwise say so."""
        if self.value():
            return True
        self.show_refusal(self.tr("Choose at least one role."))
        return False


class NewPassword(QWidget):
    """A new password, typed twice."""

    changed = Signal()

    def __init__(self, caption: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.first = PasswordField(caption or self.tr("Password (at least 8 characters)"))
        self.again = PasswordField(self.tr("The same password again"))
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(scaled(8))
        for field in (self.first, self.again):
            field.changed.connect(self.changed)
            rows.addWidget(field)

    def value(self) -> str | None:
        """The password, or None (with the reason under the field) while it is not certain."""
        if len(self.first.value()) < SHORTEST_PASSWORD:
            self.first.show_refusal(self.tr("Type at least 8 characters."))
            return None
        if self.first.value() != self.again.value():
            self.again.show_refusal(self.tr("The two passwords differ. Type it again."))
            return None
        return self.first.value()

    def clear(self) -> None:
        """Forget both."""
        self.first.clear()
        self.again.clear()
