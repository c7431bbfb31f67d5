"""Is there one application, and does the command open the right window?"""

from __future__ import annotations

from pathlib import Path

import pytest

from bedside.app import window


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
    monkeypatch.setattr(window, "install_excepthook", lambda: None)
    monkeypatch.setattr(type(qapp), "exec", lambda *_: 0)
    assert window.run_window(tmp_path, training) == 0
    assert asked == ["training" if training else tmp_path]
