from __future__ import annotations

import pytest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from bedside.ui.chart.withdraw_form import WithdrawForm

from .conftest import Typist

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")


def test_it_shows_the_entry_and_takes_a_reason(qtbot: QtBot, typed: Typist) -> None:
    form = WithdrawForm("e4", "Weighed and measured: 38.2 kg, 145 cm.")
    qtbot.addWidget(form)
    form.show()
    shown = [each.text() for each in form.findChildren(QLabel)]
    assert "Weighed and measured: 38.2 kg, 145 cm." in shown
    typed(form.reason.line, "başka çocuk")
    assert form.reason.value() == "başka çocuk"
    assert form.corrects == "e4"
