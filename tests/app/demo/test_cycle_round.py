"""The first act of the cycle: a physician orders it, never somebody else."""

import pytest

from bedside.app.demo.bag_round import OffTheRoundError
from bedside.app.demo.cycle_round import play_cycle
from bedside.app.demo.on_the_ward import OnTheWard


def test_a_child_whose_cycle_runs_is_no_child_of_the_round(qtbot, ward: OnTheWard) -> None:
    with pytest.raises(OffTheRoundError, match="does not offer order"):
        list(play_cycle(ward))
    assert ward.window.at_work.person.name == "Hekim 1"
