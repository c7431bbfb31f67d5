"""The offscreen platform's remarks are dropped; everything else is still said."""

import subprocess
import sys

_PROGRAM = """
from bedside.app.offscreen import use_offscreen
use_offscreen()
import os
from PySide6.QtCore import qWarning
qWarning("This plugin does not support raise()")
qWarning("a real fault")
print(os.environ["QT_QPA_PLATFORM"])
"""


def test_only_the_platforms_own_remarks_are_dropped() -> None:
    done = subprocess.run(
        [sys.executable, "-c", _PROGRAM], capture_output=True, text=True, check=True
    )
    assert done.stdout.strip() == "offscreen"
    assert done.stderr.strip() == "a real fault"
