"""Which lot of a bag is meant? The only one, or the one chosen where its vials had several."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QModelIndex
from PySide6.QtWidgets import QMenu

from bedside.ui.widgets.table import RowsView


def follow_lots(
    view: RowsView, index: QModelIndex, lots: Sequence[str], follow: Callable[[str], None]
) -> QMenu | None:
    """Follow the lot of the cell at ``index``; the menu that asks which one, where several are."""
    if len(lots) == 1:
        follow(lots[0])
    if len(lots) <= 1:
        return None
    menu = QMenu(view)
    menu.setAccessibleName(view.accessibleName())
    for lot in lots:
        menu.addAction(lot).triggered.connect(partial(follow, lot))
    menu.aboutToHide.connect(menu.deleteLater)
    menu.popup(view.viewport().mapToGlobal(view.visualRect(index).bottomLeft()))
    menu.setActiveAction(menu.actions()[0])
    return menu
