"""The style sheet grows with the text size and is made of tokens only."""

import re

import pytest

from bedside.ui.theme.style import stylesheet
from bedside.ui.theme.tokens import DARK, LIGHT
from bedside.ui.widgets.text import button


@pytest.mark.parametrize("tokens", [LIGHT, DARK])
def test_no_colour_outside_the_tokens(tokens) -> None:
    known = set(tokens)
    assert set(re.findall(r"#[0-9A-Fa-f]{6}", stylesheet(tokens, 1.0))) <= known


def test_titles_are_22_and_twice_as_large_at_200_per_cent() -> None:
    rule = r'QLabel\[role="title"\] \{ font-size: (\d+)px'
    sizes = [re.search(rule, stylesheet(LIGHT, scale)) for scale in (1.0, 2.0)]
    assert [found[1] for found in sizes if found] == ["22", "44"]


@pytest.mark.parametrize("role", ["segment", "stop"])
def test_a_thicker_border_makes_no_button_higher(qtbot, qapp, role) -> None:
    plain, thick = button("Kaydet"), button("Kaydet", role)
    thick.setCheckable(True)
    thick.setChecked(True)
    for made in (plain, thick):
        qtbot.addWidget(made)
        made.ensurePolished()
    assert thick.sizeHint() == plain.sizeHint()
