"""How does the round run the pump? Order, premedication, bags, stop and restart by hand."""

from __future__ import annotations

from datetime import datetime
from decimal import Decimal

from bedside.app.demo.bag_round import OffTheRoundError
from bedside.app.demo.hands import choose, press, write
from bedside.app.demo.on_the_ward import OnTheWard, said_by
from bedside.clinical.events import InterruptionCause, TechnicalKind
from bedside.clinical.units import format_decimal
from bedside.services.infusion.answers import Act
from bedside.services.passwords import TRAINING_PASSWORD
from bedside.ui.bedside.page import BedsidePage
from bedside.ui.chart.measurement_form import MeasurementForm
from bedside.ui.infusion.connection import ConnectionCard
from bedside.ui.infusion.end_forms import CompleteForm, FinishForm
from bedside.ui.infusion.level_forms import ChangeForm, StartForm, StepForm
from bedside.ui.infusion.order_form import OrderForm
from bedside.ui.infusion.premedication import PremedicationCard
from bedside.ui.infusion.restart_form import RestartForm
from bedside.ui.language import decimal_mark
from bedside.ui.wording import quantities

SUPERVISOR = "Hekim 1"
_SLIPPED = 10


def weigh(ward: OnTheWard) -> None:
    """Weigh and measure again: a bag is made for a weight of this week."""
    ward.open_chart()
    press(ward.window.chart.overview.measure_act)
    form = ward.window.chart.form()
    if not isinstance(form, MeasurementForm):
        raise OffTheRoundError("no measurement form opened")
    write(form.weight, "16")
    write(form.height_cm, "101")
    press(form.save_act)


def order_cycle(ward: OnTheWard, begins_at: datetime) -> None:
    """A physician orders the next cycle."""
    form = ward.form(Act.ORDER, OrderForm)
    begins_at = ward.window.at_work.local(begins_at)
    write(form.planned, quantities.day_and_time(begins_at))
    ward.picture("order")
    ward.save(form)
    ward.picture("ordered")


def give(ward: OnTheWard, drugs: PremedicationCard, doses: int) -> None:
    """Write down that the next ``doses`` of the premedication are given now, one at least."""
    for _ in range(max(doses, 1)):
        if not drugs.open:
            raise OffTheRoundError("the protocol asks for no further dose here")
        write(drugs.open[0].given_at, quantities.day_and_time(ward.wall_clock()))
        press(drugs.open[0].give)


def check_at_bed(ward: OnTheWard, card: ConnectionCard) -> BedsidePage:
    """Open the check at the bed from the form that connects a bag."""
    press(card.check_act)
    page = ward.window.chart.currentWidget()
    if not isinstance(page, BedsidePage):
        raise OffTheRoundError("the check at the bed did not open")
    return page


def read_at_bed(ward: OnTheWard, page: BedsidePage, number: int, hours: int) -> None:
    """Read bag ``number``, the child and the pump, which shows ``hours`` to run."""
    write(page.bag_read, str(number))
    write(page.wristband, ward.number)
    if page.person.isVisible():
        choose(page.person, page.person.values()[0])
        write(page.password, TRAINING_PASSWORD)
    press(page.check_act)
    if not page.pump_act.isVisible():
        raise OffTheRoundError(f"the bed refuses bag {number}: {said_by(page)}")
    rate = rate_of(ward, number)
    set_pump(page, rate, rate * hours, Decimal(hours))
    if ward.window.chart.currentWidget() is page:
        raise OffTheRoundError(f"the pump of bag {number} is refused: {said_by(page)}")


def rate_of(ward: OnTheWard, number: int) -> Decimal:
    """The rate on the label of bag ``number``."""
    bags = ward.window.infusion.bags_to_connect(ward.patient, None)
    return next(bag.rate_ml_per_h for bag in bags if bag.bag_number == number)


def set_pump(page: BedsidePage, rate: Decimal, volume: Decimal, hours: Decimal) -> None:
    """Write down what the pump shows and have it checked."""
    mark = decimal_mark()
    for field, figure in ((page.rate, rate), (page.volume, volume), (page.hours, hours)):
        write(field, format_decimal(figure, mark))
    press(page.pump_act)


def begin(ward: OnTheWard) -> None:
    """Open the form of the first bag and give the first, early dose."""
    give(ward, ward.form(Act.START, StartForm).drugs, 1)


def go_on_premedicating(ward: OnTheWard) -> None:
    """The form left half-filled goes on: the doses shortly before the first bag."""
    ward.open_chart()
    form = ward.open_form(StartForm)
    give(ward, form.drugs, len(form.drugs.open))
    ward.picture("first-bag-premedicated")


def connect_first_bag(ward: OnTheWard, hours: int) -> None:
    """Another child's wristband and a slipped decimal mark are stopped; then all agrees."""
    ward.open_chart()
    form = ward.open_form(StartForm)
    page = check_at_bed(ward, form.connection)
    ward.picture("bedside-check")
    write(page.bag_read, "1")
    write(page.wristband, "999999")
    choose(page.person, page.person.values()[0])
    write(page.password, TRAINING_PASSWORD)
    press(page.check_act)
    ward.picture("bedside-other-child-stopped")
    write(page.wristband, ward.number)
    write(page.password, TRAINING_PASSWORD)
    press(page.check_act)
    rate = rate_of(ward, 1)
    set_pump(page, rate * _SLIPPED, rate * _SLIPPED * hours, Decimal(hours))
    ward.picture("bedside-pump-ten-times-stopped")
    set_pump(page, rate, rate * hours, Decimal(hours))
    ward.picture("first-bag-checked")
    ward.save(form)


def change_bag(ward: OnTheWard, number: int, hours: int, picture: str = "") -> None:
    """The next bag runs."""
    form = ward.form(Act.CHANGE_BAG, ChangeForm)
    read_at_bed(ward, check_at_bed(ward, form.connection), number, hours)
    if picture:
        ward.picture(picture)
    ward.save(form)


def prepare_step(ward: OnTheWard) -> None:
    """Half an hour before the step: its premedication."""
    form = ward.form(Act.STEP, StepForm)
    give(ward, form.drugs, len(form.drugs.open))


def step_to_full(ward: OnTheWard, number: int, hours: int, picture: str) -> None:
    """The bag of the full dose runs."""
    ward.open_chart()
    form = ward.open_form(StepForm)
    read_at_bed(ward, check_at_bed(ward, form.connection), number, hours)
    ward.picture(picture)
    ward.save(form)


def stop_pump(ward: OnTheWard, cause: InterruptionCause, kind: TechnicalKind | None) -> None:
    """Two clicks write that the pump stands; then the cause is told."""
    press(ward.window.sidebar.stop)
    pump = ward.window.pump
    ward.picture("pump-whose")
    press(pump.targets[ward.patient])
    sheet = pump.sheet
    if sheet is None:
        raise OffTheRoundError("the second click did not stop the pump")
    ward.picture(f"pump-stopped-at-once-{cause.value}")
    press(sheet.causes[cause.value])
    if kind is not None:
        press(sheet.kinds[kind.value])
    ward.picture(f"pump-stopped-{cause.value}")


def restart(ward: OnTheWard, number: int, hours: int, picture: str) -> None:
    """Through everything the rule asks: the bag runs again, so many hours of it."""
    ward.open_chart()
    form = ward.open_form(RestartForm)
    write(form.supervised_by, SUPERVISOR)
    read_at_bed(ward, check_at_bed(ward, form.connection), number, hours)
    ward.picture(picture)
    ward.save(form)


def prepare_restart(ward: OnTheWard, picture: str) -> None:
    """Half an hour before the restart: its premedication."""
    form = ward.form(Act.RESUME, RestartForm)
    ward.picture(picture)
    give(ward, form.drugs, len(form.drugs.open))


def take_off_bag(ward: OnTheWard) -> None:
    """The bag comes off a pump that stands."""
    ward.save(ward.form(Act.FINISH_BAG, FinishForm))


def complete(ward: OnTheWard) -> None:
    """All hours are given: the cycle is complete, and its last bag comes off."""
    ward.save(ward.form(Act.COMPLETE, CompleteForm))
    take_off_bag(ward)
