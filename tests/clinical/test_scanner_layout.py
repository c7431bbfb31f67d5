"""Turkish-Q and other keyboards: learned from one scan, or refused with the reason."""

from __future__ import annotations

import string

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bedside.clinical.packs.gs1_values import TEXT_CHARACTERS
from bedside.clinical.packs.identifiers import GROUP_SEPARATOR as GS
from bedside.clinical.scanner_layout import (
    CALIBRATED,
    NotCalibrated,
    ScannerLayout,
    calibration_text,
    learned_layout,
)
from tests.support.rules import law

# What an American scanner's keys give under the Turkish-Q layout of Windows.
_ON_A_SCANNER = "i'\"/?,<.>;:-_=+&*()]"
_UNDER_TURKISH_Q = "ıiİ.:öÖçÇşŞ*?-_/()=ü"
TURKISH_Q = dict(zip(_ON_A_SCANNER, _UNDER_TURKISH_Q, strict=True)) | {GS: ""}
TEXTS = st.text(st.sampled_from([*sorted(TEXT_CHARACTERS), GS]))


def through(keyboard: dict[str, str], text: str) -> str:
    return "".join(keyboard.get(character, character) for character in text)


def learned(keyboard: dict[str, str], before: str = "", after: str = "") -> ScannerLayout:
    layout = learned_layout(before + through(keyboard, calibration_text()) + after)
    assert isinstance(layout, ScannerLayout)
    return layout


def refused(keyboard: dict[str, str]) -> NotCalibrated:
    layout = learned_layout(through(keyboard, calibration_text()))
    assert isinstance(layout, NotCalibrated)
    return layout


def test_the_code_holds_every_character_a_pack_may_carry() -> None:
    assert set(calibration_text()) == TEXT_CHARACTERS | {GS, "]"}


@law
@given(TEXTS)
def test_turkish_q_is_learned_and_undone(text: str) -> None:
    layout = learned(TURKISH_Q, after="\r")
    assert layout.loses_separators
    assert layout.meant(through(TURKISH_Q, text) + "\r\n") == text.replace(GS, "")


@law
@given(TEXTS)
def test_a_separator_that_arrives_as_something_else_comes_back(text: str) -> None:
    layout = learned(TURKISH_Q | {GS: "\t"})
    assert not layout.loses_separators
    assert layout.meant(through(TURKISH_Q | {GS: "\t"}, text) + "\r") == text


@law
@given(st.permutations(sorted(set(string.ascii_letters + "şğüöçıİŞĞÜÖÇ;:.,-"))), TEXTS)
def test_any_shuffled_letters_are_undone(shuffled: list[str], text: str) -> None:
    keyboard = dict(zip(string.ascii_letters, shuffled, strict=False))
    taken = set(keyboard.values())
    spare = [chr(0x3B1 + number) for number in range(len(CALIBRATED))]
    others = [each for each in CALIBRATED if each not in keyboard]
    keyboard |= {each: spare.pop() for each in others if each in taken}
    assert learned(keyboard).meant(through(keyboard, text)) == text


def test_signs_before_and_behind_the_code_do_no_harm() -> None:
    assert learned({}, before="]d1", after="\r\n").meant("\rA1\n") == "A1"


def test_a_dead_key_gives_two_signs_for_one() -> None:
    layout = learned({"'": "´´"})
    assert layout.meant("A´´1") == "A'1"
    assert layout.meant("A´1") is None
    assert layout.meant("A´") is None


def test_what_no_character_becomes_is_not_guessed() -> None:
    assert learned(TURKISH_Q).meant("12#") is None


@pytest.mark.parametrize(
    ("keyboard", "confused", "lost"),
    [
        ({"i": "ı", "I": "ı"}, {"i", "I"}, set()),
        ({";": "ş", ":": "ş"}, {";", ":"}, set()),
        ({GS: ","}, {GS, ","}, set()),
        ({"'": "A´"}, {"A", "'"}, set()),
        ({"!": "", "%": ""}, set(), {"!", "%"}),
        ({"!": "", "a": "b"}, {"a", "b"}, {"!"}),
    ],
)
def test_what_cannot_be_told_apart_is_named(
    keyboard: dict[str, str], confused: set[str], lost: set[str]
) -> None:
    refusal = refused(keyboard)
    assert set(refusal.confused) == confused
    assert set(refusal.lost) == lost


def test_caps_lock_is_named_and_not_learned() -> None:
    swapped = learned_layout(calibration_text().swapcase())
    assert swapped == NotCalibrated(caps_lock=True)


@pytest.mark.parametrize("arrived", ["", "010869956789012821S", calibration_text()[:-3]])
def test_another_code_teaches_nothing(arrived: str) -> None:
    assert learned_layout(arrived) == NotCalibrated()


def test_a_keyboard_without_plain_digits_teaches_nothing() -> None:
    french = dict(zip(string.digits, "à&é\"'(-è_ç", strict=True))
    assert learned_layout(through(french, calibration_text())) == NotCalibrated()
