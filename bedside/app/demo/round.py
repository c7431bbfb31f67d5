"""Do one bag and a whole cycle come about, from a fresh PC on, by mouse and keyboard?

The round plays on a temporary ward through the very windows a person uses, and leaves a
picture of each and the papers. It is the end-to-end test, and what ``make run`` does where
there is no screen.
"""

from __future__ import annotations

import sys
import tempfile
from collections.abc import Callable
from pathlib import Path

from bedside.app.clock import system_clock
from bedside.app.offscreen import use_offscreen

_LOOKS = (
    ("tr", "light", 1.0),
    ("en", "light", 1.0),
    ("en", "dark", 1.0),
    ("tr", "dark", 1.0),
    ("tr", "light", 1.5),
)

# The stations of the cycle: each language, each brightness, and the larger text.
_FEW_LOOKS = (("tr", "light", 1.0), ("en", "dark", 1.0), ("tr", "light", 1.5))


def run_demo(out: Path, say: Callable[[str], None]) -> int:
    """Play the round; pictures and papers land in ``out``. The exit status."""
    use_offscreen()
    from bedside.app.demo.bag_round import NUMBER, play
    from bedside.app.demo.cycle_round import play_cycle
    from bedside.app.demo.moved_clock import MovedClock
    from bedside.app.demo.on_the_ward import OnTheWard
    from bedside.app.demo.pictures import Pictures
    from bedside.app.desk import Desk
    from bedside.app.this_pc import PcMemory
    from bedside.app.window import make_application
    from bedside.ui.unexpected import install_excepthook
    from bedside.ui.widgets.message import Trouble

    out.mkdir(parents=True, exist_ok=True)
    for old in (*out.glob("[0-9][0-9]*-*.png"), *out.glob("*.pdf")):
        old.unlink()
    app = make_application()
    pictures = Pictures(out)
    troubles: list[Trouble] = []
    before = sys.excepthook
    install_excepthook(troubles.append)
    with tempfile.TemporaryDirectory(prefix="bedside-demo-") as folder:
        memory = PcMemory(Path(folder) / "this-pc.json")
        clock = MovedClock(system_clock)
        desk = Desk(app, memory, Path(folder) / "wards", clock)
        try:
            for line in play(desk, pictures, out, _LOOKS):
                say(line)
            for line in play_cycle(OnTheWard(desk, clock, pictures, out, NUMBER, _FEW_LOOKS)):
                say(line)
        finally:
            desk.leave()
            sys.excepthook = before
    say(f"{len(pictures.taken)} pictures and the papers are in {out}")
    for trouble in troubles:
        say(f"FAILED  {trouble.happened}")
    return 1 if troubles else 0
