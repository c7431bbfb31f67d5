"""The whole way of one bag, with real clicks and keys, over the real services."""

from __future__ import annotations

from datetime import timedelta

from PySide6.QtCore import Qt

from bedside.clinical.units import plain
from bedside.services.ward import TRAINING_PASSWORD


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


def test_without_a_patient_it_says_what_to_do_first(qtbot, bench):
    assert bench.page.forward.isHidden()
    with qtbot.waitSignal(bench.page.patient_wanted):
        click(qtbot, bench.page.choose)


def test_the_bag_page_does_not_let_on_until_everything_is_chosen(qtbot, bench):
    bench.page.open_patient(bench.patient)
    click(qtbot, bench.page.forward)
    assert bench.page.place() == 1
    assert not bench.page.forward.isEnabled()
    assert "duration" in bench.page.hint.text()
    click(qtbot, bench.page.forward)
    assert bench.page.place() == 1


def test_a_half_made_bag_is_found_again_where_it_was_left(qtbot, bench):
    choose_bag(qtbot, bench)
    bench.page.show_empty()
    bench.page.open_patient(bench.patient)
    assert bench.page.place() == 1
    assert bench.page.steps[1].connect_at.text() == "24.11.2026 10:00"
    assert bench.page.forward.isEnabled()


def test_durations_across_the_step_are_disabled_and_say_why(qtbot, bench):
    bench.page.open_patient(bench.patient)
    first = bench.page.steps[0].first_day
    first.line.clear()
    write(qtbot, first, "6")
    click(qtbot, bench.page.forward)
    step = bench.page.steps[1]
    assert not step.hours.option("96").isEnabled()
    assert step.hours.option("48").isEnabled()
    assert "96" in step.hours.why_not()


def test_a_priming_volume_that_runs_the_bag_dry_is_refused_at_its_field(qtbot, bench):
    step = choose_bag(qtbot, bench)
    step.priming.line.clear()
    write(qtbot, step.priming, "80")
    assert "run dry" in step.priming.refusal()
    assert not bench.page.forward.isEnabled()


def test_an_expired_vial_is_refused_at_its_row(qtbot, bench):
    enter_packs(qtbot, bench)
    row = bench.page.steps[2].packs["vial_1"]
    row.expiry.line.clear()
    write(qtbot, row.expiry, "01.01.2026")
    assert "Expired" in row.expiry.refusal()
    assert not bench.page.forward.isEnabled()


def test_steps_are_ticked_in_order_and_the_drawing_follows(qtbot, bench):
    enter_packs(qtbot, bench)
    click(qtbot, bench.page.forward)
    work = bench.page.steps[3]
    seen = []
    while work.done_button is not None:
        seen.append(work.drawing.accessibleDescription())
        assert not bench.page.forward.isEnabled()
        click(qtbot, work.done_button)
    assert len(set(seen)) == len(seen)
    assert "stabilizer" in seen[1]
    assert bench.page.forward.isEnabled()


def test_a_vial_dissolved_too_long_ago_stops_the_work(qtbot, bench):
    enter_packs(qtbot, bench)
    click(qtbot, bench.page.forward)
    work = bench.page.steps[3]
    for _ in range(3):
        click(qtbot, work.done_button)
    bench.time.now += timedelta(hours=5)
    click(qtbot, work.done_button)
    assert "ended" in work.refusal.text()
    assert not bench.page.forward.isEnabled()


def test_the_check_page_never_shows_volume_or_rate(qtbot, bench):
    bag = make_bag(qtbot, bench)
    from PySide6.QtWidgets import QLabel

    shown = " ".join(part.text() for part in bench.page.findChildren(QLabel) if part.isVisible())
    assert bench.page.place() == 4
    assert f"{plain(bag.drug_ml)} mL" not in shown.replace("\u00a0", " ")
    assert f"{plain(bag.rate_ml_per_h)} mL/h" not in shown.replace("\u00a0", " ")


def test_a_mismatch_stops_is_recorded_and_the_bag_may_be_discarded(qtbot, bench):
    bag = make_bag(qtbot, bench)
    check_with(qtbot, bench, bag, "9.9")
    step = bench.page.check_step
    assert bench.page.place() == 4
    assert "do not agree" in step.result.text()
    assert bench.preparation.bag_record(bag.bag).state == "check_failed"
    click(qtbot, step.discard)
    assert step.reason.refusal()
    write(qtbot, step.reason, "wrong syringe")
    click(qtbot, step.discard)
    assert bench.preparation.bag_record(bag.bag).state == "discarded"


def test_after_an_agreeing_check_the_papers_come_and_it_finishes(qtbot, bench):
    bag = make_bag(qtbot, bench)
    check_with(qtbot, bench, bag, "9.9")
    click(qtbot, bench.page.check_step.again)
    check_with(qtbot, bench, bag, plain(bag.drug_ml))
    assert bench.page.place() == 5
    assert bench.page.papers_panel.preview.page_count() == 1
    with qtbot.waitSignal(bench.page.finished) as finished:
        click(qtbot, bench.page.forward)
    assert finished.args == [bench.patient]


def test_a_checked_bag_opens_at_its_papers(qtbot, bench):
    bag = make_bag(qtbot, bench)
    check_with(qtbot, bench, bag, plain(bag.drug_ml))
    bench.page.show_empty()
    bench.page.open_bag(bag.bag)
    assert bench.page.place() == 5
