"""What does the first run ask of the services, and what does it hand over?"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol

from bedside.clinical.events import Role


@dataclass(frozen=True, slots=True)
class NewWard:
    """A ward to be founded. ``zone`` is an IANA name; a training ward needs only its
    zone, language and protocol, the rest stays empty."""

    name: str
    zone: str
    language: str
    protocol: str
    administrator_name: str
    roles: tuple[Role, ...]
    password: str
    training: bool


class Founded(Protocol):
    """A ward that stands now. A training ward has no recovery code to write down."""

    @property
    def recovery_code(self) -> str: ...


class WardFounding(Protocol):
    """Founding a ward. The answer is :class:`Founded` or has a ``why``."""

    def protocols(self) -> Sequence[tuple[str, str]]: ...

    def found(self, ward: NewWard) -> object: ...


# The same code counts however it was spaced, dashed or cased when it was typed back.
def same_code(typed: str, code: str) -> bool:
    """Whether ``typed`` is the recovery code ``code``."""
    return _bare(typed) == _bare(code)


def _bare(code: str) -> str:
    return "".join(sign for sign in code.upper() if sign.isalnum())
