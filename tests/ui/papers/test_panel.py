"""Papers are seen, saved and counted; a second label asks why."""

from __future__ import annotations

from types import SimpleNamespace

import pytest
from PySide6.QtCore import Qt

from bedside.documents.render import PageImage
from bedside.services.papers import Paper, PaperProblem, PaperRefused
from bedside.ui.papers.panel import PapersPanel


class FakePapers:
    """Remembers what left, as the service would."""

    def __init__(self):
        self.left = []
        self.small_fits = True

    def label(self, _bag, size):
        if size == "100x50" and not self.small_fits:
            return PaperRefused(PaperProblem.DOES_NOT_FIT, ("patient name",), "100x70")
        return Paper(b"%PDF " + size.encode(), f"label-{size}.pdf")

    def sheet(self, _bag, _size):
        return Paper(b"%PDF sheet", "sheet.pdf")

    def worksheet(self, _bag):
        return Paper(b"%PDF worksheet", "worksheet.pdf")

    def pages(self, _pdf, _dpi):
        return [PageImage(30, 20, b"\xff" * 1800)]

    def copies(self, _bag):
        return len(self.left)

    def printed(self, _bag, paper, how, reason=""):
        self.left.append((paper, how, reason))


@pytest.fixture
def desk(qtbot, tmp_path):
    papers = FakePapers()
    panel = PapersPanel(
        papers,
        "bag-1",
        to_printer=lambda _printer, _parent: False,
        to_file=lambda _parent, name: str(tmp_path / name),
    )
    qtbot.addWidget(panel)
    panel.show()
    return SimpleNamespace(papers=papers, panel=panel, folder=tmp_path)


def save(qtbot, desk):
    qtbot.mouseClick(desk.panel.save_button, Qt.MouseButton.LeftButton)


def test_a_saved_label_is_written_and_counted(qtbot, desk):
    save(qtbot, desk)
    assert (desk.folder / "label-100x70.pdf").read_bytes() == b"%PDF 100x70"
    assert desk.papers.left == [("100x70", "pdf", "")]


def test_a_second_label_needs_a_reason(qtbot, desk):
    save(qtbot, desk)
    save(qtbot, desk)
    assert len(desk.papers.left) == 1
    assert desk.panel.reason.refusal()
    qtbot.keyClicks(desk.panel.reason.line, "torn")
    save(qtbot, desk)
    assert desk.papers.left[1] == ("100x70", "pdf", "torn")


def test_a_worksheet_is_not_counted_as_a_label(qtbot, desk):
    desk.panel.choice.set_value("worksheet")
    save(qtbot, desk)
    assert (desk.folder / "worksheet.pdf").exists()
    assert desk.papers.left == []


def test_a_label_that_does_not_fit_says_what_would(qtbot, desk):
    desk.papers.small_fits = False
    desk.panel.choice.set_value("100x50")
    assert "patient name" in desk.panel.refusal.text()
    assert "100x70" in desk.panel.refusal.text()
    assert not desk.panel.print_button.isEnabled()


def test_leaving_the_print_dialog_counts_nothing(qtbot, desk):
    qtbot.mouseClick(desk.panel.print_button, Qt.MouseButton.LeftButton)
    assert desk.papers.left == []
