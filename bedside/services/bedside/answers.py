"""What is read at the bed, and what does the check answer? Small frozen drafts and answers."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal

import msgspec

from bedside.clinical.bedside_check import ANSWERABLE, TWO_PERSONS
from bedside.clinical.events import Connecting, Level
from bedside.clinical.pump_read_back import PumpMistake


class SecondPerson(msgspec.Struct, frozen=True, kw_only=True):
    """Who checks too, proved by the own password; never kept in a draft."""

    person: str = ""
    password: str = ""


class BedReading(msgspec.Struct, frozen=True, kw_only=True):
    """The bag's code or number, and the wristband or two identifiers, as read at the bed.

    ``departs_because`` is a physician's answer to what may be answered; ``level`` the chosen one
    of a restart.
    """

    act: Connecting
    bag_read: str = ""
    wristband: str = ""
    identifiers: tuple[str, ...] = ()
    level: Level | None = None
    departs_because: str = ""


class PumpFigures(msgspec.Struct, frozen=True, kw_only=True):
    """What the pump shows."""

    rate_ml_per_h: Decimal
    volume_ml: Decimal
    hours: Decimal


@dataclass(frozen=True, slots=True)
class BedTask:
    """What is to be connected next, before anything was read: the act and who must check."""

    act: Connecting
    patient: str
    patient_name: str
    bed: str
    cycle: int | None
    level: Level | None

    @property
    def two_persons(self) -> bool:
        """Whether a second person must check too."""
        return self.act in TWO_PERSONS


@dataclass(frozen=True, slots=True)
class BedAnswer:
    """What was found. ``stops`` are the reasons against, ``answered`` those a physician answered.

    ``whose`` names the other child a wristband or a bag belongs to, by bed and name.
    ``holds_until`` is when a check that passed must be done again, ``flush_10_ml_hours`` the
    hours of drug that 10 mL of this bag's line hold.
    """

    act: Connecting
    bag: str | None
    bag_number: int | None
    stops: tuple[str, ...]
    answered: tuple[str, ...] = ()
    whose: tuple[str, ...] = ()
    second_person: str = ""
    holds_until: datetime | None = None
    flush_10_ml_hours: Decimal | None = None

    @property
    def passed(self) -> bool:
        return not self.stops

    @property
    def may_be_answered(self) -> bool:
        """Whether a physician may answer everything that stands against."""
        return bool(self.stops) and all(code in ANSWERABLE for code in self.stops)


@dataclass(frozen=True, slots=True)
class PumpReadAnswer:
    """What the child would get with the pump so set. ``mistake`` None: it agrees.

    ``rate_ml_per_h`` and ``hours`` are the label's.
    """

    bag: str
    bag_number: int
    shown: PumpFigures
    dose_mcg_per_day: Decimal
    ordered_mcg_per_day: Decimal
    rate_ml_per_h: Decimal
    hours: int
    mistake: PumpMistake | None
    second_person: str = ""

    @property
    def passed(self) -> bool:
        return self.mistake is None
