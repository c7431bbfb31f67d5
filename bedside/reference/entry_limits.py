"""Which figure is a slip of the finger? The limits of what the daily log takes.

They grade nothing; a figure outside of them is asked for again. The file is read and
checked like a protocol: a misspelt or missing key is refused with its path.
"""

from __future__ import annotations

from decimal import Decimal
from functools import lru_cache
from pathlib import Path

import msgspec

from bedside import locations
from bedside.reference.rule_file import read_file, shaped_file
from bedside.reference.schema import FileRecord, Sources


class EntryLimit(FileRecord, frozen=True):
    """The least and the greatest figure that is taken."""

    minimum: Decimal
    maximum: Decimal

    def __post_init__(self) -> None:
        if not self.minimum < self.maximum:
            raise ValueError("Expected minimum below maximum")

    def takes(self, figure: Decimal | int) -> bool:
        """Whether ``figure`` lies within the limits."""
        return self.minimum <= figure <= self.maximum


class VitalLimits(FileRecord, frozen=True):
    """One limit for each figure among the vital signs."""

    temperature_c: EntryLimit
    hours_above_40: EntryLimit
    systolic_mmhg: EntryLimit
    diastolic_mmhg: EntryLimit
    heart_rate_per_min: EntryLimit
    respiratory_rate_per_min: EntryLimit
    spo2_percent: EntryLimit

    def by_field(self) -> dict[str, EntryLimit]:
        """The limits by the names of the log's fields."""
        return {name: getattr(self, name) for name in msgspec.structs.asdict(self)}


class EntryLimits(FileRecord, frozen=True):
    """The whole file."""

    source: Sources
    vitals: VitalLimits


@lru_cache(maxsize=1)
def entry_limits() -> EntryLimits:
    """The limits that ship, read once. Raises ProtocolRefusedError."""
    return load_entry_limits(locations.resources() / "entry_limits.toml")


def load_entry_limits(path: Path) -> EntryLimits:
    """The limits in ``path``. Raises ProtocolRefusedError."""
    return shaped_file(path, read_file(path), EntryLimits)
