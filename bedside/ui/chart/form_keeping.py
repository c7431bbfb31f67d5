"""How does a half-filled form outlive a crash? Its texts are kept a moment after each change."""

from __future__ import annotations

from typing import Protocol

from PySide6.QtCore import QEvent, QObject, QTimer

from bedside.ui.chart.entry_form import EntryForm

_KEEP_AFTER_MS = 400


class KeepsTexts(Protocol):
    """Who keeps the texts of a form."""

    def keep(self, form: str, patient: str, texts: dict[str, str]) -> bool:
        """Keep them; False where the disk refuses."""

    def kept(self, form: str, patient: str) -> dict[str, str] | None:
        """Those that were kept."""

    def drop(self, form: str, patient: str) -> None:
        """Throw them away."""


class FormKeeping(QObject):
    """Fills a form with what was kept of it, then keeps what changes. Lives with its form."""

    def __init__(self, form: EntryForm, drafts: KeepsTexts, kind: str, patient: str) -> None:
        super().__init__(form)
        self._form, self._drafts = form, drafts
        self._kind, self._patient = kind, patient
        kept = drafts.kept(kind, patient)
        if kept is not None:
            form.fill(kept)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_KEEP_AFTER_MS)
        self._timer.timeout.connect(self._keep)
        for field in form.fields.values():
            field.changed.connect(self._timer.start)
        form.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Locking, another page, another language: nothing waits for the timer."""
        if event.type() == QEvent.Type.Hide and self._timer.isActive():
            self._timer.stop()
            self._keep()
        return super().eventFilter(watched, event)

    def forget(self) -> None:
        """The entry stands, or was discarded by hand."""
        self._timer.stop()
        self._drafts.drop(self._kind, self._patient)

    def _keep(self) -> None:
        if not self._drafts.keep(self._kind, self._patient, self._form.texts()):
            self._form.say_not_kept()
