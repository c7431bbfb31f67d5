"""Which passwords are taken, and which one is shown to everybody?"""

from __future__ import annotations

# Letters; the windows ask for it in words. The shown password of a training ward is no secret
# and does not pass here.
SHORTEST_PASSWORD = 8
# Of the example people of a training ward; it stands on the sign-in page.
TRAINING_PASSWORD = "egitim"  # noqa: S105


def is_too_short(password: str) -> bool:
    """Whether a person must choose a longer password than ``password``."""
    return len(password) < SHORTEST_PASSWORD
