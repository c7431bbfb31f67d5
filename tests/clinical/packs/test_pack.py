from __future__ import annotations

from datetime import date

import pytest

from bedside.clinical.packs.identifiers import GROUP_SEPARATOR as GS
from bedside.clinical.packs.identifiers import Fields
from bedside.clinical.packs.pack import Pack, PackCode, find_pack, possible_packs
from bedside.clinical.refusal import Refusal, RefusalCode
from bedside.reference.pack_identifiers import shipped_pack_rules
from tests.support.packs import GTIN, TODAY

RULES = shipped_pack_rules()
WRONG = GTIN[:-1] + "0"
PACK = Pack(GTIN, "S1", "L1", date(2027, 11, 30))
FIELDS: Fields = (("01", GTIN), ("21", "S1"), ("17", "271100"), ("10", "L1"))


def found(text: str, standard: Fields | None = None) -> Pack | Refusal:
    return find_pack(PackCode(text, standard), RULES, TODAY)


def joined(fields: Fields) -> str:
    return GS.join(ai + value for ai, value in fields)


def test_the_letter_of_the_standard_is_not_doubted() -> None:
    fields = (("01", GTIN), ("21", "S24010X7101"), ("17", "271130"), ("10", "L1"))
    pack = found(joined(fields), fields)
    assert isinstance(pack, Pack)
    assert pack.serial == "S24010X7101"


def test_one_reading_is_read_and_two_are_asked_about() -> None:
    assert found(f"01{GTIN}21S11727110010L1") == PACK
    assert found(f"01{GTIN}21S11727113010L17101") == Refusal(RefusalCode.AMBIGUOUS)


def test_a_pack_is_used_up_to_and_on_its_last_day() -> None:
    assert not PACK.expired(date(2027, 11, 30))
    assert PACK.expired(date(2027, 12, 1))


@pytest.mark.parametrize(
    ("text", "standard", "code"),
    [
        (joined((("01", WRONG), *FIELDS[1:])), (("01", WRONG), *FIELDS[1:]), "check_digit"),
        (f"01{WRONG}21S11727110010L1", None, "check_digit"),
        (f"01{WRONG}21S1", (("01", WRONG), ("21", "S1")), "check_digit"),
        (f"01{WRONG}17271130{GS}{GS}", None, "not_gs1"),
        (f"01{WRONG}17271130", None, "check_digit"),
        (f"01{GTIN}17271130", None, "incomplete"),
        ("10L1", (("10", "L1"),), "incomplete"),
        (f"01{GTIN}17271332", (("01", GTIN), ("17", "271332")), "not_gs1"),
        (f"10A{GS}10B", (("10", "A"), ("10", "B")), "not_gs1"),
        ("HELLO", None, "not_gs1"),
        (f"01{GTIN}" + "7107117127137147157162402411021" * 12, None, "ambiguous"),
    ],
)
def test_the_first_refusal_that_applies(text: str, standard: Fields | None, code: str) -> None:
    refusal = found(text, standard)
    assert isinstance(refusal, Refusal)
    assert refusal.code == code


def test_a_refusal_says_which_number_is_wrong_and_what_is_missing() -> None:
    wrong = found(f"01{WRONG}17271130", (("01", WRONG), ("17", "271130")))
    assert wrong == Refusal(RefusalCode.CHECK_DIGIT, {"gtin": WRONG})
    missing = found(f"01{GTIN}17271130", (("01", GTIN), ("17", "271130")))
    assert missing == Refusal(RefusalCode.INCOMPLETE, {"missing": "lot, serial"})


def test_choices_for_a_question() -> None:
    code = PackCode(f"01{GTIN}21S11727113010L17101", None)
    lots = {pack.lot for pack in possible_packs(code, RULES, TODAY, most=5)}
    assert lots == {"L17101", "L1"}
    endless = PackCode(f"01{GTIN}" + "7107117127137147157162402411021" * 12, None)
    assert possible_packs(endless, RULES, TODAY, most=5) == ()
