"""A hospital's own figures stand in the sentences, not those of the shipped protocols."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

import pytest
from PySide6.QtWidgets import QApplication

from bedside.clinical.body import WeightQuestion
from bedside.ui.bedside.words import stop_text
from bedside.ui.chart.words import weight_decision_text
from bedside.ui.infusion.questions import question_text
from bedside.ui.wizard.words import question
from bedside.ui.wording.weights import with_figures
from tests.support.rules import TR

OWN = replace(
    TR.body,
    weight_fresh_days=replace(TR.body.weight_fresh_days, value=Decimal(3)),
    weight_change_percent=replace(TR.body.weight_change_percent, value=Decimal("7.5")),
    band_edge_kg=replace(TR.body.band_edge_kg, value=Decimal(44)),
)


def test_each_figure_is_the_protocols() -> None:
    sentence = "{days} {percent} {edge} {near} {far}"
    assert with_figures(sentence, OWN) == "3 7.5 44 43 47"


@pytest.mark.parametrize(
    ("code", "figure"),
    [
        (WeightQuestion.TOO_OLD, "3 days"),
        (WeightQuestion.CHANGED, "7.5 %"),
        (WeightQuestion.NEAR_BAND_EDGE, "44 kg"),
        (WeightQuestion.BAND_CHANGED, "44 kg"),
    ],
)
def test_every_page_names_them(qapp: QApplication, code: str, figure: str) -> None:
    pages = (weight_decision_text, stop_text, question_text)
    told = [page(code, OWN) for page in pages] + [question(code, OWN)[0]]
    named = [sentence for sentence in told if sentence != code]
    assert named
    assert all(figure in sentence for sentence in named)
