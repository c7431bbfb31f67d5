"""Are a PC's choices remembered, and does a bad file cost no start?"""

from __future__ import annotations

from pathlib import Path

import pytest

from bedside.app.this_pc import PcMemory, ThisPc


def test_a_fresh_pc_gets_a_name_and_keeps_it(tmp_path: Path) -> None:
    memory = PcMemory(tmp_path / "deep" / "this-pc.json")
    first = memory.recall()
    assert first.device.startswith("pc-")
    assert (first.language, first.ward) == ("tr", None)
    assert memory.recall() == first


def test_choices_come_back(tmp_path: Path) -> None:
    memory = PcMemory(tmp_path / "this-pc.json")
    chosen = ThisPc("pc-1", language="en", look="dark", scale=1.5, ward="/ward", sound=False)
    assert memory.keep(chosen)
    assert memory.recall() == chosen


def test_other_files_of_this_pc_lie_beside(tmp_path: Path) -> None:
    memory = PcMemory(tmp_path / "this-pc.json")
    assert memory.beside("pump-stopped.json") == tmp_path / "pump-stopped.json"
    assert memory.keep(ThisPc("pc-1", zone="Europe/Istanbul"))
    assert memory.recall().zone == "Europe/Istanbul"


def test_the_label_printer_is_remembered_and_unknown_to_an_older_file(tmp_path: Path) -> None:
    memory = PcMemory(tmp_path / "this-pc.json")
    chosen = ThisPc("pc-1", label_printer="tcp://10.0.0.5:9100", label_dots_per_mm=12)
    assert memory.keep(chosen)
    assert memory.recall() == chosen
    (tmp_path / "this-pc.json").write_text('{"device": "pc-1", "sound": false}')
    older = memory.recall()
    assert (older.label_printer, older.label_dots_per_mm, older.sound) == ("", 8, False)


def test_a_file_nobody_can_read_is_as_good_as_none(tmp_path: Path) -> None:
    path = tmp_path / "this-pc.json"
    path.write_bytes(b"{")
    fresh = PcMemory(path).recall()
    assert PcMemory(path).recall() == fresh


@pytest.mark.parametrize("wrong", ["[]", "{}", '{"device": 1}', '{"device": "a", "scale": "1"}'])
def test_choices_of_another_kind_are_not_taken(tmp_path: Path, wrong: str) -> None:
    path = tmp_path / "this-pc.json"
    path.write_text(wrong)
    assert PcMemory(path).recall().device.startswith("pc-")


def test_what_another_version_added_is_passed_over(tmp_path: Path) -> None:
    path = tmp_path / "this-pc.json"
    path.write_text('{"device": "pc-1", "scale": 2, "colour": "red"}')
    assert PcMemory(path).recall() == ThisPc("pc-1", scale=2)


def test_a_disk_that_refuses_costs_only_the_choices(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    memory = PcMemory(tmp_path / "file" / "this-pc.json")
    assert not memory.keep(ThisPc("pc-1"))
    assert memory.recall().device.startswith("pc-")
