from __future__ import annotations

import unicodedata

import msgspec
import pytest

from bedside.store.errors import WrongPassword
from bedside.store.key_wrap import STANDARD_COST, Cost, WrappedKey, unwrap, wrap

KEY = bytes(range(32))
CHEAP = Cost(passes=1, memory_kib=512, lanes=1)


def test_what_is_wrapped_comes_back() -> None:
    assert unwrap("parola", wrap("parola", KEY, CHEAP)) == KEY


def test_the_standard_price_is_the_one_that_was_measured() -> None:
    assert Cost(passes=3, memory_kib=65536, lanes=4) == STANDARD_COST
    assert unwrap("parola", wrap("parola", KEY)) == KEY


def test_another_password_opens_nothing() -> None:
    with pytest.raises(WrongPassword):
        unwrap("Parola", wrap("parola", KEY, CHEAP))


@pytest.mark.parametrize("part", ["salt", "covered", "tag"])
def test_a_changed_bit_opens_nothing(part: str) -> None:
    wrapped = wrap("parola", KEY, CHEAP)
    old = getattr(wrapped, part)
    changed = msgspec.structs.replace(wrapped, **{part: bytes([old[0] ^ 1]) + old[1:]})
    with pytest.raises(WrongPassword):
        unwrap("parola", changed)


def test_every_wrap_has_its_own_pad() -> None:
    first, second = wrap("parola", KEY, CHEAP), wrap("parola", KEY, CHEAP)
    assert first.salt != second.salt
    assert first.covered != second.covered
    assert KEY not in (first.covered, second.covered)


def test_composed_and_separate_letters_are_one_password() -> None:
    typed = "Şifreçğ"
    wrapped = wrap(unicodedata.normalize("NFD", typed), KEY, CHEAP)
    assert unwrap(unicodedata.normalize("NFC", typed), wrapped) == KEY


def test_a_key_of_another_length_is_refused() -> None:
    with pytest.raises(ValueError, match="32 bytes"):
        wrap("parola", b"short", CHEAP)
    wrapped = wrap("parola", KEY, CHEAP)
    with pytest.raises(ValueError, match="length"):
        WrappedKey(cost=CHEAP, salt=wrapped.salt, covered=b"", tag=wrapped.tag)
