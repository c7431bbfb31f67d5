"""Is this line a case, and which field is wrong if not?

One line is one JSON object. Decimals travel as strings in plain notation, whole numbers
may be numbers; a key given twice could mean two numbers and is refused.
"""

from __future__ import annotations

import json
import re
from datetime import datetime
from decimal import Decimal
from typing import TypeVar

import msgspec

from bedside.clinical.units import MOST_MACHINE_CHARACTERS, read_machine_decimal

Text = str | int
Record = TypeVar("Record", bound=msgspec.Struct)

_MISSING_OR_UNKNOWN = re.compile(r"(?:required|unknown) field `([^`]+)`")
_PLACE = re.compile(r" - at `\$\.?([^`]*)`$")

# Times outside are typing errors, and a sum with one of them could leave the calendar.
_YEARS = range(1900, 2200)


class FieldError(Exception):
    """A line that is no case: the field at fault (None for the whole line) and why."""

    def __init__(self, field: str | None, message: str) -> None:
        self.field = None if field is None else _sayable(field)
        self.message = _sayable(message)
        super().__init__(self.message)


def _sayable(text: str) -> str:
    """``text`` without half characters (``\\ud800``), which JSON can hold and UTF-8 cannot."""
    return text.encode("utf-8", "replace").decode("utf-8")


def read_record(line: bytes, record: type[Record]) -> Record:
    """The case in ``line``. Raises FieldError."""
    try:
        raw = json.loads(line.decode("utf-8"), object_pairs_hook=_once_each)
    except (ValueError, RecursionError) as error:
        raise FieldError(None, f"not a JSON object: {error}") from error
    if not isinstance(raw, dict):
        raise FieldError(None, "not a JSON object")
    try:
        case = msgspec.convert(raw, record)
    except msgspec.ValidationError as error:
        raise _field_error(str(error)) from error
    except UnicodeEncodeError as error:
        raise FieldError(None, f"not a JSON object of text: {error}") from error
    if b"\\u" in line:
        _refuse_half_characters(raw)
    return case


def _refuse_half_characters(raw: dict[str, object]) -> None:
    """A refusal says what it was given, and half a character cannot be said in any answer."""
    for name, value in raw.items():
        try:
            json.dumps(value, ensure_ascii=False).encode("utf-8")
        except UnicodeEncodeError as error:
            raise FieldError(name, f"no text: {error}") from error


def _once_each(pairs: list[tuple[str, object]]) -> dict[str, object]:
    read = dict(pairs)
    if len(read) != len(pairs):
        names = [name for name, _ in pairs]
        twice = next(name for name in names if names.count(name) > 1)
        raise FieldError(twice, "given twice")
    return read


def _field_error(message: str) -> FieldError:
    named = _MISSING_OR_UNKNOWN.search(message)
    place = _PLACE.search(message)
    parts = (place.group(1) if place else "", named.group(1) if named else "")
    return FieldError(".".join(part for part in parts if part) or None, _PLACE.sub("", message))


def decimal(field: str, text: Text) -> Decimal:
    """A decimal field. Raises FieldError for anything but plain decimal notation."""
    value = read_machine_decimal(str(text))
    if value is None:
        raise FieldError(field, f"a decimal such as 12.5, not {text!r}")
    return value


def optional_decimal(field: str, text: Text | None) -> Decimal | None:
    """A decimal field that may be absent."""
    return None if text is None else decimal(field, text)


def quantity(field: str, text: Text) -> Decimal:
    """A decimal field that a division may have written, such as an age from days.

    Raises FieldError.
    """
    value = read_machine_decimal(str(text), MOST_MACHINE_CHARACTERS)
    return decimal(field, text) if value is None else value


def optional_quantity(field: str, text: Text | None) -> Decimal | None:
    """A quantity that may be absent."""
    return None if text is None else quantity(field, text)


def whole(field: str, text: Text) -> int:
    """A whole-number field. Raises FieldError."""
    value = decimal(field, text)
    if value != value.to_integral_value():
        raise FieldError(field, f"a whole number, not {text!r}")
    return int(value)


def instant(field: str, text: str) -> datetime:
    """An ISO 8601 time with its offset. Raises FieldError."""
    try:
        value = datetime.fromisoformat(text)
    except ValueError as error:
        raise FieldError(field, f"an ISO 8601 time, not {text!r}") from error
    if value.tzinfo is None:
        raise FieldError(field, "a time with its offset, such as +03:00")
    if value.year not in _YEARS:
        raise FieldError(field, f"a year from {_YEARS[0]} to {_YEARS[-1]}, not {value.year}")
    return value
