from __future__ import annotations

import pytest

from bedside.clinical.events import (
    InfusionInterrupted,
    KnownEvent,
    decode_event,
    encode_event,
    kind_of,
)
from tests.support.course_events import COURSE


@pytest.mark.parametrize("event", COURSE, ids=kind_of)
def test_an_event_of_the_course_comes_back(event: KnownEvent) -> None:
    assert decode_event(kind_of(event), encode_event(event)) == event


def test_a_stop_needs_no_cause_to_be_recorded() -> None:
    stopped = InfusionInterrupted(1)
    assert stopped.cause is None
    assert decode_event("infusion_interrupted", encode_event(stopped)) == stopped
