"""What if a slot fails in a way nobody foresaw?

Exceptions in slots do not reach anybody by themselves. The place of the fault is logged
(never its message: it may name a patient, and the log is not encrypted), the person is
told in plain words that nothing was saved, and the page stays as it was.
"""

from __future__ import annotations

import logging
import sys
import traceback
from collections.abc import Callable
from types import TracebackType

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QApplication

from bedside.ui.widgets.message import MessageDialog, Trouble

_log = logging.getLogger(__name__)
_open_dialog: list[MessageDialog] = []


def unexpected_trouble(error: BaseException) -> Trouble:
    """The message about ``error``, without its inner words: they may name a patient."""
    translate = QCoreApplication.translate
    return Trouble(
        happened=translate("Unexpected", "The program met something unexpected ({kind}).").format(
            kind=type(error).__name__
        ),
        saved=translate(
            "Unexpected", "Nothing was saved by the last act; the page stays as it was."
        ),
        next_step=translate(
            "Unexpected",
            "Try again. If it happens again, note what you did and tell the administrator.",
        ),
    )


def _show(trouble: Trouble) -> None:
    title = QCoreApplication.translate("Unexpected", "Something went wrong")
    dialog = MessageDialog(title, trouble, QApplication.activeWindow())
    # A dialog without a parent lives only as long as somebody holds it.
    _open_dialog[:] = [dialog]
    dialog.open()


def install_excepthook(show: Callable[[Trouble], None] = _show) -> None:
    """Catch what nobody caught. A keyboard interrupt still ends the program."""

    def hook(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, error, trace)
            return
        place = "".join(traceback.format_tb(trace))
        _log.critical("unexpected %s\n%s", kind.__name__, place)
        show(unexpected_trouble(error))

    sys.excepthook = hook
