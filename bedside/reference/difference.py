"""How do two protocols differ? Entry by entry, with what each says."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from bedside.reference.catalogue import FigureRow, figures


@dataclass(frozen=True, slots=True)
class Difference:
    """An entry that is not the same; None where a file does not have it."""

    key: str
    first: FigureRow | None
    second: FigureRow | None


def differences(first: Path, second: Path) -> tuple[Difference, ...]:
    """Entries whose value or sources differ. Raises ProtocolRefusedError."""
    ours = {row.key: row for row in figures(first)}
    theirs = {row.key: row for row in figures(second)}
    return tuple(
        Difference(key, ours.get(key), theirs.get(key))
        for key in dict.fromkeys((*ours, *theirs))
        if ours.get(key) != theirs.get(key)
    )
