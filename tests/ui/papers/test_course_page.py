"""The papers of a course are chosen, seen, saved; without one it is said why."""

from __future__ import annotations

from datetime import UTC, datetime
from types import SimpleNamespace

import pytest
from PySide6.QtCore import Qt

from bedside.documents.render import PageImage
from bedside.services.course_papers.service import (
    CoursePaperProblem,
    CoursePaperRefused,
    LogChoice,
    PaperChoices,
)
from bedside.services.papers import Paper
from bedside.ui.papers.course_page import CoursePapersPage

NOON = datetime(2026, 4, 14, 12, 40, tzinfo=UTC)


class FakePapers:
    """Remembers which papers were asked for."""

    def __init__(self):
        self.asked = []
        self.cycles: tuple[int, ...] = (2, 1)

    def choices(self, patient):
        logs = (LogChoice("log-2", NOON, 1), LogChoice("log-1", NOON, None))
        return PaperChoices(f"child {patient}", logs, self.cycles)

    def _made(self, *asked):
        self.asked.append(asked)
        return Paper(b"%PDF " + " ".join(map(str, asked)).encode(), f"{asked[0]}.pdf")

    def handover(self, patient):
        return self._made("handover", patient)

    def premedication(self, patient):
        if not self.cycles:
            return CoursePaperRefused(CoursePaperProblem.NO_CYCLE)
        return self._made("premedication", patient)

    def report(self, patient, cycle):
        return self._made("report", patient, cycle)

    def day_sheet(self, patient, event_id):
        return self._made("day", patient, event_id)

    def ward_handover(self):
        return self._made("ward")

    def pages(self, _pdf, _dpi):
        return [PageImage(30, 40, b"\xff" * 3600)]


@pytest.fixture
def desk(qtbot, tmp_path):
    papers = FakePapers()
    printed = []

    def ask(printer, _parent):
        printed.append(printer.docName())
        return False

    page = CoursePapersPage(
        papers,
        to_printer=ask,
        to_file=lambda _parent, name: str(tmp_path / name),
    )
    qtbot.addWidget(page)
    page.show()
    return SimpleNamespace(papers=papers, page=page, folder=tmp_path, printed=printed)


def test_a_child_has_handover_premedication_reports_and_day_sheets(desk):
    desk.page.show_patient("p-1")
    assert desk.page.choice.values() == (
        "handover", "premedication", "report-2", "report-1", "day-log-2", "day-log-1",
    )  # fmt: skip
    assert desk.page.context() == "child p-1"
    for value in desk.page.choice.values():
        desk.page.choice.set_value(value)
    assert desk.papers.asked == [
        ("handover", "p-1"), ("premedication", "p-1"), ("report", "p-1", 2),
        ("report", "p-1", 1), ("day", "p-1", "log-2"), ("day", "p-1", "log-1"),
    ]  # fmt: skip
    assert desk.page.preview.page_count() == 1


def test_a_paper_can_be_asked_for_first(desk):
    desk.page.show_patient("p-1", "report")
    assert desk.page.choice.value() == "report-2"
    desk.page.show_patient("p-2", "day-log-1")
    assert desk.page.choice.value() == "day-log-1"
    desk.page.show_patient("p-3", "something new")
    assert desk.page.choice.value() == "handover"
    assert desk.page.patient() == "p-3"


def test_the_ward_has_one_handover(desk):
    desk.page.show_ward()
    assert desk.page.choice.values() == ("ward",)
    assert desk.papers.asked == [("ward",)]
    assert desk.page.patient() == ""


def test_a_paper_is_saved_and_printed_under_its_name(qtbot, desk):
    desk.page.show_patient("p-1", "premedication")
    qtbot.mouseClick(desk.page.save_act, Qt.MouseButton.LeftButton)
    assert (desk.folder / "premedication.pdf").read_bytes() == b"%PDF premedication p-1"
    qtbot.mouseClick(desk.page.print_act, Qt.MouseButton.LeftButton)
    assert desk.printed == ["premedication.pdf"]


def test_without_a_cycle_it_is_said_and_nothing_can_leave(qtbot, desk):
    desk.papers.cycles = ()
    desk.page.show_patient("p-1", "premedication")
    assert "No cycle is ordered" in desk.page.refusal.text()
    assert not desk.page.print_act.isEnabled()
    assert not desk.page.save_act.isEnabled()
    desk.page.choice.set_value("handover")
    assert desk.page.refusal.isHidden()
    assert desk.page.print_act.isEnabled()


def test_a_folder_that_takes_nothing_is_told(qtbot, desk):
    desk.page.show_patient("p-1")
    (desk.folder / "handover.pdf").mkdir()
    qtbot.mouseClick(desk.page.save_act, Qt.MouseButton.LeftButton)
    assert "not saved" in desk.page.refusal.text()
    assert desk.page.refusal.isVisible()


def test_choosing_no_file_saves_nothing(qtbot):
    page = CoursePapersPage(FakePapers(), to_file=lambda _parent, _name: "")
    qtbot.addWidget(page)
    page.show_patient("p-1")
    qtbot.mouseClick(page.save_act, Qt.MouseButton.LeftButton)
    assert page.refusal.isHidden()


def test_back_names_the_child(qtbot, desk):
    desk.page.show_patient("p-1")
    with qtbot.waitSignal(desk.page.left) as left:
        qtbot.mouseClick(desk.page.back_act, Qt.MouseButton.LeftButton)
    assert left.args == ["p-1"]
