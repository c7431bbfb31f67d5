"""How is the ward's random database key locked with a password?

Argon2id turns the password and a fresh random salt into 64 bytes. The first half is
XORed over the 32-byte key, the second half authenticates salt and result with
HMAC-SHA256 (encrypt, then authenticate).

Why XOR is sound here: it is a one-time pad, safe as long as one pad never covers two
messages. The salt is 16 fresh random bytes per wrap, so every wrap, also a change to the
same password, has its own pad of the same length as the key. The two halves of Argon2's
output are independent for anyone without the password, so the tag tells nothing about the
pad. A wrong password fails at the tag, compared in constant time, before anything is
decrypted. What remains is guessing passwords, each guess at Argon2's price.
"""

from __future__ import annotations

import hashlib
import hmac
import importlib
import secrets
import unicodedata
from typing import Annotated

import msgspec

from bedside.store.errors import WrongPassword

KEY_BYTES = 32
_SALT_BYTES = 16
_CONTEXT = b"bedside key wrap 1"


# The bounds keep a damaged file from asking for all the memory of the PC.
_Few = Annotated[int, msgspec.Meta(ge=1, le=64)]
_Memory = Annotated[int, msgspec.Meta(ge=8 * 64, le=4 * 1024 * 1024)]


class Cost(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Argon2id's price per guess; kept beside each wrap, so that it can rise later."""

    passes: _Few = 3
    memory_kib: _Memory = 64 * 1024
    lanes: _Few = 4


STANDARD_COST = Cost()


class WrappedKey(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The database key locked with one secret; all of it may be public."""

    cost: Cost
    salt: bytes
    covered: bytes
    tag: bytes

    def __post_init__(self) -> None:
        """Raise ValueError if a part has not its length."""
        lengths = (len(self.salt), len(self.covered), len(self.tag))
        if lengths != (_SALT_BYTES, KEY_BYTES, KEY_BYTES):
            raise ValueError("a wrapped key of another length")


def wrap(secret: str, key: bytes, cost: Cost = STANDARD_COST) -> WrappedKey:
    """Lock the 32-byte ``key`` with ``secret``. ValueError for a key of another length."""
    if len(key) != KEY_BYTES:
        raise ValueError(f"a database key has {KEY_BYTES} bytes, not {len(key)}")
    salt = secrets.token_bytes(_SALT_BYTES)
    pad, seal = _stretched(secret, salt, cost)
    covered = _xor(key, pad)
    return WrappedKey(cost=cost, salt=salt, covered=covered, tag=_tag(seal, salt, covered))


def unwrap(secret: str, wrapped: WrappedKey) -> bytes:
    """The key behind ``wrapped``. Raises WrongPassword; takes about 150 ms either way."""
    pad, seal = _stretched(secret, wrapped.salt, wrapped.cost)
    expected = _tag(seal, wrapped.salt, wrapped.covered)
    if not hmac.compare_digest(expected, wrapped.tag):
        raise WrongPassword
    return _xor(wrapped.covered, pad)


def _stretched(secret: str, salt: bytes, cost: Cost) -> tuple[bytes, bytes]:
    """Argon2id's 64 bytes as pad and seal.

    The secret is composed first (NFC): an ş typed as one key and one typed as s with a
    cedilla are the same password.
    """
    argon2 = importlib.import_module("argon2.low_level")
    stretched: bytes = argon2.hash_secret_raw(
        secret=unicodedata.normalize("NFC", secret).encode(),
        salt=salt,
        time_cost=cost.passes,
        memory_cost=cost.memory_kib,
        parallelism=cost.lanes,
        hash_len=2 * KEY_BYTES,
        type=argon2.Type.ID,
    )
    return stretched[:KEY_BYTES], stretched[KEY_BYTES:]


def _tag(seal: bytes, salt: bytes, covered: bytes) -> bytes:
    return hmac.new(seal, _CONTEXT + salt + covered, hashlib.sha256).digest()


def _xor(left: bytes, right: bytes) -> bytes:
    return bytes(a ^ b for a, b in zip(left, right, strict=True))
