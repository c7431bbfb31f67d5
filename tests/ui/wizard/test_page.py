"""The wizard lets nobody past an open page and loses nothing."""

from __future__ import annotations

from bedside.clinical.units import plain


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
