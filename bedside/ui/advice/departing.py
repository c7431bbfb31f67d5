"""Why does the physician decide otherwise? The reason is asked before anything is written."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from bedside.ui.fields import TextField
from bedside.ui.theme.apply import scaled
from bedside.ui.widgets.text import button


class Departing(QWidget):
    """Folded until :attr:`open_act` is clicked; what was typed stays until it was taken."""

    depart_wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.open_act = button(self.tr("Decide otherwise, with a reason"))
        self.reason = TextField(self.tr("Reason for deciding otherwise"))
        self.record_act = button(self.tr("Record the decision"), "primary")
        self.leave_act = button(self.tr("Leave it"))
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(scaled(8))
        rows.addWidget(self.reason)
        for act in (self.record_act, self.leave_act):
            rows.addWidget(act)
        self.open_act.clicked.connect(self.open)
        self.leave_act.clicked.connect(self.close_form)
        self.record_act.clicked.connect(self._record)
        self.setVisible(False)

    def open(self) -> None:
        """Ask for the reason."""
        self.setVisible(True)
        self.open_act.setEnabled(False)
        self.reason.setFocus()

    def close_form(self) -> None:
        """Fold away; the reason stays for the next time."""
        self.setVisible(False)
        self.open_act.setEnabled(True)

    def taken(self) -> None:
        """The decision stands: forget the reason."""
        self.reason.set_text("")
        self.close_form()

    def _record(self) -> None:
        reason = self.reason.value()
        if not reason:
            self.reason.show_refusal(self.tr("A reason is needed."))
            self.reason.setFocus()
            return
        self.depart_wanted.emit(reason)
