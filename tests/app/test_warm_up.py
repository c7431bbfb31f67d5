"""Is everything imported in turn, and is garbage looked for again afterwards?"""

from __future__ import annotations

import gc
import importlib
import sys

from bedside.app.warm_up import AFTER_THE_DOOR, WarmUp, begin_of_start, read_shipped_rules
from bedside.reference import catalogue
from bedside.reference.scales import scales


def test_one_in_a_turn_until_nothing_is_left(qapp, qtbot, monkeypatch) -> None:
    asked: list[str] = []
    monkeypatch.setattr(importlib, "import_module", asked.append)
    frozen: list[bool] = []
    monkeypatch.setattr(gc, "freeze", lambda: frozen.append(True))
    warm = WarmUp(qapp, ("one", "two"), (lambda: asked.append("rules"),))
    begin_of_start()
    assert not gc.isenabled()
    assert not warm.is_done()
    warm.begin()
    qtbot.waitUntil(lambda: frozen == [True])
    assert asked == ["one", "two", "rules"]
    assert warm.is_done()
    assert gc.isenabled()


def test_every_module_of_the_list_is_there() -> None:
    for name in AFTER_THE_DOOR:
        importlib.import_module(name)
        assert name in sys.modules


def test_the_shipped_rules_are_read_before_they_are_asked_for() -> None:
    catalogue.protocol.cache_clear()
    scales.cache_clear()
    for step in read_shipped_rules():
        step()
    assert catalogue.protocol.cache_info().currsize == len(catalogue.shipped_ids())
    assert scales.cache_info().currsize == 1
