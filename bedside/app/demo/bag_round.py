"""Which acts lead from a fresh PC to a label? The round itself, act by act."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import timedelta
from decimal import Decimal
from pathlib import Path

from bedside.app.demo.hands import choose, leave, press, save_as, write
from bedside.app.demo.pharmacy_round import plan_bags
from bedside.app.demo.pictures import Pictures
from bedside.app.desk import Desk
from bedside.app.ward_window import WardWindow
from bedside.clinical.units import format_decimal
from bedside.services.passwords import TRAINING_PASSWORD
from bedside.services.preparation.service import Preparation
from bedside.ui.chart.measurement_form import MeasurementForm
from bedside.ui.chart.registration_form import RegistrationForm
from bedside.ui.first_run.window import FirstRun
from bedside.ui.language import decimal_mark
from bedside.ui.settings.draft import Brightness
from bedside.ui.sign_in import SignInPage
from bedside.ui.wizard.bag_step import BagStep
from bedside.ui.wizard.page import PreparationPage
from bedside.ui.wizard.vials_step import VialsStep
from bedside.ui.wizard.work_step import WorkStep

NUMBER = "100239"
_Looks = Iterable[tuple[str, str, float]]


class OffTheRoundError(RuntimeError):
    """The windows did not show what the round expects; the message says what."""


def play(desk: Desk, pictures: Pictures, out: Path, looks: _Looks) -> Iterator[str]:
    """The whole round; a line of what was done after each part."""
    desk.begin(None)
    yield _found_training_ward(desk, pictures)
    yield _sign_in(desk, pictures)
    window = _ward(desk)
    yield _register(window, pictures)
    yield _measure(window, pictures)
    yield from _prepare(window, pictures)
    yield _check(window, pictures)
    yield _papers(window, pictures, out)
    yield plan_bags(window, pictures)
    yield _lock_and_unlock(desk, pictures)
    yield _every_look(desk, pictures, looks)


def _ward(desk: Desk) -> WardWindow:
    if not isinstance(desk.window, WardWindow):
        raise OffTheRoundError("the ward's window is not open")
    return desk.window


def _found_training_ward(desk: Desk, pictures: Pictures) -> str:
    first = desk.window
    if not isinstance(first, FirstRun):
        raise OffTheRoundError("a fresh PC does not begin with the first run")
    pictures.take(first, "first-run")
    press(first.choosing.new_ward)
    pictures.take(first, "new-ward")
    press(first.ward.back)
    press(first.choosing.training)
    pictures.take(first, "training-ward")
    press(first.training.start)
    return "founded a training ward"


def _sign_in(desk: Desk, pictures: Pictures) -> str:
    door = desk.window
    if not isinstance(door, SignInPage):
        raise OffTheRoundError("a founded ward does not ask who it is")
    choose(door.person, door.person.values()[0])
    write(door.password, "yanlış")
    press(door.enter)
    pictures.take(door, "sign-in-refused")
    write(door.password, TRAINING_PASSWORD)
    leave(door.password)
    window = _ward(desk)
    pictures.take(window, "board")
    return f"signed in as {window.at_work.person.name}"


def _register(window: WardWindow, pictures: Pictures) -> str:
    press(window.board.register_act)
    form = window.chart.form()
    if not isinstance(form, RegistrationForm):
        raise OffTheRoundError("no registration form opened")
    press(form.save_act)
    pictures.take(window, "registration-refused")
    born = window.ward_clock().date().replace(day=14) - timedelta(days=366 * 5)
    for field, text in (
        (form.name, "Örnek Hasta 6"),
        (form.hospital_number, NUMBER),
        (form.second_identifier, "TC …239"),
        (form.date_of_birth, f"{born:%d.%m.%Y}"),
        (form.diagnosis, "B-ALL"),
        (form.bed, "2"),
        (form.allergies, "yok"),
    ):
        write(field, text)
    choose(form.sex, "female")
    choose(form.indication, "relapsed_refractory")
    pictures.take(window, "registration")
    press(form.save_act)
    return "registered Örnek Hasta 6"


def _measure(window: WardWindow, pictures: Pictures) -> str:
    press(window.chart.overview.measure_act)
    form = window.chart.form()
    if not isinstance(form, MeasurementForm):
        raise OffTheRoundError("no measurement form opened")
    write(form.weight, "1.234")
    leave(form.weight)
    pictures.take(window, "weight-refused")
    write(form.weight, "16")
    write(form.height_cm, "101")
    pictures.take(window, "measurement")
    press(form.save_act)
    pictures.take(window, "chart")
    return "weighed and measured: 16 kg, 101 cm"


def _prepare(window: WardWindow, pictures: Pictures) -> Iterator[str]:
    press(window.chart.overview.prepare_act)
    wizard = window.preparation
    pictures.take(window, "wizard-order")
    press(wizard.forward)
    pictures.take(window, "wizard-bag-open")
    _choose_bag(window, wizard, "96")
    pictures.take(window, "wizard-bag")
    press(wizard.forward)
    _name_packs(window, wizard)
    pictures.take(window, "wizard-vials")
    press(wizard.forward)
    yield "chose the bag, its content and its packs"
    work = wizard.steps[3]
    if not isinstance(work, WorkStep):
        raise OffTheRoundError("the fourth page is not the work")
    done = 0
    while work.done_button is not None:
        pictures.take(window, f"wizard-step-{done + 1}")
        press(work.done_button)
        done += 1
    pictures.take(window, "wizard-work-done")
    press(wizard.forward)
    yield f"ticked {done} steps in order and wrote the bag"


def _choose_bag(window: WardWindow, wizard: PreparationPage, hours: str) -> None:
    step = wizard.steps[1]
    if not isinstance(step, BagStep):
        raise OffTheRoundError("the second page is not the bag")
    press(step.hours.option(hours))
    press(step.fill_choice.option("as_supplied"))
    press(step.storage.option("cold"))
    tomorrow = window.ward_clock() + timedelta(days=1)
    write(step.connect_at, f"{tomorrow:%d.%m.%Y %H:%M}")


def _name_packs(window: WardWindow, wizard: PreparationPage) -> None:
    step = wizard.steps[2]
    if not isinstance(step, VialsStep):
        raise OffTheRoundError("the third page is not the packs")
    expiry = window.ward_clock() + timedelta(days=400)
    for number, pack in enumerate(step.packs.values(), start=1):
        write(pack.lot, f"A{number}B2C3")
        write(pack.expiry, f"{expiry:%d.%m.%Y}")


def _check(window: WardWindow, pictures: Pictures) -> str:
    wizard = window.preparation
    check = wizard.check_step
    if check is None:
        raise OffTheRoundError("the second check did not open")
    pictures.take(window, "second-check")
    line = Preparation(window.at_work).bag_record(wizard.bag() or "")
    choose(check.person, check.person.values()[0])
    write(check.password, TRAINING_PASSWORD)
    mark = decimal_mark()
    write(check.volume, format_decimal(line.drug_ml + Decimal("0.1"), mark))
    write(check.rate, format_decimal(line.rate_ml_per_h, mark))
    press(wizard.forward)
    pictures.take(window, "second-check-mismatch")
    press(check.again)
    write(check.password, TRAINING_PASSWORD)
    write(check.volume, format_decimal(line.drug_ml, mark))
    write(check.rate, format_decimal(line.rate_ml_per_h, mark))
    press(wizard.forward)
    return "a mismatch stopped the bag; the second check then agreed"


def _papers(window: WardWindow, pictures: Pictures, out: Path) -> str:
    panel = window.preparation.papers_panel
    if panel is None:
        raise OffTheRoundError("the papers did not open")
    for value in ("100x70", "100x50", "sheet-100x70", "worksheet"):
        choose(panel.choice, value)
        if value == "100x50":
            write(panel.reason, "ikinci boy")
        if value.startswith("sheet"):
            write(panel.reason, "A4")
        pictures.take(window, f"paper-{value}")
        save_as(lambda: press(panel.save_button), str(out / f"{value}.pdf"))
    press(window.preparation.forward)
    pictures.take(window, "chart-with-bag")
    return "saved two labels, a sheet and the worksheet"


def _lock_and_unlock(desk: Desk, pictures: Pictures) -> str:
    window = _ward(desk)
    press(window.sidebar.lock)
    cover = window.cover()
    if not isinstance(cover, SignInPage):
        raise OffTheRoundError("locking does not cover the page")
    pictures.take(window, "locked")
    write(cover.password, TRAINING_PASSWORD)
    press(cover.enter)
    return "locked and unlocked; the page was as it was"


def _every_look(desk: Desk, pictures: Pictures, looks: _Looks) -> str:
    count = 0
    for language, look, scale in looks:
        _ward(desk).show_page("settings")
        card = _ward(desk).settings.this_pc
        choose(card.language, language)
        card = _ward(desk).settings.this_pc
        choose(card.brightness, Brightness(look).value)
        card = _ward(desk).settings.this_pc
        choose(card.text_size, str(round(scale * 100)))
        count += 1
        _picture_pages(desk, pictures, f"{language}-{look}-{round(scale * 100)}")
    return f"pictured every page in {count} looks"


def _picture_pages(desk: Desk, pictures: Pictures, look: str) -> None:
    window = _ward(desk)
    patient = window.at_work.file.read.search(NUMBER)[0].patient
    for name in ("settings", "sources", "board"):
        window.show_page(name)
        pictures.take(window, f"{look}-{name}")
    window.show_page("chart")
    window.chart.show_patient(patient)
    pictures.take(window, f"{look}-chart")
    press(window.chart.overview.prepare_act)
    _picture_wizard(window, pictures, look)


def _picture_wizard(window: WardWindow, pictures: Pictures, look: str) -> None:
    """The pages of a half-made bag; what was chosen in an earlier look is still there."""
    wizard = window.preparation
    while wizard.place():
        press(wizard.back)
    pictures.take(window, f"{look}-wizard-order")
    press(wizard.forward)
    if not wizard.forward.isEnabled():
        _choose_bag(window, wizard, "72")
    pictures.take(window, f"{look}-wizard-bag")
    press(wizard.forward)
    if not wizard.forward.isEnabled():
        _name_packs(window, wizard)
    pictures.take(window, f"{look}-wizard-vials")
    press(wizard.forward)
    pictures.take(window, f"{look}-wizard-work")
