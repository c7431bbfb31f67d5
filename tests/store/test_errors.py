"""A refusal of the store carries its facts, and all are caught as one."""

from pathlib import Path

import pytest

from bedside.store import errors

WARD = Path("ward.db")


@pytest.mark.parametrize(
    ("error", "said"),
    [
        (errors.EntryUnreadable(7, "no weight"), "journal row 7: no weight"),
        (errors.NotAWardFile(WARD), "ward.db"),
        (errors.WardFileUnreachable(WARD, "locked"), "ward.db: locked"),
        (errors.WardFileExists(WARD), "already: ward.db"),
        (errors.NewerWardFile(WARD, 3, 1), "ward.db has schema 3; this version knows 1"),
        (errors.NetworkFolderRefused(Path("share"), "cifs"), "network file system (cifs)"),
        (errors.PersonNotInKeyFile("p-1"), "p-1"),
    ],
)
def test_every_refusal_names_its_facts_and_is_the_stores(error, said) -> None:
    assert said in str(error)
    with pytest.raises(errors.StoreError):
        raise error


def test_facts_are_kept_for_the_windows_to_word() -> None:
    newer = errors.NewerWardFile(WARD, 3, 1)
    assert (newer.path, newer.found, newer.known) == (WARD, 3, 1)
    assert errors.EntryUnreadable(7, "no weight").seq == 7


def test_a_wrong_password_is_no_mistyped_code() -> None:
    assert not issubclass(errors.RecoveryCodeMistyped, errors.WrongPassword)
