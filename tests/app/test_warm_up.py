"""Is everything imported in turn, and is garbage looked for again afterwards?"""

from __future__ import annotations

import gc
import importlib
import sys

from bedside.app.warm_up import AFTER_THE_DOOR, WarmUp, begin_of_start


def test_one_module_in_a_turn_until_none_is_left(qtbot, monkeypatch) -> None:
    asked: list[str] = []
    monkeypatch.setattr(importlib, "import_module", asked.append)
    frozen: list[bool] = []
    monkeypatch.setattr(gc, "freeze", lambda: frozen.append(True))
    warm = WarmUp(qtbot._request.getfixturevalue("qapp"), ("one", "two"))
    begin_of_start()
    assert not gc.isenabled()
    warm.begin()
    qtbot.waitUntil(lambda: frozen == [True])
    assert asked == ["one", "two"]
    assert warm.left() == ()
    assert gc.isenabled()


def test_every_module_of_the_list_is_there() -> None:
    for name in AFTER_THE_DOOR:
        importlib.import_module(name)
        assert name in sys.modules
