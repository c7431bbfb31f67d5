"""Every dose has its sum, its clock times and a place to sign."""

from dataclasses import replace
from random import Random

from bedside.documents.course.premedication_sheet import premedication_rows, premedication_sheet
from tests.documents.labels import ENGLISH
from tests.support.course_papers import (
    PREMEDICATION,
    assert_drawn_inside,
    assert_on_paper,
    random_child,
    text_of,
)


def test_every_dose_is_there_with_sum_window_and_signature() -> None:
    pdf = premedication_sheet(PREMEDICATION, ENGLISH)
    assert pdf == premedication_sheet(PREMEDICATION, ENGLISH)
    assert_drawn_inside(pdf)
    text = text_of(pdf)
    for words in (
        "Doses for 16.2 kg and 0.67 m²", "Before the start of the cycle",
        "the pump is to run on 06.04.2026 12:40", "5 mg/m² × 0.67 m² = 3.4 mg",
        "from 06.04.2026 00:40 to 06.04.2026 06:40", "min(5 mg/m² × 4.1 m², 20 mg) = 20 mg",
        "the largest single dose counts", "by 06.04.2026 11:40; the source names no earliest time",
        "✓ dexamethasone 20 mg", "given on 06.04.2026 11:10, 20 mg",
        "4 doses from 06.04.2026 12:40 to 08.04.2026 12:40", "paracetamol 243 mg · 4/4",
        "review, table 1", "Time ____ : ____", "Nurse: name, signature, time",
        "The protocol asks for no premedication here.",
    ):  # fmt: skip
        assert words in text, words


def test_a_dose_at_one_moment_names_one_moment() -> None:
    event = PREMEDICATION.events[0]
    dose = replace(event.doses[0], give_from=event.doses[0].give_to)
    one = replace(PREMEDICATION, events=(replace(event, doses=(dose,)),))
    assert "at 06.04.2026 06:40" in text_of(premedication_sheet(one, ENGLISH))


def test_a_restart_nobody_knows_the_time_of_counts_back_from_the_pump() -> None:
    event = PREMEDICATION.events[0]
    waiting = replace(
        event, kind="restart", doses=event.doses[:1], is_timed=False, needed_from=event.infusion_at
    )
    text = text_of(premedication_sheet(replace(PREMEDICATION, events=(waiting,)), ENGLISH))
    assert "Before the restart: when it runs is not known yet" in text
    assert "at the latest 6 h before the pump runs" in text
    assert "A restart on 06.04.2026 12:40 or later needs premedication" in text


def test_nothing_ahead_is_said() -> None:
    text = text_of(premedication_sheet(replace(PREMEDICATION, events=()), ENGLISH))
    assert "The protocol asks for no premedication now." in text


def test_nothing_leaves_the_page_or_meets_another_text() -> None:
    for seed in range(4):
        content = replace(
            PREMEDICATION, child=random_child(Random(seed)), events=PREMEDICATION.events * seed
        )
        assert_on_paper(premedication_rows(content, ENGLISH))
