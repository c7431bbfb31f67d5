"""What do the settings pages ask of the services?"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Protocol

from bedside.clinical.events import Role

LOCK_MINUTES = (5, 10, 15, 30)


class Brightness(StrEnum):
    LIGHT = "light"
    DARK = "dark"
    SYSTEM = "system"


@dataclass(frozen=True, slots=True)
class Appearance:
    """This PC's own choices. ``text_percent`` is 100, 125, 150 or 200.

    After ``lock_minutes`` without input the window is locked. ``sound`` is whether this PC
    may sound while a clock of the board calls.
    """

    language: str
    brightness: Brightness
    text_percent: int
    lock_minutes: int = 10
    sound: bool = True


class PersonLine(Protocol):
    """Somebody of the ward; ``person`` is the id."""

    @property
    def person(self) -> str: ...

    @property
    def name(self) -> str: ...

    @property
    def roles(self) -> Sequence[Role]: ...

    @property
    def active(self) -> bool: ...


class ProtocolLine(Protocol):
    """A protocol that ships or was added; ``leads`` is the ward's own."""

    @property
    def id(self) -> str: ...

    @property
    def edition(self) -> str: ...

    @property
    def title(self) -> str: ...

    @property
    def transcriber(self) -> str: ...

    @property
    def verified_by(self) -> Sequence[str]: ...

    @property
    def leads(self) -> bool: ...


class WardSettings(Protocol):
    """Each change answers None, or a refusal with ``why``."""

    def people(self) -> Sequence[PersonLine]: ...

    def add_person(self, name: str, roles: tuple[Role, ...], password: str) -> object: ...

    def set_active(self, person: str, active: bool) -> object: ...

    def change_password(self, old: str, new: str) -> object: ...

    def protocols(self) -> Sequence[ProtocolLine]: ...

    def sign_protocol(self, protocol: str, password: str) -> object: ...
