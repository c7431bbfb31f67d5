"""A reader of ZPL pictures, written from the printer language's description alone.

It knows nothing of how the program writes them: it expands the repeat counts of a graphic
field and gives the dots back.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

_FORMAT = re.compile(
    r"\^XA\^PW(\d+)\^LL(\d+)\^LH0,0\^FO0,0\^GFA,(\d+),(\d+),(\d+),([0-9A-Za-z]+)\^FS\^PQ(\d+)\^XZ"
)
_COUNTS = {chr(ord("G") + n): n + 1 for n in range(19)}
_COUNTS |= {chr(ord("g") + n): (n + 1) * 20 for n in range(20)}


@dataclass(frozen=True)
class Burnt:
    """One label as the printer burns it: rows of 0 and 1, and how many copies."""

    width: int
    height: int
    copies: int
    rows: list[str]


def read_zpl(commands: bytes) -> list[Burnt]:
    """Every label in ``commands``. ValueError for anything that is not understood."""
    text = commands.decode("ascii")
    labels = [_label(found) for found in _FORMAT.finditer(text)]
    if _FORMAT.sub("", text).strip():
        raise ValueError("something else stands between the labels")
    return labels


def _label(found: re.Match[str]) -> Burnt:
    width, height, sent, total, a_row, data, copies = found.groups()
    digits = _expanded(data)
    if not len(digits) // 2 == int(sent) == int(total) == int(a_row) * int(height):
        raise ValueError("the counts of the picture do not agree")
    row = int(a_row) * 2
    rows = [
        "".join(f"{int(digit, 16):04b}" for digit in digits[start : start + row])
        for start in range(0, len(digits), row)
    ]
    return Burnt(int(width), int(height), int(copies), rows)


def _expanded(data: str) -> str:
    written, count = [], 0
    for sign in data:
        if sign in _COUNTS:
            count += _COUNTS[sign]
        else:
            written.append(sign * (count or 1))
            count = 0
    return "".join(written)
