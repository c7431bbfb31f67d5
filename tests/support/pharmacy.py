"""The pharmacy's desk for tests: everybody's desk on one ward, and one child's bags."""

from __future__ import annotations

from datetime import timedelta
from decimal import Decimal

import msgspec

from bedside.services.infusion.drafts import StartDraft
from bedside.services.patients import Patients
from bedside.services.pharmacy.answers import BECAUSE, PlanChoices, PlannerStart
from bedside.services.pharmacy.desk import PharmacyDesk
from bedside.services.pharmacy.drafts import PlanDraft
from bedside.services.preparation.draft import PreparationDraft
from bedside.services.preparation.service import Preparation
from bedside.services.refused import EntryRefused
from tests.documents.labels import ENGLISH
from tests.support.pump import Bedside
from tests.support.ward import OpenWard


class Counter:
    """The desk of each person, and a child with an ordered cycle as soon as one is asked for."""

    def __init__(self, ward: OpenWard) -> None:
        self.ward = ward
        self.clock = ward.clock
        self.bed = Bedside(ward)
        self.patient = self.bed.patient
        self.desk = PharmacyDesk(ward.pharmacist, lambda: ENGLISH)
        self.nurse = PharmacyDesk(ward.nurse, lambda: ENGLISH)
        self.physician = PharmacyDesk(ward.physician, lambda: ENGLISH)

    def draft(self, **changes: object) -> PlanDraft:
        """What the planner suggests, with changes."""
        start = self.desk.planner_start(self.patient)
        assert isinstance(start, PlannerStart), start
        return msgspec.structs.replace(start.draft, **changes)

    def choices(self, **changes: object) -> PlanChoices:
        """Plans for the draft with changes."""
        found = self.desk.plans(self.patient, self.draft(**changes))
        assert isinstance(found, PlanChoices), found
        return found

    def planned(self, **changes: object) -> tuple[int, ...]:
        """The first alternative, accepted; the hours of its bags."""
        draft = self.draft(**changes)
        found = self.desk.plans(self.patient, draft)
        assert isinstance(found, PlanChoices), found
        hours = found.alternatives[0].plan.way.hours
        written = self.desk.accept_plan(self.patient, draft, hours)
        assert isinstance(written, str), written
        return hours

    def weighed(self) -> None:
        """The child is weighed again: no bag stands on an old weight."""
        size = (Decimal(16), Decimal(101))
        assert Patients(self.ward.pharmacist).measure(self.patient, *size, self.clock()) is None

    def keep(self, draft: PreparationDraft) -> None:
        """The half-made bag is kept in the ward's file, as the wizard does."""
        assert Preparation(self.ward.pharmacist).keep(draft) is None

    def tick(self, draft: PreparationDraft, step: str) -> PreparationDraft:
        """The next step is done."""
        ticked = Preparation(self.ward.pharmacist).tick(draft, step)
        assert isinstance(ticked, PreparationDraft), ticked
        return ticked

    def cold_bag(self, number: int = 1, bag_hours: int = 96) -> str:
        """A checked bag of the first days that waits in the refrigerator."""
        return self.bed.bag(number, bag_hours=bag_hours)

    def running(self) -> str:
        """Cycle 1, ordered already, runs from its first bag; the bag's id."""
        bag = self.cold_bag()
        draft = StartDraft(connection=self.bed.at_bed(bag, 1), premedication_reason="given outside")
        written = self.bed.nurse.start(self.patient, draft)
        assert isinstance(written, str), written
        return bag


DAY = timedelta(days=1)


def why(answer: object) -> str:
    """The code of a no."""
    assert isinstance(answer, EntryRefused), answer
    return str(answer.facts.get(BECAUSE, answer.why))


def written(answer: object) -> str:
    """The entry's id."""
    assert isinstance(answer, str), answer
    return answer
