from __future__ import annotations

from bedside.clinical.events import BagPrepared, decode_event, encode_event
from tests.support.chart_entries import prepared


def test_a_bag_keeps_every_figure_it_was_made_with() -> None:
    bag = decode_event("bag_prepared", encode_event(prepared()))
    assert isinstance(bag, BagPrepared)
    assert bag.content == prepared().content
    assert str(bag.content.drug_ml_exact) == "4.3659"
