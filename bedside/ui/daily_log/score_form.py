"""How is ICE or CAPD filled in? A row an item, a target a possible answer, a running total.

The answers stand as columns under their words, so that *never* and *always* are never
mixed up where an item counts the other way about; each target shows its points.
"""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from bedside.clinical.grading.neurotoxicity import InstrumentItem, InstrumentRules
from bedside.ui.daily_log.choice import Choice
from bedside.ui.language import in_language
from bedside.ui.theme.apply import scaled
from bedside.ui.widgets.text import label

_CENTRED = Qt.AlignmentFlag.AlignCenter


class ScoreForm(QWidget):
    """The items of one instrument. ``changed`` follows each touch."""

    changed = Signal()

    def __init__(self, rules: InstrumentRules, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rules = rules
        self.rows: tuple[Choice, ...] = ()
        self.total = label("", "figure", wraps=False)
        self.open_items = label("", "caption")
        self.total.setAccessibleName(self.tr("Total"))
        head = QHBoxLayout()
        head.addWidget(label(title, "heading"), 1)
        head.addWidget(self.open_items, 0, Qt.AlignmentFlag.AlignVCenter)
        head.addWidget(self.total)
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(scaled(4))
        self._grid.setVerticalSpacing(0)
        self._grid.setColumnStretch(0, 1)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(scaled(4))
        rows.addLayout(head)
        rows.addLayout(self._grid)
        self._fill_grid()
        self.show_points(())

    def _fill_grid(self) -> None:
        for column, answer in enumerate(self.rules.answers, start=1):
            word = label(in_language(answer), "caption")
            word.setAlignment(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignBottom)
            word.setMinimumWidth(scaled(60))
            self._grid.addWidget(word, 0, column)
        self.rows = tuple(
            self._row(place, item) for place, item in enumerate(self.rules.items, start=1)
        )

    def _row(self, place: int, item: InstrumentItem) -> Choice:
        question = in_language(item.text)
        points = [str(self.rules.points(item, at)) for at in range(len(self.rules.answers))]
        row = Choice(question, tuple((each, each) for each in points), self)
        self._grid.addWidget(label(question, "soft"), place, 0)
        for column, target in enumerate(row.targets, start=1):
            answer = in_language(self.rules.answers[column - 1])
            target.setAccessibleName(f"{question}: {answer}, {target.value}")
            self._grid.addWidget(target, place, column, _CENTRED)
        row.changed.connect(self._changed)
        return row

    def _changed(self) -> None:
        self._show_total()
        self.changed.emit()

    def points(self) -> tuple[int | None, ...]:
        """The points of each item; None where nothing is chosen."""
        values = (row.value() for row in self.rows)
        return tuple(None if value is None else int(value) for value in values)

    def show_points(self, points: tuple[int | None, ...]) -> None:
        """Put points back; another number of items than this form's leaves it empty."""
        fitting = points if len(points) == len(self.rows) else (None,) * len(self.rows)
        for row, value in zip(self.rows, fitting, strict=True):
            row.set_value(None if value is None else str(value))
        self._show_total()

    def focus(self) -> None:
        """Put the keyboard on the first item that is open, or on the first."""
        waiting = (row for row in self.rows if row.value() is None)
        next(waiting, self.rows[0]).focus()

    def _show_total(self) -> None:
        points = self.points()
        waiting = points.count(None)
        total = sum(point for point in points if point is not None)
        begun = waiting < len(points)
        self.total.setText(f"{total if begun else '–'} / {self.rules.most_points}")
        self.open_items.setText(
            self.tr("{count} open").format(count=waiting) if begun and waiting else ""
        )
