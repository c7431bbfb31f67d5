"""A log by hand and a log through the service say the same of the same day."""

from dataclasses import replace

import pytest

from bedside.app.demo import log_acts
from bedside.app.demo.bag_round import OffTheRoundError
from bedside.app.demo.log_acts import found
from bedside.app.demo.on_the_ward import OnTheWard
from bedside.clinical.events import DayLogged, Role

DAY = found("38.6", "46 41 0.5 1.9 164", 2, 2, 2, 2, 1, 1, 2, 2, arousal="touch")


def logs(ward: OnTheWard) -> list[DayLogged]:
    entries = ward.window.at_work.file.journal.of_patient(ward.patient)
    return [entry.event for entry in entries if isinstance(entry.event, DayLogged)]


def test_by_hand_and_by_service(qtbot, ward: OnTheWard) -> None:
    page = log_acts.fill_in(ward, replace(DAY, note="uykuya meyilli"))
    log_acts.save(page)
    log_acts.log_quietly(ward, replace(DAY, note="uykuya meyilli"))
    by_hand, quiet = logs(ward)[-2:]
    assert by_hand == quiet
    assert {grade.grade for grade in by_hand.grades if grade.toxicity == "neurological"} >= {3}


def test_a_log_that_is_not_taken_is_told(qtbot, ward: OnTheWard) -> None:
    page = log_acts.fill_in(ward, replace(DAY, heart_rate_per_min=999))
    with pytest.raises(OffTheRoundError, match="was not taken"):
        log_acts.save(page)
    ward.come_in(Role.PHARMACIST)
    with pytest.raises(OffTheRoundError, match="quiet log"):
        log_acts.log_quietly(ward, DAY)
