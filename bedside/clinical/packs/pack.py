"""Which pack is this: read for certain, or asked about?

A code whose separators stand where the standard wants them and that names all four fields
is read as the standard says. Otherwise separators may have been lost, and the code is read
only if there is exactly one way to do so. A separator that arrived shows that the scanner
passes them: that is why a whole code by the letter is not doubted.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from bedside.clinical.packs.gs1_values import day_of, has_right_check_digit, is_day
from bedside.clinical.packs.identifiers import NEEDED, Ai, Fields, PackRules, ValueKind
from bedside.clinical.packs.readings import Reading, TooManyWaysError, Wanted, readings
from bedside.clinical.refusal import Refusal, RefusalCode


@dataclass(frozen=True, slots=True)
class Pack:
    """What a pack's code says. ``expiry`` is the last day on which it may be used."""

    gtin: str
    serial: str
    lot: str
    expiry: date

    def expired(self, on: date) -> bool:
        """Whether ``on`` is after the last day."""
        return on > self.expiry


@dataclass(frozen=True, slots=True)
class PackCode:
    """An element string, and its fields where it can be read by the letter of the standard:
    every field of free length ended by a separator or by the end. Else None."""

    text: str
    standard: Fields | None


def find_pack(code: PackCode, rules: PackRules, on: date) -> Pack | Refusal:
    """The pack behind ``code``, or why it is not known for certain.

    ``on`` is today: it tells the century. Refusals: NOT_GS1, CHECK_DIGIT, AMBIGUOUS,
    INCOMPLETE, the first that applies.
    """
    standard = _without_contradiction(code.standard, rules, on)
    if standard and standard.keys() >= NEEDED:
        if not has_right_check_digit(standard[Ai.GTIN]):
            return Refusal(RefusalCode.CHECK_DIGIT, {"gtin": standard[Ai.GTIN]})
        return _pack(standard, on)
    try:
        return _only_reading(code, standard, rules, on)
    except TooManyWaysError:
        return Refusal(RefusalCode.AMBIGUOUS)


def _only_reading(
    code: PackCode, standard: dict[str, str] | None, rules: PackRules, on: date
) -> Pack | Refusal:
    """The one complete reading where separators were lost. Raises TooManyWaysError."""
    found = readings(code.text, rules, on, Wanted(complete=True, right_check_digit=True, most=2))
    if len(found) > 1:
        return Refusal(RefusalCode.AMBIGUOUS)
    if found:
        return _pack(dict(found[0]), on)
    return _why_not(code, standard, rules, on)


def possible_packs(code: PackCode, rules: PackRules, on: date, most: int) -> tuple[Pack, ...]:
    """The packs an ambiguous code may mean, ``most`` at most, for a person who can read the
    carton to choose from; none where there are too many ways to go through."""
    wanted = Wanted(complete=True, right_check_digit=True, most=most)
    try:
        found = readings(code.text, rules, on, wanted)
    except TooManyWaysError:
        return ()
    return tuple(_pack(dict(each), on) for each in found)


def _pack(fields: dict[str, str], on: date) -> Pack:
    """The fields of a reading, whose expiry was taken for a day that exists."""
    return Pack(fields[Ai.GTIN], fields[Ai.SERIAL], fields[Ai.LOT], day_of(fields[Ai.EXPIRY], on))


def _without_contradiction(
    fields: Fields | None, rules: PackRules, on: date
) -> dict[str, str] | None:
    """The fields by identifier; None where one stands twice or names a day that is none."""
    if fields is None or len(dict(fields)) < len(fields):
        return None
    dates = {each.ai for each in rules.identifiers if each.kind is ValueKind.DATE}
    if any(ai in dates and not is_day(value, on) for ai, value in fields):
        return None
    return dict(fields)


def _why_not(
    code: PackCode, standard: dict[str, str] | None, rules: PackRules, on: date
) -> Refusal:
    """Why a code without a complete reading is refused. Raises TooManyWaysError."""

    def one(complete: bool, right_check_digit: bool) -> tuple[Reading, ...]:
        return readings(code.text, rules, on, Wanted(complete, right_check_digit, most=1))

    wrong = one(complete=True, right_check_digit=False)
    if wrong:
        return Refusal(RefusalCode.CHECK_DIGIT, {"gtin": dict(wrong[0])[Ai.GTIN]})
    if standard is None:
        in_part = one(complete=False, right_check_digit=True)
        in_part = in_part or one(complete=False, right_check_digit=False)
        if not in_part:
            return Refusal(RefusalCode.NOT_GS1)
        standard = dict(in_part[0])
    gtin = standard.get(Ai.GTIN)
    if gtin is not None and not has_right_check_digit(gtin):
        return Refusal(RefusalCode.CHECK_DIGIT, {"gtin": gtin})
    missing = sorted(each.name.lower() for each in NEEDED if each not in standard)
    return Refusal(RefusalCode.INCOMPLETE, {"missing": ", ".join(missing)})
