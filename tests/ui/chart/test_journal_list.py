from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from bedside.ui.chart.journal_list import JournalList, JournalModel, JournalRow
from bedside.ui.theme.apply import apply_theme

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")

ROWS = (
    JournalRow("e2", "Weighed and measured: 38 kg.", "23.11.2026 14:02 · Hemşire 1", mends="e2"),
    JournalRow("e1", "Registered. " * 20, "22.11.2026 14:02 · Hemşire 1", "▲ Mended: digits"),
)


@pytest.fixture
def journal(qtbot: QtBot) -> JournalList:
    shown = JournalList()
    qtbot.addWidget(shown)
    shown.resize(500, 400)
    shown.show_rows(ROWS)
    shown.show()
    return shown


def test_the_model_keeps_qts_rules(qtmodeltester: ModelTester) -> None:
    model = JournalModel()
    model.set_rows(ROWS)
    qtmodeltester.check(model)


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
    journal.show_rows((JournalRow("e3", "New.", ""), *ROWS))
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
    journal.show_rows((ROWS[0], plain))
    assert journal.viewport().grab(row).toImage() != struck
