"""Who works here, which rules are signed, and what may be changed about the ward?"""

from __future__ import annotations

import secrets
from dataclasses import dataclass
from enum import StrEnum

from bedside.clinical.events import KnownEvent, PersonAdded, PersonChanged, ProtocolSigned, Role
from bedside.reference import catalogue
from bedside.reference.catalogue import FigureRow
from bedside.services.at_work import Person, WardAtWork
from bedside.services.passwords import is_too_short
from bedside.services.refused import EntryRefused
from bedside.store.errors import PersonNotInKeyFile, StoreError, WrongPassword
from bedside.store.key_holders import KeyHolder

_SIGNERS = {Role.PHARMACIST, Role.PHYSICIAN}


class SettingsProblem(StrEnum):
    """Why a setting was not changed. Nothing was saved in any of these cases."""

    NOT_ALLOWED = "not_allowed"
    NAME_MISSING = "name_missing"
    NAME_TAKEN = "name_taken"
    ROLES_MISSING = "roles_missing"
    PASSWORD_TOO_SHORT = "password_too_short"  # noqa: S105
    WRONG_PASSWORD = "wrong_password"  # noqa: S105
    YOURSELF = "yourself"
    ALREADY_SIGNED = "already_signed"
    NOTHING_SAVED = "nothing_saved"


@dataclass(frozen=True, slots=True)
class SettingsRefused:
    why: SettingsProblem


@dataclass(frozen=True, slots=True)
class ProtocolLine:
    """A protocol with who transcribed and who verified it; ``leads`` on this ward."""

    id: str
    edition: str
    title: str
    transcriber: str
    verified_by: tuple[str, ...]
    leads: bool


class Settings:
    """The ward's people and rules."""

    def __init__(self, at_work: WardAtWork) -> None:
        self._at_work = at_work

    def people(self) -> tuple[Person, ...]:
        """Everybody who ever could sign in here."""
        return tuple(self._at_work.facts.people.values())

    def add_person(
        self, name: str, roles: tuple[Role, ...], password: str
    ) -> SettingsRefused | None:
        """Let somebody sign in. Their key is written before the entry: no half person."""
        refused = self._unless_administrator() or _weak(password)
        if refused is not None:
            return refused
        wanted = name.strip()
        if not wanted:
            return SettingsRefused(SettingsProblem.NAME_MISSING)
        if any(person.name == wanted for person in self.people()):
            return SettingsRefused(SettingsProblem.NAME_TAKEN)
        if not roles:
            return SettingsRefused(SettingsProblem.ROLES_MISSING)
        person = f"p-{secrets.token_hex(6)}"
        try:
            self._at_work.keys.add(KeyHolder(person, wanted), password, self._at_work.database_key)
        except StoreError:
            return SettingsRefused(SettingsProblem.NOTHING_SAVED)
        refused = self._record(PersonAdded(person, wanted, roles))
        if refused is not None:
            self._at_work.keys.remove(person)
        return refused

    def set_active(self, person: str, active: bool) -> SettingsRefused | None:
        """Whether somebody may still sign in. Nobody shuts themselves out."""
        refused = self._unless_administrator()
        if refused is not None:
            return refused
        if person == self._at_work.person_id:
            return SettingsRefused(SettingsProblem.YOURSELF)
        known = self._at_work.facts.people[person]
        return self._record(PersonChanged(person, known.name, known.roles, active))

    def change_password(self, old: str, new: str) -> SettingsRefused | None:
        """The signed-in person's own password."""
        refused = self._unless_password(old) or _weak(new)
        if refused is not None:
            return refused
        try:
            self._at_work.keys.change_password(
                self._at_work.person_id, new, self._at_work.database_key
            )
        except StoreError:
            return SettingsRefused(SettingsProblem.NOTHING_SAVED)
        return None

    def protocols(self) -> tuple[ProtocolLine, ...]:
        """The protocols that ship, the ward's own marked."""
        leading = self._at_work.facts.protocol
        shipped = (catalogue.protocol(name) for name in catalogue.shipped_ids())
        return tuple(
            ProtocolLine(
                rules.id,
                rules.edition,
                rules.title,
                rules.transcribed_by,
                self._at_work.verified_by(rules),
                rules.id == leading,
            )
            for rules in shipped
        )

    def sign_protocol(self, protocol_id: str, password: str) -> SettingsRefused | None:
        """A pharmacist or physician verifies exactly this file, with their own password."""
        roles = [role for role in self._at_work.person.roles if role in _SIGNERS]
        if not roles:
            return SettingsRefused(SettingsProblem.NOT_ALLOWED)
        refused = self._unless_password(password)
        if refused is not None:
            return refused
        rules = catalogue.protocol(protocol_id)
        if self._at_work.person.name in self._at_work.verified_by(rules):
            return SettingsRefused(SettingsProblem.ALREADY_SIGNED)
        return self._record(ProtocolSigned(rules.stamp, roles[0]))

    def figures(self, protocol_id: str) -> tuple[FigureRow, ...]:
        """Every figure of a protocol with its sources."""
        return catalogue.figures(catalogue.path_of(protocol_id))

    def _unless_administrator(self) -> SettingsRefused | None:
        if Role.ADMINISTRATOR in self._at_work.person.roles:
            return None
        return SettingsRefused(SettingsProblem.NOT_ALLOWED)

    def _unless_password(self, password: str) -> SettingsRefused | None:
        try:
            self._at_work.keys.unlock(self._at_work.person_id, password)
        except (WrongPassword, PersonNotInKeyFile):
            return SettingsRefused(SettingsProblem.WRONG_PASSWORD)
        return None

    def _record(self, event: KnownEvent) -> SettingsRefused | None:
        written = self._at_work.record(None, event)
        if isinstance(written, EntryRefused):
            return SettingsRefused(SettingsProblem.NOTHING_SAVED)
        return None


def _weak(password: str) -> SettingsRefused | None:
    if is_too_short(password):
        return SettingsRefused(SettingsProblem.PASSWORD_TOO_SHORT)
    return None
