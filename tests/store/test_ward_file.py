from __future__ import annotations

import os
import signal
import stat
import subprocess
import sys
from pathlib import Path

import pytest

from bedside.store import ward_file
from bedside.store.connection import Database
from bedside.store.errors import (
    NetworkFolderRefused,
    NewerWardFile,
    NotAWardFile,
    WardFileExists,
)
from bedside.store.tables import MIGRATIONS
from bedside.store.ward_file import WARD_FILE_NAME, WardFile
from tests.store.examples import KEY, START, at, measured, new, prepared, registered

ROOT = Path(__file__).parents[2]
NAME = "Gizlenecek Çağrı"


def test_a_closed_ward_opens_with_everything_in_it(tmp_path: Path) -> None:
    ward = WardFile.create(tmp_path, KEY, "pc-1")
    ward.journal.append(new("p-1", registered()), new("p-1", prepared()), recorded_at=START)
    ward.drafts.save("n-1", "wizard", "p-1", b"half", at(1))
    board, entries = ward.read.board(), tuple(ward.journal.all())
    ward.close()
    again = WardFile.open(tmp_path, KEY, "pc-1")
    assert again.read.board() == board
    assert tuple(again.journal.all()) == entries
    assert len(again.drafts.of_person("n-1")) == 1
    again.journal.append(new("p-1", measured()), recorded_at=at(2))
    assert again.journal.verify() == ()
    again.close()


def test_a_ward_is_never_created_over_another(tmp_path: Path) -> None:
    ward = WardFile.create(tmp_path, KEY, "pc-1")
    ward.journal.append(new("p-1", registered()), recorded_at=START)
    ward.close()
    with pytest.raises(WardFileExists):
        WardFile.create(tmp_path, bytes(32), "pc-1")
    again = WardFile.open(tmp_path, KEY, "pc-1")
    assert len(again.read.board()) == 1
    again.close()


@pytest.mark.skipif(os.name == "nt", reason="Windows has no such file modes")
def test_only_the_owner_reads_file_and_folder(tmp_path: Path) -> None:
    ward = WardFile.create(tmp_path / "a" / "ward", KEY, "pc-1")
    ward.journal.append(new("p-1", registered()), recorded_at=START)
    assert stat.S_IMODE((tmp_path / "a" / "ward").stat().st_mode) == 0o700
    modes = {stat.S_IMODE(path.stat().st_mode) for path in (tmp_path / "a" / "ward").iterdir()}
    assert modes == {0o600}
    ward.close()


def test_what_is_no_ward_file_is_refused(tmp_path: Path) -> None:
    with pytest.raises(NotAWardFile):
        WardFile.open(tmp_path, KEY, "pc-1")
    assert list(tmp_path.iterdir()) == []
    path = tmp_path / WARD_FILE_NAME
    path.touch()
    with pytest.raises(NotAWardFile):
        WardFile.open(tmp_path, KEY, "pc-1")
    path.write_bytes(b"SQLite format 3\x00" + bytes(8000))
    with pytest.raises(NotAWardFile):
        WardFile.open(tmp_path, KEY, "pc-1")


def test_another_key_is_refused_and_harms_nothing(tmp_path: Path) -> None:
    WardFile.create(tmp_path, KEY, "pc-1").close()
    with pytest.raises(NotAWardFile):
        WardFile.open(tmp_path, bytes(32), "pc-1")
    WardFile.open(tmp_path, KEY, "pc-1").close()


def test_a_file_from_a_newer_version_is_left_alone(tmp_path: Path) -> None:
    WardFile.create(tmp_path, KEY, "pc-1").close()
    database = Database(tmp_path / WARD_FILE_NAME, KEY)
    database.execute(f"PRAGMA user_version = {len(MIGRATIONS) + 1}")
    database.close()
    with pytest.raises(NewerWardFile):
        WardFile.open(tmp_path, KEY, "pc-1")


def test_a_network_folder_is_refused_before_anything_is_made(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(folder: Path) -> None:
        raise NetworkFolderRefused(folder, "cifs")

    monkeypatch.setattr(ward_file, "refuse_network_folder", refuse)
    with pytest.raises(NetworkFolderRefused):
        WardFile.create(tmp_path / "ward", KEY, "pc-1")
    with pytest.raises(NetworkFolderRefused):
        WardFile.open(tmp_path / "ward", KEY, "pc-1")
    assert list(tmp_path.iterdir()) == []


def test_lists_of_another_version_are_made_anew_when_opening(tmp_path: Path) -> None:
    ward = WardFile.create(tmp_path, KEY, "pc-1")
    ward.journal.append(new("p-1", registered()), new("p-1", prepared()), recorded_at=START)
    board = ward.read.board()
    with ward._database.writing():
        ward._database.execute("UPDATE read_state SET version = 0")
        ward._database.execute("ALTER TABLE read_patients DROP COLUMN bed")
    ward.close()
    again = WardFile.open(tmp_path, KEY, "pc-1")
    assert again.read.board() == board
    again.close()


def _assert_no_plaintext(folder: Path) -> None:
    written = {path.name: path.read_bytes() for path in folder.rglob("*") if path.is_file()}
    assert written
    for name, content in written.items():
        for secret in (NAME, "Gizlenecek", "gizlenecek", "H-SECRET", "DRAFT-SECRET", "pc-secret"):
            assert secret.encode() not in content, f"{secret} in {name}"
        assert KEY not in content
        assert not content.startswith(b"SQLite format 3")


def test_no_plaintext_ever_touches_the_folder(tmp_path: Path) -> None:
    ward = WardFile.create(tmp_path, KEY, "pc-secret")
    for minute in range(40):
        ward.journal.append(
            new("p-1", registered(NAME, "H-SECRET"), minute), recorded_at=at(minute)
        )
    ward.drafts.save("n-1", "wizard", "p-1", b"DRAFT-SECRET" * 100, at(1))
    ward.read.rebuild()
    assert {path.name for path in tmp_path.iterdir()} == {
        WARD_FILE_NAME,
        f"{WARD_FILE_NAME}-wal",
        f"{WARD_FILE_NAME}-shm",
    }
    _assert_no_plaintext(tmp_path)
    ward.close()
    _assert_no_plaintext(tmp_path)


_APPEND_FOREVER = """
import sys
from pathlib import Path
from bedside.store.ward_file import WardFile
from tests.store.examples import KEY, at, measured, new
ward = WardFile.open(Path(sys.argv[1]), KEY, "pc-1")
for minute in range(100_000):
    (entry,) = ward.journal.append(new("p-1", measured(), minute), recorded_at=at(minute))
    print(entry.device_seq, flush=True)
"""


@pytest.mark.skipif(os.name == "nt", reason="SIGKILL is a Unix signal")
def test_every_acknowledged_entry_survives_a_killed_program(tmp_path: Path) -> None:
    ward = WardFile.create(tmp_path, KEY, "pc-1")
    ward.journal.append(new("p-1", registered()), recorded_at=START)
    ward.close()
    command = [sys.executable, "-c", _APPEND_FOREVER, str(tmp_path)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True, cwd=ROOT) as program:
        assert program.stdout is not None
        acknowledged = [int(program.stdout.readline()) for _ in range(150)]
        program.send_signal(signal.SIGKILL)
        # A line cut off by the kill was not acknowledged.
        rest = program.stdout.read().split("\n")[:-1]
        acknowledged += [int(line) for line in rest]
    again = WardFile.open(tmp_path, KEY, "pc-1")
    kept = {entry.device_seq for entry in again.journal.all()}
    assert set(acknowledged) <= kept
    assert kept == set(range(1, len(kept) + 1))
    assert again.journal.verify() == ()
    (row,) = again.read.board()
    assert row.weighed_at == at(len(kept) - 2)
    again.close()
