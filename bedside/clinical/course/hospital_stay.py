"""How long does the protocol keep the child in hospital in this cycle?

Source: clinical.md section 7. The days are infusion days, so an interruption moves the end.
"""

from __future__ import annotations

from datetime import datetime, timedelta

from bedside.clinical.citation import Cited
from bedside.clinical.course.finding import Course
from bedside.clinical.course.runs import moment_reached
from bedside.clinical.events import Indication
from bedside.clinical.protocol import Protocol


def hospital_stay(protocol: Protocol, indication: Indication, cycle: int) -> Cited | None:
    """The first days of a cycle spent in hospital; None where the protocol asks for none.

    What home programmes do instead stands beside it, in ``protocol.course.hospital_stay``.
    """
    stay = protocol.course.hospital_stay(indication, cycle)
    return None if stay is None else stay.days


def hospital_until(
    protocol: Protocol, indication: Indication, cycle: int, course: Course
) -> datetime | None:
    """When the days in hospital have been infused, or will have been while it runs (UTC).

    None where none are asked for, and where an infusion that stands has not reached them:
    nobody knows then.
    """
    days = hospital_stay(protocol, indication, cycle)
    return None if days is None else moment_reached(course.runs, timedelta(days=days.whole))
