from __future__ import annotations

import ctypes
from pathlib import Path, PurePosixPath
from types import SimpleNamespace

import pytest

from bedside.store import network_folder
from bedside.store.errors import NetworkFolderRefused
from bedside.store.network_folder import is_unc_path, network_file_system, refuse_network_folder

MOUNTS = """\
/dev/sda1 / ext4 rw,relatime 0 0
server:/wards /mnt/wards nfs4 rw 0 0
//pc/share /mnt/Ortak\\040Klas\\303\\266r cifs rw 0 0
//pc/share /mnt/Ortak\\040Disk cifs rw 0 0
me@pc:/ /data/n/far fuse.sshfs rw 0 0
/dev/sdb1 /data/n/usb fuseblk rw 0 0
host /mnt/plan9 9p rw 0 0
//pc/x /mnt/smb smb3 rw 0 0
/dev/sdc1 /mnt/wards/local ext4 rw 0 0
"""


@pytest.mark.parametrize(
    ("folder", "expected"),
    [
        ("/data/n/ward", None),
        ("/mnt/wards/a", "nfs4"),
        ("/mnt/wards", "nfs4"),
        ("/mnt/wardsless", None),
        ("/mnt/Ortak Disk/a", "cifs"),
        ("/data/n/far/ward", "fuse.sshfs"),
        ("/data/n/usb/ward", None),
        ("/mnt/plan9/ward", "9p"),
        ("/mnt/smb", "smb3"),
        ("/mnt/wards/local/a", None),
    ],
)
def test_the_deepest_mount_decides(folder: str, expected: str | None) -> None:
    assert network_file_system(PurePosixPath(folder), MOUNTS) == expected


def test_a_later_mount_on_the_same_point_covers_the_earlier() -> None:
    mounts = "/dev/a / ext4 rw 0 0\n/dev/b /w ext4 rw 0 0\ns:/ /w nfs rw 0 0\nshort line\n"
    assert network_file_system(PurePosixPath("/w/x"), mounts) == "nfs"


def test_nothing_known_of_the_mounts_is_no_refusal() -> None:
    assert network_file_system(PurePosixPath("/w"), "") is None


@pytest.mark.parametrize(
    ("path", "expected"),
    [
        (r"\\server\share\ward", True),
        ("//server/share", True),
        (r"\\?\UNC\server\share", True),
        (r"\\?\C:\ward", False),
        (r"C:\ward", False),
    ],
)
def test_unc_paths_are_shares(path: str, expected: bool) -> None:
    assert is_unc_path(path) is expected


@pytest.mark.parametrize(
    ("folder", "drive_type", "expected"),
    [
        ("//server/share/ward", 0, "UNC"),
        ("/local", 4, "mapped drive"),
        ("/local", 3, None),
    ],
)
def test_on_windows_the_drive_type_decides(
    monkeypatch: pytest.MonkeyPatch, folder: str, drive_type: int, expected: str | None
) -> None:
    kernel = SimpleNamespace(GetDriveTypeW=lambda _root: drive_type)
    windll = SimpleNamespace(kernel32=kernel)
    monkeypatch.setattr(ctypes, "windll", windll, raising=False)
    assert network_folder._windows_share(Path(folder)) == expected


def test_a_local_folder_passes(tmp_path: Path) -> None:
    refuse_network_folder(tmp_path / "not there yet")


def test_a_network_folder_is_refused_by_name(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(network_folder, "network_file_system", lambda *_: "nfs4")
    with pytest.raises(NetworkFolderRefused) as refused:
        refuse_network_folder(tmp_path)
    assert refused.value.file_system == "nfs4"
    assert refused.value.folder == tmp_path
