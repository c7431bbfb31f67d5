from __future__ import annotations

from decimal import Decimal
from pathlib import Path

import msgspec
import pytest

from bedside.reference.problems import ProtocolRefusedError
from bedside.reference.rule_file import parse_file, read_file, shaped_file

FILE = Path("x.toml")


class Inner(msgspec.Struct, forbid_unknown_fields=True):
    figure: Decimal


class Outer(msgspec.Struct):
    inner: Inner


def test_raw_figures_are_decimals() -> None:
    assert parse_file(FILE, b"a = 0.1") == {"a": Decimal("0.1")}


@pytest.mark.parametrize("content", [b"id = ", b"\xff\xfe"])
def test_a_file_that_is_no_toml(content: bytes) -> None:
    with pytest.raises(ProtocolRefusedError, match=r"x\.toml: file: TOML in UTF-8"):
        parse_file(FILE, content)


def test_a_file_that_is_not_there(tmp_path: Path) -> None:
    with pytest.raises(ProtocolRefusedError, match=r"none\.toml: file: a readable file"):
        read_file(tmp_path / "none.toml")


def test_a_file_in_shape() -> None:
    assert shaped_file(FILE, b"inner.figure = 0.1", Outer).inner.figure == Decimal("0.1")


@pytest.mark.parametrize(
    ("content", "key", "expected"),
    [
        (b"inner.figure = 'x'", "inner.figure", "decimal"),
        (b"inner.figures = 1", "inner", "unknown field `figures`"),
        (b"outer = 1", "file", "missing required field `inner`"),
    ],
)
def test_a_file_out_of_shape_names_the_key(content: bytes, key: str, expected: str) -> None:
    with pytest.raises(ProtocolRefusedError) as refused:
        shaped_file(FILE, content, Outer)
    (problem,) = refused.value.problems
    assert problem.key == key
    assert expected in problem.expected
