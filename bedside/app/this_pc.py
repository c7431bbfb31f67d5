"""What does this PC remember for itself? Language, look, its name, the ward it opens.

Nothing about patients stands here. A file that cannot be read is as good as none; one
that cannot be written costs the choices, never the start.
"""

from __future__ import annotations

import secrets
from pathlib import Path

import msgspec

_DEFAULT_LANGUAGE = "tr"


class ThisPc(msgspec.Struct, frozen=True):
    """The choices of one PC. ``look`` is ``light``, ``dark`` or ``system``."""

    device: str
    language: str = _DEFAULT_LANGUAGE
    look: str = "system"
    scale: float = 1.0
    ward: str | None = None


class PcMemory:
    """The file of :class:`ThisPc`."""

    def __init__(self, path: Path) -> None:
        self._path = path

    def recall(self) -> ThisPc:
        """What is remembered; a new name for the PC where nothing is."""
        try:
            return msgspec.json.decode(self._path.read_bytes(), type=ThisPc)
        except (OSError, msgspec.DecodeError):
            fresh = ThisPc(device=f"pc-{secrets.token_hex(6)}")
            self.keep(fresh)
            return fresh

    def keep(self, choices: ThisPc) -> bool:
        """Remember; False where the disk refuses."""
        try:
            self._path.parent.mkdir(parents=True, exist_ok=True)
            unfinished = self._path.with_suffix(".new")
            unfinished.write_bytes(msgspec.json.encode(choices))
            unfinished.replace(self._path)
        except OSError:
            return False
        return True
