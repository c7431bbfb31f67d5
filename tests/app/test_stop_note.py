"""Is the noted moment kept: the first one, for its own ward, over the end of the program?"""

from __future__ import annotations

import json
from datetime import timedelta
from pathlib import Path

import pytest

from bedside.app.stop_note import StopNote
from bedside.ui.doors import StopNote as AsPagesAsk
from tests.support.ward import NOON, MovingClock

FILE = "pump-stopped.json"


def note_of(folder: Path, ward: str = "a", zone: str = "Europe/Istanbul") -> StopNote:
    """A note as a fresh start of the program finds it."""
    return StopNote(folder / FILE, folder / ward, MovingClock(), lambda: zone)


@pytest.fixture
def clock() -> MovingClock:
    return MovingClock()


@pytest.fixture
def note(tmp_path: Path, clock: MovingClock) -> StopNote:
    return StopNote(tmp_path / "deep" / FILE, tmp_path / "a", clock, lambda: "Europe/Istanbul")


def test_the_first_moment_stays_and_is_told_on_the_wards_clock(
    note: AsPagesAsk, clock: MovingClock
) -> None:
    assert note.moment() is None
    assert note.lasted() == timedelta(0)
    note.keep()
    clock.advance(minutes=3)
    note.keep()
    moment = note.moment()
    assert moment == NOON
    assert moment is not None
    assert f"{moment:%H:%M}" == "15:00"
    assert f"{note.now():%H:%M}" == "15:03"
    assert note.lasted() == timedelta(minutes=3)


def test_a_clock_that_was_set_back_gives_no_time_below_nothing(
    note: StopNote, clock: MovingClock
) -> None:
    note.keep()
    clock.advance(minutes=-5)
    assert note.lasted() == timedelta(0)


def test_it_outlives_the_program_until_it_is_let_go(tmp_path: Path) -> None:
    note_of(tmp_path).keep()
    again = note_of(tmp_path)
    assert again.moment() == NOON
    again.let_go()
    assert again.moment() is None
    assert note_of(tmp_path).moment() is None
    assert list(tmp_path.iterdir()) == []


def test_the_file_holds_the_moment_and_the_folder_alone(tmp_path: Path) -> None:
    note_of(tmp_path).keep()
    assert [path.name for path in tmp_path.iterdir()] == [FILE]
    assert json.loads((tmp_path / FILE).read_text()) == {str(tmp_path / "a"): NOON.isoformat()}


def test_each_ward_has_its_own(tmp_path: Path) -> None:
    exercise, ward = note_of(tmp_path, "training"), note_of(tmp_path, "ward")
    exercise.keep()
    assert note_of(tmp_path, "ward").moment() is None
    ward.keep()
    exercise.let_go()
    exercise.let_go()
    assert note_of(tmp_path, "training").moment() is None
    assert note_of(tmp_path, "ward").moment() == NOON


@pytest.mark.parametrize(
    "content", ["{", "[]", '{"a": 1}', '{"a": "soon"}', '{"a": "2026-04-06T12:00:00"}']
)
def test_a_file_nobody_can_read_is_as_good_as_none(tmp_path: Path, content: str) -> None:
    (tmp_path / FILE).write_text(content.replace('"a"', json.dumps(str(tmp_path / "a"))))
    note = note_of(tmp_path)
    assert note.moment() is None
    note.keep()
    assert note_of(tmp_path).moment() == NOON


def test_a_disk_that_refuses_costs_only_what_would_outlive_the_program(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    note = StopNote(tmp_path / "file" / FILE, tmp_path, MovingClock(), lambda: "")
    note.keep()
    assert note.moment() == NOON
    note.let_go()
    assert note.moment() is None


@pytest.mark.parametrize("zone", ["", "Mars/Olympus", "../etc"])
def test_without_a_known_zone_it_is_this_pcs_clock(tmp_path: Path, zone: str) -> None:
    note = note_of(tmp_path, zone=zone)
    note.keep()
    moment = note.moment()
    assert moment == NOON
    assert moment is not None
    assert moment.utcoffset() == NOON.astimezone().utcoffset()
