"""How much slower than the bare minimum? Both sides in one run, turn by turn, by median."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path
from statistics import median

_PATIENCE_S = 60
ROOT = Path(__file__).resolve().parents[2]
_BYTECODE = ROOT / "build" / "bytecode"


def seconds(act: Callable[[], object]) -> float:
    """How long ``act`` takes, without what it says is not to be counted."""
    begun = time.perf_counter()
    not_counted = act()
    taken = time.perf_counter() - begun
    return taken - not_counted if isinstance(not_counted, float) else taken


def process(code: str, *arguments: str) -> Callable[[], float]:
    """The act of running ``code`` in a fresh Python until it exits.

    Seconds that are not to be counted are printed by ``code``; nothing printed is none.
    """
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    # Both sides find their bytecode, as on every PC that has started the program before.
    environment.pop("PYTHONDONTWRITEBYTECODE", None)
    environment["PYTHONPYCACHEPREFIX"] = str(_BYTECODE)
    command = [sys.executable, "-c", code, *arguments]

    def run() -> float:
        done = subprocess.run(
            command, check=True, cwd=ROOT, env=environment, capture_output=True, timeout=_PATIENCE_S
        )
        return float(done.stdout or 0)

    return run


def compare(
    title: str,
    ours: Callable[[], object],
    bare: Callable[[], object],
    target: float,
    rounds: int,
) -> float:
    """Print medians, ratio and target; the ratio. One warm-up of each is not counted."""
    ours()
    bare()
    taken = [(seconds(ours), seconds(bare)) for _ in range(rounds)]
    ours_s = median(ours for ours, _ in taken)
    bare_s = median(bare for _, bare in taken)
    ratio = ours_s / bare_s
    print(  # noqa: T201
        f"\n{title}\n  bedside {ours_s * 1000:9.2f} ms   bare {bare_s * 1000:9.2f} ms"
        f"   ratio {ratio:5.2f}   target <= {target}"
    )
    return ratio
