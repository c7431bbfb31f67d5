"""Roles survive a draft; a new password counts only when both agree."""

from bedside.clinical.events import Role
from bedside.services.passwords import SHORTEST_PASSWORD
from bedside.ui.people_fields import NewPassword, RolesField


def test_roles(qtbot) -> None:
    field = RolesField("Roles")
    qtbot.addWidget(field)
    assert not field.check()
    assert field.refusal()
    field.set_text("nurse administrator")
    assert field.value() == (Role.NURSE, Role.ADMINISTRATOR)
    assert field.text() == "nurse administrator"
    assert field.check()


def test_new_password(qtbot) -> None:
    field = NewPassword()
    qtbot.addWidget(field)
    field.first.set_text("short")
    assert field.value() is None
    assert field.first.refusal()
    field.first.set_text("long enough")
    field.again.set_text("long enougH")
    assert field.value() is None
    assert field.again.refusal()
    field.again.set_text("long enough")
    assert field.value() == "long enough"


def test_the_shortest_password_is_the_one_the_services_take(qtbot) -> None:
    field = NewPassword()
    qtbot.addWidget(field)
    enough = "p" * SHORTEST_PASSWORD
    field.first.set_text(enough[1:])
    field.again.set_text(enough[1:])
    assert field.value() is None
    assert field.first.refusal() == f"Type at least {SHORTEST_PASSWORD} characters."
    assert f"{SHORTEST_PASSWORD} characters" in field.first.caption()
    field.first.set_text(enough)
    field.again.set_text(enough)
    assert field.value() == enough
