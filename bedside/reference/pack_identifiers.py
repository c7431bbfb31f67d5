"""Which identifiers do medicine packs carry, by the file that ships?"""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path
from typing import Annotated

import msgspec

from bedside import locations
from bedside.clinical.packs.identifiers import Identifier, PackRules, ValueKind
from bedside.reference.citing import citations
from bedside.reference.rule_file import read_file, shaped_file
from bedside.reference.schema import FileRecord, Sources

_Ai = Annotated[str, msgspec.Meta(pattern=r"^[0-9]{2,4}$")]
_Most = Annotated[int, msgspec.Meta(ge=1, le=90)]


class IdentifierFile(FileRecord, frozen=True):
    """``[[identifier]]``."""

    ai: _Ai
    kind: ValueKind
    most: _Most


class PackIdentifiersFile(FileRecord, frozen=True):
    """The whole file."""

    source: Sources
    identifier: tuple[IdentifierFile, ...]


@lru_cache(maxsize=1)
def shipped_pack_rules() -> PackRules:
    """The rules that ship, read once."""
    return load_pack_rules(locations.resources() / "scanner" / "pack_identifiers.toml")


def load_pack_rules(path: Path) -> PackRules:
    """The rules in ``path``. Raises ProtocolRefusedError naming the key at fault."""
    file = shaped_file(path, read_file(path), PackIdentifiersFile)
    return PackRules(
        tuple(Identifier(each.ai, each.kind, each.most) for each in file.identifier),
        citations(file.source),
    )
