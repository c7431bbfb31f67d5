"""Is one window shown at a time, and is the one before told that it made way?"""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QRect
from PySide6.QtWidgets import QWidget

from bedside.app.screen import Screen
from bedside.app.this_pc import PcMemory
from bedside.ui.language import current_language
from bedside.ui.theme.apply import current_scale, current_tokens
from bedside.ui.theme.tokens import DARK, LIGHT


def test_a_window_takes_the_place_of_the_one_before(screen: Screen) -> None:
    gone: list[str] = []
    first, second = QWidget(), QWidget()
    screen.show(first, lambda: gone.append("first"))
    place = QRect(30, 40, 900, 700)
    first.setGeometry(place)
    screen.show(second, lambda: gone.append("second"))
    assert (screen.window, gone) == (second, ["first"])
    assert second.geometry() == place
    assert not first.isVisible()
    screen.leave()
    assert (screen.window, gone) == (None, ["first", "second"])
    screen.leave()
    assert gone == ["first", "second"]


def test_the_choices_dress_every_window_and_are_kept(screen: Screen, tmp_path: Path) -> None:
    screen.remember(screen.choices._replace(language="en", look="dark", scale=1.5))
    screen.dress()
    assert (current_language(), current_tokens(), current_scale()) == ("en", DARK, 1.5)
    assert PcMemory(tmp_path / "this-pc.json").recall() == screen.choices
    screen.remember(screen.choices._replace(look="light"))
    screen.dress()
    assert current_tokens() == LIGHT
