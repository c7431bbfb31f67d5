"""The way of one bag through the wizard, with real clicks and keys."""

from __future__ import annotations

from PySide6.QtCore import Qt

from bedside.clinical.units import plain
from bedside.services.passwords import TRAINING_PASSWORD


def click(qtbot, widget):
    qtbot.mouseClick(widget, Qt.MouseButton.LeftButton)


def write(qtbot, field, text):
    field.setFocus()
    qtbot.keyClicks(field.line, text)


def choose_bag(qtbot, bench):
    bench.page.open_patient(bench.patient)
    click(qtbot, bench.page.forward)
    step = bench.page.steps[1]
    click(qtbot, step.hours.option("96"))
    click(qtbot, step.fill_choice.option("as_supplied"))
    click(qtbot, step.storage.option("cold"))
    write(qtbot, step.connect_at, "24.11.2026 10:00")
    return step


def enter_packs(qtbot, bench):
    choose_bag(qtbot, bench)
    click(qtbot, bench.page.forward)
    for row in bench.page.steps[2].packs.values():
        write(qtbot, row.lot, "A1B2C3")
        write(qtbot, row.expiry, "31.12.2027")


def make_bag(qtbot, bench):
    enter_packs(qtbot, bench)
    click(qtbot, bench.page.forward)
    work = bench.page.steps[3]
    while work.done_button is not None:
        click(qtbot, work.done_button)
    click(qtbot, bench.page.forward)
    (waiting,) = bench.preparation.open_bags(bench.patient)
    return bench.preparation.bag_record(waiting.bag)


def check_with(qtbot, bench, bag, volume):
    step = bench.page.check_step
    step.person.set_value(bench.preparation.checkers(bag.bag)[0].person_id)
    write(qtbot, step.password, TRAINING_PASSWORD)
    write(qtbot, step.volume, volume)
    write(qtbot, step.rate, plain(bag.rate_ml_per_h))
    click(qtbot, bench.page.forward)
