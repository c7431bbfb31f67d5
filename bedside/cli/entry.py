"""Where does the program begin? The command of the console and of the desktop."""

from __future__ import annotations

import sys


def main() -> None:
    """The console entry point.

    Opened without arguments, as from the desktop, it goes straight to the window: the
    command line is not read in, because somebody waits for every import.
    """
    if len(sys.argv) == 1:
        from bedside.app.window import run_window

        sys.exit(run_window(None, training=False))
    from bedside.cli.commands import bedside

    bedside(prog_name="bedside")
