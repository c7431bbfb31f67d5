"""Is there one application, and does the command open the right window?"""

from __future__ import annotations

import gc
import sys
from pathlib import Path

import pytest

from bedside.app import window
from bedside.ui import unexpected


def test_the_application_is_made_once(qapp) -> None:
    assert window.make_application() is qapp
    assert qapp.applicationName() == "bedside"


@pytest.mark.parametrize("training", [False, True])
def test_the_window_opens_as_asked(
    qapp, monkeypatch: pytest.MonkeyPatch, tmp_path: Path, training: bool
) -> None:
    asked: list[object] = []

    class NoDesk:
        def __init__(self, *parts: object) -> None:
            assert parts[0] is qapp

        def found_training(self) -> None:
            asked.append("training")

        def begin(self, ward: Path | None) -> None:
            asked.append(ward)

    monkeypatch.setattr(window, "Desk", NoDesk)
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    monkeypatch.setattr(type(qapp), "exec", lambda *_: 0)
    try:
        assert window.run_window(tmp_path, training) == 0
    finally:
        gc.enable()
    assert asked == ["training" if training else tmp_path]


def test_the_first_fault_is_worded_like_every_other(qapp, monkeypatch: pytest.MonkeyPatch) -> None:
    said: list[BaseException] = []

    def install() -> None:
        sys.excepthook = lambda _kind, error, _trace: said.append(error)

    monkeypatch.setattr(sys, "excepthook", window._first_fault)
    monkeypatch.setattr(unexpected, "install_excepthook", install)
    for fault in (ValueError("first"), ValueError("second")):
        sys.excepthook(type(fault), fault, None)
    assert [str(error) for error in said] == ["first", "second"]
