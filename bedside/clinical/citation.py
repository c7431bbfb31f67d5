"""Where is a number written? Every rule and figure carries its source."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class SourceKind(StrEnum):
    """What stands behind a figure (the tags of the clinical specification)."""

    REVIEW = "R"
    LABEL = "L"
    COMPUTED = "C"
    STANDARD = "S"
    WARD_CHOICE = "W"


@dataclass(frozen=True, slots=True)
class Citation:
    """One place in one source, such as ``[R] Table 1``."""

    kind: SourceKind
    place: str

    def __str__(self) -> str:
        return f"[{self.kind}] {self.place}"


def merged(*groups: tuple[Citation, ...]) -> tuple[Citation, ...]:
    """All citations of several groups, each once, in the order they first appear."""
    return tuple(dict.fromkeys(citation for group in groups for citation in group))
