"""How does a paper become a file? The system's own dialog asks where; a no is shown."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFileDialog, QWidget

from bedside.services.papers import Paper
from bedside.ui.widgets.notice import Notice

AskFile = Callable[[QWidget, str], str]


def ask_file(parent: QWidget, name: str) -> str:
    """Where the PDF is to be saved; empty when nobody wants it after all."""
    chosen, _ = QFileDialog.getSaveFileName(parent, "", name, "PDF (*.pdf)")
    return chosen


def save_paper(paper: Paper, parent: QWidget, ask: AskFile, refusal: Notice) -> bool:
    """Whether the paper was written where the person said; why not stands in ``refusal``."""
    chosen = ask(parent, paper.name)
    if not chosen:
        return False
    try:
        Path(chosen).write_bytes(paper.pdf)
    except OSError as failed:
        translate = QCoreApplication.translate
        why = translate("PaperFile", "The paper was not saved: {why}")
        refusal.show_notice(
            "stop", translate("PaperFile", "Not saved"), why.format(why=failed.strerror or "")
        )
        refusal.show()
        return False
    return True
