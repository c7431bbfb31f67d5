"""How are vial, syringe, bag and line drawn?

Their outlines are SVG files in ``resources/drawings``; names such as ``$ink`` in them are
filled in here with the colours of the look in use and with how full each one is. Words
are painted over them by :mod:`bedside.ui.wizard.drawing`, so that they are translated,
wrapped and enlarged like any other text.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from string import Template

from bedside import locations
from bedside.ui.theme.tokens import Tokens

# Where the liquid may stand in each drawing (y in the SVG's own units), full and empty.
_BAG_FULL_Y, _BAG_EMPTY_Y = 100, 240
_VIAL_FULL_Y, _VIAL_EMPTY_Y = 66, 114
_BARREL_LEFT, _BARREL_RIGHT = 116, 236
_STOPPER, _ROD, _THUMB = 9, 112, 7


@dataclass(frozen=True, slots=True)
class Box:
    """A place on the drawing sheet, in its own units."""

    x: float
    y: float
    width: float
    height: float


@dataclass(frozen=True, slots=True)
class Part:
    """One SVG outline, where it stands, and what its own names are filled in with."""

    file: str
    box: Box
    fills: tuple[tuple[str, str], ...] = ()


@cache
def _template(file: str) -> Template:
    return Template((locations.drawings() / file).read_text(encoding="utf-8"))


def svg(part: Part, tokens: Tokens) -> bytes:
    """The outline of ``part`` in the colours of ``tokens``, ready to be painted.

    Raises KeyError when the part leaves a name of its SVG file open.
    """
    colours = {
        "ink": tokens.ink,
        "ground": tokens.card,
        "shade": tokens.line,
        "liquid": tokens.accent_ground,
        "accent": tokens.accent,
    }
    return _template(part.file).substitute(colours, **dict(part.fills)).encode()


def bag(x: float, y: float, full: float, air: bool = False, labelled: bool = False) -> Part:
    """An infusion bag; ``full`` is its content as a share (0 to 1) of the finished bag."""
    level = _BAG_EMPTY_Y - (_BAG_EMPTY_Y - _BAG_FULL_Y) * full
    fills = (
        ("level", f"{level:.1f}"),
        ("wet", "1" if full else "0"),
        ("air", "1" if air else "0"),
        ("label", "1" if labelled else "0"),
    )
    return Part("bag.svg", Box(x, y, 240, 330), fills)


def syringe(x: float, y: float, full: float) -> Part:
    """A syringe with its needle to the right; ``full`` is the drawn-up share of its barrel."""
    head = _BARREL_RIGHT - (_BARREL_RIGHT - _BARREL_LEFT) * full
    stopper = head - _STOPPER
    rod = stopper - _ROD
    fills = (
        ("head", f"{head:.1f}"),
        ("amount", f"{_BARREL_RIGHT - head:.1f}"),
        ("stopper", f"{stopper:.1f}"),
        ("rod", f"{rod:.1f}"),
        ("thumb", f"{max(rod - _THUMB, 1):.1f}"),
    )
    return Part("syringe.svg", Box(x, y, 300, 64), fills)


def vial(x: float, y: float, full: float) -> Part:
    """A vial; ``full`` is the share (0 to 1) its content takes of the body."""
    level = _VIAL_EMPTY_Y - (_VIAL_EMPTY_Y - _VIAL_FULL_Y) * full
    return Part("vial.svg", Box(x, y, 90, 130), (("level", f"{level:.1f}"),))


def swirl(x: float, y: float) -> Part:
    """The round arrow that says: turn gently."""
    return Part("swirl.svg", Box(x, y, 90, 40))


def line(x: float, y: float) -> Part:
    """The infusion line with its in-line filter, its top at the bag's outlet port."""
    return Part("line.svg", Box(x, y, 220, 120))
