from __future__ import annotations

from PySide6.QtWidgets import QApplication

from bedside.clinical.events import kind_of
from bedside.ui.chart.course_words import course_sentences
from tests.support.course_events import COURSE, LOG


def test_every_event_of_course_and_log_has_its_sentence(qapp: QApplication) -> None:
    assert {kind_of(event) for event in (*COURSE, *LOG)} == set(course_sentences())
