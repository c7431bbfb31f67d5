"""How does the program open on a screen? One application, one desk."""

from __future__ import annotations

import sys
from pathlib import Path
from types import TracebackType

from PySide6.QtWidgets import QApplication

from bedside import locations
from bedside.app.clock import system_clock
from bedside.app.desk import Desk
from bedside.app.rehearsal import rehearse
from bedside.app.this_pc import PcMemory
from bedside.app.warm_up import WarmUp, begin_of_start, read_shipped_rules


def make_application() -> QApplication:
    """The Qt application of this process, made once."""
    there = QApplication.instance()
    # Asked for here and not by setStyle, whose answer costs the import of a large class.
    arguments = [*sys.argv[:1], "-style", "fusion"]
    app = there if isinstance(there, QApplication) else QApplication(arguments)
    app.setApplicationName("bedside")
    app.setDesktopFileName("bedside")
    return app


def run_window(ward: Path | None, training: bool) -> int:
    """Open the window and stay until it is closed; the exit status."""
    begin_of_start()
    app = make_application()
    sys.excepthook = _first_fault
    desk = Desk(app, PcMemory(locations.user_settings()), locations.user_data(), system_clock)
    if training:
        desk.found_training()
    else:
        desk.begin(ward)
    WarmUp(app, more=(*read_shipped_rules(), rehearse)).begin()
    return app.exec()


def _first_fault(
    kind: type[BaseException], error: BaseException, trace: TracebackType | None
) -> None:
    """Install what words a fault, and hand it over: a start without one need not import it."""
    from bedside.ui.unexpected import install_excepthook

    install_excepthook()
    sys.excepthook(kind, error, trace)
