"""How is the sign-in window on the screen before the services are imported?

It knows the people's names and the kind of the ward; the service behind it is imported
when the first password is tried. By then :mod:`bedside.app.warm_up` has usually done that.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from pathlib import Path

from bedside.services.door import Door


class LightDoor(Door):
    """The way into the ward in ``folder``, as :class:`bedside.ui.doors.WardEntry` asks for it."""

    def __init__(self, folder: Path, device: str, clock: Callable[[], datetime]) -> None:
        super().__init__(folder)
        self._device = device
        self._clock = clock

    def sign_in(self, person_id: str, password: str) -> object:
        """What the service answers to a password: SignedIn or SignInRefused."""
        from bedside.services.ward import WardEntry

        entry = WardEntry(self.folder, self._device, self._clock)
        return entry.sign_in(person_id, password)

    def recover(self, person_id: str, code: str, new_password: str) -> object:
        """What the service answers to the recovery code: SignedIn or SignInRefused."""
        from bedside.services.ward import WardEntry

        entry = WardEntry(self.folder, self._device, self._clock)
        return entry.recover(person_id, code, new_password)
