"""Any part of a zone's name finds it; a zone that does not exist is refused."""

import pytest

from bedside.ui.first_run.zone_field import DEFAULT_ZONE, ZoneField
from tests.support.hands import type_text


@pytest.fixture
def field(qtbot) -> ZoneField:
    made = ZoneField("Time zone")
    qtbot.addWidget(made)
    made.show()
    return made


def retype(field: ZoneField, text: str) -> None:
    field.line.clear()
    type_text(field, text)


def offered(field: ZoneField) -> list[str]:
    completer = field.line.completer()
    completer.setCompletionPrefix(field.line.text())
    model = completer.completionModel()
    return [str(model.index(row, 0).data()) for row in range(model.rowCount())]


def test_it_begins_in_the_wards_country(field) -> None:
    assert field.value() == DEFAULT_ZONE == "Europe/Istanbul"
    assert field.check()


@pytest.mark.parametrize("typed", ["stanbul", "istanbul", "europe/ist"])
def test_any_part_of_the_name_finds_the_zone(field, typed) -> None:
    retype(field, typed)
    assert "Europe/Istanbul" in offered(field)
    assert "Europe/Berlin" not in offered(field)


def test_blanks_around_a_zone_do_not_matter(field) -> None:
    retype(field, " Europe/Berlin ")
    assert field.value() == "Europe/Berlin"


@pytest.mark.parametrize("typed", ["", "Istan", "Europe/Atlantis", "europe/berlin", "UTC+3"])
def test_a_zone_that_does_not_exist_is_refused_and_stays(field, typed) -> None:
    retype(field, typed)
    assert field.value() is None
    assert not field.check()
    assert field.refusal() == "Choose a zone from the list, such as Europe/Istanbul."
    assert field.text() == typed


def test_the_refusal_goes_with_the_next_letter(field) -> None:
    retype(field, "Europe/Berli")
    field.check()
    type_text(field, "n")
    assert field.refusal() == ""
    assert field.check()
