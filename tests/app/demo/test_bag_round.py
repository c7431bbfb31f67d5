"""The round stops where a window does not show what it expects."""

import pytest

from bedside.app.clock import system_clock
from bedside.app.demo.bag_round import OffTheRoundError, play
from bedside.app.demo.pictures import Pictures
from bedside.app.desk import Desk
from bedside.app.this_pc import PcMemory


def test_a_pc_that_is_not_fresh_is_not_played_on(qtbot, qapp, tmp_path) -> None:
    desk = Desk(qapp, PcMemory(tmp_path / "pc.json"), tmp_path / "wards", system_clock)
    desk.found_training()
    round_ = play(desk, Pictures(tmp_path), tmp_path, ())
    with pytest.raises(OffTheRoundError, match="first run"):
        next(round_)
    desk.leave()


def test_the_first_act_founds_a_training_ward(qtbot, qapp, tmp_path) -> None:
    desk = Desk(qapp, PcMemory(tmp_path / "pc.json"), tmp_path / "wards", system_clock)
    pictures = Pictures(tmp_path)
    assert next(play(desk, pictures, tmp_path, ())) == "founded a training ward"
    assert pictures.taken == ["01-first-run.png", "02-new-ward.png", "03-training-ward.png"]
    assert len(list((tmp_path / "wards").glob("*/ward.db"))) == 1
    desk.leave()
