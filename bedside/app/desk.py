"""Which window comes after which? First run, sign-in, the ward; changing hands.

The composition root of the windows. Its first window is the door, and whoever starts the
program waits for it: what only the ward needs is imported inside the methods that need it,
and in the idle moments while a password is typed.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication, QWidget

from bedside.app.light_door import LightDoor
from bedside.app.screen import Screen
from bedside.app.stop_note import StopNote
from bedside.app.this_pc import PcMemory, ThisPc
from bedside.services.passwords import TRAINING_PASSWORD
from bedside.ui.sign_in import SignInPage

_NOTED_STOPS = "pump-stopped.json"


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
        self.screen = Screen(app, memory)
        self._noted_stops = memory.beside(_NOTED_STOPS)
        self._notes: dict[Path, StopNote] = {}
        self._clock = clock
        self._wards = wards
        self._folder: Path | None = None
        self._stay: object = None

    @property
    def window(self) -> QWidget | None:
        """The window that is shown."""
        return self.screen.window

    @property
    def choices(self) -> ThisPc:
        """What this PC has chosen for itself."""
        return self.screen.choices

    def begin(self, folder: Path | None) -> None:
        """Open the ward in ``folder``, the one opened last, or the first run."""
        known = folder or (Path(self.choices.ward) if self.choices.ward else None)
        if known is not None and known.is_dir():
            self.open_ward(known)
        else:
            self.first_run()

    def first_run(self) -> None:
        """A fresh PC: a training ward or a new one."""
        from bedside.services.ward import WardFounding
        from bedside.ui.first_run.window import FirstRun

        founding = WardFounding(self._wards, self.choices.device, self._clock)
        page = FirstRun(founding, self._save_code)
        page.founded.connect(lambda founded: self.open_ward(founded.folder))
        page.language_chosen.connect(self._first_run_in)
        self.screen.show(page)

    def _first_run_in(self, language: str) -> None:
        self.screen.remember(self.choices._replace(language=language))
        self.screen.dress()
        self.first_run()

    def found_training(self) -> None:
        """Open this PC's training ward; found it with example patients where there is none."""
        folder = self._wards / "training"
        if not folder.is_dir():
            from bedside.services.ward import WardFounding

            founding = WardFounding(self._wards, self.choices.device, self._clock)
            founding.found_training(self.choices.language, folder)
        self.open_ward(folder)

    def open_ward(self, folder: Path) -> None:
        """Show the door of the ward in ``folder``."""
        self._folder = folder
        self.screen.remember(self.choices._replace(ward=str(folder)))
        door = LightDoor(folder, self.choices.device, self._clock)
        page = self._sign_in_page(door.ward_name(), door.is_training(), None)
        page.signed_in.connect(self.welcome)
        self.screen.show(page)

    def _sign_in_page(self, ward_name: str, training: bool, locked: str | None) -> SignInPage:
        """The door of the open folder; ``locked`` is the person a locked window waits for."""
        hint = ""
        if training:
            # What the door of a training ward gives away; nothing at a real one.
            hint = self.tr("Training ward: the password of everybody is {password}").format(
                password=TRAINING_PASSWORD
            )
        door = LightDoor(self._folder or self._wards, self.choices.device, self._clock)
        return SignInPage(door, ward_name, training, hint, locked_person=locked, note=self._note())

    def _note(self) -> StopNote:
        """Where a stop seen at the door of the open folder is noted: one note for a ward, so
        that it is found by whoever signs in."""
        folder = self._folder or self._wards
        if folder not in self._notes:
            self._notes[folder] = StopNote(
                self._noted_stops, folder, self._clock, lambda: self.choices.zone
            )
        return self._notes[folder]

    def welcome(self, came_in: object) -> None:
        """Show the ward to whom the door let in: ``came_in`` is the service's SignedIn."""
        from bedside.app.stay import Stay
        from bedside.services.ward import SignedIn

        if isinstance(came_in, SignedIn):
            self.screen.remember(self.choices._replace(zone=came_in.at_work.facts.zone))
            doors = (self._sign_in_page, self._switch)
            self._stay = Stay(self.screen, came_in.at_work, *doors, note=self._note())

    def _switch(self) -> None:
        if self._folder is not None:
            self.open_ward(self._folder)

    def leave(self) -> None:
        """Close the window and the ward's file behind it."""
        self.screen.leave()

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
