from __future__ import annotations

from pathlib import Path

import pytest

from bedside.reference.key_timing import load_key_timing, shipped_key_timing
from bedside.reference.problems import ProtocolRefusedError

LINE = '{name} = {{ value = {value}, source = ["W: a test"] }}\n'
NAMES = ("fewest_characters", "longest_gap_ms", "average_gap_ms")


def test_the_shipped_limits_tell_a_scanner_from_a_person() -> None:
    timing = shipped_key_timing()
    assert timing.average_gap_ms.value < timing.longest_gap_ms.value
    assert timing.fewest_characters.citations


@pytest.mark.parametrize("value", ["0", "-5", "2.5", "nan"])
@pytest.mark.parametrize("wrong", NAMES)
def test_a_limit_that_is_no_count_is_refused(tmp_path: Path, wrong: str, value: str) -> None:
    path = tmp_path / "keystrokes.toml"
    lines = [LINE.format(name=name, value=value if name == wrong else "9") for name in NAMES]
    path.write_text("".join(lines), encoding="utf-8")
    with pytest.raises(ProtocolRefusedError, match=wrong):
        load_key_timing(path)
