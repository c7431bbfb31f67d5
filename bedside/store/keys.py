"""Who may open the ward file? ``ward.keys``: its key, locked once per person.

The database key is random; the file holds it only wrapped, by each person's password and
by the printed recovery code. There are names in it, for the sign-in list, but no patient
and no key in the clear.
"""

from __future__ import annotations

from pathlib import Path

import msgspec

from bedside.store.durable_file import write_durably
from bedside.store.errors import KeyFileDamaged, PersonNotInKeyFile, WrongPassword
from bedside.store.key_holders import KeyHolder
from bedside.store.key_wrap import KEY_BYTES, WrappedKey, unwrap, wrap
from bedside.store.recovery_code import new_code, read_code

_FORMAT = 1


class _Holder(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    person_id: str
    name: str
    key: WrappedKey


class _Content(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    format: int = _FORMAT
    holders: tuple[_Holder, ...] = ()
    recovery: WrappedKey | None = None


class KeyFile:
    """The key file of one ward. Every change is on disk when its method returns."""

    def __init__(self, path: Path, content: _Content) -> None:
        """Used by :meth:`create` and :meth:`load`."""
        self._path = path
        self._content = content

    @classmethod
    def create(cls, path: Path, database_key: bytes) -> KeyFile:
        """A new key file in which nobody stands yet; people are added one by one.

        Raises FileExistsError if there is one (its keys may be the only ones to a ward),
        ValueError for a key that has not 32 bytes.
        """
        if len(database_key) != KEY_BYTES:
            raise ValueError(f"a database key has {KEY_BYTES} bytes, not {len(database_key)}")
        if path.exists():
            raise FileExistsError(path)
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        key_file = cls(path, _Content())
        key_file._write(_Content())
        return key_file

    @classmethod
    def load(cls, path: Path) -> KeyFile:
        """Read the key file. Raises KeyFileDamaged if it is missing or unreadable."""
        try:
            content = msgspec.json.decode(path.read_bytes(), type=_Content)
        except (OSError, msgspec.DecodeError, UnicodeDecodeError) as damage:
            raise KeyFileDamaged(str(damage)) from damage
        if content.format != _FORMAT:
            raise KeyFileDamaged(f"format {content.format}")
        return cls(path, content)

    def holders(self) -> tuple[KeyHolder, ...]:
        """Everybody who may sign in, in the order they were added."""
        return tuple(KeyHolder(held.person_id, held.name) for held in self._content.holders)

    def unlock(self, person_id: str, password: str) -> bytes:
        """The database key. Raises WrongPassword, PersonNotInKeyFile."""
        return unwrap(password, self._held(person_id).key)

    def add(self, holder: KeyHolder, password: str, database_key: bytes) -> None:
        """Let ``holder`` sign in. ValueError if the person can already."""
        if any(held.person_id == holder.person_id for held in self._content.holders):
            raise ValueError(f"person {holder.person_id} has a key already")
        added = _Holder(holder.person_id, holder.name, wrap(password, database_key))
        self._write_holders((*self._content.holders, added))

    def rename(self, person_id: str, name: str) -> None:
        """Show the person under another name. Raises PersonNotInKeyFile."""
        held = self._held(person_id)
        self._exchange(msgspec.structs.replace(held, name=name))

    def change_password(self, person_id: str, password: str, database_key: bytes) -> None:
        """Lock the person's key with a new password. Raises PersonNotInKeyFile."""
        held = self._held(person_id)
        self._exchange(msgspec.structs.replace(held, key=wrap(password, database_key)))

    def remove(self, person_id: str) -> None:
        """Let the person sign in no more. Raises PersonNotInKeyFile."""
        gone = self._held(person_id)
        self._write_holders(tuple(held for held in self._content.holders if held is not gone))

    def set_recovery(self, database_key: bytes) -> str:
        """A fresh recovery code, to be printed once; an older code opens nothing any more."""
        code = new_code()
        recovery = wrap(code, database_key)
        self._write(msgspec.structs.replace(self._content, recovery=recovery))
        return code

    def unlock_with_recovery(self, code: str) -> bytes:
        """The database key by the printed code.

        Raises RecoveryCodeMistyped if its check fails, WrongPassword if it is well typed
        but not this ward's newest code.
        """
        read = read_code(code)
        if self._content.recovery is None:
            raise WrongPassword
        return unwrap(read, self._content.recovery)

    def _held(self, person_id: str) -> _Holder:
        for held in self._content.holders:
            if held.person_id == person_id:
                return held
        raise PersonNotInKeyFile(person_id)

    def _exchange(self, changed: _Holder) -> None:
        self._write_holders(
            tuple(
                changed if held.person_id == changed.person_id else held
                for held in self._content.holders
            )
        )

    def _write_holders(self, holders: tuple[_Holder, ...]) -> None:
        self._write(msgspec.structs.replace(self._content, holders=holders))

    def _write(self, content: _Content) -> None:
        """Write first, then believe it: a full disk leaves file and object as they were."""
        encoded = msgspec.json.format(msgspec.json.encode(content), indent=2)
        write_durably(self._path, encoded + b"\n")
        self._content = content
