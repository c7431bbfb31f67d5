"""Is a ward's file whole? Every digest checked, and its lists made anew on request."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from bedside.app.clock import system_clock
from bedside.services.ward import SignedIn, WardEntry

_WHOLE, _DAMAGED, _NOT_OPENED = 0, 1, 2


def verify_ward(
    folder: Path, name: str, password: str, rebuild: bool, say: Callable[[str], None]
) -> int:
    """Checks the journal in ``folder``; the exit status: 0 whole, 1 damaged, 2 not opened."""
    entry = WardEntry(folder, "verify", system_clock)
    person = next((holder.person_id for holder in entry.people() if holder.name == name), None)
    if person is None:
        say(f"nobody called {name!r} may sign in to {folder}")
        return _NOT_OPENED
    came_in = entry.sign_in(person, password)
    if not isinstance(came_in, SignedIn):
        say(f"not opened: {came_in.why.value}")
        return _NOT_OPENED
    ward_file = came_in.at_work.file
    try:
        damages = ward_file.journal.verify()
        for damage in damages:
            say(str(damage))
        for device, digest in sorted(ward_file.journal.head_digests().items()):
            say(f"{device}: {digest}")
        if rebuild and not damages:
            ward_file.read.rebuild()
            say("the lists were made anew from the journal")
    finally:
        ward_file.close()
    say("the journal is damaged" if damages else "the journal is whole")
    return _DAMAGED if damages else _WHOLE
