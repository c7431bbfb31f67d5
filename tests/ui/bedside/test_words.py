from __future__ import annotations

from decimal import Decimal

import pytest
from PySide6.QtWidgets import QApplication

from bedside.clinical.bedside_check import BedsideStop
from bedside.clinical.body import WeightQuestion
from bedside.clinical.events import Connecting
from bedside.clinical.pump_read_back import PumpMistake
from bedside.services.bedside.answers import PumpFigures, PumpReadAnswer
from bedside.ui.bedside.words import act_titles, dose_text, mistake_text, stop_text
from tests.support.rules import TR

OF_ORDER_OF_DOSE = {WeightQuestion.NEAR_BAND_EDGE, WeightQuestion.BODY_MASS_INDEX}


def read(mistake: PumpMistake | None) -> PumpReadAnswer:
    shown = PumpFigures(rate_ml_per_h=Decimal(60), volume_ml=Decimal(240), hours=Decimal(4))
    dose = (Decimal("93.6"), Decimal("3.9"))
    return PumpReadAnswer("b-1", 1, shown, *dose, Decimal("2.5"), 96, mistake)


@pytest.mark.parametrize("code", [*BedsideStop, *sorted(set(WeightQuestion) - OF_ORDER_OF_DOSE)])
def test_every_reason_has_its_sentence(qapp: QApplication, code: str) -> None:
    assert stop_text(code, TR.body).endswith(".")


def test_a_reason_of_a_newer_version_is_shown_as_it_is(qapp: QApplication) -> None:
    assert stop_text("moon_is_full", TR.body) == "moon_is_full"


@pytest.mark.parametrize("mistake", list(PumpMistake))
def test_every_mistake_has_its_sentence(qapp: QApplication, mistake: PumpMistake) -> None:
    text = mistake_text(read(mistake))
    assert text
    assert "{" not in text


def test_a_slip_says_label_and_pump(qapp: QApplication) -> None:
    slip = mistake_text(read(PumpMistake.TIMES_24)).replace("\xa0", " ")
    assert "label says 2.5 mL/h, the pump 60 mL/h" in slip
    dose = dose_text(read(None)).replace("\xa0", " ")
    assert dose == "The child would get 93.6 mcg/day; ordered are 3.9 mcg/day."
    assert mistake_text(read(None)) == ""


def test_every_act_has_its_title(qapp: QApplication) -> None:
    assert set(act_titles()) == set(Connecting)
