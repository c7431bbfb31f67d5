"""Was a bag read at the bed before it is connected? Who knows that, and for which act."""

from __future__ import annotations

from typing import Protocol

from bedside.clinical.bedside_passed import BedsidePassed
from bedside.clinical.events import (
    BagChanged,
    Connecting,
    DoseStepped,
    InfusionResumed,
    InfusionStarted,
    KnownEvent,
)

_ACTS: dict[type[KnownEvent], Connecting] = {
    InfusionStarted: Connecting.FIRST_BAG,
    BagChanged: Connecting.BAG_CHANGE,
    DoseStepped: Connecting.STEP,
    InfusionResumed: Connecting.RESTART,
}


class Gate(Protocol):
    """Who checks at the beds."""

    def ready(self, patient: str, bag: str, act: Connecting) -> BedsidePassed | None:
        """The check of child, bag and pump that holds now, or None."""


def was_read(gate: Gate | None, patient: str, bag: str | None, event: KnownEvent) -> bool:
    """Whether ``event`` may connect ``bag``: without a gate always."""
    if gate is None:
        return True
    return bag is not None and gate.ready(patient, bag, _ACTS[type(event)]) is not None
