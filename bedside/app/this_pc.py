"""What does this PC remember for itself? Language, look, printer, the ward it opens.

Nothing about patients stands here. A file that cannot be read is as good as none; one
that cannot be written costs the choices, never the start.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import NamedTuple

_DEFAULT_LANGUAGE = "tr"


class ThisPc(NamedTuple):
    """The choices of one PC. ``look`` is ``light``, ``dark`` or ``system``.

    ``zone`` is the one of the ward opened last: the door shows its time before it is opened.
    ``label_printer`` is the place of the thermal printer this PC prints labels on, empty for
    none; a label printer has 8, 12 or 24 dots a millimetre.
    """

    device: str
    language: str = _DEFAULT_LANGUAGE
    look: str = "system"
    scale: float = 1.0
    ward: str | None = None
    lock_minutes: int = 10
    sound: bool = True
    scanner: str = ""
    label_printer: str = ""
    label_dots_per_mm: int = 8
    zone: str = ""


_KINDS: dict[str, tuple[type, ...]] = {
    "device": (str,),
    "language": (str,),
    "look": (str,),
    "scale": (float, int),
    "ward": (str, type(None)),
    "lock_minutes": (int,),
    "sound": (bool,),
    "scanner": (str,),
    "label_printer": (str,),
    "label_dots_per_mm": (int,),
    "zone": (str,),
}


class PcMemory:
    """The file of :class:`ThisPc`."""

    def __init__(self, path: Path) -> None:
        self._path = path

    def beside(self, name: str) -> Path:
        """Where a file of this PC called ``name`` lies: beside its choices."""
        return self._path.with_name(name)

    def recall(self) -> ThisPc:
        """What is remembered; a new name for the PC where nothing is."""
        try:
            return _read(self._path.read_bytes())
        except (OSError, ValueError):
            import secrets

            fresh = ThisPc(device=f"pc-{secrets.token_hex(6)}")
            self.keep(fresh)
            return fresh

    def keep(self, choices: ThisPc) -> bool:
        """Remember; False where the disk refuses."""
        try:
            self._path.parent.mkdir(parents=True, exist_ok=True)
            unfinished = self._path.with_suffix(".new")
            unfinished.write_bytes(json.dumps(choices._asdict(), ensure_ascii=False).encode())
            unfinished.replace(self._path)
        except OSError:
            return False
        return True


def _read(content: bytes) -> ThisPc:
    """The choices in ``content``; what another version added is passed over.

    Raises ValueError where a choice is missing or of another kind.
    """
    found = json.loads(content)
    if not isinstance(found, dict) or "device" not in found:
        raise ValueError("not the choices of a PC")
    known = {name: found[name] for name in _KINDS if name in found}
    if not all(type(value) in _KINDS[name] for name, value in known.items()):
        raise ValueError("a choice of another kind")
    return ThisPc(**known)
