"""Which characters open the ward when every password is lost? The printed recovery code.

Thirty characters in six groups of five, read off paper and typed by hand: 26 random ones
(130 bits) and 4 that check the rest, so a slip of the finger is told apart from a code of
another ward. The alphabet has no I, L, O or U; I and L typed read as 1, O as 0.
"""

from __future__ import annotations

import hashlib
import secrets

from bedside.store.errors import RecoveryCodeMistyped

ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
_RANDOM_LETTERS = 26
_CHECK_LETTERS = 4
_GROUP = 5
# A Turkish keyboard gives ı and İ where others give i and I.
_READ_AS = str.maketrans({"I": "1", "L": "1", "O": "0", "İ": "1", "ı": "1"})


def new_code() -> str:
    """A fresh random code as it is printed: ``XXXXX-XXXXX-XXXXX-XXXXX-XXXXX-XXXXX``."""
    letters = "".join(secrets.choice(ALPHABET) for _ in range(_RANDOM_LETTERS))
    return _grouped(letters + _check(letters))


def read_code(typed: str) -> str:
    """A typed code as it was printed. Raises RecoveryCodeMistyped if its check fails.

    Case, blanks and dashes do not matter.
    """
    plain = "".join(letter for letter in typed if letter not in "-–—" and not letter.isspace())
    letters = plain.translate(_READ_AS).upper().translate(_READ_AS)
    random, check = letters[:_RANDOM_LETTERS], letters[_RANDOM_LETTERS:]
    if not set(letters) <= set(ALPHABET) or len(random) != _RANDOM_LETTERS:
        raise RecoveryCodeMistyped
    if check != _check(random):
        raise RecoveryCodeMistyped
    return _grouped(letters)


def _check(letters: str) -> str:
    digest = hashlib.sha256(b"bedside recovery code " + letters.encode()).digest()
    return "".join(ALPHABET[byte % len(ALPHABET)] for byte in digest[:_CHECK_LETTERS])


def _grouped(letters: str) -> str:
    return "-".join(letters[at : at + _GROUP] for at in range(0, len(letters), _GROUP))
