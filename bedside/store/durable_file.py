"""How is a small file replaced so that a power cut leaves the old or the new, whole?"""

from __future__ import annotations

import os
import secrets
from pathlib import Path

from bedside.store.errors import NothingSaved


def write_durably(path: Path, content: bytes) -> None:
    """Put ``content`` at ``path``, readable by its owner only, safe on disk on return.

    It is written beside the old file, forced to disk, and moved over it in one step.
    Raises NothingSaved if the disk refuses; the old file then stands untouched.
    """
    beside = path.with_name(f".{path.name}.{secrets.token_hex(4)}")
    try:
        handle = os.open(beside, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
        with os.fdopen(handle, "wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        beside.replace(path)
        sync_folder(path.parent)
    except OSError as refused:
        beside.unlink(missing_ok=True)
        raise NothingSaved(str(refused)) from refused


def sync_folder(folder: Path) -> None:
    """Force the folder's list of files to disk; Windows does so by itself."""
    if os.name == "nt":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
