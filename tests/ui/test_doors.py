"""A refusal is known by its ``why``; the real services stand behind these doors."""

from PySide6.QtCore import Qt

from bedside.services.refused import EntryProblem, EntryRefused
from bedside.services.settings import SettingsProblem, SettingsRefused
from bedside.services.ward import SignedIn, SignInRefused
from bedside.services.ward import WardEntry as WardEntryService
from bedside.ui.doors import Holder, Refused, WardEntry
from bedside.ui.sign_in import SignInPage
from tests.support.doors import Entry, No
from tests.support.hands import key, press, type_text


def test_every_no_of_a_service_is_known_as_one() -> None:
    assert isinstance(SettingsRefused(SettingsProblem.NAME_TAKEN), Refused)
    assert isinstance(EntryRefused(EntryProblem.MISSING_FIELD), Refused)
    assert isinstance(No("wrong_password"), Refused)


def test_what_lets_in_is_never_taken_for_a_no() -> None:
    assert not isinstance("in:p1", Refused)
    assert not isinstance(None, Refused)
    assert "why" not in SignedIn.__dataclass_fields__
    assert "why" in SignInRefused.__dataclass_fields__


def test_the_services_are_typed_as_the_pages_ask(tmp_path) -> None:
    """mypy reads these lines: a service that drifts from its door is an error there."""
    door: WardEntry = WardEntryService(tmp_path, "test-pc", _never)
    stand_in: WardEntry = Entry()
    holder: Holder = stand_in.people()[0]
    assert holder.name == "Hemşire 1"
    assert isinstance(door.sign_in("p1", "egitim"), Refused)


def _never():
    raise AssertionError("nobody came in, so nobody asked the time")


def test_a_page_goes_by_the_answer_alone(qtbot) -> None:
    page = SignInPage(Entry(), "Ward A")
    qtbot.addWidget(page)
    page.show()
    segment = page.person.segment("p1")
    assert segment is not None
    press(segment)
    type_text(page.password, "egitin")
    with qtbot.assertNotEmitted(page.signed_in):
        key(page.password.line, Qt.Key.Key_Return)
    assert page.password.refusal()
    type_text(page.password, "egitim")
    with qtbot.waitSignal(page.signed_in) as seen:
        key(page.password.line, Qt.Key.Key_Return)
    assert seen.args == ["in:p1"]
