"""What did the studies find? The evidence figures, each with its study and its source.

Shown and never used in a sum. The file is read and checked like a protocol: a misspelt or
missing key is refused with its path.
"""

from __future__ import annotations

from decimal import Decimal
from pathlib import Path

from bedside import locations
from bedside.reference.rule_file import read_file, shaped_file
from bedside.reference.schema import BilingualFile, FileRecord, Sources

_WHOLE = 100


class Measure(FileRecord, frozen=True):
    """One outcome in per cent, with the drug and, where there was one, in the comparison.

    ``count`` is (patients with the outcome, patients in all) where the study gives it.
    """

    name: BilingualFile
    with_drug_percent: Decimal
    without_percent: Decimal | None = None
    count: tuple[int, int] | None = None

    def __post_init__(self) -> None:
        for percent in (self.with_drug_percent, self.without_percent):
            if percent is not None and not 0 <= percent <= _WHOLE:
                raise ValueError("Expected with_drug_percent and without_percent from 0 to 100")


class Study(FileRecord, frozen=True):
    """A study or a group of figures that belong together."""

    id: str
    name: BilingualFile
    population: BilingualFile
    source: Sources
    measures: tuple[Measure, ...]
    notes: tuple[BilingualFile, ...] = ()


class Evidence(FileRecord, frozen=True):
    """The whole evidence file."""

    transcribed_by: str
    verified_by: str
    studies: tuple[Study, ...]


def load_evidence(path: Path | None = None) -> Evidence:
    """The evidence figures that ship, or those in ``path``. Raises ProtocolRefusedError."""
    path = path or locations.resources() / "evidence.toml"
    return shaped_file(path, read_file(path), Evidence)
