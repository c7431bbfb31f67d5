"""Who answers the pages in tests? Stand-ins for the services, with the same refusals."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from bedside.clinical.events import Role
from bedside.services.ward import NewWard

CODE = "ABCDE-FGHJK"


@dataclass(frozen=True)
class No:
    """A refusal."""

    why: str


@dataclass(frozen=True)
class Holder:
    """Somebody who may sign in."""

    person_id: str
    name: str


class Entry:
    """A ward with two people; ``CODE`` is its recovery code."""

    def people(self) -> Sequence[Holder]:
        return (Holder("p1", "Hemşire 1"), Holder("p2", "Eczacı 1"))

    def sign_in(self, person_id: str, password: str) -> object:
        return f"in:{person_id}" if password == "egitim" else No("wrong_password")

    def recover(self, person_id: str, code: str, new_password: str) -> object:
        return f"in:{person_id}:{new_password}" if code == CODE else No("code_mistyped")


@dataclass(frozen=True)
class Founded:
    """A ward that stands."""

    recovery_code: str = CODE


class Founding:
    """Founds anything."""

    def protocols(self) -> Sequence[tuple[str, str]]:
        return (("tr-review", "TR review"),)

    def found(self, ward: NewWard) -> object:
        return No("name_missing") if not ward.name else Founded()


@dataclass(frozen=True)
class Person:
    """A line of the people."""

    person: str
    name: str
    roles: tuple[Role, ...]
    active: bool = True


@dataclass(frozen=True)
class Rules:
    """A line of the protocols."""

    id: str
    edition: str
    title: str
    transcriber: str
    verified_by: tuple[str, ...]
    leads: bool


class Settings:
    """Keeps two people and two protocols in memory. ``answer`` is said to each change."""

    def __init__(self) -> None:
        self.answer: No | None = None
        self.staff = [
            Person("p1", "Hemşire 1", (Role.NURSE,)),
            Person("p2", "Eczacı 1", (Role.PHARMACIST, Role.ADMINISTRATOR)),
        ]
        self.passwords = {"p2": "eski parola"}
        self.signed: dict[str, tuple[str, ...]] = {}

    def people(self) -> Sequence[Person]:
        return tuple(self.staff)

    def add_person(self, name: str, roles: tuple[Role, ...], password: str) -> object:
        if self.answer is None:
            person = f"p{len(self.staff) + 1}"
            self.staff.append(Person(person, name, roles))
            self.passwords[person] = password
        return self.answer

    def set_active(self, person: str, active: bool) -> object:
        if self.answer is None:
            self.staff = [
                Person(one.person, one.name, one.roles, active) if one.person == person else one
                for one in self.staff
            ]
        return self.answer

    def change_password(self, old: str, new: str) -> object:
        if old != self.passwords["p2"]:
            return No("wrong_password")
        self.passwords["p2"] = new
        return None

    def protocols(self) -> Sequence[Rules]:
        return (
            Rules("tr-review", "2023", "TR review", "bedside", self._names("tr-review"), True),
            Rules("us-label", "2023-06", "US label", "bedside", self._names("us-label"), False),
        )

    def _names(self, protocol: str) -> tuple[str, ...]:
        return self.signed.get(protocol, ())

    def sign_protocol(self, protocol: str, password: str) -> object:
        if password != self.passwords["p2"]:
            return No("wrong_password")
        self.signed[protocol] = ("Eczacı 1",)
        return None
