"""A nurse who checks at the bed of one child, and the table that says one thing."""

from __future__ import annotations

from dataclasses import dataclass

from bedside.services.bedside.service import BedsideCheck
from bedside.services.infusion.answers import TableAnswer
from tests.support.pump import Bedside
from tests.support.ward import OpenWard


@dataclass
class OneAnswer:
    """A table that says the same of everybody."""

    action: str = "go_on"

    def table_answer(self, patient: str) -> TableAnswer | None:  # noqa: ARG002
        return TableAnswer(self.action)


class AtBed:
    """One child with everybody's pumps, and the nurse's check at the bed."""

    def __init__(self, ward: OpenWard) -> None:
        self.ward = ward
        self.table = OneAnswer()
        self.bed = Bedside(ward, self.table)
        self.patient = self.bed.patient
        self.check = BedsideCheck(ward.nurse, self.table)

    def last(self) -> object:
        """The event recorded last."""
        return self.ward.file.journal.of_patient(self.patient)[-1].event
