"""In which order does the Tab key go? As the eye does, also where parts came later.

Qt goes by the order in which widgets were made. On a page whose parts come and go that is
no order at all, so it is set anew from the layouts: top to bottom, left to right.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise
from operator import itemgetter
from typing import TypeGuard

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QLayout, QScrollArea, QWidget


def order_tabs(root: QWidget) -> None:
    """Let the Tab key go through everything in ``root`` in the order it is laid out."""
    for before, after in pairwise(stops(root)):
        QWidget.setTabOrder(before, after)


def stops(widget: QWidget) -> Iterator[QWidget]:
    """What the Tab key may stop at in ``widget``, as it is laid out."""
    layout = widget.layout()
    inside = widget.widget() if isinstance(widget, QScrollArea) else None
    if inside is not None:
        yield from stops(inside)
    elif layout is not None:
        yield from _stops_of_layout(layout)
    elif widget.focusPolicy() != Qt.FocusPolicy.NoFocus:
        yield widget


def _stops_of_layout(layout: QLayout) -> Iterator[QWidget]:
    # Parts are asked for their place, never places for their item: what itemAt gives outlives
    # in Python the item that Qt deletes, and its address is soon another object's.
    parent = layout.parentWidget()
    children = [] if parent is None else parent.children()
    placed: list[tuple[int, QWidget | QLayout]] = [
        (layout.indexOf(child), child) for child in children if isinstance(child, QWidget)
    ]
    placed += [(layout.indexOf(each), each) for each in layout.children() if _is_layout(each)]
    for place, part in sorted(placed, key=itemgetter(0)):
        if place >= 0:
            yield from _stops_of_layout(part) if isinstance(part, QLayout) else stops(part)


def _is_layout(child: QObject) -> TypeGuard[QLayout]:
    return isinstance(child, QLayout)
