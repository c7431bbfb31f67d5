"""Which spelling finds a name? Turkish letters folded so that any keyboard finds them.

SQLite's own case folding leaves İ and dotless ı alone and ``str.lower`` turns İ into two
code points, so a nurse who types "isik" would not find Işık. Both sides of a search are
folded by :func:`fold`: I and İ each to the small letter Turkish gives them, then ı to i,
then every mark removed.
"""

from __future__ import annotations

import unicodedata

_TURKISH_CAPITALS = str.maketrans({"I": "ı", "İ": "i"})


def fold(text: str) -> str:
    """``text`` without case, marks or doubled blanks: ``"IŞIK  Çağrı"`` -> ``"isik cagri"``."""
    # Composed first: a capital I with a separate dot above counts as İ, a full-width A as A.
    composed = unicodedata.normalize("NFKC", text)
    lowered = composed.translate(_TURKISH_CAPITALS).lower().replace("ı", "i")
    apart = unicodedata.normalize("NFKD", lowered)
    bare = "".join(letter for letter in apart if not unicodedata.combining(letter))
    return " ".join(bare.split())


def words_to_find(text: str) -> tuple[str, ...]:
    """The folded words of a search; a row is found when it contains every one of them."""
    return tuple(fold(text).split())
