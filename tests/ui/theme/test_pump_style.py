from __future__ import annotations

import re

from bedside.ui.theme.pump_style import pump_style
from bedside.ui.theme.tokens import DARK, LIGHT


def test_the_targets_are_large_in_every_size_and_shade() -> None:
    for tokens in (LIGHT, DARK):
        for scale in (1.0, 1.5, 2.0):
            style = pump_style(tokens, scale)
            heights = [int(found) for found in re.findall(r"min-height: (\d+)px", style)]
            assert min(heights) >= 44
            assert tokens.stop in style
