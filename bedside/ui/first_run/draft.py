"""What does the first run ask of the services, and what does it hand over?"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol

from bedside.services.ward import NewWard

__all__ = ["Founded", "NewWard", "WardFounding", "same_code"]


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
