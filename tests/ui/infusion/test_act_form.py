from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from bedside.ui.fields import TextField
from bedside.ui.infusion.act_form import ActForm
from bedside.ui.theme.apply import apply_theme
from bedside.ui.widgets.text import label


def test_a_form_that_could_not_be_read_stays_open(qtbot: QtBot) -> None:
    form = ActForm("Act")
    qtbot.addWidget(form)
    with qtbot.assertNotEmitted(form.done):
        form.save()
    form.refresh()
    form.set_child("")
    assert form.child.isHidden()


def test_it_is_saved_by_key(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    form = ActForm("Act")
    monkeypatch.setattr(form, "ask", lambda: "e-1")
    field = TextField("Note")
    form.card(None, field)
    qtbot.addWidget(form)
    with qtbot.waitActive(form):
        form.show()
        form.activateWindow()
    field.line.setFocus()
    with qtbot.waitSignal(form.done):
        qtbot.keyClick(field.line, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)


def test_two_columns_become_one_at_large_text(qtbot: QtBot, qapp: QApplication) -> None:
    apply_theme(qapp, dark=False, scale=1.5)
    form = ActForm("Act")
    qtbot.addWidget(form)
    left, right = form.columns()
    above, below = label("a", "text"), label("b", "text")
    left.addWidget(above)
    right.addWidget(below)
    form.resize(800, 600)
    form.show()
    qtbot.waitExposed(form)
    assert above.mapTo(form, above.rect().topLeft()).x() == (
        below.mapTo(form, below.rect().topLeft()).x()
    )
