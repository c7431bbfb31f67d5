"""Which pack was scanned? From what the scanner typed to a pack, or to a question."""

from __future__ import annotations

from datetime import date

from bedside.clinical.packs.pack import Pack, PackCode, find_pack, possible_packs
from bedside.clinical.packs.scan_text import element_text
from bedside.clinical.refusal import Refusal, RefusalCode
from bedside.reference.pack_identifiers import shipped_pack_rules
from bedside.services.packs.element_strings import standard_fields


def read_pack(scan: str, on: date) -> Pack | Refusal:
    """The pack whose code the scanner typed, or why it is not known for certain.

    ``on`` is the ward's day today. Refusals: NOT_GS1, CHECK_DIGIT, AMBIGUOUS, INCOMPLETE.
    An expired pack is read like any other.
    """
    code = _code(scan)
    if code is None:
        return Refusal(RefusalCode.NOT_GS1)
    return find_pack(code, shipped_pack_rules(), on)


def packs_to_choose_from(scan: str, on: date, most: int) -> tuple[Pack, ...]:
    """What an ambiguous scan may mean, ``most`` packs at most: the person who holds the
    carton compares serial, lot and day with what is printed on it."""
    code = _code(scan)
    return () if code is None else possible_packs(code, shipped_pack_rules(), on, most)


def _code(scan: str) -> PackCode | None:
    text = element_text(scan)
    return None if text is None else PackCode(text, standard_fields(text))
