from __future__ import annotations

from bedside.clinical.packs.identifiers import GROUP_SEPARATOR, NEEDED


def test_four_fields_make_a_pack_and_the_separator_is_no_character_of_them() -> None:
    assert {"01", "10", "17", "21"} == NEEDED
    assert ord(GROUP_SEPARATOR) == 29
