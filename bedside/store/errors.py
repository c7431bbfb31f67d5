"""Why did the ward file refuse? Every refusal of the store, by name.

They carry facts, not sentences for the screen: the windows word them in the person's
language.
"""
# The names say what happened, as refusals do everywhere here.
# ruff: noqa: N818

from __future__ import annotations

from pathlib import Path


class StoreError(Exception):
    """Anything the ward file or the key file refuses."""


class NothingSaved(StoreError):
    """The disk or the database refused a change; not one part of it was kept.

    The connection stays usable: the same change may be tried again.
    """


class EntryUnreadable(StoreError):
    """The payload of a journal row does not fit its kind: the file is damaged."""

    def __init__(self, seq: int, reason: str) -> None:
        super().__init__(f"journal row {seq}: {reason}")
        self.seq = seq
        self.reason = reason


class NotAWardFile(StoreError):
    """No ward file stands there, or the key does not open it."""

    def __init__(self, path: Path) -> None:
        super().__init__(f"not a ward file, or another key: {path}")
        self.path = path


class WardFileUnreachable(StoreError):
    """The ward file is there but cannot be read now: locked, no rights, or a full disk."""

    def __init__(self, path: Path, reason: str) -> None:
        super().__init__(f"{path}: {reason}")
        self.path = path
        self.reason = reason


class WardFileExists(StoreError):
    """A new ward was asked for in a folder that already holds one; it is left alone."""

    def __init__(self, path: Path) -> None:
        super().__init__(f"there is a ward file already: {path}")
        self.path = path


class NewerWardFile(StoreError):
    """A newer version of the program wrote the file; this one must not touch it."""

    def __init__(self, path: Path, found: int, known: int) -> None:
        super().__init__(f"{path} has schema {found}; this version knows {known}")
        self.path = path
        self.found = found
        self.known = known


class NetworkFolderRefused(StoreError):
    """The folder is on a network share, where SQLite files of two PCs get damaged."""

    def __init__(self, folder: Path, file_system: str) -> None:
        super().__init__(f"{folder} is on a network file system ({file_system})")
        self.folder = folder
        self.file_system = file_system


class KeyFileDamaged(StoreError):
    """``ward.keys`` is missing, unreadable or of an unknown format."""


class WrongPassword(StoreError):
    """The password (or recovery code) does not open this person's wrapped key."""


class RecoveryCodeMistyped(StoreError):
    """The recovery code's checksum does not hold: a character is wrong or missing."""


class PersonNotInKeyFile(StoreError):
    """Nobody with this id may sign in with this key file."""

    def __init__(self, person_id: str) -> None:
        super().__init__(f"no key for person {person_id}")
        self.person_id = person_id
