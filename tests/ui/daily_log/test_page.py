"""One page from the first figure to the saved log, by mouse and by key; nothing is lost."""

from __future__ import annotations

from datetime import timedelta
from decimal import Decimal

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QWidget

from bedside.clinical.corrections import standing_entries
from bedside.clinical.events import DayLogged
from bedside.services.daily_log.service import DailyLog
from bedside.services.refused import EntryProblem, EntryRefused
from bedside.store.errors import NothingSaved
from bedside.ui.daily_log.page import DailyLogPage
from tests.support.hands import key, press, settle, type_text, visible_texts
from tests.support.ward import OpenWard, disk_full


def page_of(qtbot, ward: OpenWard, at_work=None) -> DailyLogPage:
    made = DailyLogPage(
        DailyLog(at_work or ward.nurse), QWidget, clock=lambda: ward.nurse.local(ward.clock())
    )
    qtbot.addWidget(made)
    made.resize(1158, 768)
    made.show()
    settle()
    return made


@pytest.fixture
def page(qtbot, ward, patient) -> DailyLogPage:
    made = page_of(qtbot, ward)
    made.show_patient(patient)
    settle()
    return made


def logs(ward: OpenWard, patient: str) -> list[DayLogged]:
    standing = standing_entries(ward.file.journal.of_patient(patient))
    return [entry.event for entry in standing if isinstance(entry.event, DayLogged)]


def fill_in(page: DailyLogPage) -> None:
    """A short log by hand: figures, CAPD, arousal, no seizure."""
    type_text(page.vitals.temperature, "38,4")
    press(page.vitals.oxygen.choice.target("none"))
    press(page.vitals.hypotension.choice.target("none"))
    for row in page.neuro.form.rows:
        key(row.targets[0], Qt.Key.Key_2, "2")
    press(page.neuro.arousal.choice.target("voice"))
    press(page.seizures.count.choice.target("0"))


def earlier(page: DailyLogPage) -> list[str]:
    """The entries that can be corrected, newest first."""
    settle()
    acts = page.earlier.findChildren(QPushButton)
    return [act.objectName() for act in acts if act.objectName()]


def kept(page: DailyLogPage) -> bool:
    return page.status.text().startswith("Draft saved")


def test_coming_back_to_a_half_filled_log_finds_it_at_the_time_it_is_now(
    page, ward, patient
) -> None:
    type_text(page.vitals.temperature, "38,4")
    ward.clock.advance(hours=2)
    before = page.context()
    page.show_patient(patient)
    assert page.context() != before
    assert page.vitals.temperature.text() == "38,4"


def test_without_a_patient_it_says_what_to_do_first(qtbot, ward) -> None:
    page = page_of(qtbot, ward)
    assert (page.patient(), page.draft()) == ("", None)
    assert not page.save_act.isVisible()
    with qtbot.waitSignal(page.patient_wanted):
        press(page.choose)
    page.refresh()
    page.save()
    assert page.title() == "Daily log"


def test_it_is_named_for_the_child_and_its_cycle(page) -> None:
    assert page.title() == "Daily log · Örnek Hasta 1"
    assert page.context() == "Cycle 1 · 06.04.2026 15:00"


def test_a_log_is_filled_in_graded_and_saved(page, ward, patient, qtbot) -> None:
    fill_in(page)
    assert page.neuro.form.total.text() == "16 / 32"
    texts = visible_texts(page.grades)
    assert "Neurotoxicity (ICANS)" in texts
    assert "Cytokine release syndrome" in texts
    press(page.save_act)
    event = logs(ward, patient)[-1]
    assert event.vitals is not None
    assert event.vitals.temperature_c == Decimal("38.4")
    assert {grade.term: grade.grade for grade in event.grades} == {
        "icans": 3,
        "seizure": 0,
        "cytokine_release": 1,
        "fever": 1,
    }
    assert page.status.text() == "● Log saved 15:00"
    assert page.vitals.temperature.text() == ""
    assert page.draft() == DailyLog(ward.nurse).page(patient).draft


def test_the_person_decides_and_that_is_what_is_saved(page, ward, patient) -> None:
    fill_in(page)
    row = page.grades.row("icans")
    press(row.recorded)
    press(row.choice.choice.target("2"))
    fever = page.grades.row("fever")
    press(fever.recorded)
    press(fever.choice.choice.target("–"))
    key(page.save_act, Qt.Key.Key_S, "", Qt.KeyboardModifier.ControlModifier)
    page.save()
    grades = {grade.term: grade for grade in logs(ward, patient)[-1].grades}
    assert (grades["icans"].grade, grades["icans"].astct) == (2, 3)
    assert "fever" not in grades


def test_a_change_is_kept_a_moment_later(page, ward, patient, qtbot) -> None:
    type_text(page.vitals.temperature, "38,4")
    assert not kept(page)
    qtbot.waitUntil(lambda: kept(page))
    assert page.status.text() == "Draft saved 15:00"
    assert DailyLog(ward.nurse).page(patient).draft == page.draft()


def test_leaving_the_page_keeps_it_at_once_and_another_window_finds_it(
    page, ward, patient, qtbot
) -> None:
    type_text(page.vitals.temperature, "38,4")
    type_text(page.vitals.spo2, "9x")
    press(page.seizures.count.choice.target("1"))
    page.hide()
    again = page_of(qtbot, ward)
    again.show_patient(patient)
    assert again.draft() == page.draft()
    assert again.vitals.spo2.text() == "9x"
    assert again.seizures.count.value() == "1"


def test_an_open_log_stays_as_it_is_when_it_is_asked_for_again(page, patient) -> None:
    type_text(page.vitals.temperature, "38,")
    page.show_patient(patient)
    page.refresh()
    assert page.vitals.temperature.text() == "38,"


def test_another_child_has_another_log(page, ward, patient) -> None:
    type_text(page.vitals.temperature, "38,4")
    other = ward.child(number="100999")
    page.show_patient(other)
    assert page.context() == "No cycle ordered · 06.04.2026 15:00"
    assert page.vitals.temperature.text() == ""
    page.show_patient(patient)
    assert page.vitals.temperature.text() == "38.4"


def test_a_full_disk_keeps_everything_on_the_page(page, ward, patient, monkeypatch) -> None:
    fill_in(page)
    monkeypatch.setattr(ward.file.journal, "append", disk_full)
    press(page.save_act)
    assert "The log could not be saved" in page.banner.text()
    assert "everything you filled in stands here" in page.banner.text()
    assert page.neuro.form.total.text() == "16 / 32"
    monkeypatch.undo()
    press(page.save_act)
    assert not page.banner.isVisible()
    assert len(logs(ward, patient)) == 2


def test_a_draft_that_cannot_be_kept_is_said_until_it_can(page, ward, qtbot, monkeypatch) -> None:
    def full(*given: object) -> None:
        raise NothingSaved("database or disk is full")

    monkeypatch.setattr(ward.file.drafts, "save", full)
    type_text(page.vitals.temperature, "38")
    qtbot.waitUntil(lambda: page.status.text() == "▲ Draft not saved")
    assert "only on this page" in page.banner.text()
    assert page.vitals.temperature.text() == "38"
    monkeypatch.undo()
    type_text(page.vitals.temperature, ",4")
    qtbot.waitUntil(lambda: kept(page))
    assert not page.banner.isVisible()


def test_a_refusal_stands_at_its_field_with_the_keyboard_on_it(page, ward, patient) -> None:
    press(page.save_act)
    assert "Nothing is filled in yet." in page.banner.text()
    key(page.neuro.form.rows[0].targets[0], Qt.Key.Key_2, "2")
    press(page.save_act)
    assert any("filled in half" in text for text in visible_texts(page.neuro))
    assert page.focusWidget() in page.neuro.form.rows[1].targets
    press(page.neuro.form.rows[0].target("2"))
    press(page.seizures.count.choice.target("1"))
    press(page.save_act)
    assert page.seizures.kind.refusal() == "This is needed, or take the answer above back."
    assert len(logs(ward, patient)) == 1


def test_a_slip_of_the_finger_is_asked_for_again(page, ward, patient) -> None:
    type_text(page.vitals.temperature, "379")
    press(page.save_act)
    assert page.vitals.temperature.refusal().startswith("Only 25 to 45")
    assert page.vitals.temperature.text() == "379"
    assert page.focusWidget() is page.vitals.temperature.line
    assert len(logs(ward, patient)) == 1


def test_a_missing_fact_leads_to_its_field(page) -> None:
    type_text(page.vitals.temperature, "37")
    press(page.grades.missing.findChild(QPushButton, "hypotension"))
    assert page.focusWidget() in page.vitals.hypotension.choice.targets
    page.focus_field("bilirubin_x_uln")
    assert page.laboratory.is_unfolded()
    assert page.focusWidget() is page.laboratory.fields["bilirubin"].line
    page.focus_field("never heard of")
    assert page.focusWidget() is page.laboratory.fields["bilirubin"].line


def test_the_draft_is_told_to_whoever_listens(qtbot, ward, patient) -> None:
    page = page_of(qtbot, ward)
    told = []
    page.drafted.connect(lambda child, event: told.append((child, event)))
    page.show_patient(patient)
    assert told == [(patient, None)]
    press(page.seizures.count.choice.target("0"))
    qtbot.waitUntil(lambda: len(told) > 1)
    assert told[-1][1] == DailyLog(ward.nurse).event(page.draft(), 1)


def test_an_earlier_log_is_corrected_with_a_reason(page, ward, patient, qtbot) -> None:
    fill_in(page)
    ward.clock.advance(hours=1)
    page.save()
    press(page.earlier.findChild(QPushButton, earlier(page)[0]))
    assert page.correction.isVisible()
    assert page.save_act.text() == "Save the correction"
    assert page.neuro.form.total.text() == "16 / 32"
    assert page.closing.observed_at.text() == "06.04.2026 16:00"
    told = []
    page.drafted.connect(lambda _child, event: told.append(event))
    press(page.neuro.form.rows[0].target("0"))
    qtbot.waitUntil(lambda: bool(told))
    assert told == [None]
    press(page.save_act)
    assert page.correction.reason.refusal()
    type_text(page.correction.reason, "madde yanlış")
    press(page.save_act)
    assert not page.correction.isVisible()
    assert [log.neuro.score for log in logs(ward, patient) if log.neuro] == [14]


def test_a_correction_can_be_left(page, ward, patient) -> None:
    page.correct(earlier(page)[0])
    assert page.correction.isVisible()
    type_text(page.correction.reason, "x")
    press(page.correction.leave)
    assert not page.correction.isVisible()
    assert DailyLog(ward.nurse).page(patient).draft.corrects == ""
    assert len(logs(ward, patient)) == 1


def test_what_cannot_be_corrected_is_said(page) -> None:
    page.correct("no such entry")
    assert "cannot be mended" in page.banner.text()
    page.show_refused(EntryRefused(EntryProblem.NOT_ALLOWED))
    assert "nurse or a physician" in page.banner.text()


def test_who_may_not_log_reads_and_is_told(qtbot, ward, patient) -> None:
    page = page_of(qtbot, ward, ward.pharmacist)
    page.show_patient(patient)
    assert "nurse or a physician" in page.banner.text()
    assert not page.save_act.isEnabled()
    page.save()
    assert len(logs(ward, patient)) == 1


def test_the_page_shows_how_far_the_cycle_is(page, ward, patient) -> None:
    from bedside.clinical.events import InfusionStarted, Level

    started = InfusionStarted(1, Level.STEP, "b-1", Decimal("2.5"))
    ward.nurse.record(patient, started, ward.clock() - timedelta(hours=30))
    page.refresh()
    assert page.context() == "Cycle 1, day 2 · 06.04.2026 15:00 · step dose"


def test_the_tab_key_goes_from_the_figures_through_the_form(page) -> None:
    page.findings.unfold()
    press(page.findings.offered.findChild(QPushButton, "tremor"))
    page.flush()
    page.vitals.masked.setFocus()
    key(page.focusWidget(), Qt.Key.Key_Tab, "\t")
    assert page.focusWidget() in page.neuro.form.rows[0].targets
    key(page.focusWidget(), Qt.Key.Key_Tab, "\t")
    assert page.focusWidget() in page.neuro.form.rows[1].targets
    page.findings.search.setFocus()
    key(page.focusWidget(), Qt.Key.Key_Tab, "\t")
    assert page.focusWidget() is page.findings.lines("tremor").remove


def test_every_field_has_a_name_for_screen_readers(page) -> None:
    from PySide6.QtWidgets import QAbstractButton, QComboBox, QLineEdit

    for kind in (QLineEdit, QComboBox, QAbstractButton):
        for widget in page.findChildren(kind):
            named = widget.accessibleName() or getattr(widget, "text", str)()
            assert named or widget.isHidden() or not widget.isVisibleTo(page), widget


@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_nothing_scrolls_sideways(qtbot, qapp, ward, patient, scale) -> None:
    from bedside.ui.theme.apply import apply_theme

    apply_theme(qapp, dark=True, scale=scale)
    page = page_of(qtbot, ward)
    page.show_patient(patient)
    page.laboratory.unfold()
    page.handwriting.unfold()
    page.findings.unfold()
    fill_in(page)
    settle()
    width = page.area.viewport().width()
    parts = (page.vitals, page.neuro, page.laboratory, page.findings, page.grades)
    too_wide = [part for part in parts if part.minimumSizeHint().width() > width]
    apply_theme(qapp, dark=False, scale=1.0)
    assert too_wide == []
