"""The day sheet holds every figure of the log and the advice as it stood."""

from dataclasses import replace
from random import Random

import pytest

from bedside.clinical.events import DayLogged
from bedside.documents.course.day_sheet import day_sheet, day_sheet_rows
from tests.documents.labels import ENGLISH
from tests.support.course_papers import (
    ADVICE,
    DAY,
    LOG,
    assert_drawn_inside,
    assert_on_paper,
    random_child,
    text_of,
)


def test_every_figure_is_there_and_the_bytes_are_the_same() -> None:
    pdf = day_sheet(DAY, ENGLISH)
    assert pdf == day_sheet(DAY, ENGLISH)
    assert_drawn_inside(pdf)
    text = text_of(pdf)
    for words in (
        "Cycle 1 · infusion day 9 · full level", DAY.child.name, "1002340056", DAY.logged_by,
        "38.9 °C · above 40 °C for 1.5 h", "82/41 mmHg · one pressor", "pulse 148/min",
        "breathing 32/min", "SpO2 93 % · low flow", "a missing fever says nothing",
        "CAPD 11", "to voice", "focal brain swelling · deep weakness",
        "2 · new, or several despite treatment · the longest was prolonged",
        "212 U/L", "at most 40", "5.3 ×", "Merkez", "at least 150",
        "CTCAE 5.0", "CTCAE 3 · ASTCT 2", "scales differ", "ALT 5.3 × the upper limit",
        "What the published table said on 14.04.2026 15:40",
        "Not known: what is on record does not settle it.",
        "at least this holds: The published table says: interrupt.",
        "bilirubin with its limit, the number of seizures", "Rule neuro-3", "Rule crs-3",
        "The worst grade at the step level is 0.", "It began at 14.04.2026 12:40.",
        "section a", "the sources print this rule differently",
        "5 × 1.72 m2 = 8.6 mg, but at most 8 mg a dose",
        "Hekim 1 departed from it: Konsey kararı", "neuro-3: The grade is 3 now.",
        "ALT yanlış yazılmıştı", "ab" * 32, "States what a published rule says",
        "Not output of a certified medical device", "TRAINING", "page 1 of 2", "page 2 of 2",
        "SHA-256 " + DAY.frame.protocol_digest[:16],
    ):  # fmt: skip
        assert words in text, words
    assert "mL/day" not in text


def test_what_nobody_looked_at_is_not_recorded_and_nothing_was_answered() -> None:
    bare = replace(DAY, log=DayLogged(cycle=None), cycle=None, advice=None, answers=())
    text = text_of(day_sheet(replace(bare, corrections=(), infusion_day=None), ENGLISH))
    assert text.count("not recorded") == 4
    assert "Nothing was graded." in text
    assert "No cycle was ordered: the table was not asked." in text
    assert "Nobody has answered this advice yet." in text


def test_a_cycle_that_does_not_fit_says_so() -> None:
    unclear = replace(ADVICE, refusal="events_out_of_order")
    text = text_of(day_sheet(replace(DAY, advice=unclear, infusion_day=None), ENGLISH))
    assert "The table could not be asked" in text
    assert "events_out_of_order" in text


@pytest.mark.parametrize("seed", range(4))
def test_nothing_leaves_the_page_or_meets_another_text(seed: int) -> None:
    random = Random(seed)
    log = DayLogged(
        cycle=1, vitals=LOG.vitals, neuro=LOG.neuro, laboratory=LOG.laboratory * seed,
        grades=LOG.grades * (seed + 1), note="çok uzun bir not " * 60 * seed + "x" * 400 * seed,
    )  # fmt: skip
    content = replace(DAY, child=random_child(random), log=log)
    pages = assert_on_paper(day_sheet_rows(content, ENGLISH))
    assert f"page 1 of {pages}" in text_of(day_sheet(content, ENGLISH))


def test_a_real_ward_has_no_training_mark() -> None:
    real = replace(DAY, frame=replace(DAY.frame, training=False))
    assert "TRAINING" not in text_of(day_sheet(real, ENGLISH))
