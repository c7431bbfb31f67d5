from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from pytestqt.qtbot import QtBot

from bedside.ui.infusion.stop_sheet import StopSheet
from tests.support.hands import press
from tests.support.pump import Bedside


def test_what_was_told_folds_away_and_can_be_mended(
    qtbot: QtBot, bed: Bedside, clock: Callable[[], datetime]
) -> None:
    bed.started()
    bed.stopped(minutes=5)
    sheet = StopSheet(bed.nurse, bed.patient, clock)
    qtbot.addWidget(sheet)
    sheet.show()
    sheet.fold()
    assert sheet.causes["technical"].isVisible()
    bed.technical()
    sheet.refresh()
    sheet.fold()
    assert not sheet.causes["technical"].isVisible()
    assert sheet.said.text() == "Written down: line"
    press(sheet.mend_act)
    assert sheet.kinds["line"].isChecked()
    assert sheet.stopped_at.isVisible()


def test_half_typed_times_outlive_a_refresh(
    qtbot: QtBot, bed: Bedside, clock: Callable[[], datetime]
) -> None:
    bed.started()
    bed.stopped(minutes=5)
    sheet = StopSheet(bed.nurse, bed.patient, clock)
    qtbot.addWidget(sheet)
    sheet.stopped_at.set_text("06.04.20")
    sheet.refresh()
    assert sheet.stopped_at.text() == "06.04.20"


def test_an_explanation_after_the_restart_is_refused_in_words(
    qtbot: QtBot, bed: Bedside, clock: Callable[[], datetime]
) -> None:
    sheet = StopSheet(bed.nurse, bed.patient, clock)
    qtbot.addWidget(sheet)
    sheet.show()
    press(sheet.causes["adverse_reaction"])
    assert sheet.refusal.isVisible()
    assert sheet.refusal.text().startswith("■")
