from __future__ import annotations

from PySide6.QtGui import QColor
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from bedside.reference.evidence import load_evidence
from bedside.ui.language import use_language
from bedside.ui.sources.evidence import EvidenceView, MeasureBars, measure_text
from bedside.ui.theme.apply import apply_theme, current_tokens
from bedside.ui.wording.sums import places

EVIDENCE = load_evidence()
FIRST = EVIDENCE.studies[0].measures[0]


def test_an_outcome_is_said_in_words(qapp: QApplication) -> None:
    use_language(qapp, "en")
    assert measure_text(FIRST) == "2-year disease-free survival: 54.4 % against 39 % without"
    counted = next(each for each in EVIDENCE.studies if each.id == "rialto").measures[0]
    assert measure_text(counted) == "complete remission: 63 % (69 of 110)"
    alone = next(each for each in EVIDENCE.studies if each.id == "phase_1_2").measures[0]
    assert measure_text(alone) == "complete remission: 39 %"


def test_a_bar_is_as_long_as_its_per_cent(qtbot: QtBot, qapp: QApplication) -> None:
    apply_theme(qapp, dark=False, scale=1.0)
    bars = MeasureBars((FIRST,))
    qtbot.addWidget(bars)
    bars.resize(900, bars.sizeHint().height())
    image = bars.grab().toImage()
    tokens = current_tokens()

    def length(row: int, colour: str) -> int:
        wanted = QColor(colour)
        return sum(image.pixelColor(x, row) == wanted for x in range(image.width()))

    with_drug, without = length(9, tokens.full), length(9 + 22, tokens.soft)
    assert with_drug > 0
    assert abs(without / with_drug - 39 / 54.4) < 0.03


def test_every_study_stands_with_its_source(qtbot: QtBot) -> None:
    view = EvidenceView(EVIDENCE)
    qtbot.addWidget(view)
    words = "\n".join(each.text() for each in view.findChildren(QLabel))
    for study in EVIDENCE.studies:
        assert study.name.en in words
        assert places(study.source) in words
    assert "Nobody has verified" in words
    assert len(view.findChildren(MeasureBars)) == len(EVIDENCE.studies)
