"""Do the names read alone agree with the whole key file, and is damage told as damage?"""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from bedside.store.errors import KeyFileDamaged
from bedside.store.key_holders import KEY_FILE_NAME, KeyHolder, read_holders
from bedside.store.keys import KeyFile

_KEY = bytes(range(32))


def test_the_names_are_those_of_the_whole_file(tmp_path: Path) -> None:
    path = tmp_path / KEY_FILE_NAME
    keys = KeyFile.create(path, _KEY)
    assert read_holders(path) == ()
    keys.add(KeyHolder("p-1", "Hemşire 1"), "parola bir", _KEY)
    keys.add(KeyHolder("p-2", "Eczacı 1"), "parola iki", _KEY)
    assert read_holders(path) == keys.holders()
    assert read_holders(path) == (KeyHolder("p-1", "Hemşire 1"), KeyHolder("p-2", "Eczacı 1"))


@pytest.mark.parametrize(
    "content",
    ["", "[]", "{}", '{"holders": 3}', '{"holders": [3]}', '{"holders": [{"name": "x"}]}',
     '{"holders": [{"person_id": 1, "name": "x"}]}', "\udcff"],
)  # fmt: skip
def test_damage_is_told(tmp_path: Path, content: str) -> None:
    path = tmp_path / KEY_FILE_NAME
    path.write_bytes(content.encode("utf-8", "surrogateescape"))
    with pytest.raises(KeyFileDamaged):
        read_holders(path)
    with pytest.raises(KeyFileDamaged):
        read_holders(tmp_path / "nowhere")


def test_nothing_heavy_is_read_in_for_the_names() -> None:
    asked = "import sys, bedside.store.key_holders; print({'msgspec', 'argon2'} & set(sys.modules))"
    said = subprocess.run([sys.executable, "-c", asked], capture_output=True, check=True)
    assert said.stdout.strip() == b"set()"
