"""Does what was written about allergies say that there is none?"""

from __future__ import annotations

# As registration asks for it, and as it is written in passing; anything else is looked at.
_NONE = frozenset({"yok", "alerji yok", "bilinen alerji yok", "bilinen yok"}) | frozenset(
    {"none", "no", "none known", "no known allergies", "nka", "nkda"}
)


def says_none(allergies: str) -> bool:
    """Whether somebody asked and there is no allergy. What was not asked is no such answer."""
    return allergies.strip().rstrip(".").casefold() in _NONE
