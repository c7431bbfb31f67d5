"""Packs made up for tests, with serials and lots that look like further fields."""

from __future__ import annotations

import string
from dataclasses import dataclass
from datetime import date
from itertools import accumulate
from random import Random

from bedside.clinical.packs.gs1_values import TEXT_CHARACTERS
from bedside.clinical.packs.identifiers import GROUP_SEPARATOR as GS
from bedside.clinical.packs.pack import Pack

TODAY = date(2026, 11, 23)
GTIN = "08699567890128"
TURKISH_ORDER = ("01", "21", "17", "10")

_FIXED = {"01", "11", "13", "15", "16", "17"}
_PIECES = (
    *("01", "10", "11", "17", "21", "1", "7", "0", "240", "710", "17270101", "10A", "21B"),
    *("17260100", "11260229", "0108699567890128", "17261332", "AB", "x-", "2026", "10"),
)


def with_check_digit(thirteen: str) -> str:
    """Thirteen digits and the fourteenth that fits them."""
    tripled = sum(int(digit) for digit in thirteen[0::2])
    plain = sum(int(digit) for digit in thirteen[1::2])
    return thirteen + str(-(3 * tripled + plain) % 10)


@dataclass(frozen=True)
class PrintedPack:
    """The fields in the order in which they are printed."""

    fields: tuple[tuple[str, str], ...]
    pack: Pack

    def _open_ends(self) -> list[int]:
        """The numbers of the fields after which the standard wants a separator."""
        return [n for n, (ai, _) in enumerate(self.fields[:-1]) if ai not in _FIXED]

    def scan(self) -> str:
        """As a scanner types it that loses nothing."""
        return self._joined(set(self._open_ends()))

    def without_separators(self) -> str:
        return self._joined(set())

    def in_part(self) -> list[str]:
        """Every scan with some separators lost, but not all."""
        ends = self._open_ends()
        return [
            self._joined({end for bit, end in enumerate(ends) if kept >> bit & 1})
            for kept in range(1, 2 ** len(ends) - 1)
        ]

    def _joined(self, kept: set[int]) -> str:
        return "".join(
            ai + value + (GS if number in kept else "")
            for number, (ai, value) in enumerate(self.fields)
        )


def nasty_text(random: Random, most: int = 20) -> str:
    """A serial or lot: plain, digits only, or put together from what looks like fields."""
    kind = random.choice(["plain", "digits", "pieces", "any"])
    length = random.randint(1, most)
    if kind == "plain":
        return "".join(random.choices(string.ascii_uppercase + string.digits, k=length))
    if kind == "digits":
        return "".join(random.choices(string.digits, k=length))
    if kind == "any":
        return "".join(random.choices(sorted(TEXT_CHARACTERS), k=length))
    pieces = random.choices(_PIECES, k=6)
    return [*accumulate(pieces)][random.randrange(6)][:most]


def some_day(random: Random) -> tuple[str, date]:
    """Six digits and the day they mean; now and then day 00."""
    year, month = random.randint(2000, 2070), random.randint(1, 12)
    last = {2: 29 if year % 4 == 0 else 28, 4: 30, 6: 30, 9: 30, 11: 30}.get(month, 31)
    day = random.randint(0, last)
    return f"{year % 100:02}{month:02}{day:02}", date(year, month, day or last)


def printed_pack(random: Random, extras: bool = False, longest: int = 20) -> PrintedPack:
    """A pack with its fields in the order of Turkish packs or in any other."""
    gtin = with_check_digit("".join(random.choices(string.digits, k=13)))
    digits, expiry = some_day(random)
    pack = Pack(gtin, nasty_text(random, longest), nasty_text(random, longest), expiry)
    values = {"01": gtin, "21": pack.serial, "17": digits, "10": pack.lot}
    order = list(TURKISH_ORDER) if random.random() < 0.5 else random.sample([*values], 4)
    if extras:
        values |= {"11": some_day(random)[0], "240": nasty_text(random, 30)}
        values |= {"714": nasty_text(random), "16": some_day(random)[0]}
        for ai in random.sample(["11", "240", "714", "16"], random.randint(1, 3)):
            order.insert(random.randint(0, len(order)), ai)
    return PrintedPack(tuple((ai, values[ai]) for ai in order), pack)


def ordinary_pack(random: Random) -> PrintedPack:
    """A pack as they are sold: a serial of letters and digits, a short lot."""
    gtin = with_check_digit("0869" + "".join(random.choices(string.digits, k=9)))
    digits, expiry = some_day(random)
    serial = "".join(random.choices(string.ascii_uppercase + string.digits, k=14))
    lot = "".join(random.choices(string.ascii_uppercase + string.digits, k=7))
    values = {"01": gtin, "21": serial, "17": digits, "10": lot}
    fields = tuple((ai, values[ai]) for ai in TURKISH_ORDER)
    return PrintedPack(fields, Pack(gtin, serial, lot, expiry))
