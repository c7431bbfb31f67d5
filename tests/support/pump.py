"""A child at whose bed a pump runs: bags made and checked, a cycle ordered and started."""

from __future__ import annotations

from datetime import timedelta
from decimal import Decimal

from bedside.clinical.events import DrugPurpose, InterruptionCause, TechnicalKind
from bedside.services.infusion.drafts import (
    Connection,
    DrugDraft,
    Explanation,
    OrderDraft,
    RestartDraft,
    StartDraft,
    StepDraft,
)
from bedside.services.infusion.restart import Table
from bedside.services.infusion.service import Infusion
from bedside.services.passwords import TRAINING_PASSWORD
from bedside.services.preparation.service import Preparation
from tests.support.ward import CHILD, OpenWard

WRISTBAND = CHILD.hospital_number


class Bedside:
    """One child of an open ward with everybody's infusion service."""

    def __init__(self, ward: OpenWard, table: Table | None = None, number: str = WRISTBAND) -> None:
        self.ward = ward
        self.clock = ward.clock
        self.wristband = number
        self.patient = ward.child(number=number)
        self.nurse = Infusion(ward.nurse, table)
        self.physician = Infusion(ward.physician, table)
        self.pharmacist = Infusion(ward.pharmacist, table)

    def bag(self, number: int, first_day: int = 1, bag_hours: int = 96) -> str:
        """A checked bag of cycle 1."""
        bag = self.ward.prepared_bag(
            self.patient, first_day=first_day, bag_number=number, bag_hours=bag_hours
        )
        self.check(bag)
        return bag

    def check(self, bag: str) -> None:
        """The nurse reads the same."""
        preparation = Preparation(self.ward.pharmacist)
        line = preparation.bag_record(bag)
        reading = (line.drug_ml, line.rate_ml_per_h)
        assert preparation.check(bag, self.ward.nurse_id, TRAINING_PASSWORD, *reading) is None

    def at_bed(self, bag: str, number: int, /, **changes: object) -> Connection:
        """Child, bag and rate as they are read at the bed."""
        read: dict[str, object] = {
            "bag": bag,
            "patient_read": self.wristband,
            "bag_read": str(number),
            "rate_ml_per_h": Preparation(self.ward.nurse).bag_record(bag).rate_ml_per_h,
        }
        return Connection(**{**read, **changes})  # type: ignore[arg-type]

    def ordered(self) -> None:
        """Cycle 1 is ordered for now."""
        draft = OrderDraft(planned_start_at=self.clock())
        written = self.physician.order_cycle(self.patient, draft)
        assert isinstance(written, str), written

    def started(self) -> str:
        """Cycle 1 runs from its first bag; the bag's id."""
        self.ordered()
        bag = self.bag(1)
        draft = StartDraft(connection=self.at_bed(bag, 1), premedication_reason="given outside")
        written = self.nurse.start(self.patient, draft)
        assert isinstance(written, str), written
        return bag

    def changed(self, number: int, first_day: int = 5) -> str:
        """The next bag of the same level runs, for 72 h; its id."""
        bag = self.bag(number, first_day, 72)
        written = self.nurse.change_bag(self.patient, self.at_bed(bag, number))
        assert isinstance(written, str), written
        return bag

    def stopped(self, **ago: float) -> str:
        """The pump stands, seen now; the entry's id."""
        written = self.nurse.stop(self.patient)
        assert isinstance(written, str), written
        self.clock.advance(**ago)
        return written

    def technical(self) -> None:
        """The stop was the line's."""
        told = Explanation(cause=InterruptionCause.TECHNICAL, kind=TechnicalKind.LINE)
        assert isinstance(self.nurse.explain_stop(self.patient, told), str)

    def gave(self, mg: str, purpose: DrugPurpose = DrugPurpose.RESTART) -> None:
        """Dexamethasone was given now."""
        draft = DrugDraft(drug="dexamethasone", mg=Decimal(mg), purpose=purpose)
        assert isinstance(self.nurse.give_drug(self.patient, draft), str)

    def on_full_level(self) -> str:
        """Day 8, stepped to the full level; the bag's id."""
        self.started()
        self.clock.advance(hours=96)
        self.changed(2)
        self.clock.advance(hours=72)
        bag = self.bag(3, first_day=8)
        self.gave("3.4", DrugPurpose.DOSE_STEP)
        self.clock.advance(minutes=30)
        written = self.nurse.step(self.patient, StepDraft(connection=self.at_bed(bag, 3)))
        assert isinstance(written, str), written
        return bag

    def restart(self, bag: str, number: int, **changes: object) -> RestartDraft:
        """Everything of a plain restart with the bag on the line."""
        chosen: dict[str, object] = {"connection": self.at_bed(bag, number)}
        return RestartDraft(**{**chosen, **changes})  # type: ignore[arg-type]


def hours(count: float) -> timedelta:
    return timedelta(hours=count)
