"""One page a child in I-PASS order; a ward is one PDF."""

from dataclasses import replace
from random import Random

import pytest

from bedside.documents.course.handover_content import Due
from bedside.documents.course.handover_sheet import handover_rows, handover_sheet
from bedside.documents.render import page_images
from tests.documents.labels import ENGLISH
from tests.support.course_papers import (
    HANDOVER,
    assert_drawn_inside,
    assert_on_paper,
    random_child,
    text_of,
)


def test_it_follows_i_pass_and_holds_every_figure() -> None:
    pdf = handover_sheet([HANDOVER], ENGLISH)
    assert pdf == handover_sheet([HANDOVER], ENGLISH)
    assert_drawn_inside(pdf)
    text = text_of(pdf)
    order = [
        "I: Illness severity", "P: Patient summary", "A: Action list",
        "S: Situation awareness and contingency", "S: Synthesis by the receiver",
    ]  # fmt: skip
    places = [text.index(each) for each in order]
    assert places == sorted(places)
    for words in (
        "☐ stable", "☐ to be watched", "☐ unstable", "as: to be watched",
        "infusion day 9 · full level · 10.05 mcg/day · bag 3 · 2.5 mL/h",
        "since 15.04.2026 13:40, adverse reaction; 4th hour at 15.04.2026 17:40",
        "38.9 °C", "CAPD 11", "ALT 212 U/L (5.3 ×)", "Encephalopathy grade 3",
        "☐ 15.04.2026 17:40 · 4th hour of the interruption", "☐ Say why the pump was stopped",
        "Not known", "at least this holds: The published table says: interrupt.",
        "Rule neuro-3.", "Missing: bilirubin with its limit",
        "Hekim 1 departed from it", "Stopped for 4 h or more", "(crs-4)", "(liver)",
        "Gece CAPD iki kez", "Handed over by: name, signature, time", "Received by",
        "page 1 of 1",
    ):  # fmt: skip
        assert words in text, words


def test_a_child_takes_one_page_even_with_much_to_tell() -> None:
    assert assert_on_paper(handover_rows(HANDOVER, ENGLISH)) == 1


def test_a_ward_is_one_pdf_with_a_page_for_each_child() -> None:
    others = [replace(HANDOVER, child=random_child(Random(seed))) for seed in range(3)]
    pdf = handover_sheet([HANDOVER, *others], ENGLISH)
    assert len(page_images(pdf, 20)) >= 4
    text = text_of(pdf)
    for each in others:
        assert each.child.hospital_number in text


def test_a_child_without_a_cycle_has_a_page_too() -> None:
    bare = replace(
        HANDOVER, runs=None, log=None, logged_at=None, grades=(), due=(), advice=None,
        answer=None, last=None, rules=(),
    )  # fmt: skip
    text = text_of(handover_sheet([bare], ENGLISH))
    assert "no cycle was ordered" in text
    assert "none in this cycle" in text
    assert "If it gets worse" not in text


def test_advice_that_cannot_be_asked_and_unknown_codes_are_told() -> None:
    assert HANDOVER.advice is not None
    odd = replace(
        HANDOVER, advice=replace(HANDOVER.advice, refusal="x"), due=(Due("new_clock", None),)
    )
    text = text_of(handover_sheet([odd], ENGLISH))
    assert "could not be asked" in text
    assert "new_clock" in text


def test_no_child_is_no_handover() -> None:
    with pytest.raises(ValueError, match="needs a child"):
        handover_sheet([], ENGLISH)
