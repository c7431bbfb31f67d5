"""Why should this entry no longer stand? The form that withdraws an entry."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from bedside.ui.chart.entry_form import EntryForm
from bedside.ui.widgets.text import label


class WithdrawForm(EntryForm):
    """Shows the entry and asks for the reason; the entry stays visible, struck through."""

    def __init__(self, event_id: str, sentence: str, parent: QWidget | None = None) -> None:
        super().__init__("", parent=parent)
        self.set_title(self.tr("Withdraw an entry"))
        self.set_context(self.tr("It stays visible, struck through, with your name and reason."))
        self._grid.addWidget(label(sentence, "subtitle"), 0, 0)
        self.save_act.setText(self.tr("Withdraw the entry"))
        self.ask_reason(event_id)
        self.setFocusProxy(self.reason)
