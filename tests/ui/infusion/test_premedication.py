from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta

from pytestqt.qtbot import QtBot

from bedside.clinical.events import DrugPurpose
from bedside.services.infusion.answers import PremedicationLine
from bedside.ui.infusion.premedication import PremedicationCard
from tests.support.hands import visible_texts
from tests.support.pump import Bedside


def test_doses_stand_with_sum_window_and_what_was_given(
    qtbot: QtBot, bed: Bedside, clock: Callable[[], datetime]
) -> None:
    bed.ordered()
    bed.gave("6.7", DrugPurpose.CYCLE_START)
    card = PremedicationCard(bed.nurse, bed.patient, DrugPurpose.CYCLE_START, clock)
    qtbot.addWidget(card)
    plan = bed.nurse.start_needs(bed.patient)
    assert plan is not None
    card.show_lines(plan.premedication)
    card.show()
    texts = " ".join(visible_texts(card))
    assert "dexamethasone 6.7\u00a0mg" in texts
    assert "● given 15:00 · 6.7\u00a0mg" in texts
    assert "between 03:00 and 09:00" in texts
    assert "30 min before the pump runs" in texts
    assert "paracetamol 240\u00a0mg, 4 doses" in texts
    assert len(card.open) == 2
    typed = card.open[0].given_at
    typed.set_text("06.04.2026 1")
    card.show_lines(plan.premedication)
    assert card.open[0].given_at is typed
    card.show_lines(())
    assert card.open == []


def test_a_dose_is_given_now_unless_a_time_was_written(
    qtbot: QtBot, bed: Bedside, clock: Callable[[], datetime]
) -> None:
    """The page may have stood open for hours before somebody says that a dose was given."""
    bed.ordered()
    card = PremedicationCard(bed.nurse, bed.patient, DrugPurpose.CYCLE_START, clock)
    qtbot.addWidget(card)
    card.show_lines(lines(bed))
    bed.clock.advance(hours=6)
    card.open[0].give.click()
    assert lines(bed)[0].given_at == clock()
    card.show_lines(lines(bed))
    card.open[0].given_at.set_text("06.04.2026 20:15")
    card.open[0].give.click()
    # The earlier one was written later: the doses stand in the order they were given.
    assert lines(bed)[0].given_at == clock() - timedelta(minutes=45)


def lines(bed: Bedside) -> tuple[PremedicationLine, ...]:
    plan = bed.nurse.start_needs(bed.patient)
    assert plan is not None
    return plan.premedication
