"""The words of the label."""

from dataclasses import replace
from decimal import Decimal

from bedside.documents import label_text
from tests.documents.labels import ENGLISH, EXAMPLE


def plain(text):
    return text.replace("\u00a0", " ")


def test_the_parts_add_up_and_a_top_up_is_named():
    assert plain(label_text.composition(EXAMPLE, ENGLISH)) == (
        "279.2 mL = 270 mL NaCl 0.9 % + 5.5 mL stabilizer + 3.7 mL drug"
    )
    topped = replace(EXAMPLE, top_up_ml=Decimal("1.5"))
    assert "1.5 mL NaCl 0.9 % top-up" in plain(label_text.composition(topped, ENGLISH))


def test_the_clocks_say_what_holds_for_this_bag():
    assert "____" in label_text.room_use_by(EXAMPLE, ENGLISH)
    warm = replace(EXAMPLE, cold_use_by=None, room_use_by=EXAMPLE.connect_by)
    assert label_text.cold_use_by(warm, ENGLISH) == "Not for the refrigerator"
    assert "01.12.2026" in label_text.room_use_by(warm, ENGLISH)


def test_an_identifier_never_breaks_in_half():
    spaced = replace(EXAMPLE, hospital_number="100 234")
    assert "100\u00a0234" in label_text.identifiers(spaced, ENGLISH)


def test_a_field_is_named_in_words_and_an_unknown_one_as_it_is():
    assert label_text.field_words("vials", ENGLISH) == "vial lots"
    assert label_text.field_words("new_field", ENGLISH) == "new_field"
