"""A thousand packs, every separator there, some lost, all lost: read right or asked about."""

from __future__ import annotations

from datetime import date
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bedside.clinical.packs.identifiers import GROUP_SEPARATOR as GS
from bedside.clinical.packs.pack import Pack
from bedside.clinical.refusal import Refusal, RefusalCode
from bedside.services.packs.element_strings import standard_fields
from bedside.services.packs.reader import packs_to_choose_from, read_pack
from tests.support.packs import GTIN, TODAY, PrintedPack, ordinary_pack, printed_pack
from tests.support.rules import law

PACKS = 1000
AMBIGUOUS = Refusal(RefusalCode.AMBIGUOUS)


def assert_never_wrong(printed: PrintedPack) -> None:
    """Read right with every separator; right or asked about without."""
    assert read_pack(printed.scan(), TODAY) == printed.pack
    assert read_pack(printed.without_separators(), TODAY) in (printed.pack, AMBIGUOUS)


@pytest.mark.parametrize("extras", [False, True])
def test_a_thousand_packs(extras: bool) -> None:
    random = Random(20261123)
    for _ in range(PACKS):
        assert_never_wrong(printed_pack(random, extras))


def test_a_thousand_packs_with_some_separators_lost() -> None:
    random = Random(4)
    tried = 0
    while tried < PACKS:
        printed = printed_pack(random)
        for scan in printed.in_part():
            assert read_pack(scan, TODAY) in (printed.pack, AMBIGUOUS), scan
            tried += 1


def test_a_half_lost_code_that_is_another_packs_whole_one_is_read_as_that() -> None:
    """Nobody could tell the two apart: by the letter of GS1 it is the other pack's code."""
    random = Random(7)
    for _ in range(300):
        printed = printed_pack(random, extras=True)
        for scan in printed.in_part():
            letter = dict(standard_fields(scan) or ())
            found = read_pack(scan, TODAY)
            if isinstance(found, Pack) and found != printed.pack:
                assert letter["21"] == found.serial
                assert letter["10"] == found.lot
                assert letter["01"] == found.gtin


@law
@given(st.randoms(use_true_random=False), st.booleans())
def test_no_pack_is_read_wrong(random: Random, extras: bool) -> None:
    assert_never_wrong(printed_pack(random, extras))


def test_most_ordinary_packs_need_no_question_even_without_separators() -> None:
    random = Random(1)
    packs = [ordinary_pack(random) for _ in range(PACKS)]
    read = [each for each in packs if read_pack(each.without_separators(), TODAY) == each.pack]
    assert len(read) > PACKS * 0.9
    assert all(read_pack(each.scan(), TODAY) == each.pack for each in packs)


def test_what_looks_like_a_field_inside_a_serial_is_no_question_with_separators() -> None:
    scan = f"01{GTIN}21A1726010110B{GS}1727113010LOT{GS}"
    assert read_pack(scan, TODAY) == Pack(GTIN, "A1726010110B", "LOT", date(2027, 11, 30))
    assert read_pack(scan.replace(GS, ""), TODAY) == AMBIGUOUS


def test_a_serial_that_swallows_the_lot_is_taken_apart_again() -> None:
    found = read_pack(f"01{GTIN}17271130{GS}21S10L", TODAY)
    assert found == Pack(GTIN, "S", "L", date(2027, 11, 30))


def test_the_choices_of_a_question_hold_the_right_pack() -> None:
    scan = f"01{GTIN}21A1726010110B1727113010LOT"
    choices = packs_to_choose_from(scan, TODAY, most=6)
    assert Pack(GTIN, "A1726010110B", "LOT", date(2027, 11, 30)) in choices
    assert 2 <= len(choices) <= 6
    assert packs_to_choose_from("no code", TODAY, most=6) == ()


@pytest.mark.parametrize(
    ("scan", "code"),
    [
        ("", RefusalCode.NOT_GS1),
        ("8699567890128", RefusalCode.NOT_GS1),
        ("BEDSIDE1:0192F0A4-7B1C-7CC3-9F00-0123456789AB", RefusalCode.NOT_GS1),
        (f"(01){GTIN}(21)S(17)271130(10)L", RefusalCode.NOT_GS1),
        (f"]d101{GTIN}21S{GS}1727113010L", RefusalCode.NOT_GS1),
        (f"01{GTIN}21S{GS}1727133010L", RefusalCode.NOT_GS1),
        (f"01{GTIN}21S{GS}1727113210L", RefusalCode.NOT_GS1),
        (f"01{GTIN}21Ş{GS}1727113010L", RefusalCode.NOT_GS1),
        (f"01{GTIN}21S{GS}10L{GS}10M{GS}17271130", RefusalCode.NOT_GS1),
        (f"01{GTIN[:-1]}021S{GS}1727113010L", RefusalCode.CHECK_DIGIT),
        (f"01{GTIN[:-1]}01727113010L21S", RefusalCode.CHECK_DIGIT),
        (f"01{GTIN[:-1]}017271130", RefusalCode.CHECK_DIGIT),
        (f"01{GTIN}17271130", RefusalCode.INCOMPLETE),
        (f"01{GTIN}10L{GS}21S", RefusalCode.INCOMPLETE),
        (f"01{GTIN}1727113010L", RefusalCode.INCOMPLETE),
        (f"1727113010L{GS}21S", RefusalCode.INCOMPLETE),
        (f"01{GTIN}172711309112{GS}21S", RefusalCode.INCOMPLETE),
    ],
)
def test_refusals(scan: str, code: RefusalCode) -> None:
    found = read_pack(scan, TODAY)
    assert isinstance(found, Refusal)
    assert found.code is code


def test_any_text_is_answered() -> None:
    """Whatever is scanned, the reader neither raises nor takes minutes."""
    random = Random(3)
    pieces = ["01", "10", "17", "21", "710", "711", "712", "240", "241", "11", "1726", "0", "8008"]
    for _ in range(300):
        text = "".join(random.choices([*pieces, GS, "31", "3929", "99"], k=random.randint(1, 90)))
        assert isinstance(read_pack(text, TODAY), Pack | Refusal)


@law
@given(st.text())
def test_any_characters_are_answered(text: str) -> None:
    assert isinstance(read_pack(f"01{GTIN}{text}", TODAY), Pack | Refusal)
