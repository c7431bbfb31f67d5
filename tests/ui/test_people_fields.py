"""Roles survive a draft; a new password counts only when both agree."""

from bedside.clinical.events import Role
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
