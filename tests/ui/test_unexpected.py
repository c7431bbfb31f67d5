"""A fault in a slot is told, logged without its message, and breaks nothing."""

import logging
import sys

from bedside.ui.unexpected import install_excepthook


def test_the_message_of_the_fault_is_neither_shown_nor_logged(qapp, monkeypatch, caplog) -> None:
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    seen = []
    install_excepthook(seen.append)
    with caplog.at_level(logging.CRITICAL):
        sys.excepthook(ValueError, ValueError("Örnek Hasta 1"), None)
    assert "ValueError" in seen[0].happened
    assert "Nothing was saved" in seen[0].saved
    assert "Örnek" not in caplog.text + seen[0].as_text()
    assert "ValueError" in caplog.text
