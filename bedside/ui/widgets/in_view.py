"""How does what was just said come into sight, on a page that scrolls?"""

from __future__ import annotations

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QScrollArea, QWidget

# Texts that wrap find their height in a second round of laying out.
_ROUNDS = 2


def bring_into_view(widget: QWidget, rounds: int = _ROUNDS) -> None:
    """Scroll the area around ``widget`` so far that it is seen, once it has its place.

    What is higher than the area shows its end: there stand its acts.
    """
    if rounds:
        QTimer.singleShot(0, widget, lambda: bring_into_view(widget, rounds - 1))
        return
    around = widget.parentWidget()
    while around is not None and not isinstance(around, QScrollArea):
        around = around.parentWidget()
    if around is not None:
        around.ensureWidgetVisible(widget, 0)
