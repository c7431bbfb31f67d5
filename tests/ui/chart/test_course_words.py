from __future__ import annotations

from PySide6.QtWidgets import QApplication

from bedside.clinical.events import kind_of
from bedside.ui.chart.course_words import course_sentences
from tests.support.course_events import BEDSIDE, COURSE, LOG, PHARMACY


def test_every_event_of_course_and_log_has_its_sentence(qapp: QApplication) -> None:
    kinds = {kind_of(event) for event in (*COURSE, *LOG, *PHARMACY, *BEDSIDE)}
    stopped = {f"{kind_of(event)}_stopped" for event in BEDSIDE}
    assert kinds | stopped == set(course_sentences())
