"""Where do the sources disagree? Every matter with what each says and what ships."""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path

from bedside import locations
from bedside.reference.rule_file import read_file, shaped_file
from bedside.reference.schema import BilingualFile, FileRecord, Sources


class Disagreement(FileRecord, frozen=True):
    """One matter. ``rules`` are the rules of the table beside which it is shown."""

    id: str
    matter: BilingualFile
    review: BilingualFile
    label: BilingualFile
    ships: BilingualFile
    rules: tuple[str, ...]
    source: Sources


class Disagreements(FileRecord, frozen=True):
    """All of them, in the order they are shown."""

    disagreements: tuple[Disagreement, ...]

    def beside(self, rule: str) -> tuple[Disagreement, ...]:
        """Those that are shown beside a rule of the adjustment table."""
        return tuple(each for each in self.disagreements if rule in each.rules)


@lru_cache(maxsize=1)
def shipped_disagreements() -> Disagreements:
    """The disagreements that ship. Raises ProtocolRefusedError for a damaged file."""
    return load_disagreements(locations.resources() / "disagreements.toml")


def load_disagreements(path: Path) -> Disagreements:
    """Those in ``path``. Raises ProtocolRefusedError."""
    return shaped_file(path, read_file(path), Disagreements)
