"""What do the pages before the ward ask of the services? The two doors, as interfaces."""

from __future__ import annotations

from collections.abc import Sequence
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
