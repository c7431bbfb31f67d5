"""When is the rest of the program imported? While somebody types a password.

The door stands before anything of the ward is imported. What comes after signing in is
imported, and the shipped rules are read, in the idle moments of the window, one in a turn of
the event loop: every turn is short, so keys and clicks are answered in between. Whoever is
faster than this imports the rest by signing in.
"""

from __future__ import annotations

import gc
import importlib
from collections.abc import Callable, Iterable
from contextlib import suppress
from functools import partial

from PySide6.QtCore import QObject, QTimer

from bedside import locations

_REST_MS = 150
_BETWEEN_MS = 5

# From the bottom floor upwards, so that each import finds what it needs and stays short.
AFTER_THE_DOOR = (
    "msgspec",
    "bedside.clinical.events",
    "bedside.clinical.protocol",
    "bedside.reference.catalogue",
    "bedside.store.ward_file",
    "sqlcipher3.dbapi2",
    "argon2.low_level",
    "bedside.services.ward",
    "bedside.services.patients",
    "bedside.ui.board.page",
    "bedside.app.stay",
    "bedside.ui.chart.page",
    "bedside.services.papers",
    "bedside.services.preparation.service",
    "bedside.ui.wizard.page",
    "bedside.ui.settings.page",
    "bedside.services.advice.desk",
    "bedside.services.infusion.service",
    "bedside.ui.infusion.pump_stopped",
    "bedside.app.log_room",
    "bedside.app.pharmacy_room",
    "bedside.app.source_rows",
)


class WarmUp(QObject):
    """Imports ``modules`` in turn once the window has come to rest, then does ``more``."""

    def __init__(
        self,
        parent: QObject,
        modules: Iterable[str] = AFTER_THE_DOOR,
        more: Iterable[Callable[[], object]] = (),
    ) -> None:
        super().__init__(parent)
        self._left: list[Callable[[], object]] = [
            *(partial(importlib.import_module, name) for name in modules),
            *more,
        ]
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._one)

    def begin(self) -> None:
        """Wait until the first window is painted, then begin."""
        self._timer.start(_REST_MS)

    def is_done(self) -> bool:
        """Whether nothing is left to be done."""
        return not self._left

    def _one(self) -> None:
        if not self._left:
            self._timer.stop()
            end_of_start()
            return
        self._timer.setInterval(_BETWEEN_MS)
        self._left.pop(0)()


def read_shipped_rules() -> tuple[Callable[[], object], ...]:
    """A step for each shipped protocol, one of which the ward follows, and one for the scales."""
    protocols = (partial(_read_rules, path.stem) for path in locations.protocols().glob("*.toml"))
    return (*protocols, _read_scales)


def _read_rules(name: str) -> None:
    from bedside.reference import catalogue
    from bedside.reference.problems import ProtocolRefusedError

    # A file that is refused is told to the person who needs its rules.
    with suppress(ProtocolRefusedError):
        catalogue.protocol(name)


def _read_scales() -> None:
    from bedside.reference.problems import ProtocolRefusedError
    from bedside.reference.scales import scales

    with suppress(ProtocolRefusedError):
        scales()


def begin_of_start() -> None:
    """Look for no garbage while modules are imported: what they make is there to stay."""
    gc.disable()


def end_of_start() -> None:
    """Look for garbage again, but never again among what the start has made."""
    gc.freeze()
    gc.enable()
