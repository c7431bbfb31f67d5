"""What does a protocol say about a course? Its interruptions and its days in hospital.

Source: clinical.md section 7. The days of a cycle and their levels stand in the regimen.
"""

from __future__ import annotations

from dataclasses import dataclass

from bedside.clinical.citation import Cited
from bedside.clinical.events import Indication


@dataclass(frozen=True, slots=True)
class HospitalStay:
    """How many of a cycle's first days are spent in hospital.

    ``home_days`` is what home programmes do instead, as a note; None where no source says.
    """

    indication: Indication
    cycle: int
    days: Cited
    home_days: Cited | None


@dataclass(frozen=True, slots=True)
class CourseRules:
    """From ``long_interruption_hours`` on a restart needs premedication and supervision.

    Up to ``same_cycle_days`` after an adverse reaction the same cycle goes on.
    """

    long_interruption_hours: Cited
    same_cycle_days: Cited
    hospital_stays: tuple[HospitalStay, ...]

    def hospital_stay(self, indication: Indication, cycle: int) -> HospitalStay | None:
        """The days in hospital of a cycle, or None where the protocol asks for none."""
        for stay in self.hospital_stays:
            if stay.indication is indication and stay.cycle == cycle:
                return stay
        return None
