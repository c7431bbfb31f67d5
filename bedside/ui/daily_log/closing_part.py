"""When was it seen, what else is there to say, and, of a correction, why?"""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

import msgspec
from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from bedside.services.daily_log.draft import LogDraft
from bedside.services.daily_log.service import LogPageView
from bedside.ui.daily_log.part import LogPart
from bedside.ui.date_fields import DateTimeField
from bedside.ui.plain_fields import TextField
from bedside.ui.theme.apply import scaled
from bedside.ui.widgets.badge import Badge
from bedside.ui.widgets.text import button


class ClosingPart(LogPart):
    """A note, and the moment where it was not now."""

    def __init__(self, clock: Callable[[], datetime], parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._clock = clock
        self.note = TextField(self.tr("Note"))
        self.observed_at = DateTimeField(self.tr("Seen at (empty: when it is saved)"))
        row = QHBoxLayout()
        row.setSpacing(scaled(16))
        row.addWidget(self.keep("note", self.note), 3)
        row.addWidget(self.keep("observed_at", self.observed_at), 2)
        self.body.addLayout(row)

    def fill(self, draft: LogDraft, view: LogPageView) -> None:  # noqa: ARG002 - as every part
        self.note.set_text(draft.note)
        typed = draft.typed.get("observed_at")
        if typed is not None:
            self.observed_at.set_text(typed)
            self.observed_at.check()
        elif draft.observed_at is None:
            self.observed_at.clear()
        else:
            self.observed_at.set_value(draft.observed_at.astimezone(self._clock().tzinfo))

    def read(self, draft: LogDraft) -> LogDraft:
        seen, text = self.observed_at.value(), self.observed_at.text()
        typed = {key: said for key, said in draft.typed.items() if key != "observed_at"}
        if seen is None and text.strip():
            typed["observed_at"] = text
        moment = None if seen is None else seen.replace(tzinfo=self._clock().tzinfo)
        return msgspec.structs.replace(
            draft, note=self.note.text(), observed_at=moment, typed=typed
        )


class CorrectionPart(LogPart):
    """Says that an earlier log is being corrected, and asks why. Hidden for a new log."""

    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.set_severity("caution")
        self.badge = Badge("caution", self.tr("An earlier log is being corrected"))
        self.reason = TextField(self.tr("Why is the entry wrong?"))
        self.leave = button(self.tr("Leave the correction"))
        self.leave.clicked.connect(self.left)
        head = QHBoxLayout()
        head.addWidget(self.badge)
        head.addStretch(1)
        head.addWidget(self.leave)
        self.body.addLayout(head)
        self.body.addWidget(self.keep("reason", self.reason), 0, Qt.AlignmentFlag.AlignTop)

    def fill(self, draft: LogDraft, view: LogPageView) -> None:  # noqa: ARG002 - as every part
        self.reason.set_text(draft.reason)
        self.setVisible(bool(draft.corrects))

    def read(self, draft: LogDraft) -> LogDraft:
        return msgspec.structs.replace(draft, reason=self.reason.text())
