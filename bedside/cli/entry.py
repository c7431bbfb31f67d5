"""Where does the program begin? The command of the console and of the desktop."""

from __future__ import annotations

import gc
import sys


def main() -> None:
    """The console entry point.

    Opened without arguments, as from the desktop, it goes straight to the window: the
    command line is not read in, because somebody waits for every import.
    """
    if len(sys.argv) == 1:
        # Looked for again by bedside.app.warm_up, once the first window stands.
        gc.disable()
        from bedside.app.window import run_window

        sys.exit(run_window(None, training=False))
    from bedside.cli.commands import bedside

    bedside(prog_name="bedside")
