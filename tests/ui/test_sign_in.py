"""Who signs in, with which password, and what a refusal says; and a stop noted before it."""

from dataclasses import dataclass

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from bedside.app.stop_note import StopNote
from bedside.ui.language import use_language
from bedside.ui.sign_in import SignInPage
from bedside.ui.theme.apply import apply_theme
from tests.support.hands import key, press, settle, type_text, visible_texts
from tests.support.ward import NOON, MovingClock


@dataclass(frozen=True)
class Holder:
    person_id: str
    name: str


@dataclass(frozen=True)
class No:
    why: str


class Entry:
    def people(self):
        return (Holder("p1", "Hemşire 1"), Holder("p2", "Eczacı 1"))

    def sign_in(self, person_id, password):
        return f"in:{person_id}" if password == "egitim" else No("wrong_password")

    def recover(self, person_id, code, new_password):
        return f"in:{person_id}:{new_password}" if code == "GOOD" else No("code_mistyped")


@pytest.fixture
def page(qtbot) -> SignInPage:
    made = SignInPage(Entry(), "Ward A")
    qtbot.addWidget(made)
    made.show()
    return made


def test_signs_in_by_keyboard(page, qtbot) -> None:
    page.person.set_value("p2")
    page.password.set_text("egitim")
    with qtbot.waitSignal(page.signed_in) as seen:
        qtbot.keyClick(page.password.line, Qt.Key.Key_Return)
    assert seen.args == ["in:p2"]
    assert page.password.value() == ""


def test_a_wrong_password_is_said_in_words(page) -> None:
    page.enter.click()
    assert page.person.refusal()
    page.person.set_value("p1")
    page.enter.click()
    assert page.password.refusal() == "Type your password."
    page.password.set_text("x")
    page.enter.click()
    assert page.password.refusal() == "The password is not right. Try again."


def test_the_recovery_code_sets_a_new_password(page, qtbot) -> None:
    page.way_out.click()
    card = page.recovery
    assert card is not None
    assert not page.card.isVisible()
    card.person.set_value("p1")
    card.code.set_text("BAD")
    card.password.first.set_text("new password")
    card.enter.click()
    assert card.password.again.refusal()
    card.password.again.set_text("new password")
    card.enter.click()
    assert "mistyped" in card.code.refusal()
    card.code.set_text("GOOD")
    with qtbot.waitSignal(page.signed_in) as seen:
        card.enter.click()
    assert seen.args == ["in:p1:new password"]


def test_a_locked_page_knows_only_its_person(qtbot) -> None:
    page = SignInPage(Entry(), "Ward A", locked_person="p2")
    qtbot.addWidget(page)
    assert page.person.value() == "p2"
    with qtbot.waitSignal(page.switch_user_requested):
        page.way_out.click()


@pytest.fixture
def note(tmp_path) -> StopNote:
    return StopNote(tmp_path / "noted.json", tmp_path, MovingClock(), lambda: "Europe/Istanbul")


def door(qtbot, note, width=1366, **kind) -> SignInPage:
    made = SignInPage(Entry(), "Ward A", note=note, **kind)
    qtbot.addWidget(made)
    made.resize(width, 768)
    made.show()
    made.activateWindow()
    qtbot.waitExposed(made)
    settle()
    return made


def test_without_a_note_there_is_no_button_for_it(page) -> None:
    assert page.stops is None


@pytest.mark.parametrize("kind", [{}, {"locked_person": "p2"}])
def test_a_stop_is_noted_before_anybody_has_signed_in(qtbot, note, kind) -> None:
    page = door(qtbot, note, **kind)
    assert page.stops is not None
    page.person.set_value("p2")
    type_text(page.password, "egi")
    press(page.stops.stop)
    assert note.moment() == NOON
    # The half-typed password stays and goes on; a reader hears there what was noted.
    assert page.focusWidget() is page.password.line
    assert "Noted 15:00:00" in page.password.line.accessibleDescription()
    type_text(page.password, "tim")
    with qtbot.waitSignal(page.signed_in) as seen:
        key(page.password.line, Qt.Key.Key_Return)
    assert seen.args == ["in:p2"]
    assert note.moment() == NOON


def test_it_is_noted_by_the_keys_alone(qtbot, note) -> None:
    page = door(qtbot, note)
    assert page.stops is not None
    begun = page.focusWidget()
    passed = []
    while page.focusWidget() is not page.stops.stop:
        passed.append(page.focusWidget())
        qtbot.keyClick(page.focusWidget(), Qt.Key.Key_Tab)
        assert len(passed) < 20
    # Whoever only signs in meets it last.
    assert {page.password.line, page.enter, page.way_out} <= set(passed)
    qtbot.keyClick(page.stops.stop, Qt.Key.Key_Space)
    assert note.moment() == NOON
    assert page.focusWidget() is begun
    note.let_go()
    qtbot.keyClick(page.password.line, Qt.Key.Key_F9)
    assert note.moment() == NOON


def test_it_is_noted_while_the_recovery_code_is_typed(qtbot, note) -> None:
    page = door(qtbot, note)
    assert page.stops is not None
    page.way_out.click()
    press(page.stops.stop)
    assert note.moment() == NOON
    assert page.recovery.isVisible()
    assert page.focusWidget() is not page.password.line


def test_enter_in_the_password_signs_in_and_notes_nothing(qtbot, note) -> None:
    page = door(qtbot, note)
    page.person.set_value("p1")
    type_text(page.password, "egitim")
    with qtbot.waitSignal(page.signed_in):
        key(page.password.line, Qt.Key.Key_Return)
    assert note.moment() is None


SIZES = [(1.0, 1000), (1.5, 1000), (1.5, 1366), (2.0, 1280), (2.0, 1366)]


@pytest.mark.parametrize("language", ["tr", "en"])
@pytest.mark.parametrize(("scale", "width"), SIZES)
def test_nothing_of_it_is_cut_at_any_size(qapp, qtbot, note, language, scale, width) -> None:
    use_language(qapp, language)
    apply_theme(qapp, dark=scale > 1.0, scale=scale)
    page = door(qtbot, note, width)
    try:
        assert page.stops is not None
        above = page.stops.stop.y()
        press(page.stops.stop)
        settle()
        assert page.stops.stop.y() == above
        assert page.stops.rect().contains(page.stops.stop.geometry())
        for line in (page.stops.heading, page.stops.lasted, page.stops.said):
            assert line.isVisible()
            assert line.height() >= line.heightForWidth(line.width())
            assert line.minimumSizeHint().width() <= line.width()
        assert not_cut(page)
    finally:
        use_language(qapp, "en")


def not_cut(page: SignInPage) -> bool:
    """Whether the column of signing in is as wide as there is room, and no wider."""
    QApplication.processEvents()
    inner = page.card.parentWidget()
    assert inner is not None
    right = inner.mapTo(page, inner.rect().topRight()).x()
    return right <= page.width() and page.enter.width() >= page.enter.minimumSizeHint().width()


def test_the_locked_page_shows_nothing_but_the_moment(qtbot, note) -> None:
    page = door(qtbot, note, locked_person="p2")
    assert page.stops is not None
    before = visible_texts(page)
    press(page.stops.stop)
    assert [text for text in visible_texts(page) if text not in before] == [
        "■ Noted 15:00:00",
        "0:00:00",
        "Sign in: it is kept until somebody says whose pump.",
    ]
