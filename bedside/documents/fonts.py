"""How wide and how high is a text on paper?

DejaVu Sans ships with the program and is embedded in every PDF: the built-in fonts of
PDF have no ğ, ş, ı or İ. Lengths are millimetres, type sizes points.
"""

from __future__ import annotations

from functools import cache

from bedside import locations

MM_PER_POINT = 25.4 / 72
# Highest and lowest reach of the type as its file states it, in parts of the size.
ASCENT = 0.928
DESCENT = 0.236

_FILES = {"DejaVuSans": "DejaVuSans.ttf", "DejaVuSans-Bold": "DejaVuSans-Bold.ttf"}


def font_name(bold: bool) -> str:
    """The name under which the font is registered, registering both at first use.

    Raises FileNotFoundError when the program was installed without its fonts.
    """
    _register()
    return "DejaVuSans-Bold" if bold else "DejaVuSans"


@cache
def _register() -> None:
    # Loaded here and not above: no window needs the PDF library before the first paper.
    from reportlab.pdfbase import pdfmetrics  # type: ignore[import-untyped]
    from reportlab.pdfbase.ttfonts import TTFont  # type: ignore[import-untyped]

    for name, file in _FILES.items():
        pdfmetrics.registerFont(TTFont(name, str(locations.fonts() / file)))


@cache
def _advances(bold: bool) -> dict[int, float]:
    """Width of every character of the font in thousandths of the type size."""
    from reportlab.pdfbase import pdfmetrics

    face = pdfmetrics.getFont(font_name(bold)).face
    widths: dict[int, float] = dict(face.charWidths)
    widths[-1] = float(face.defaultWidth)
    return widths


def width_mm(text: str, size_pt: float, bold: bool = False) -> float:
    """How far ``text`` runs at ``size_pt``, in millimetres."""
    advances = _advances(bold)
    missing = advances[-1]
    thousandths = sum(advances.get(ord(sign), missing) for sign in text)
    return thousandths * size_pt * MM_PER_POINT / 1000


def line_mm(size_pt: float) -> float:
    """Height of one line from its highest to its lowest reach, in millimetres."""
    return (ASCENT + DESCENT) * size_pt * MM_PER_POINT
