from __future__ import annotations

from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from bedside.reference.disagreements import shipped_disagreements
from bedside.ui.language import in_language
from bedside.ui.sources.disagreements import DisagreementsView
from bedside.ui.wording.sums import places


def test_every_matter_is_shown_with_both_sides_and_what_ships(qtbot: QtBot) -> None:
    view = DisagreementsView(shipped_disagreements())
    qtbot.addWidget(view)
    words = [each.text() for each in view.findChildren(QLabel)]
    for each in shipped_disagreements().disagreements:
        for text in (each.matter, each.review, each.label, each.ships):
            assert in_language(text.words) in words
        assert places(each.source) in words
