"""The pump is run by hand, and what the bed refuses stops the round."""

from datetime import timedelta

import pytest

from bedside.app.demo import pump_acts
from bedside.app.demo.bag_round import OffTheRoundError
from bedside.app.demo.more_bags import make_bag
from bedside.app.demo.on_the_ward import OnTheWard
from bedside.clinical.events import (
    InfusionInterrupted,
    InfusionResumed,
    InterruptionCause,
    InterruptionExplained,
    Level,
    TechnicalKind,
)
from bedside.services.infusion.answers import Act
from bedside.ui.infusion.level_forms import ChangeForm


def last(ward: OnTheWard, kind: type) -> object:
    entries = ward.window.at_work.file.journal.of_patient(ward.patient)
    return next(each.event for each in reversed(entries) if isinstance(each.event, kind))


def test_a_pump_is_stopped_in_two_clicks_and_restarted(qtbot, ward: OnTheWard) -> None:
    pump_acts.stop_pump(ward, InterruptionCause.TECHNICAL, TechnicalKind.LINE)
    assert isinstance(last(ward, InfusionInterrupted), InfusionInterrupted)
    told = last(ward, InterruptionExplained)
    assert isinstance(told, InterruptionExplained)
    assert told.technical_kind is TechnicalKind.LINE
    ward.later(ward.clock() + timedelta(hours=4.1))
    pump_acts.prepare_restart(ward, "restart")
    ward.later(ward.clock() + timedelta(minutes=30))
    pump_acts.restart(ward, 2, 2, "restart-led-through")
    resumed = last(ward, InfusionResumed)
    assert isinstance(resumed, InfusionResumed)
    assert (resumed.premedicated, resumed.supervised_by) == (True, pump_acts.SUPERVISOR)


def test_a_bag_of_another_day_is_stopped_at_the_bed(qtbot, ward: OnTheWard) -> None:
    make_bag(ward, 9, 72, 20, Level.FULL)
    form = ward.form(Act.CHANGE_BAG, ChangeForm)
    page = pump_acts.check_at_bed(ward, form.connection)
    with pytest.raises(OffTheRoundError, match="bag 9"):
        pump_acts.read_at_bed(ward, page, 9, 72)
