"""Which rules are in force? One protocol: its identity and its rules, whole and frozen."""

from __future__ import annotations

from dataclasses import dataclass

from bedside.clinical.adjustment_table import AdjustmentTable
from bedside.clinical.body import BodyRules
from bedside.clinical.clock_rules import ClockRules
from bedside.clinical.course_rules import CourseRules
from bedside.clinical.events import ProtocolStamp
from bedside.clinical.premedication import PremedicationRules
from bedside.clinical.preparation_rules import PreparationRules
from bedside.clinical.regimen import Regimen
from bedside.clinical.stability import StabilityRules


@dataclass(frozen=True, slots=True)
class Protocol:
    """A protocol file, read and checked. ``digest`` is the SHA-256 of its bytes."""

    id: str
    title: str
    edition: str
    transcribed_by: str
    verified_by: str
    digest: str
    body: BodyRules
    regimen: Regimen
    preparation: PreparationRules
    stability: StabilityRules
    premedication: PremedicationRules
    course: CourseRules
    clocks: ClockRules
    adjustment: AdjustmentTable

    @property
    def stamp(self) -> ProtocolStamp:
        """What a decision keeps of the rules it was made with."""
        return ProtocolStamp(self.id, self.edition, self.digest)
