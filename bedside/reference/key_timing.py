"""How fast is a scanner? The limits that ship."""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path

from bedside import locations
from bedside.clinical.typing_or_scan import KeyTiming
from bedside.reference.citing import all_cited
from bedside.reference.problems import Problem, ProtocolRefusedError
from bedside.reference.rule_file import read_file, shaped_file
from bedside.reference.schema import CitedNumber, FileRecord


class KeystrokesFile(FileRecord, frozen=True):
    """The whole file."""

    fewest_characters: CitedNumber
    longest_gap_ms: CitedNumber
    average_gap_ms: CitedNumber


@lru_cache(maxsize=1)
def shipped_key_timing() -> KeyTiming:
    """The limits that ship, read once."""
    return load_key_timing(locations.resources() / "scanner" / "keystrokes.toml")


def load_key_timing(path: Path) -> KeyTiming:
    """The limits in ``path``. Raises ProtocolRefusedError naming the key at fault."""
    file = shaped_file(path, read_file(path), KeystrokesFile)
    limits = all_cited(file)
    for name, limit in limits.items():
        if limit.value < 1 or limit.value != limit.whole:
            raise ProtocolRefusedError(path, (Problem(name, "a whole number of 1 or more"),))
    return KeyTiming(**limits)
