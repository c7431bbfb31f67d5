"""The report holds the whole cycle, however long it was."""

from dataclasses import replace
from random import Random

import pytest

from bedside.documents.course.course_report import course_report, course_report_rows
from tests.documents.labels import ENGLISH
from tests.support.course_papers import (
    EMPTY_REPORT,
    REPORT,
    assert_drawn_inside,
    assert_on_paper,
    bag,
    random_child,
    text_of,
)


def test_every_figure_is_there_and_the_bytes_are_the_same() -> None:
    pdf = course_report(REPORT, ENGLISH)
    assert pdf == course_report(REPORT, ENGLISH)
    assert_drawn_inside(pdf)
    text = text_of(pdf)
    for words in (
        "Cycle 1 · interrupted", "16.2 kg, 101 cm, weighed 05.04.2026 12:40",
        "body surface 0.67 m² (Mosteller)", "step level, days 1 to 7",
        "5 mcg/m2/day × 0.67 m2 = 3.35 mcg/day", "fixed dose by weight = 10.05 mcg/day",
        "541.25 h, 130.75 h to come", "Derece 4 nörolojik toksisite; aile bilgilendirildi.",
        "4.5 h", "technical: line", "adverse reaction", "not told", "stands still",
        "stood 130 h", "bag 11", "bag ?", "Temperature (°C): most 39.64, last 36.73",
        "ALT (× ULN)", "Encephalopathy 3 (CTCAE 5.0; CTCAE 3 · ASTCT 3)",
        "Hekim 1 acknowledged it.", "paracetamol", "240 mg", "38.6 °C, ağızdan",
        "Yazım hatası 19", "really on 07.04.2026 10:40", "rate in mL/h 2.5 → 5",
        "level step level → full level", "withdrawn", "39.2 mL left, not flushed",
    ):  # fmt: skip
        assert words in text, words
    for number in range(1, 12):
        assert f"K{number}77X" in text
    assert "mL/day" not in text


def test_an_empty_cycle_says_so_everywhere() -> None:
    text = text_of(course_report(EMPTY_REPORT, ENGLISH))
    for words in (
        "not started", "this cycle was never ordered", "The pump never stood.",
        "No bag was connected.", "Nothing was graded.", "Nothing was corrected.",
        "Nothing on record.", "page 1 of 1",
    ):  # fmt: skip
        assert words in text, words
    assert_on_paper(course_report_rows(EMPTY_REPORT, ENGLISH))


def test_a_course_that_does_not_fit_is_not_drawn_but_told() -> None:
    unclear = replace(REPORT, refusal="event_not_possible", cells=(), picture=None)
    text = text_of(course_report(unclear, ENGLISH))
    assert "do not fit one another (event_not_possible)" in text
    assert "Yazım hatası 3" in text


@pytest.mark.parametrize("seed", range(4))
def test_nothing_leaves_the_page_or_meets_another_text(seed: int) -> None:
    bags = tuple(replace(bag(number), note="not " * 80 * seed) for number in range(1, 13))
    content = replace(REPORT, child=random_child(Random(seed)), bags=bags[: seed * 4])
    assert_on_paper(course_report_rows(content, ENGLISH))
