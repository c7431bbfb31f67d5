"""Outlines take the colours of the look and how full each thing is."""

from __future__ import annotations

import re

from bedside.ui.theme.tokens import DARK, LIGHT
from bedside.ui.wizard import artwork


def test_a_fuller_bag_has_a_higher_level():
    levels = [float(dict(artwork.bag(0, 0, full).fills)["level"]) for full in (0, 0.5, 1)]
    assert levels == sorted(levels, reverse=True)


def test_a_full_syringe_has_its_plunger_drawn_back():
    empty, full = (dict(artwork.syringe(0, 0, share).fills) for share in (0, 1))
    assert float(full["stopper"]) < float(empty["stopper"])
    assert float(empty["amount"]) == 0


def test_no_name_is_left_open_and_looks_differ():
    for part in (artwork.bag(0, 0, 1), artwork.vial(0, 0, 1), artwork.swirl(0, 0)):
        light, dark = artwork.svg(part, LIGHT), artwork.svg(part, DARK)
        assert light != dark
        assert not re.search(rb'"\$', light)
