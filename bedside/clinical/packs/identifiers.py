"""Which fields does a medicine pack's code carry, and how does each of them look?

A GS1 element string is a row of fields. Each begins with its application identifier (AI);
some have a fixed length, the others end at a group separator or with the code.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from bedside.clinical.citation import Citations

GROUP_SEPARATOR = "\u001d"

# One field as read: its application identifier and its value.
Field = tuple[str, str]
Fields = tuple[Field, ...]


class Ai(StrEnum):
    """The four fields without which a pack is not known."""

    GTIN = "01"
    LOT = "10"
    EXPIRY = "17"
    SERIAL = "21"


NEEDED = frozenset(Ai)


class ValueKind(StrEnum):
    """What stands behind an identifier."""

    GTIN = "gtin"
    DATE = "date"
    TEXT = "text"


@dataclass(frozen=True, slots=True)
class Identifier:
    """One identifier; ``most`` characters at the longest (a GTIN and a date have just so many)."""

    ai: str
    kind: ValueKind
    most: int


@dataclass(frozen=True, slots=True)
class PackRules:
    """The identifiers medicine packs carry, and where they are written."""

    identifiers: tuple[Identifier, ...]
    citations: Citations
