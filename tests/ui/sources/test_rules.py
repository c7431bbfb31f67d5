from __future__ import annotations

from decimal import Decimal

import pytest
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from bedside.clinical.adjustment_table import Condition, Fact, Operator
from bedside.clinical.protocol import Protocol
from bedside.reference.disagreements import shipped_disagreements
from bedside.ui.sources.rules import RulesView, condition_text, row_line
from bedside.ui.widgets.card import Card
from bedside.ui.wording.sums import sources
from tests.support.rules import TR, US


def test_a_condition_reads_as_in_the_file() -> None:
    number = Condition(Fact.DAYS_TO_RESOLVE, Operator.ABOVE, bound=Decimal(7))
    words = Condition(Fact.INFUSION, Operator.ONE_OF, words=("running", "interrupted"))
    assert condition_text(number) == "days to resolve > 7"
    assert condition_text(words) == "infusion ∈ running | interrupted"


def test_a_row_for_good_says_so(qapp: QApplication) -> None:
    rule = next(each for each in TR.adjustment.rules if each.id == "neuro-4")
    line = row_line(rule.rows[0], "(for good)")
    assert line.text.endswith("(for good)")
    assert line.source == "worst grade ≥ 4"
    running = next(each for each in TR.adjustment.rules if each.id == "crs-3").rows[0]
    assert "(for good)" not in row_line(running, "(for good)").text


@pytest.mark.parametrize("protocol", [TR, US], ids=["tr", "us"])
def test_every_rule_stands_with_words_and_sources(qtbot: QtBot, protocol: Protocol) -> None:
    view = RulesView(protocol.adjustment, shipped_disagreements(), "nobody yet")
    qtbot.addWidget(view)
    for rule in protocol.adjustment.rules:
        card = view.findChild(Card, f"rule-{rule.id}")
        assert card is not None
        words = "\n".join(each.text() for each in card.findChildren(QLabel))
        assert rule.text.en in words
        assert sources(rule.citations) in words
        assert ("The sources disagree" in words) == bool(shipped_disagreements().beside(rule.id))
