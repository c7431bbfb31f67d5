"""Every text can be read on its ground, by day and by night."""

import pytest

from bedside.ui.theme.style import SEVERITIES
from bedside.ui.theme.tokens import DARK, LIGHT, Tokens, severity_colours


def luminance(colour: str) -> float:
    parts = [int(colour[place : place + 2], 16) / 255 for place in (1, 3, 5)]
    red, green, blue = (c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


@pytest.mark.parametrize("tokens", [LIGHT, DARK], ids=["light", "dark"])
def test_every_text_has_a_contrast_of_at_least_4_5(tokens: Tokens) -> None:
    pairs = [
        (ink, ground)
        for ink in (tokens.ink, tokens.soft, tokens.accent, tokens.stop)
        for ground in (tokens.ground, tokens.card)
    ]
    pairs += [severity_colours(tokens, severity) for severity in SEVERITIES]
    pairs += [(tokens.on_accent, tokens.accent), (tokens.ink, tokens.accent_ground)]
    pairs += [(tokens.soft, tokens.line)]  # a disabled primary button
    poor = {pair: round(contrast(*pair), 2) for pair in pairs if contrast(*pair) < 4.5}
    assert poor == {}
