"""The pharmacy's desk, the label printer and the bed are pictured in every look."""

import pytest

from bedside.app.demo import desk_stations
from bedside.app.demo.bag_round import OffTheRoundError
from bedside.app.demo.on_the_ward import OnTheWard
from bedside.app.print_room import print_queue
from bedside.clinical.events import Role
from bedside.services.label_printing.queue import JobState

LOOKS = ("en-light-100", "tr-light-100")


def names(ward: OnTheWard) -> list[str]:
    return [file.split("-", 1)[1].removesuffix(".png") for file in ward.pictures.taken]


def test_every_part_of_the_pharmacy(qtbot, ward: OnTheWard) -> None:
    ward.come_in(Role.PHARMACIST)
    assert "in 2 looks" in desk_stations.at_the_pharmacy(ward)
    parts = ("pharmacy-queue", "pharmacy-planner", "pharmacy-plans", "pharmacy-waste")
    for look in LOOKS:
        assert {f"{look}-{part}" for part in (*parts, "lot-trail")} <= set(names(ward))


def test_a_label_that_came_out_and_one_that_did_not(qtbot, ward: OnTheWard) -> None:
    desk_stations.at_the_printer(ward)
    for look in LOOKS:
        assert {f"{look}-label-printer", f"{look}-print-queue"} <= set(names(ward))
    jobs = print_queue(ward.window.at_work, ward.window.label_printing).jobs()
    assert [job.state for job in jobs] == [JobState.FAILED, JobState.PRINTED]
    assert not print_queue(ward.window.at_work, ward.window.label_printing).printer().where


def test_a_child_whose_bag_runs_is_not_checked_for_its_first(qtbot, ward: OnTheWard) -> None:
    with pytest.raises(OffTheRoundError, match="does not offer"):
        desk_stations.at_the_bed(ward)
