"""``bedside calc pack``: which pack is this, and is it still in date?"""

from __future__ import annotations

import re
from datetime import date

import msgspec

from bedside.clinical.refusal import Refusal
from bedside.reference.pack_identifiers import shipped_pack_rules
from bedside.services.calc.common_fields import Answer, refusal_sentence, sources
from bedside.services.calc.reading import FieldError, read_record
from bedside.services.packs.reader import read_pack

_ISO_DATE = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")


class PackLine(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """A line of ``bedside calc pack``."""

    scan: str
    on: str


def answer_pack(line: bytes) -> Answer:
    """The answer to one line. Raises FieldError where the line is no case."""
    case = read_record(line, PackLine)
    on = _day("on", case.on)
    pack = read_pack(case.scan, on)
    listed = sources(shipped_pack_rules().citations)
    if isinstance(pack, Refusal):
        return {
            "refused": pack.code.value,
            "message": refusal_sentence(pack),
            "sources": listed,
        }
    return {
        "gtin": pack.gtin,
        "serial": pack.serial,
        "lot": pack.lot,
        "expiry": pack.expiry.isoformat(),
        "expired": pack.expired(on),
        "sources": listed,
    }


def _day(field: str, text: str) -> date:
    """An ISO 8601 day. Raises FieldError."""
    try:
        if _ISO_DATE.fullmatch(text):
            return date.fromisoformat(text)
    except ValueError as error:
        raise FieldError(field, f"a day that exists, not {text!r}") from error
    raise FieldError(field, f"an ISO 8601 day such as 2026-11-30, not {text!r}")
