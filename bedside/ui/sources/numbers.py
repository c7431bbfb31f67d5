"""Which numbers does the protocol hold, and where is each one printed?"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtWidgets import QVBoxLayout, QWidget

from bedside.ui.fields import TextField
from bedside.ui.theme.apply import scaled
from bedside.ui.widgets.card import Card
from bedside.ui.widgets.cell import Cell
from bedside.ui.widgets.table import Column, RowsModel, RowsView
from bedside.ui.widgets.text import label
from bedside.ui.wording.sums import places


@dataclass(frozen=True, slots=True)
class SourceRow:
    """A number of the protocol as the file has it, and the place it was taken from."""

    section: str
    key: str
    value: str
    unit: str
    source: str

    def holds(self, words: Sequence[str]) -> bool:
        """Whether every word stands somewhere in the row."""
        text = f"{self.section} {self.key} {self.value} {self.unit} {self.source}".casefold()
        return all(word in text for word in words)


class NumbersView(QWidget):
    """All numbers in a table with a search above it."""

    def __init__(self, rows: Sequence[SourceRow], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows = tuple(rows)
        self.search = TextField(self.tr("Search in numbers and sources"))
        self.search.changed.connect(self._sift)
        self.model: RowsModel[SourceRow] = RowsModel(
            (
                Column(self.tr("Number"), lambda row: Cell(row.key, row.section), stretch=1),
                Column(
                    self.tr("Value"),
                    lambda row: Cell(f"{row.value} {row.unit}".strip(), bold=True),
                    # One long list among the numbers would push the sources off the page.
                    stretch=1,
                ),
                Column(self.tr("Source"), lambda row: _source_cell(row.source), stretch=1),
            )
        )
        self.table = RowsView(self.model, self.tr("Numbers and their sources"))
        self.table.opened.connect(self._show_source)
        self.whole_source = label("", "text")
        card = Card()
        card.body.addWidget(self.table, 1)
        card.body.addWidget(self.whole_source)
        content = QVBoxLayout(self)
        content.setContentsMargins(0, 0, 0, 0)
        content.setSpacing(scaled(16))
        content.addWidget(self.search)
        content.addWidget(card, 1)
        self.table.setMinimumHeight(self.table.verticalHeader().defaultSectionSize() * 4)
        self._sift()

    def _sift(self) -> None:
        words = self.search.value().casefold().split()
        found = [row for row in self._rows if row.holds(words)]
        self.model.set_rows(found)
        self.whole_source.setText("")
        self.search.show_echo(
            self.tr("{found} of {all} numbers").format(found=len(found), all=len(self._rows))
        )

    def _show_source(self, place: int) -> None:
        row = self.model.row(place)
        whole = places(row.source.splitlines())
        self.whole_source.setText(f"{row.key}: {row.value} {row.unit}\n{whole}")


def _source_cell(source: str) -> Cell:
    """The first source as text, further ones below it; the whole stands under the table."""
    first, _, others = source.partition("\n")
    return Cell(places((first,)), places(others.splitlines()))
