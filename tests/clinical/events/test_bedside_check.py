from __future__ import annotations

import pytest

from bedside.clinical.events import (
    BedsideChecked,
    CheckOutcome,
    Connecting,
    KnownEvent,
    decode_event,
    encode_event,
    kind_of,
)
from tests.support.course_events import BEDSIDE


@pytest.mark.parametrize("event", BEDSIDE, ids=kind_of)
def test_what_was_read_at_the_bed_comes_back(event: KnownEvent) -> None:
    assert decode_event(kind_of(event), encode_event(event)) == event


def test_a_text_that_names_no_bag_is_kept_too() -> None:
    event = BedsideChecked(None, Connecting.BAG_CHANGE, None, "?", CheckOutcome.STOPPED)
    assert decode_event("bedside_checked", encode_event(event)) == event
