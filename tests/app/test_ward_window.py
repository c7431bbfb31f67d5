"""Do the ward's pages hang together: a child is chosen, prepared for, found changed?"""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton, QWidget

from bedside.app.stay import appearance_of
from bedside.app.ward_window import WardWindow
from bedside.clinical.events import InfusionInterrupted
from bedside.services.patients import Patients
from bedside.ui.infusion.restart_form import RestartForm
from bedside.ui.wizard.patient_step import PatientStep
from tests.support.hands import press
from tests.support.pharmacy import Counter
from tests.support.pump import Bedside
from tests.support.ward import ITEM, OpenWard


@pytest.fixture
def window(qtbot, desk, ward: OpenWard) -> Iterator[WardWindow]:
    made = WardWindow(ward.pharmacist, appearance_of(desk.screen))
    qtbot.addWidget(made)
    yield made
    made.retire()


def test_only_the_board_stands_at_sign_in(window: WardWindow) -> None:
    keys = ("board", "chart", "preparation", "daily_log", "pharmacy", "sources", "settings")
    assert [key for key in keys if window.has_built(key)] == ["board"]
    for key in keys:
        window.show_page(key)
        assert window.page_key() == key
    assert all(window.has_built(key) for key in keys)


def test_an_entry_is_seen_on_board_and_chart(window: WardWindow, ward: OpenWard) -> None:
    patient = ward.child()
    assert window.board.model.row(0).patient == patient
    window.board.patient_chosen.emit(patient)
    assert "16,8" not in words_of(window.chart)
    size = (Decimal("16.8"), Decimal(101))
    assert Patients(ward.nurse).measure(patient, *size, ward.clock()) is None
    assert "16,8" in words_of(window.chart)
    assert "16,8" in window.board.model.row(0).about


def words_of(page: QWidget) -> str:
    return " ".join(label.text() for label in page.findChildren(QLabel))


def test_pages_lead_to_one_another(qtbot, desk, ward: OpenWard) -> None:
    patient = ward.child()
    window = WardWindow(ward.pharmacist, appearance_of(desk.screen))
    qtbot.addWidget(window)
    window.board.patient_chosen.emit(patient)
    assert (window.page_key(), window.chart.patient()) == ("chart", patient)
    window.chart.prepare_wanted.emit(patient)
    assert window.page_key() == "preparation"
    window.preparation.patient_wanted.emit()
    assert window.page_key() == "board"
    assert window.ward_clock().utcoffset() is not None
    window.retire()


def test_the_daily_log_opens_for_the_patient_on_show(qtbot, desk, ward: OpenWard) -> None:
    patient = ward.child()
    window = WardWindow(ward.nurse, appearance_of(desk.screen))
    qtbot.addWidget(window)
    window.show_page("daily_log")
    assert window.daily_log.patient() == ""
    window.daily_log.patient_wanted.emit()
    window.board.patient_chosen.emit(patient)
    window.show_page("daily_log")
    assert window.daily_log.patient() == patient
    Patients(ward.nurse).measure(patient, Decimal(17), Decimal(101), ward.clock(), confirmed=True)
    assert window.daily_log.patient() == patient
    window.daily_log.vitals.temperature.set_text("38.4")
    window.retire()
    ward.file.close()
    window.hide()
    ward.reopen()
    kept = ward.file.drafts.load(ward.nurse_id, "daily_log", patient)
    assert kept is not None


def test_a_stopped_pump_is_written_two_clicks_from_every_page(
    window: WardWindow, ward: OpenWard
) -> None:
    bed = Bedside(ward)
    bed.started()
    window.resize(1366, 768)
    window.show()
    for key in ("board", "chart", "preparation", "daily_log", "sources", "settings"):
        window.show_page(key)
        press(window.sidebar.stop)
        press(window.pump.targets[bed.patient])
        stop = ward.file.journal.of_patient(bed.patient)[-1]
        assert isinstance(stop.event, InfusionInterrupted)
        assert window.pump.sheet is not None
        assert window.pump.sheet.watch.is_ticking()
        assert isinstance(bed.nurse.never_stopped(bed.patient, "exercise"), str)
    window.pump.restart_wanted.emit(bed.patient)
    assert window.page_key() == "chart"


def test_a_restart_is_led_through_in_the_chart(window: WardWindow, ward: OpenWard) -> None:
    bed = Bedside(ward)
    bed.started()
    bed.stopped(minutes=3)
    press(window.sidebar.stop)
    window.pump.show_stop(bed.patient)
    window.pump.restart_act.click()
    assert window.chart.patient() == bed.patient
    assert isinstance(window.chart.form(), RestartForm)


def test_a_standing_pump_leads_from_the_board_to_its_restart(
    window: WardWindow, ward: OpenWard
) -> None:
    bed = Bedside(ward)
    bed.started()
    bed.stopped(hours=2)
    bed.technical()
    window.show()
    window.show_page("board")
    window.board.refresh()
    press(window.board.alarms.stopped[bed.patient].restart)
    assert window.page_key() == "chart"
    assert window.chart.patient() == bed.patient
    assert isinstance(window.chart.form(), RestartForm)


def test_the_pharmacys_queue_follows_the_journal_and_opens_the_wizard(
    window: WardWindow, ward: OpenWard
) -> None:
    window.show()
    window.show_page("pharmacy")
    bed = Bedside(ward)
    bed.ordered()
    assert "plan" in words_of(window.pharmacy.queue)
    assert "Örnek Hasta 1" in words_of(window.pharmacy.queue)
    window.pharmacy.prepare_wanted.emit(bed.patient, 1, 1)
    assert window.page_key() == "preparation"
    bag = ward.prepared_bag(bed.patient)
    window.pharmacy.check_wanted.emit(bag)
    assert window.page_key() == "preparation"


def test_prepare_in_the_queue_opens_the_wizard_for_that_very_bag(
    window: WardWindow, ward: OpenWard
) -> None:
    counter = Counter(ward)
    counter.bed.ordered()
    hours = counter.planned(ahead_hours=0)
    window.resize(1366, 768)
    window.show()
    window.show_page("pharmacy")
    press(prepare_acts(window.pharmacy.queue)[0])
    step = window.preparation.steps[0]
    assert isinstance(step, PatientStep)
    assert (step.cycle.value(), step.bag_number.text(), step.first_day.text()) == ("1", "1", "1")
    assert f"torba 1, 1. gün, {hours[0]} saat" in window.preparation.plan_card.text()
    press(window.preparation.forward)
    window.show_page("pharmacy")
    press(prepare_acts(window.pharmacy.queue)[1])
    assert window.preparation.other_bag is not None
    assert not window.preparation.steps
    press(window.preparation.other_bag.discard_act)
    step = window.preparation.steps[0]
    assert isinstance(step, PatientStep)
    assert step.bag_number.text() == "2"


def prepare_acts(queue: QWidget) -> list[QPushButton]:
    return queue.findChildren(QPushButton, "prepare")


def test_the_trail_of_lots_opens_from_the_pharmacy(window: WardWindow, ward: OpenWard) -> None:
    patient = ward.child()
    ward.prepared_bag(patient)
    window.show_page("pharmacy")
    window.pharmacy.lots_wanted.emit()
    assert window.lots.isVisibleTo(window)
    assert window.lots.lots.model().rowCount() == 1
    window.lots.left.emit()
    assert window.page_key() == "pharmacy"
    window.pharmacy.lots_wanted.emit()
    window.lots.patient_wanted.emit(patient)
    assert (window.page_key(), window.chart.patient()) == ("chart", patient)


def test_the_lot_of_a_bag_opens_from_its_chart_and_leads_back_to_it(
    qtbot, window: WardWindow, ward: OpenWard
) -> None:
    first, other = ward.child(), ward.child(number="100235")
    ward.prepared_bag(first)
    window.show()
    window.board.patient_chosen.emit(first)
    bags = window.chart.overview.bags
    bags.setCurrentIndex(bags.model().index(0, 3))
    qtbot.keyClick(bags, Qt.Key.Key_Return)
    assert window.lots.isVisible()
    assert window.lots.asked.text() == ITEM.lot
    assert window.lots.uses.model().rowCount() > 0
    window.chart.show_patient(other)
    assert window.lots.back_act.text() == "Dosyaya dön"
    press(window.lots.back_act)
    assert (window.page_key(), window.chart.patient()) == ("chart", first)
    window.show_page("pharmacy")
    press(window.pharmacy.lots_act)
    press(window.lots.back_act)
    assert window.page_key() == "pharmacy"


def test_no_bag_is_connected_before_the_check_at_the_bed(window: WardWindow) -> None:
    window.page("chart")
    assert window.infusion.asks_at_the_bed()
