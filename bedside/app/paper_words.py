"""In which words are papers written? Those of the language the windows speak now."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from bedside.documents.words import Words
from bedside.ui.language import current_language, decimal_mark


def words() -> Words:
    """The words of the current language."""
    return Words(QCoreApplication.translate, decimal_mark(), current_language())
