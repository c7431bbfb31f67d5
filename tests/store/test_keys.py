from __future__ import annotations

import os
import stat
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from bedside.store import key_wrap, keys
from bedside.store.errors import (
    KeyFileDamaged,
    PersonNotInKeyFile,
    RecoveryCodeMistyped,
    WrongPassword,
)
from bedside.store.key_holders import KEY_FILE_NAME, KeyHolder
from bedside.store.key_wrap import Cost, WrappedKey
from bedside.store.keys import KeyFile

KEY = bytes(range(32))
NURSE = KeyHolder("p-1", "Hemşire 1")
PHARMACIST = KeyHolder("p-2", "Eczacı 1")


@pytest.fixture(autouse=True)
def cheap(monkeypatch: pytest.MonkeyPatch) -> None:
    """Argon2id at its real price would cost these tests half a minute."""
    real: Callable[[str, bytes, Cost], WrappedKey] = key_wrap.wrap
    price = Cost(passes=1, memory_kib=512, lanes=1)
    monkeypatch.setattr(keys, "wrap", lambda secret, key: real(secret, key, price))


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "ward" / KEY_FILE_NAME


def test_each_person_opens_the_same_key_with_their_own_password(path: Path) -> None:
    file = KeyFile.create(path, KEY)
    file.add(NURSE, "bir", KEY)
    file.add(PHARMACIST, "iki", KEY)
    again = KeyFile.load(path)
    assert again.holders() == (NURSE, PHARMACIST)
    assert again.unlock("p-1", "bir") == KEY
    assert again.unlock("p-2", "iki") == KEY
    with pytest.raises(WrongPassword):
        again.unlock("p-1", "iki")
    with pytest.raises(PersonNotInKeyFile):
        again.unlock("p-3", "bir")


def test_nobody_is_added_twice(path: Path) -> None:
    file = KeyFile.create(path, KEY)
    file.add(NURSE, "bir", KEY)
    with pytest.raises(ValueError, match="p-1"):
        file.add(NURSE, "iki", KEY)


def test_a_changed_password_replaces_the_old_one(path: Path) -> None:
    file = KeyFile.create(path, KEY)
    file.add(NURSE, "bir", KEY)
    file.change_password("p-1", "yeni", KEY)
    again = KeyFile.load(path)
    assert again.unlock("p-1", "yeni") == KEY
    with pytest.raises(WrongPassword):
        again.unlock("p-1", "bir")


def test_a_person_is_renamed_and_removed(path: Path) -> None:
    file = KeyFile.create(path, KEY)
    file.add(NURSE, "bir", KEY)
    file.add(PHARMACIST, "iki", KEY)
    file.rename("p-1", "Hemşire 2")
    assert KeyFile.load(path).holders()[0] == KeyHolder("p-1", "Hemşire 2")
    assert KeyFile.load(path).unlock("p-1", "bir") == KEY
    file.remove("p-1")
    assert KeyFile.load(path).holders() == (PHARMACIST,)
    with pytest.raises(PersonNotInKeyFile):
        file.remove("p-1")


def test_only_the_newest_recovery_code_opens(path: Path) -> None:
    file = KeyFile.create(path, KEY)
    old, new = file.set_recovery(KEY), file.set_recovery(KEY)
    again = KeyFile.load(path)
    assert again.unlock_with_recovery(new.lower().replace("-", " ")) == KEY
    with pytest.raises(WrongPassword):
        again.unlock_with_recovery(old)
    with pytest.raises(RecoveryCodeMistyped):
        again.unlock_with_recovery(new[:-1])


def test_without_a_recovery_code_none_opens(path: Path) -> None:
    code = KeyFile.create(path.with_name("other"), KEY).set_recovery(KEY)
    with pytest.raises(WrongPassword):
        KeyFile.create(path, KEY).unlock_with_recovery(code)


def test_neither_key_nor_password_nor_code_stands_in_the_file(path: Path) -> None:
    file = KeyFile.create(path, KEY)
    file.add(NURSE, "cok-gizli-parola", KEY)
    code = file.set_recovery(KEY)
    written = path.read_bytes()
    for secret in (KEY, KEY.hex().encode(), b"cok-gizli-parola", code.encode()):
        assert secret not in written


@pytest.mark.skipif(os.name == "nt", reason="Windows has no such file modes")
def test_only_the_owner_reads_the_file_and_nothing_is_left_beside_it(path: Path) -> None:
    KeyFile.create(path, KEY).add(NURSE, "bir", KEY)
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert list(path.parent.iterdir()) == [path]


def test_an_existing_key_file_is_never_overwritten(path: Path) -> None:
    KeyFile.create(path, KEY).add(NURSE, "bir", KEY)
    with pytest.raises(FileExistsError):
        KeyFile.create(path, KEY)
    assert KeyFile.load(path).holders() == (NURSE,)


def test_a_key_of_another_length_is_refused(path: Path) -> None:
    with pytest.raises(ValueError, match="32 bytes"):
        KeyFile.create(path, b"short")
    assert not path.exists()


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"\xff\xfe",
        b"[]",
        b'{"format": 2}',
        b'{"format": 1, "holders": [{"person_id": "a"}]}',
        b'{"format": 1, "recovery": {"cost": {"memory_kib": 999999999}, "salt": "",'
        b' "covered": "", "tag": ""}}',
    ],
)
def test_a_damaged_file_is_called_so(path: Path, content: bytes) -> None:
    path.parent.mkdir()
    path.write_bytes(content)
    with pytest.raises(KeyFileDamaged):
        KeyFile.load(path)


def test_a_missing_file_is_called_damaged(path: Path) -> None:
    with pytest.raises(KeyFileDamaged):
        KeyFile.load(path)


def test_the_sign_in_list_costs_no_database_import(path: Path) -> None:
    KeyFile.create(path, KEY).add(NURSE, "bir", KEY)
    program = (
        "import sys; from pathlib import Path; from bedside.store.keys import KeyFile;"
        "import bedside.store.ward_file;"
        "assert KeyFile.load(Path(sys.argv[1])).holders();"
        "heavy = {'sqlite_utils', 'sqlcipher3', 'sqlite3', 'argon2'} & set(sys.modules);"
        "assert not heavy, heavy"
    )
    root = Path(__file__).parents[2]
    subprocess.run([sys.executable, "-c", program, str(path)], check=True, cwd=root)
