"""Can a pharmacist plan a child's bags in the demonstration, and see them in the queue?"""

from __future__ import annotations

from PySide6.QtWidgets import QPushButton

from bedside.app.demo.hands import NotPossibleError, press
from bedside.app.demo.pictures import Pictures
from bedside.app.ward_window import WardWindow
from bedside.ui.pharmacy.page import CLOCKS, QUEUE, WASTE


def plan_bags(window: WardWindow, pictures: Pictures) -> str:
    """Take the first plan of the first child that has none; picture every part of the desk."""
    window.show_page("pharmacy")
    page = window.pharmacy
    pictures.take(window, "pharmacy-queue")
    wanted = page.queue.findChildren(QPushButton, "plan")
    if not wanted:
        raise NotPossibleError("no child waits for a plan")
    press(wanted[0])
    pictures.take(window, "pharmacy-planner")
    planned = page.planner.cards[0].view
    press(page.planner.cards[0].take)
    for name in (CLOCKS, WASTE, QUEUE):
        press(page.sections.findChild(QPushButton, name))
        pictures.take(window, f"pharmacy-{name}-planned" if name == QUEUE else f"pharmacy-{name}")
    window.show_page("board")
    return f"planned {len(planned.bags)} bags with {planned.vials} vials"
