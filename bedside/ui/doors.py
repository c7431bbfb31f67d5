"""What do the pages before the ward ask for? The two doors and the noted stop, as interfaces."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import Protocol, runtime_checkable


class Holder(Protocol):
    """Somebody who may sign in."""

    @property
    def person_id(self) -> str: ...

    @property
    def name(self) -> str: ...


@runtime_checkable
class Refused(Protocol):
    """A service's no, with a code that :mod:`bedside.ui.wording.entries` words."""

    @property
    def why(self) -> str: ...


class WardEntry(Protocol):
    """Signing in to a ward that exists. Anything that is not Refused is a way in."""

    def people(self) -> Sequence[Holder]: ...

    def sign_in(self, person_id: str, password: str) -> object: ...

    def recover(self, person_id: str, code: str, new_password: str) -> object: ...


class StopNote(Protocol):
    """The moment at which somebody saw a pump stand before it could be said whose.

    It says nothing about any child. Times are as the clock on the ward's wall shows them.
    """

    def moment(self) -> datetime | None: ...

    def now(self) -> datetime: ...

    def lasted(self) -> timedelta: ...

    def keep(self) -> None: ...

    def let_go(self) -> None: ...
