from __future__ import annotations

from datetime import date

import msgspec
import pytest

from bedside.clinical.events import ProtocolStamp, SuppliedItem


def test_a_record_is_frozen() -> None:
    stamp = ProtocolStamp("tr-review", "2023", "0" * 64)
    with pytest.raises(AttributeError):
        stamp.id = "other"  # type: ignore[misc]


def test_a_field_nobody_knows_is_refused() -> None:
    with pytest.raises(msgspec.ValidationError, match="colour"):
        msgspec.convert({"lot": "L", "expiry": "2027-01-31", "colour": "red"}, SuppliedItem)


def test_a_pack_that_was_not_scanned_reads_and_writes_as_before() -> None:
    before = b'{"lot":"L","expiry":"2027-01-31"}'
    typed = msgspec.json.decode(before, type=SuppliedItem)
    assert typed == SuppliedItem("L", date(2027, 1, 31), gtin="", serial="")
    assert msgspec.json.encode(typed) == before
