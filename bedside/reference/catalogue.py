"""Which protocols are there, and what does each say, figure by figure?"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal
from functools import lru_cache
from pathlib import Path

from bedside import locations
from bedside.clinical.protocol import Protocol
from bedside.clinical.units import plain
from bedside.reference.loading import load_protocol
from bedside.reference.problems import Problem, ProtocolRefusedError
from bedside.reference.rule_file import parse_file


@dataclass(frozen=True, slots=True)
class FigureRow:
    """One entry of a protocol file: where it stands, what it says, who says so."""

    key: str
    value: str
    sources: tuple[str, ...]


def tables() -> Path:
    """The volume tables that ship with the program."""
    return locations.resources() / "tables"


def shipped_ids() -> tuple[str, ...]:
    """The ids of the protocols that ship, in alphabetical order."""
    return tuple(sorted(path.stem for path in locations.protocols().glob("*.toml")))


def path_of(name: str) -> Path:
    """The file of a shipped protocol id, or ``name`` itself as a path.

    Raises ProtocolRefusedError where there is neither.
    """
    shipped = locations.protocols() / f"{name}.toml"
    if name in shipped_ids():
        return shipped
    if _is_file(name):
        return Path(name)
    known = ", ".join(shipped_ids())
    raise ProtocolRefusedError(Path(name), (Problem("protocol", f"a file, or one of {known}"),))


def _is_file(name: str) -> bool:
    try:
        return Path(name).is_file()
    except OSError:  # a name longer than any file may have
        return False


@lru_cache(maxsize=8)
def protocol(name: str) -> Protocol:
    """A protocol by id or path, read once. Raises ProtocolRefusedError."""
    return load_protocol(path_of(name), tables())


def figures(path: Path) -> tuple[FigureRow, ...]:
    """Every entry of a protocol file in its own order. Raises ProtocolRefusedError."""
    return tuple(_walk("", parse_file(path, path.read_bytes())))


def _walk(key: str, value: object, inherited: tuple[str, ...] = ()) -> Iterator[FigureRow]:
    """Every entry below ``key``; one without sources of its own has those of its section."""
    if isinstance(value, dict):
        sources = tuple(str(each) for each in value.get("source", ())) or inherited
        if "value" in value:
            yield FigureRow(key, _shown(value["value"]), sources)
            return
        for name, inner in value.items():
            if name != "source":
                yield from _walk(f"{key}.{name}" if key else name, inner, sources)
    elif isinstance(value, list) and any(isinstance(inner, dict) for inner in value):
        for index, inner in enumerate(value):
            yield from _walk(f"{key}[{_name(inner, index)}]", inner, inherited)
    else:
        yield FigureRow(key, _shown(value), inherited)


def _name(inner: dict[str, object], index: int) -> str:
    for name in ("id", "level", "hours"):
        if name in inner:
            return str(inner[name])
    return str(index + 1)


def _shown(value: object) -> str:
    if isinstance(value, Decimal):
        return plain(value)
    if isinstance(value, list):
        return ", ".join(_shown(inner) for inner in value)
    return str(value)
