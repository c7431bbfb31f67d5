"""Which colour does each thing have, by day and by night?

The only place where colours are written down. Every pair a text stands on keeps a
contrast of at least 4.5 : 1 (tested), so severity stays readable at arm's length.
"""

from __future__ import annotations

from typing import NamedTuple


class Tokens(NamedTuple):
    """Named colours as ``#RRGGBB``. ``on_accent`` is the ink on an accent-filled button."""

    ground: str
    card: str
    ink: str
    soft: str
    line: str
    accent: str
    accent_ground: str
    on_accent: str
    good: str
    good_ground: str
    caution: str
    caution_ground: str
    stop: str
    stop_ground: str
    step: str
    full: str
    off_time: str


LIGHT = Tokens(
    ground="#F4F6F8",
    card="#FFFFFF",
    ink="#16212B",
    soft="#52616F",
    line="#D5DCE3",
    accent="#0B6E78",
    accent_ground="#DDF0F1",
    on_accent="#FFFFFF",
    good="#1C7C45",
    good_ground="#E0F3E7",
    caution="#8A5A00",
    caution_ground="#FFF0CF",
    stop="#A91E22",
    stop_ground="#FBE3E2",
    step="#7FB7BD",
    full="#0B6E78",
    off_time="#E1A33B",
)

DARK = Tokens(
    ground="#11181F",
    card="#19232C",
    ink="#E7EDF2",
    soft="#9FB0BE",
    line="#2D3B47",
    accent="#5CC3CC",
    accent_ground="#163B40",
    on_accent="#11181F",
    good="#6FD598",
    good_ground="#153425",
    caution="#F4C266",
    caution_ground="#3A2C0E",
    stop="#FF8F8B",
    stop_ground="#43191A",
    step="#7FB7BD",
    full="#0B6E78",
    off_time="#E1A33B",
)


def severity_colours(tokens: Tokens, severity: str) -> tuple[str, str]:
    """Ink and ground of a severity word: stop, caution, good, due or info."""
    return {
        "stop": (tokens.stop, tokens.stop_ground),
        "caution": (tokens.caution, tokens.caution_ground),
        "good": (tokens.good, tokens.good_ground),
        "due": (tokens.accent, tokens.accent_ground),
        "info": (tokens.accent, tokens.accent_ground),
    }[severity]
