from __future__ import annotations

from decimal import Decimal

import msgspec
import pytest

from bedside.services.calc.reading import (
    FieldError,
    Text,
    decimal,
    instant,
    optional_decimal,
    optional_quantity,
    quantity,
    read_record,
    whole,
)


class Line(msgspec.Struct, forbid_unknown_fields=True):
    figure: Text
    name: str = ""


@pytest.mark.parametrize(
    ("line", "field"),
    [
        (b"", None),
        (b"\n", None),
        (b"weight 20", None),
        (b"[]", None),
        (b"\xff", None),
        (b"[" * 100_000, None),
        (b'{"figure": 1} {}', None),
        (b'{"figure": 1, "figure": 2}', "figure"),
        (b"{}", "figure"),
        (b'{"figure": 1, "colour": 2}', "colour"),
        (b'{"figure": 1.5}', "figure"),
        (b'{"figure": 19.0}', "figure"),
        (b'{"figure": true}', "figure"),
        (b'{"figure": NaN}', "figure"),
        (b'{"figure": null}', "figure"),
        (b'{"figure": 1, "name": 2}', "name"),
        (b'{"figure": 1, "\\ud800": 2}', None),
        (b'{"figure": 1, "\\ud800": 2, "\\ud800": 2}', "?"),
    ],
)
def test_a_line_that_is_no_case_names_its_field(line: bytes, field: str | None) -> None:
    with pytest.raises(FieldError) as wrong:
        read_record(line, Line)
    assert wrong.value.field == field
    assert wrong.value.message


class Parts(msgspec.Struct, forbid_unknown_fields=True):
    parts: tuple[Line, ...]


@pytest.mark.parametrize(
    ("part", "field"),
    [
        (b"{}", "parts[1].figure"),
        (b'{"figure": 1, "colour": 2}', "parts[1].colour"),
        (b'{"figure": 1.5}', "parts[1].figure"),
        (b"2", "parts[1]"),
    ],
)
def test_a_wrong_part_of_a_case_is_named_with_its_place(part: bytes, field: str) -> None:
    with pytest.raises(FieldError) as wrong:
        read_record(b'{"parts": [{"figure": 1}, %s]}' % part, Parts)
    assert wrong.value.field == field


@pytest.mark.parametrize("name", [b"\\ud800", b"a\\uDFFFb"])
def test_half_a_character_is_no_text(name: bytes) -> None:
    with pytest.raises(FieldError) as wrong:
        read_record(b'{"figure": 1, "name": "%s"}' % name, Line)
    assert wrong.value.field == "name"
    assert read_record(b'{"figure": 1, "name": "\\ud83d\\ude00"}', Line).name == "\U0001f600"


def test_a_line_is_read() -> None:
    assert read_record(b'{"figure": "1.5", "name": "a"}\r\n', Line) == Line("1.5", "a")


@pytest.mark.parametrize(("text", "number"), [("12.5", "12.5"), (3, "3"), ("-1", "-1")])
def test_decimals(text: Text, number: str) -> None:
    assert decimal("f", text) == optional_decimal("f", text) == Decimal(number)


def test_an_absent_decimal() -> None:
    assert optional_decimal("f", None) is None


@pytest.mark.parametrize("text", ["1,5", "1e3", " 1", "01", "", 10**18])
def test_text_that_is_no_decimal(text: Text) -> None:
    with pytest.raises(FieldError) as wrong:
        decimal("f", text)
    assert wrong.value.field == "f"


def test_a_quantity_may_be_as_long_as_a_division_writes_it() -> None:
    long = "12.35044490075290896646132786"
    assert quantity("f", long) == optional_quantity("f", long) == Decimal(long)
    assert optional_quantity("f", None) is None
    for text in (long, "1e3"):
        with pytest.raises(FieldError) as wrong:
            decimal("f", text)
        assert wrong.value.field == "f"
    with pytest.raises(FieldError):
        quantity("f", "1e3")


def test_whole_numbers() -> None:
    assert whole("f", "4") == 4
    with pytest.raises(FieldError):
        whole("f", "4.5")


def test_instants_have_an_offset() -> None:
    assert instant("f", "2026-04-06T09:30:00+03:00").isoformat() == "2026-04-06T09:30:00+03:00"
    for text in ("2026-04-06T09:30:00", "soon", "0001-01-01T00:00:00+14:00", "2200-01-01T00:00Z"):
        with pytest.raises(FieldError):
            instant("f", text)
