"""What do this scanner and this keyboard layout make of each character?

A scanner types like a keyboard, and usually like an American one; under the Turkish-Q layout
an ``i`` arrives as ``ı`` and a group separator often as nothing. So a calibration code is
printed and scanned once: each character stands in it before its own two-digit number, and
digits arrive unharmed under every layout the wards use. What arrived between two numbers is
what became of the character. A character that cannot be told from another makes the layout
unusable, and is named.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from bedside.clinical.packs.gs1_values import TEXT_CHARACTERS
from bedside.clinical.packs.identifiers import GROUP_SEPARATOR

# The bracket begins the symbology identifier that some scanners put before a code.
CALIBRATED = (
    *sorted(character for character in TEXT_CHARACTERS if not character.isdigit()),
    *("]", GROUP_SEPARATOR),
)

_DIGITS = "0123456789"
_START = "99"
_AROUND = " \t\r\n"
# What one character may become: nothing, itself, or a few (a dead key and its letter).
_BECAME = "([^0-9]{0,3})"
_ARRIVED = re.compile(
    f".{{0,5}}?{_START}"
    + "".join(f"{_BECAME}{number:02}" for number in range(len(CALIBRATED)))
    + r"\s*",
    re.DOTALL,
)

# Pairs of a character and what arrives for it.
Arrivals = tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class ScannerLayout:
    """What arrives for each character; nothing for the separator where the scanner drops it.

    The other characters all arrive, and none is the beginning of another.
    """

    arrivals: Arrivals

    @property
    def loses_separators(self) -> bool:
        """Whether the group separator leaves no trace; packs are read without it then."""
        return dict(self.arrivals)[GROUP_SEPARATOR] == ""

    def meant(self, arrived: str) -> str | None:
        """The text of the code behind ``arrived``; blanks and Enter around it fall away.

        None where something arrived that no character of a pack's code becomes.
        """
        meaning = {became: character for character, became in self.arrivals if became}
        meaning |= {digit: digit for digit in _DIGITS}
        said: list[str] = []
        waiting = ""
        for sign in _without_end(arrived, meaning):
            waiting += sign
            if waiting in meaning:
                said.append(meaning[waiting])
                waiting = ""
        return None if waiting else "".join(said)


@dataclass(frozen=True, slots=True)
class NotCalibrated:
    """Why a scan teaches no layout.

    ``confused`` names characters that arrive alike, or one as the beginning of another;
    ``lost`` those that do not arrive. ``caps_lock``: small letters arrive as capitals and
    the other way round, which ends with the next press of a key. Nothing of these: it was
    not the calibration code, or its digits did not arrive.
    """

    confused: tuple[str, ...] = ()
    lost: tuple[str, ...] = ()
    caps_lock: bool = False


def calibration_text() -> str:
    """What the calibration code holds."""
    numbered = (f"{character}{number:02}" for number, character in enumerate(CALIBRATED))
    return _START + "".join(numbered)


def learned_layout(arrived: str) -> ScannerLayout | NotCalibrated:
    """The layout shown by what arrived for :func:`calibration_text`, or why there is none."""
    match = _ARRIVED.fullmatch(arrived)
    if match is None:
        return NotCalibrated()
    arrivals = tuple(zip(CALIBRATED, match.groups(), strict=True))
    lost = tuple(
        character for character, sign in arrivals if not sign and character != GROUP_SEPARATOR
    )
    confused = tuple(
        character
        for character, sign in arrivals
        if sign and any(_alike(sign, other) for name, other in arrivals if name != character)
    )
    became = dict(arrivals)
    caps_lock = became["a"] == "A" and became["A"] == "a"
    if lost or confused or caps_lock:
        return NotCalibrated(confused, lost, caps_lock)
    return ScannerLayout(arrivals)


def _alike(one: str, other: str) -> bool:
    """Whether the two cannot be told apart while characters still arrive."""
    return bool(other) and (one.startswith(other) or other.startswith(one))


def _without_end(arrived: str, meaning: dict[str, str]) -> str:
    """``arrived`` without the blanks and Enter around it, save those that mean a character."""
    around = "".join(sign for sign in _AROUND if not any(sign in each for each in meaning))
    return arrived.strip(around)
