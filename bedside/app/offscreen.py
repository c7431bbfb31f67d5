"""How do the windows open where there is no screen? For the demonstration and the self-test."""

from __future__ import annotations

import os
import sys

_NO_FAULT = "This plugin does not support"


def use_offscreen() -> None:
    """Paint windows in memory, unless the caller's environment names another platform.

    The offscreen platform says of every window what it cannot do; that is no fault and is
    not repeated. Everything else Qt says goes to standard error as usual.
    """
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler

    def say(_kind: QtMsgType, _context: QMessageLogContext, text: str | None) -> None:
        if text and not text.startswith(_NO_FAULT):
            sys.stderr.write(f"{text}\n")

    qInstallMessageHandler(say)
