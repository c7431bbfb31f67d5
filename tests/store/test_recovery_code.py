from __future__ import annotations

import pytest

from bedside.store.errors import RecoveryCodeMistyped
from bedside.store.recovery_code import ALPHABET, new_code, read_code


def test_a_code_is_six_groups_of_five_unambiguous_characters() -> None:
    groups = new_code().split("-")
    assert [len(group) for group in groups] == [5] * 6
    assert set("".join(groups)) <= set(ALPHABET)
    assert not set("ILOU") & set(ALPHABET)


def test_no_two_codes_are_alike() -> None:
    assert len({new_code() for _ in range(50)}) == 50


def test_case_blanks_and_look_alikes_do_not_matter() -> None:
    code = new_code()
    assert read_code(code.lower().replace("-", " ")) == code
    assert read_code(code.replace("1", "I").replace("0", "o")) == code
    assert read_code(code.replace("1", "ı")) == code
    assert read_code(code.replace("1", "İ").replace("-", "")) == code


def test_one_wrong_character_is_found() -> None:
    code = new_code()
    wrong = ALPHABET[(ALPHABET.index(code[7]) + 1) % len(ALPHABET)]
    with pytest.raises(RecoveryCodeMistyped):
        read_code(code[:7] + wrong + code[8:])


@pytest.mark.parametrize("typed", ["", "ABCDE", "U" * 30, "ş" * 30])
def test_what_is_no_code_is_mistyped(typed: str) -> None:
    with pytest.raises(RecoveryCodeMistyped):
        read_code(typed)


def test_a_missing_or_doubled_character_is_found() -> None:
    code = new_code()
    for typed in (code[:-1], code[1:], code + "0"):
        with pytest.raises(RecoveryCodeMistyped):
            read_code(typed)
