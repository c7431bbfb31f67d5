"""Is this folder on a network share? SQLite files there are not safe for two PCs.

WAL needs memory shared by all readers, which no network file system gives; file locks
are unreliable on most. So the ward file is refused there instead of being damaged later.
"""

from __future__ import annotations

import ctypes
import sys
from pathlib import Path, PurePosixPath

from bedside.store.errors import NetworkFolderRefused

# fmt: off
_NETWORK_TYPES = frozenset((
    "nfs", "nfs4", "cifs", "smb", "smb2", "smb3", "smbfs", "9p", "afs", "ncpfs", "ncp", "ceph",
    "glusterfs", "lustre", "gfs2", "ocfs2", "davfs", "webdav", "beegfs", "orangefs", "pvfs2",
    "virtiofs", "gpfs", "drvfs", "vboxsf", "prl_fs",
))
_NETWORK_FUSE = frozenset((
    "sshfs", "rclone", "s3fs", "gcsfuse", "davfs", "davfs2", "gvfsd-fuse", "smbnetfs",
    "glusterfs", "ceph", "cifs", "curlftpfs",
))
# fmt: on
_WINDOWS_DRIVE_REMOTE = 4


def network_file_system(folder: PurePosixPath, mounts: str) -> str | None:
    """The type of the network file system ``folder`` lies on, or None if it is local.

    ``mounts`` is the text of ``/proc/mounts``; ``folder`` is absolute with its symbolic
    links resolved. The longest mount point above the folder decides; of two mounts on
    one point the later covers the earlier.
    """
    deepest, file_system = -1, ""
    for line in mounts.splitlines():
        fields = line.split()
        if len(fields) < 3:  # noqa: PLR2004 -- device, mount point, type
            continue
        point = PurePosixPath(_unescaped(fields[1]))
        if folder.is_relative_to(point) and len(point.parts) >= deepest:
            deepest, file_system = len(point.parts), fields[2]
    return file_system if _is_network(file_system) else None


def refuse_network_folder(folder: Path) -> None:
    """Raise NetworkFolderRefused if ``folder`` (existing or not) is on a network share."""
    resolved = folder.resolve()
    if sys.platform == "win32":
        found = _windows_share(resolved)
    else:
        mounts = Path("/proc/mounts")
        text = mounts.read_text("utf-8", "surrogateescape") if mounts.exists() else ""
        found = network_file_system(PurePosixPath(resolved), text)
    if found is not None:
        raise NetworkFolderRefused(folder, found)


def is_unc_path(path: str) -> bool:
    r"""Whether a Windows path names a share, as ``\\server\share`` or ``\\?\UNC\...``."""
    plain = path.replace("/", "\\")
    if plain.upper().startswith("\\\\?\\UNC\\"):
        return True
    return plain.startswith("\\\\") and not plain.startswith(("\\\\?\\", "\\\\.\\"))


def _windows_share(folder: Path) -> str | None:
    """``UNC`` or ``mapped drive`` if Windows says the folder is on another computer."""
    if is_unc_path(str(folder)):
        return "UNC"
    windll = getattr(ctypes, "windll", None)
    if windll is None:
        return None
    remote = windll.kernel32.GetDriveTypeW(folder.anchor) == _WINDOWS_DRIVE_REMOTE
    return "mapped drive" if remote else None


def _is_network(file_system: str) -> bool:
    if file_system.startswith(("fuse.", "fuseblk.")):
        return file_system.partition(".")[2] in _NETWORK_FUSE
    return file_system in _NETWORK_TYPES


def _unescaped(field: str) -> str:
    """The kernel writes blanks, tabs, line feeds and backslashes in octal."""
    for code, character in (("\\040", " "), ("\\011", "\t"), ("\\012", "\n"), ("\\134", "\\")):
        field = field.replace(code, character)
    return field
