from __future__ import annotations

import pytest

from bedside.clinical.events import BagsPlanned, KnownEvent, decode_event, encode_event, kind_of
from tests.support.course_events import PHARMACY, PLANNED_BAG


@pytest.mark.parametrize("event", PHARMACY, ids=kind_of)
def test_an_event_of_the_pharmacy_comes_back(event: KnownEvent) -> None:
    assert decode_event(kind_of(event), encode_event(event)) == event


def test_a_plan_keeps_its_bags_with_their_times_and_clocks() -> None:
    plan = decode_event("bags_planned", encode_event(PHARMACY[0]))
    assert isinstance(plan, BagsPlanned)
    assert plan.bags == (PLANNED_BAG,)
    assert plan.bags[0].connect_at.tzinfo is not None
