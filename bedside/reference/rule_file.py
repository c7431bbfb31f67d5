"""What does a file of rules say? Read whole, decimals exact, held against its shape."""

from __future__ import annotations

import tomllib
from decimal import Decimal
from pathlib import Path
from typing import TypeVar

import msgspec

from bedside.reference.problems import Problem, ProtocolRefusedError

Record = TypeVar("Record", bound=msgspec.Struct)


def read_file(path: Path) -> bytes:
    """The bytes of a file of rules. Raises ProtocolRefusedError."""
    try:
        return path.read_bytes()
    except OSError as error:
        raise ProtocolRefusedError(
            path, (Problem("file", f"a readable file ({error.strerror})"),)
        ) from error


def parse_file(path: Path, content: bytes) -> dict[str, object]:
    """The raw tables of a file of rules, decimals exact. Raises ProtocolRefusedError."""
    try:
        return tomllib.loads(content.decode("utf-8"), parse_float=Decimal)
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise ProtocolRefusedError(path, (Problem("file", f"TOML in UTF-8 ({error})"),)) from error


def shaped_file(path: Path, content: bytes, record: type[Record]) -> Record:
    """The file in the shape of ``record``. Raises ProtocolRefusedError with key and expectation."""
    raw = parse_file(path, content)
    try:
        return msgspec.convert(raw, record)
    except msgspec.ValidationError as error:
        message, _, place = str(error).partition(" - at `$")
        key = place.rstrip("`").lstrip(".") or "file"
        raise ProtocolRefusedError(path, (Problem(key, message),)) from error
