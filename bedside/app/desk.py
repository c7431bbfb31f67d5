"""Which window is shown when? First run, sign-in, the ward; locking and changing hands.

The composition root of the windows: it opens the ward's file, gives each page its
services and puts them together. Pages know nothing of each other; they only signal.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from pathlib import Path

import msgspec
from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QApplication, QWidget

from bedside.app.this_pc import PcMemory, ThisPc
from bedside.services.at_work import WardAtWork
from bedside.services.ward import (
    TRAINING_PASSWORD,
    Founded,
    SignedIn,
    WardEntry,
    WardFounding,
)
from bedside.ui.language import use_language
from bedside.ui.settings.draft import Appearance, Brightness
from bedside.ui.sign_in import SignInPage
from bedside.ui.theme.apply import apply_theme

_FIRST_SIZE = (1366, 768)
_PERCENT = 100


class Desk(QObject):
    """Everything on the screen of one PC."""

    def __init__(
        self,
        app: QApplication,
        memory: PcMemory,
        wards: Path,
        clock: Callable[[], datetime],
    ) -> None:
        super().__init__(app)
        self._app = app
        self._memory = memory
        self._clock = clock
        self._wards = wards
        self.choices: ThisPc = memory.recall()
        self.window: QWidget | None = None
        self._folder: Path | None = None
        self.founding = WardFounding(wards, self.choices.device, clock)
        self._dress()

    def begin(self, folder: Path | None) -> None:
        """Open the ward in ``folder``, the one opened last, or the first run."""
        known = folder or (Path(self.choices.ward) if self.choices.ward else None)
        if known is not None and known.is_dir():
            self.open_ward(known)
        else:
            self.first_run()

    def first_run(self) -> None:
        """A fresh PC: a training ward or a new one."""
        from bedside.ui.first_run.window import FirstRun

        page = FirstRun(self.founding, self._save_code)
        page.founded.connect(self._founded)
        page.language_chosen.connect(self._first_run_in)
        self._show(page)

    def _first_run_in(self, language: str) -> None:
        self._remember(language=language)
        self._dress()
        self.first_run()

    def _founded(self, founded: Founded) -> None:
        self.open_ward(founded.folder)

    def found_training(self) -> None:
        """Open this PC's training ward; found it with example patients where there is none."""
        folder = self._wards / "training"
        if not folder.is_dir():
            self.founding.found_training(self.choices.language, folder)
        self.open_ward(folder)

    def open_ward(self, folder: Path) -> None:
        """Show the door of the ward in ``folder``."""
        self._folder = folder
        self._remember(ward=str(folder))
        entry = WardEntry(folder, self.choices.device, self._clock)
        training = entry.is_training()
        page = SignInPage(entry, entry.ward_name(), training, self._hint(training))
        page.signed_in.connect(self._signed_in)
        self._show(page)

    def _hint(self, training: bool) -> str:
        """What the door of a training ward gives away; nothing at a real one."""
        if not training:
            return ""
        return self.tr("Training ward: the password of everybody is {password}").format(
            password=TRAINING_PASSWORD
        )

    def _signed_in(self, came_in: SignedIn) -> None:
        self.enter(came_in.at_work)

    def enter(self, at_work: WardAtWork, page: str = "board") -> None:
        """Show the ward to the person who is at work."""
        from bedside.app.ward_window import WardWindow

        if at_work.facts.training and not at_work.file.read.board():
            from bedside.services.example_patients import register_examples

            register_examples(at_work)
        window = WardWindow(at_work, self.appearance())
        window.lock_wanted.connect(lambda: self._lock(window))
        window.switch_wanted.connect(self._switch)
        window.appearance_changed.connect(lambda chosen: self._redress(window, chosen))
        window.show_page(page)
        self._show(window)

    def _lock(self, window: QWidget) -> None:
        from bedside.app.ward_window import WardWindow

        if not isinstance(window, WardWindow) or self._folder is None or window.is_locked():
            return
        entry = WardEntry(self._folder, self.choices.device, self._clock)
        facts = window.at_work.facts
        cover = SignInPage(
            entry,
            facts.name,
            facts.training,
            self._hint(facts.training),
            locked_person=window.at_work.person_id,
        )
        cover.signed_in.connect(lambda came_in: self._unlock(window, came_in))
        cover.switch_user_requested.connect(self._switch)
        window.lock(cover)

    def _unlock(self, window: QWidget, came_in: SignedIn) -> None:
        from bedside.app.ward_window import WardWindow

        # The cover only proves who it is; the work below goes on with its own open file.
        came_in.at_work.file.close()
        if isinstance(window, WardWindow):
            window.unlock()

    def _switch(self) -> None:
        if self._folder is not None:
            self.open_ward(self._folder)

    def appearance(self) -> Appearance:
        """This PC's choices as the settings page shows them."""
        return Appearance(
            self.choices.language,
            Brightness(self.choices.look),
            round(self.choices.scale * _PERCENT),
        )

    def _redress(self, window: QWidget, chosen: Appearance) -> None:
        from bedside.app.ward_window import WardWindow

        self._remember(
            language=chosen.language,
            look=chosen.brightness.value,
            scale=chosen.text_percent / _PERCENT,
        )
        self._dress()
        if isinstance(window, WardWindow):
            self.enter(window.at_work, window.page_key() or "board")

    def leave(self) -> None:
        """Close the window and the ward's file behind it."""
        from bedside.app.ward_window import WardWindow

        window, self.window = self.window, None
        if isinstance(window, WardWindow):
            window.retire()
            window.at_work.file.close()
        if window is not None:
            window.close()
            window.deleteLater()

    def _dress(self) -> None:
        use_language(self._app, self.choices.language)
        apply_theme(self._app, self._is_dark(), self.choices.scale)

    def _is_dark(self) -> bool:
        if self.choices.look != Brightness.SYSTEM.value:
            return self.choices.look == Brightness.DARK.value
        return self._app.styleHints().colorScheme() is Qt.ColorScheme.Dark

    def _remember(self, **changes: object) -> None:
        self.choices = msgspec.structs.replace(self.choices, **changes)
        self._memory.keep(self.choices)

    def _show(self, window: QWidget) -> None:
        """Put ``window`` where the one before was, at its size."""
        before, self.window = self.window, window
        if before is None:
            window.resize(*_FIRST_SIZE)
        else:
            # Not above: the first window, the door, must not wait for the ward's pages.
            from bedside.app.ward_window import WardWindow

            window.setGeometry(before.geometry())
            before.hide()
            if isinstance(before, WardWindow):
                before.retire()
                if not isinstance(window, WardWindow):
                    before.at_work.file.close()
            before.deleteLater()
        window.show()

    def _save_code(self, ward_name: str, code: str) -> str:
        """Save the printable recovery code where the person says; its file name, or empty."""
        from PySide6.QtWidgets import QFileDialog

        from bedside.app.paper_words import words
        from bedside.documents.recovery_sheet import recovery_sheet

        name, _ = QFileDialog.getSaveFileName(
            self.window, self.tr("Save the recovery code"), "bedside-recovery-code.pdf", "*.pdf"
        )
        if name:
            made_at = self._clock().astimezone()
            Path(name).write_bytes(recovery_sheet(ward_name, code, made_at, words()))
        return Path(name).name if name else ""
