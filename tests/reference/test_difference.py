from __future__ import annotations

from pathlib import Path

from bedside.reference.difference import differences
from tests.support.protocol_files import changed
from tests.support.rules import PROTOCOLS

TR, US = PROTOCOLS / "tr-review.toml", PROTOCOLS / "us-label-2023-06.toml"


def test_a_file_does_not_differ_from_itself() -> None:
    assert differences(TR, TR) == ()


def test_what_the_shipped_protocols_say_differently() -> None:
    found = {each.key: each for each in differences(TR, US)}
    room = found["stability.bag.room_hours"]
    assert room.first is not None
    assert room.second is not None
    assert (room.first.value, room.second.value) == ("96", "48")
    assert found["reimbursed_cycles"].second is None
    assert found["stability.bacteriostatic_bag.cold_days"].first is None
    assert "preparation.withdrawable_ml" not in found


def test_another_source_is_a_difference(tmp_path: Path) -> None:
    other = changed(tmp_path, '["C: line content pushed by a flush"]', '["W: ours"]')
    (only,) = differences(TR, other)
    assert only.key == "preparation.flush_example_ml"
