"""What did the windows look like? Numbered pictures of each, in the order they were taken."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QWidget

from bedside.app.demo.hands import settle

# Of 100: larger files than by default, written in a fraction of the time.
_QUICKLY = 80


class Pictures:
    """Pictures in ``folder``, named ``NN-name.png``."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self.taken: list[str] = []

    def take(self, window: QWidget | None, name: str) -> None:
        """Picture the window as it stands. OSError where the folder cannot be written."""
        settle()
        if window is None:
            raise OSError(f"there is no window to picture as {name}")
        file = f"{len(self.taken) + 1:02}-{name}.png"
        picture = window.grab().toImage()
        if not picture.save(str(self._folder / file), quality=_QUICKLY):
            raise OSError(f"{file} could not be written")
        self.taken.append(file)
