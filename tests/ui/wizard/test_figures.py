"""The figures beside the pages: rate, dose really given, difference, flush."""

from __future__ import annotations

from bedside.clinical.refusal import Refusal, RefusalCode
from bedside.ui.wizard.figures import BagFigures


def shown(text):
    return text.replace("\u00a0", " ")


def test_rate_dose_and_flush_of_this_bag(qtbot, example):
    figures = BagFigures()
    qtbot.addWidget(figures)
    figures.show_bag(example.example_bag(), example.EXAMPLE_SUM, None)
    assert shown(figures.rate.value()) == "2.5 mL/h"
    assert figures.delivered.value() == "9.94 mcg/day"
    assert "10.05" in figures.difference.text()
    assert "4 h" in figures.flush.text()
    assert len(figures.sum.lines()) == 4
    assert figures.split.isHidden()


def test_a_coarse_rounding_advises_two_syringes(qtbot, example):
    figures = BagFigures()
    qtbot.addWidget(figures)
    refused = Refusal(RefusalCode.NO_LABEL_ROW, {})
    bag = example.example_bag(warnings=("split_over_two_syringes",))
    figures.show_bag(bag, example.EXAMPLE_SUM, refused)
    assert not figures.split.isHidden()
    assert "no row" in figures.other.text()
