"""How does a ward begin, and who comes in? Founding a ward's folder and signing in."""

from __future__ import annotations

import secrets
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from enum import StrEnum
from pathlib import Path

from bedside.clinical.events import KnownEvent, PersonAdded, Role, WardCreated
from bedside.reference import catalogue
from bedside.services.at_work import WardAtWork
from bedside.services.door import TRAINING_MARK, TRAINING_NAME, Door
from bedside.services.passwords import TRAINING_PASSWORD, is_too_short
from bedside.store.errors import (
    KeyFileDamaged,
    NetworkFolderRefused,
    NewerWardFile,
    NotAWardFile,
    PersonNotInKeyFile,
    RecoveryCodeMistyped,
    StoreError,
    WardFileExists,
    WardFileUnreachable,
    WrongPassword,
)
from bedside.store.journal import NewEntry
from bedside.store.key_holders import KEY_FILE_NAME, KeyHolder
from bedside.store.keys import KeyFile
from bedside.store.network_folder import refuse_network_folder
from bedside.store.ward_file import WardFile

_KEY_BYTES = 32
_TRAINING_ZONE = "Europe/Istanbul"
_TRAINING_PEOPLE = (
    ("Eczacı 1", (Role.PHARMACIST,)),
    ("Eczacı 2", (Role.PHARMACIST,)),
    ("Hemşire 1", (Role.NURSE,)),
    ("Hekim 1", (Role.PHYSICIAN,)),
    ("Yönetici 1", (Role.ADMINISTRATOR,)),
)


class SignInProblem(StrEnum):
    """Why somebody did not come in."""

    WRONG_PASSWORD = "wrong_password"  # noqa: S105
    CODE_MISTYPED = "code_mistyped"
    WRONG_CODE = "wrong_code"
    PERSON_INACTIVE = "person_inactive"
    FILE_DAMAGED = "file_damaged"
    NOT_A_WARD = "not_a_ward"
    WARD_EXISTS = "ward_exists"
    NEWER_FILE = "newer_file"
    FILE_UNREACHABLE = "file_unreachable"
    NETWORK_FOLDER = "network_folder"
    NOTHING_SAVED = "nothing_saved"
    PASSWORD_TOO_SHORT = "password_too_short"  # noqa: S105


@dataclass(frozen=True, slots=True)
class SignInRefused:
    why: SignInProblem


@dataclass(frozen=True, slots=True)
class SignedIn:
    """Somebody came in: the ward, open, with them at work."""

    at_work: WardAtWork


@dataclass(frozen=True, slots=True)
class NewWard:
    """What a new ward is founded with."""

    name: str
    zone: str
    language: str
    protocol: str
    administrator_name: str
    roles: tuple[Role, ...]
    password: str
    training: bool = False


@dataclass(frozen=True, slots=True)
class Founded:
    """A new ward's folder, and the recovery code, which is shown this once."""

    folder: Path
    recovery_code: str


_WHY: tuple[tuple[type[StoreError], SignInProblem], ...] = (
    (WrongPassword, SignInProblem.WRONG_PASSWORD),
    (PersonNotInKeyFile, SignInProblem.WRONG_PASSWORD),
    (RecoveryCodeMistyped, SignInProblem.CODE_MISTYPED),
    (NotAWardFile, SignInProblem.NOT_A_WARD),
    (WardFileExists, SignInProblem.WARD_EXISTS),
    (NewerWardFile, SignInProblem.NEWER_FILE),
    (NetworkFolderRefused, SignInProblem.NETWORK_FOLDER),
    (WardFileUnreachable, SignInProblem.FILE_UNREACHABLE),
    (KeyFileDamaged, SignInProblem.FILE_DAMAGED),
)


def _why(error: StoreError) -> SignInRefused:
    for kind, problem in _WHY:
        if isinstance(error, kind):
            return SignInRefused(problem)
    return SignInRefused(SignInProblem.NOTHING_SAVED)


class WardFounding:
    """Founds wards below ``wards``; ``device`` names this PC in the journal's chains."""

    def __init__(self, wards: Path, device: str, clock: Callable[[], datetime]) -> None:
        self._wards = wards
        self._device = device
        self._clock = clock

    def protocols(self) -> tuple[tuple[str, str], ...]:
        """The protocols a ward may follow: id, and title with edition."""
        shipped = (catalogue.protocol(name) for name in catalogue.shipped_ids())
        return tuple((rules.id, f"{rules.title} · {rules.edition}") for rules in shipped)

    def found(self, ward: NewWard, folder: Path | None = None) -> Founded | SignInRefused:
        """A new encrypted ward with its first administrator and its recovery code.

        A training ward gets example people instead, all with the password that is shown.
        """
        if ward.training:
            return self._found(_as_training(ward), _TRAINING_PEOPLE, folder)
        if is_too_short(ward.password):
            return SignInRefused(SignInProblem.PASSWORD_TOO_SHORT)
        administrator = (ward.administrator_name.strip(), (*ward.roles, Role.ADMINISTRATOR))
        return self._found(ward, (administrator,), folder)

    def found_training(self, language: str, folder: Path) -> Founded | SignInRefused:
        """A training ward in ``folder``, as the first run founds it."""
        ward = NewWard(
            name=TRAINING_NAME,
            zone=_TRAINING_ZONE,
            language=language,
            protocol=catalogue.shipped_ids()[0],
            administrator_name="",
            roles=(),
            password="",
            training=True,
        )
        return self.found(ward, folder)

    def _found(
        self,
        new: NewWard,
        people: tuple[tuple[str, tuple[Role, ...]], ...],
        folder: Path | None,
    ) -> Founded | SignInRefused:
        database_key = secrets.token_bytes(_KEY_BYTES)
        place = folder or self._wards / f"ward-{secrets.token_hex(4)}"
        try:
            refuse_network_folder(place)
            ward_file = WardFile.create(place, database_key, self._device)
            try:
                keys = KeyFile.create(place / KEY_FILE_NAME, database_key)
                self._first_entries(ward_file, keys, database_key, new, people)
                code = keys.set_recovery(database_key)
                if new.training:
                    (place / TRAINING_MARK).touch()
            finally:
                ward_file.close()
        except StoreError as error:
            return _why(error)
        return Founded(place, code)

    def _first_entries(
        self,
        ward_file: WardFile,
        keys: KeyFile,
        database_key: bytes,
        new: NewWard,
        people: tuple[tuple[str, tuple[Role, ...]], ...],
    ) -> None:
        now = self._clock().astimezone(UTC)
        ids = [f"p-{secrets.token_hex(6)}" for _ in people]
        events: list[KnownEvent] = [
            WardCreated(new.name, new.zone, new.language, new.protocol, new.training)
        ]
        for person, (name, roles) in zip(ids, people, strict=True):
            unique = tuple(dict.fromkeys(roles))
            events.append(PersonAdded(person, name, unique))
            keys.add(KeyHolder(person, name), new.password, database_key)
        entries = [NewEntry(None, now, ids[0], event) for event in events]
        ward_file.journal.append(*entries, recorded_at=now)


def _as_training(new: NewWard) -> NewWard:
    """Whatever was typed, a training ward is called and locked as one."""
    return replace(new, name=new.name.strip() or TRAINING_NAME, password=TRAINING_PASSWORD)


class WardEntry(Door):
    """The door of the ward in ``folder``, and the way in."""

    def __init__(self, folder: Path, device: str, clock: Callable[[], datetime]) -> None:
        super().__init__(folder)
        self._device = device
        self._clock = clock

    def sign_in(self, person_id: str, password: str) -> SignedIn | SignInRefused:
        """Opens the ward for a person, or says why not."""
        try:
            keys = self._keys()
            return self._opened(keys, person_id, keys.unlock(person_id, password))
        except StoreError as error:
            return _why(error)

    def recover(self, person_id: str, code: str, new_password: str) -> SignedIn | SignInRefused:
        """Opens the ward by its recovery code and gives the person a new password."""
        if is_too_short(new_password):
            return SignInRefused(SignInProblem.PASSWORD_TOO_SHORT)
        try:
            keys = self._keys()
            try:
                database_key = keys.unlock_with_recovery(code)
            except WrongPassword:
                return SignInRefused(SignInProblem.WRONG_CODE)
            came_in = self._opened(keys, person_id, database_key)
            if isinstance(came_in, SignedIn):
                keys.change_password(person_id, new_password, database_key)
            return came_in
        except StoreError as error:
            return _why(error)

    def _keys(self) -> KeyFile:
        return KeyFile.load(self.folder / KEY_FILE_NAME)

    def _opened(
        self, keys: KeyFile, person_id: str, database_key: bytes
    ) -> SignedIn | SignInRefused:
        ward_file = WardFile.open(self.folder, database_key, self._device)
        at_work = WardAtWork(ward_file, keys, person_id, database_key, self._clock)
        known = at_work.facts.people.get(person_id)
        if known is None or not known.active:
            ward_file.close()
            return SignInRefused(SignInProblem.PERSON_INACTIVE)
        return SignedIn(at_work)
