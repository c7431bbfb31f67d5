"""The wizard lets nobody past an open page and loses nothing."""

from __future__ import annotations

from bedside.clinical.units import plain
from bedside.store.errors import NothingSaved
from tests.support.hands import press


def test_without_a_patient_it_says_what_to_do_first(qtbot, bench, way):
    assert bench.page.forward.isHidden()
    with qtbot.waitSignal(bench.page.patient_wanted):
        way.click(qtbot, bench.page.choose)


def test_the_bag_page_does_not_let_on_until_everything_is_chosen(qtbot, bench, way):
    bench.page.open_patient(bench.patient)
    way.click(qtbot, bench.page.forward)
    assert bench.page.place() == 1
    assert not bench.page.forward.isEnabled()
    assert "duration" in bench.page.hint.text()
    way.click(qtbot, bench.page.forward)
    assert bench.page.place() == 1


def test_a_half_made_bag_is_found_again_where_it_was_left(qtbot, bench, way):
    way.choose_bag(qtbot, bench)
    bench.page.show_empty()
    bench.page.open_patient(bench.patient)
    assert bench.page.place() == 1
    assert bench.page.steps[1].connect_at.text() == "24.11.2026 10:00"
    assert bench.page.forward.isEnabled()


def test_after_an_agreeing_check_the_papers_come_and_it_finishes(qtbot, bench, way):
    bag = way.make_bag(qtbot, bench)
    way.check_with(qtbot, bench, bag, "9.9")
    way.click(qtbot, bench.page.check_step.again)
    way.check_with(qtbot, bench, bag, plain(bag.drug_ml))
    assert bench.page.place() == 5
    assert bench.page.papers_panel.preview.page_count() == 1
    with qtbot.waitSignal(bench.page.finished) as finished:
        way.click(qtbot, bench.page.forward)
    assert finished.args == [bench.patient]


def test_a_checked_bag_opens_at_its_papers(qtbot, bench, way):
    bag = way.make_bag(qtbot, bench)
    way.check_with(qtbot, bench, bag, plain(bag.drug_ml))
    bench.page.show_empty()
    bench.page.open_bag(bag.bag)
    assert bench.page.place() == 5


def test_a_planned_bag_opens_filled_and_marked_as_from_the_plan(desk):
    desk.page.open_planned(desk.patient, 1, desk.full)
    step, hours = desk.page.steps[0], desk.hours[desk.full - 1]
    said = f"From the plan: bag {desk.full}, day 8, {hours} h, full dose\n◇ As planned"
    assert desk.page.plan_card.text() == said
    assert (step.cycle.value(), step.first_day.text()) == ("1", "8")
    assert step.bag_number.text() == str(desk.full)
    assert desk.page.forward.isEnabled()
    press(desk.page.forward)
    assert desk.page.plan_card.isVisible()
    assert desk.page.steps[1].hours.option(str(hours)).isChecked()
    assert "which bag" in desk.page.hint.text()


def test_a_change_is_a_caution_and_no_stop(qtbot, desk, way):
    desk.page.open_planned(desk.patient, 1, desk.full)
    day = desk.page.steps[0].first_day
    day.line.clear()
    way.write(qtbot, day, "9")
    assert "▲ Differs from the plan" in desk.page.plan_card.text()
    assert "The plan has: first infusion day 8." in desk.page.plan_card.text()
    assert desk.page.forward.isEnabled()
    day.line.clear()
    way.write(qtbot, day, "8")
    assert "◇ As planned" in desk.page.plan_card.text()


def test_the_line_outlives_leaving_the_page(desk):
    desk.page.open_planned(desk.patient, 1, desk.full)
    press(desk.page.forward)
    desk.page.show_empty()
    assert desk.page.plan_card.isHidden()
    desk.page.open_patient(desk.patient)
    assert desk.page.place() == 1
    assert "As planned" in desk.page.plan_card.text()


def test_a_bag_of_no_plan_shows_no_line(bench):
    bench.page.open_patient(bench.patient)
    assert bench.page.plan_card.isHidden()


def test_what_fits_no_more_is_said_and_left_empty(qtbot, desk, way):
    desk.counter.running()
    desk.counter.clock.advance(hours=20)
    desk.counter.bed.stopped(hours=5)
    desk.page.open_planned(desk.patient, 1, desk.full)
    said = desk.page.plan_card.text()
    assert "The pump stood after the plan was made" in said
    assert "Left empty, to be filled in: first infusion day, dose level, duration." in said
    step = desk.page.steps[0]
    assert (step.first_day.text(), step.bag_number.text()) == ("", str(desk.full))
    assert "the first infusion day, the dose level" in desk.page.hint.text()
    way.write(qtbot, step.first_day, "2")
    assert "the dose level" in desk.page.hint.text()
    assert step.level_card.isVisible()
    assert not step.level_card.options.option("step").isChecked()
    way.click(qtbot, step.level_card.options.option("step"))
    assert step.dose.value() == "3.35 mcg/day"
    press(desk.page.forward)
    assert not any(
        desk.page.steps[1].hours.option(str(each)).isChecked() for each in (24, 48, 72, 96)
    )


def test_another_half_made_bag_is_not_touched_before_somebody_decides(desk):
    desk.page.open_planned(desk.patient, 1, 1)
    press(desk.page.forward)
    desk.page.open_planned(desk.patient, 1, 2)
    assert desk.page.other_bag is not None
    assert desk.page.steps == ()
    assert desk.page.title() == "Preparation · Örnek Hasta 1"
    press(desk.page.other_bag.go_on_act)
    assert desk.page.place() == 1
    assert f"bag 1, day 1, {desk.hours[0]} h" in desk.page.plan_card.text()
    desk.page.open_planned(desk.patient, 1, 2)
    press(desk.page.other_bag.discard_act)
    assert desk.page.steps[0].bag_number.text() == "2"
    assert "bag 2" in desk.page.plan_card.text()


def test_a_begun_bag_is_discarded_by_a_second_act_only(desk):
    first = desk.counter.ward.filled_draft(desk.patient, first_day=1)
    desk.counter.keep(desk.counter.tick(first, desk.preparation.steps(first)[0].id.value))
    desk.page.open_planned(desk.patient, 1, 2)
    card = desk.page.other_bag
    press(card.discard_act)
    assert desk.page.other_bag is card
    press(card.really_act)
    assert desk.page.steps[0].bag_number.text() == "2"


def test_a_draft_that_cannot_be_thrown_away_stays_and_says_so(desk, monkeypatch):
    desk.page.open_planned(desk.patient, 1, 1)
    press(desk.page.forward)
    desk.page.open_planned(desk.patient, 1, 2)

    def full(*_asked):
        raise NothingSaved("database or disk is full")

    monkeypatch.setattr(desk.counter.ward.file.drafts, "discard", full)
    press(desk.page.other_bag.discard_act)
    assert "Nothing was saved" in desk.page.banner.text()
    assert desk.page.other_bag is not None


def test_a_physician_is_told_that_a_pharmacist_prepares(desk, qtbot, monkeypatch):
    monkeypatch.setattr(desk.preparation, "_at_work", desk.counter.ward.physician, raising=True)
    desk.page.open_planned(desk.patient, 1, 1)
    assert desk.page.steps == ()
    assert "Ask a pharmacist or a nurse" in desk.page.banner.text()
