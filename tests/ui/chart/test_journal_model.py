"""Are entries put into words page by page, and is every one reached?"""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, Qt
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from bedside.ui.chart.journal_model import JournalModel, JournalRow

from .conftest import Rows

TWO = Rows((JournalRow("e2", "Second.", "later", "▲ Mended"), JournalRow("e1", "First.", "")))


class Worded:
    """A long journal that counts which of its entries were put into words."""

    def __init__(self, newest: int) -> None:
        self.newest = newest
        self.asked: list[int] = []

    def __len__(self) -> int:
        return self.newest

    def __getitem__(self, place: int) -> JournalRow:
        self.asked.append(place)
        return JournalRow(f"e{self.newest - place}", f"Entry {self.newest - place}.", "")

    def place_of(self, event_id: str) -> int | None:
        place = self.newest - int(event_id[1:])
        return place if place >= 0 else None


def fetch(model: JournalModel) -> int:
    model.fetchMore(QModelIndex())
    return model.rowCount()


def test_the_model_keeps_qts_rules(qtmodeltester: ModelTester) -> None:
    model = JournalModel()
    model.set_rows(TWO)
    qtmodeltester.check(model)


def test_an_entry_is_shown_and_read_aloud(qtbot: QtBot) -> None:
    model = JournalModel()
    model.set_rows(TWO)
    assert model.index(0).data() == "Second."
    assert model.index(0).data(Qt.ItemDataRole.AccessibleTextRole) == "Second.. later. ▲ Mended"
    assert model.index(0).data(Qt.ItemDataRole.DecorationRole) is None
    assert not model.canFetchMore(QModelIndex())


def test_an_empty_model_has_nothing_more(qtbot: QtBot) -> None:
    model = JournalModel()
    assert (model.of_all(), model.rows(), model.place_of("e1")) == (0, [], None)
    assert (fetch(model), model.canFetchMore(QModelIndex())) == (0, False)


def test_only_the_pages_on_show_are_put_into_words(qtbot: QtBot) -> None:
    model, journal = JournalModel(), Worded(1_000)
    model.set_rows(journal)
    assert journal.asked == list(range(100))
    assert (model.place_of("e1000"), model.place_of("e900"), model.of_all()) == (0, None, 1_000)
    assert fetch(model) == 200
    assert journal.asked == list(range(200))
    assert (model.place_of("e900"), model.row(100).sentence) == (100, "Entry 900.")


def test_every_entry_is_reached_in_few_pages_and_once(qtbot: QtBot) -> None:
    model, journal = JournalModel(), Worded(5_150)
    model.set_rows(journal)
    pages = 0
    while model.canFetchMore(QModelIndex()):
        fetch(model)
        pages += 1
    assert journal.asked == list(range(5_150))
    assert [row.event_id for row in model.rows()][-1] == "e1"
    assert pages == 8
    assert fetch(model) == 5_150


def test_what_is_told_of_new_pages_fits_them(qtbot: QtBot) -> None:
    model = JournalModel()
    model.set_rows(Worded(150))
    with qtbot.waitSignal(model.rowsInserted) as told:
        fetch(model)
    assert told.args[1:] == [100, 149]


def test_an_entry_that_comes_keeps_how_far_down_one_looked(qtbot: QtBot) -> None:
    model = JournalModel()
    model.set_rows(Worded(1_000))
    fetch(model)
    model.set_rows(Worded(1_001))
    assert (model.rowCount(), model.row(200).event_id) == (201, "e801")
    model.set_rows(TWO)
    assert model.rowCount() == 2
