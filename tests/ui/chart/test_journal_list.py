from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from bedside.ui.chart.journal_list import JournalList
from bedside.ui.chart.journal_model import JournalRow
from bedside.ui.theme.apply import apply_theme

from .conftest import Rows

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")

ROWS = Rows(
    (
        JournalRow(
            "e2", "Weighed and measured: 38 kg.", "23.11.2026 14:02 · Hemşire 1", mends="e2"
        ),
        JournalRow("e1", "Registered. " * 20, "22.11.2026 14:02 · Hemşire 1", "▲ Mended: digits"),
    )
)
LONG = Rows(JournalRow(f"n{number}", f"Entry {number}.", "") for number in range(1000, 0, -1))


@pytest.fixture
def journal(qtbot: QtBot) -> JournalList:
    shown = JournalList()
    qtbot.addWidget(shown)
    shown.resize(500, 400)
    shown.show_rows(ROWS)
    shown.show()
    return shown


def test_an_entry_is_read_aloud_whole(journal: JournalList) -> None:
    spoken = journal.model().index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == "Weighed and measured: 38 kg.. 23.11.2026 14:02 · Hemşire 1"


def test_arrow_keys_walk_through_the_entries(qtbot: QtBot, journal: JournalList) -> None:
    journal.setFocus()
    journal.setCurrentIndex(journal.model().index(0, 0))
    qtbot.keyClick(journal, Qt.Key.Key_Down)
    assert journal.chosen() == ROWS[1]


def test_new_rows_keep_the_marked_entry(journal: JournalList) -> None:
    journal.setCurrentIndex(journal.model().index(1, 0))
    journal.show_rows(Rows((JournalRow("e3", "New.", ""), *ROWS)))
    assert journal.chosen() == ROWS[1]


def test_long_entries_break_into_lines_and_rows_are_44_px_at_least(journal: JournalList) -> None:
    short = journal.visualRect(journal.model().index(0, 0)).height()
    long = journal.visualRect(journal.model().index(1, 0)).height()
    assert short >= 44
    assert long > 1.5 * short


def test_larger_text_makes_the_list_higher(qapp: QApplication, journal: JournalList) -> None:
    before = journal.height()
    apply_theme(qapp, dark=False, scale=2.0)
    journal.fit_height()
    assert journal.height() > before


def test_a_mended_entry_is_struck_through(journal: JournalList) -> None:
    row = journal.visualRect(journal.model().index(1, 0))
    plain = JournalRow(ROWS[1].event_id, ROWS[1].sentence, ROWS[1].circumstances)
    struck = journal.viewport().grab(row).toImage()
    journal.show_rows(Rows((ROWS[0], plain)))
    assert journal.viewport().grab(row).toImage() != struck


def settled(qtbot: QtBot, journal: JournalList) -> None:
    """Let the view lay out what it was given and ask for more where its end is in sight."""
    qtbot.waitUntil(lambda: journal.visualRect(journal.model().index(0, 0)).isValid())
    QApplication.processEvents()


def test_a_long_journal_begins_with_its_newest_page(qtbot: QtBot, journal: JournalList) -> None:
    with qtbot.waitSignal(journal.extent_changed):
        journal.show_rows(LONG)
    settled(qtbot, journal)
    assert journal.extent() == (100, 1000)
    assert [row.event_id for row in journal.rows()[:2]] == ["n1000", "n999"]


def test_the_end_key_reaches_the_oldest_entry(qtbot: QtBot, journal: JournalList) -> None:
    journal.show_rows(LONG)
    settled(qtbot, journal)
    for _ in range(8):
        qtbot.keyClick(journal, Qt.Key.Key_End)
        QApplication.processEvents()
    assert journal.chosen() == LONG[-1]
    assert journal.extent() == (1000, 1000)


def test_arrow_and_page_keys_go_on_past_a_page(qtbot: QtBot, journal: JournalList) -> None:
    journal.show_rows(LONG)
    settled(qtbot, journal)
    journal.setCurrentIndex(journal.model().index(98, 0))
    for _ in range(5):
        qtbot.keyClick(journal, Qt.Key.Key_Down)
        QApplication.processEvents()
    assert journal.chosen() == LONG[103]
    for _ in range(30):
        qtbot.keyClick(journal, Qt.Key.Key_PageDown)
        QApplication.processEvents()
    chosen = journal.chosen()
    assert chosen is not None
    assert (LONG.place_of(chosen.event_id) or 0) > 300


def test_the_wheel_and_the_bar_bring_older_entries(qtbot: QtBot, journal: JournalList) -> None:
    journal.show_rows(LONG)
    settled(qtbot, journal)
    bar = journal.verticalScrollBar()
    bar.setValue(bar.maximum())
    QApplication.processEvents()
    assert journal.extent() == (200, 1000)
    assert bar.value() < bar.maximum()


def test_a_new_entry_keeps_how_far_down_one_looked(qtbot: QtBot, journal: JournalList) -> None:
    journal.show_rows(LONG)
    settled(qtbot, journal)
    bar = journal.verticalScrollBar()
    bar.setValue(bar.maximum())
    QApplication.processEvents()
    journal.setCurrentIndex(journal.model().index(199, 0))
    marked = journal.chosen()
    journal.show_rows(Rows((JournalRow("n1001", "New.", ""), *LONG)))
    assert journal.chosen() == marked == LONG[199]
    journal.show_rows(Rows((JournalRow("x1", "Another child.", ""), *LONG[:0])))
    assert (journal.chosen(), journal.extent()) == (None, (1, 1))
