from __future__ import annotations

import pytest

from bedside.clinical.packs.identifiers import GROUP_SEPARATOR as GS
from bedside.services.packs.element_strings import standard_fields
from tests.support.packs import GTIN


def test_fields_in_their_order_with_every_identifier_of_gs1() -> None:
    text = f"01{GTIN}{GS}21S10L{GS}17271200800826112312{GS}91own"
    assert standard_fields(text) == (
        ("01", GTIN),
        ("21", "S10L"),
        ("17", "271200"),
        ("8008", "26112312"),
        ("91", "own"),
    )


@pytest.mark.parametrize(
    "text",
    [
        f"01{GTIN}21{'S' * 21}",
        f"01{GTIN}10{'L' * 20}17271130",
        f"01{GTIN}10{GS}21S",
        "01123",
        "17261332",
        "BEDSIDE",
    ],
)
def test_what_is_not_an_element_string_to_the_letter(text: str) -> None:
    assert standard_fields(text) is None


def test_a_day_is_not_judged_here() -> None:
    assert standard_fields("17270230") == (("17", "270230"),)
