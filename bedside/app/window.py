"""How does the program open on a screen? One application, one desk."""

from __future__ import annotations

import sys
from pathlib import Path

from PySide6.QtWidgets import QApplication

from bedside import locations
from bedside.app.clock import system_clock
from bedside.app.desk import Desk
from bedside.app.this_pc import PcMemory
from bedside.ui.unexpected import install_excepthook


def make_application() -> QApplication:
    """The Qt application of this process, made once."""
    there = QApplication.instance()
    app = there if isinstance(there, QApplication) else QApplication(sys.argv[:1])
    app.setApplicationName("bedside")
    app.setDesktopFileName("bedside")
    return app


def run_window(ward: Path | None, training: bool) -> int:
    """Open the window and stay until it is closed; the exit status."""
    app = make_application()
    install_excepthook()
    desk = Desk(app, PcMemory(locations.user_settings()), locations.user_data(), system_clock)
    if training:
        desk.found_training()
    else:
        desk.begin(ward)
    return app.exec()
