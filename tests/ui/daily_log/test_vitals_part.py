"""Vital signs are read as typed; the hours of a high fever are asked only then."""

from decimal import Decimal

import pytest

from bedside.clinical.events import VitalsRecord
from bedside.services.daily_log.proposals import propose
from bedside.ui.daily_log.vitals_part import VitalsPart
from tests.support.hands import press, settle, type_text


@pytest.fixture
def part(qtbot, view) -> VitalsPart:
    made = VitalsPart()
    qtbot.addWidget(made)
    made.show_draft(view.draft, view)
    made.show()
    return made


def test_what_is_typed_and_touched_is_read(part, view) -> None:
    type_text(part.temperature, "37,9")
    type_text(part.systolic, "92")
    type_text(part.diastolic, "54")
    type_text(part.spo2, "97")
    type_text(part.pulse, "118")
    type_text(part.breathing, "24")
    press(part.oxygen.choice.target("low_flow"))
    press(part.hypotension.choice.target("none"))
    assert part.read(view.draft).vitals == VitalsRecord(
        temperature_c=Decimal("37.9"),
        systolic_mmhg=92,
        diastolic_mmhg=54,
        heart_rate_per_min=118,
        respiratory_rate_per_min=24,
        spo2_percent=97,
        oxygen="low_flow",
        hypotension="none",
        masked=True,
    )


def test_fever_may_be_hidden_until_somebody_says_otherwise(part, view) -> None:
    assert part.masked.isChecked()
    part.masked.click()
    assert part.read(view.draft).vitals == VitalsRecord(masked=False)


def test_a_text_that_is_no_number_stays_and_comes_back(part, view) -> None:
    type_text(part.spo2, "9x")
    draft = part.read(view.draft)
    assert draft.typed == {"spo2_percent": "9x"}
    part.show_draft(view.draft, view)
    assert part.spo2.text() == ""
    part.show_draft(draft, view)
    assert part.spo2.text() == "9x"
    assert part.spo2.refusal()


def test_the_hours_are_asked_above_the_bound_of_the_scale(part, view) -> None:
    assert part.hours.caption() == "Hours above 40 °C"
    assert not part.hours.isVisible()
    type_text(part.temperature, "40.1")
    draft = part.read(view.draft)
    part.answer(draft, propose(view.scales, draft))
    assert part.hours.isVisible()
    type_text(part.hours, "25")
    assert part.read(draft).vitals.hours_above_40 == Decimal(25)
    lasting = part.read(draft)
    part.answer(lasting, propose(view.scales, lasting))
    assert part.hours.isVisible()
    part.show_draft(lasting, view)
    assert part.hours.text() == "25"


def test_large_text_breaks_the_figures_into_two_lines(qtbot, monkeypatch, view) -> None:
    monkeypatch.setattr("bedside.ui.daily_log.vitals_part.current_scale", lambda: 2.0)
    made = VitalsPart()
    qtbot.addWidget(made)
    made.show_draft(view.draft, view)
    made.resize(600, 600)
    made.show()
    settle()
    assert made.spo2.y() > made.temperature.y()
    assert made.spo2.x() == made.temperature.x()
