"""Who may sign in? The names in ``ward.keys``, read without what opens the ward.

The sign-in window is shown from this alone, before anything heavy is imported. The locked
keys beside the names are read, and judged, by :class:`bedside.store.keys.KeyFile`.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import NamedTuple

from bedside.store.errors import KeyFileDamaged

KEY_FILE_NAME = "ward.keys"


class KeyHolder(NamedTuple):
    """Somebody who may sign in."""

    person_id: str
    name: str


def read_holders(path: Path) -> tuple[KeyHolder, ...]:
    """Everybody in the key file ``path``, in the order they were added.

    Raises KeyFileDamaged if it is missing or holds no names.
    """
    try:
        held = json.loads(path.read_bytes())["holders"]
        holders = tuple(KeyHolder(one["person_id"], one["name"]) for one in held)
    except (OSError, ValueError, TypeError, KeyError) as damage:
        raise KeyFileDamaged(str(damage)) from damage
    if not all(isinstance(part, str) for holder in holders for part in holder):
        raise KeyFileDamaged("a name that is no text")
    return holders
