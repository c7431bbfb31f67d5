"""Where is a number written? Every rule and figure carries its source."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
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


Citations = tuple[Citation, ...]


@dataclass(frozen=True, slots=True)
class Cited:
    """A figure of a protocol together with where it is written."""

    value: Decimal
    citations: Citations

    @property
    def whole(self) -> int:
        """The figure as a whole number; for counts, hours and days, which a protocol checks."""
        return int(self.value)


def merged(*groups: Citations) -> Citations:
    """All citations of several groups, each once, in the order they first appear."""
    return tuple(dict.fromkeys(citation for group in groups for citation in group))
