"""A refusal carries the facts a window needs to word it."""

from pathlib import Path

import pytest

from bedside.store import errors

WARD = Path("ward") / "ward.db"


@pytest.mark.parametrize(
    ("refusal", "facts"),
    [
        (errors.EntryUnreadable(7, "no kind"), {"seq": 7, "reason": "no kind"}),
        (errors.NotAWardFile(WARD), {"path": WARD}),
        (errors.WardFileUnreachable(WARD, "locked"), {"path": WARD, "reason": "locked"}),
        (errors.WardFileExists(WARD), {"path": WARD}),
        (errors.NewerWardFile(WARD, 9, 1), {"path": WARD, "found": 9, "known": 1}),
        (errors.NetworkFolderRefused(WARD, "cifs"), {"folder": WARD, "file_system": "cifs"}),
        (errors.PersonNotInKeyFile("p1"), {"person_id": "p1"}),
    ],
)
def test_a_refusal_names_its_facts(refusal, facts):
    assert isinstance(refusal, errors.StoreError)
    for name, value in facts.items():
        assert getattr(refusal, name) == value
        assert str(value) in str(refusal)
