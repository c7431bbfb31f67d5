"""What does a ward show before anybody has signed in? Its people's names and its kind.

Nothing here reads the encrypted file, and nothing heavy is imported: the first window
stands on this.
"""

from __future__ import annotations

from pathlib import Path

from bedside.store.errors import StoreError
from bedside.store.key_holders import KEY_FILE_NAME, KeyHolder, read_holders

# Empty; lets the door of a training ward be marked as one before it is opened.
TRAINING_MARK = "training"
TRAINING_NAME = "Çocuk Hematoloji"


class Door:
    """The ward in ``folder`` from outside."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def people(self) -> tuple[KeyHolder, ...]:
        """Who may sign in; empty where the key file cannot be read."""
        try:
            return read_holders(self.folder / KEY_FILE_NAME)
        except StoreError:
            return ()

    def is_training(self) -> bool:
        """Whether the folder says of itself that it is a training ward's."""
        return (self.folder / TRAINING_MARK).is_file()

    def ward_name(self) -> str:
        """What the door shows. The ward's name stands in its encrypted file; a folder's
        own name is all that is known before somebody has signed in."""
        return TRAINING_NAME if self.is_training() else self.folder.name
