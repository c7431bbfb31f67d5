from __future__ import annotations

import pytest

from bedside.clinical.events import DayLogged, KnownEvent, decode_event, encode_event, kind_of
from tests.support.course_events import LOG


@pytest.mark.parametrize("event", LOG, ids=kind_of)
def test_an_event_of_the_log_comes_back(event: KnownEvent) -> None:
    assert decode_event(kind_of(event), encode_event(event)) == event


def test_what_was_not_looked_at_is_not_normal() -> None:
    empty = DayLogged(cycle=1)
    assert (empty.vitals, empty.neuro, empty.seizures, empty.liver) == (None, None, None, None)
    assert empty.grades == ()


def test_a_picture_travels_unharmed() -> None:
    log = decode_event("day_logged", encode_event(LOG[0]))
    assert isinstance(log, DayLogged)
    assert log.handwriting is not None
    assert log.handwriting.picture == b"\x89PNG"
