from __future__ import annotations

from bedside.clinical.events import PersonChanged, Role, encode_event


def test_who_may_no_longer_sign_in_is_said_and_not_removed() -> None:
    changed = PersonChanged("u-1", "Hemşire 1", (Role.NURSE,), active=False)
    assert b'"active":false' in encode_event(changed)
