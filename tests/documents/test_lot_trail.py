from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime

import pytest

from bedside.documents.lot_trail import (
    LotTrailContent,
    LotTrailLine,
    kind_word,
    lot_trail_sheet,
    state_word,
)
from tests.documents.labels import ENGLISH, ZONE
from tests.documents.test_label import text_of
from tests.support.ts_words import turkish

AT = datetime(2026, 11, 23, 10, tzinfo=ZONE)
LINE = LotTrailLine(
    kind="vial",
    lot="A1B2C3",
    expiry=date(2027, 12, 31),
    serials=("S1", "S2"),
    count=2,
    child="Örnek Hasta 1",
    hospital_number="100234",
    cycle=1,
    bag_number=3,
    state="checked",
    prepared_at=AT,
    connected_at=AT,
)
TRAIL = LotTrailContent("A1B2C3", (LINE,), "Servis", AT, "Eczacı 1", training=True)


@pytest.mark.parametrize("words", [ENGLISH, turkish()])
def test_the_paper_names_lot_children_and_bags(words) -> None:
    text = text_of(lot_trail_sheet(TRAIL, words))
    for said in ("A1B2C3", "S1 · S2", "31.12.2027", "Örnek Hasta 1", "100234", "1/3"):
        assert said in text


def test_how_far_it_went_stands_on_top() -> None:
    other = replace(LINE, hospital_number="100777", connected_at=None)
    text = text_of(lot_trail_sheet(replace(TRAIL, lines=(LINE, other)), ENGLISH))
    assert "Bags: 2 · children: 2" in text
    assert "not connected, checked" in text


def test_a_lot_that_went_nowhere_says_so() -> None:
    pdf = lot_trail_sheet(replace(TRAIL, lines=(), training=False), ENGLISH)
    assert "no bag of this ward" in text_of(pdf)
    assert pdf == lot_trail_sheet(replace(TRAIL, lines=(), training=False), ENGLISH)


def test_a_long_trail_takes_pages_and_repeats_its_head() -> None:
    text = text_of(lot_trail_sheet(replace(TRAIL, lines=(LINE,) * 90), ENGLISH))
    assert text.count("Lot and serial") > 1


def test_what_a_newer_version_says_is_shown_as_it_is() -> None:
    assert kind_word("filter", ENGLISH) == "filter"
    assert kind_word("left_over", ENGLISH) == "left over of a vial"
    assert state_word("melted", ENGLISH) == "melted"
    left_over = replace(LINE, kind="left_over", expiry=None, serials=(), connected_at=None)
    assert "left over" in text_of(lot_trail_sheet(replace(TRAIL, lines=(left_over,)), ENGLISH))
