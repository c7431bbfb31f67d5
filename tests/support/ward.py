"""A training ward for tests: the real encrypted file, and a clock that is moved by hand."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal
from pathlib import Path

import msgspec

from bedside.clinical.events import FillChoice, Indication, Sex, Storage, SuppliedItem
from bedside.services.at_work import WardAtWork
from bedside.services.passwords import TRAINING_PASSWORD
from bedside.services.patients import Patients, RegistrationDraft
from bedside.services.preparation.answers import PreparedBag, Start
from bedside.services.preparation.draft import PreparationDraft
from bedside.services.preparation.service import Preparation
from bedside.services.ward import Founded, WardFounding
from bedside.store.errors import NothingSaved
from bedside.store.key_holders import KEY_FILE_NAME
from bedside.store.keys import KeyFile
from bedside.store.ward_file import WardFile

NOON = datetime(2026, 4, 6, 12, tzinfo=UTC)
DEVICE = "test-pc"
ITEM = SuppliedItem("A1B2C3", date(2027, 1, 1))
CHILD = RegistrationDraft(
    name="Örnek Hasta 1",
    hospital_number="100234",
    second_identifier="T1",
    date_of_birth=date(2022, 3, 14),
    sex=Sex.FEMALE,
    allergies="yok",
    bed="3",
    diagnosis="B-ALL",
    indication=Indication.RELAPSED_REFRACTORY,
)
# What the bag of `filled_draft` holds and runs at: what a second person has to read.
DRUG_ML, RATE_ML_PER_H = Decimal("3.7"), Decimal("2.5")


@dataclass
class MovingClock:
    """A clock that stands still until it is advanced."""

    now: datetime = field(default=NOON)

    def __call__(self) -> datetime:
        return self.now

    def advance(self, **parts: float) -> None:
        self.now += timedelta(**parts)


@dataclass(frozen=True)
class FoundedWard:
    """A founded training ward: its folder, and what opens it."""

    folder: Path
    recovery_code: str
    database_key: bytes


def found_training(folder: Path) -> FoundedWard:
    founded = WardFounding(folder.parent, DEVICE, lambda: NOON).found_training("tr", folder)
    assert isinstance(founded, Founded)
    keys = KeyFile.load(folder / KEY_FILE_NAME)
    key = keys.unlock(keys.holders()[0].person_id, TRAINING_PASSWORD)
    return FoundedWard(folder, founded.recovery_code, key)


class OpenWard:
    """An open ward with its three people at work on one file."""

    def __init__(self, founded: FoundedWard) -> None:
        self.folder = founded.folder
        self.founded = founded
        self.clock = MovingClock()
        self.keys = KeyFile.load(self.folder / KEY_FILE_NAME)
        named = {holder.name: holder.person_id for holder in self.keys.holders()}
        self.pharmacist_id, self.nurse_id = named["Eczacı 1"], named["Hemşire 1"]
        self.physician_id = named["Hekim 1"]
        self.open()

    def open(self) -> None:
        self.file = WardFile.open(self.folder, self.founded.database_key, DEVICE)
        self.pharmacist = self.at_work(self.pharmacist_id)
        self.nurse = self.at_work(self.nurse_id)
        self.physician = self.at_work(self.physician_id)

    def reopen(self) -> None:
        """Close the file as the end of the program does, and open it again."""
        self.file.close()
        self.open()

    def at_work(self, person_id: str) -> WardAtWork:
        key = self.founded.database_key
        return WardAtWork(self.file, self.keys, person_id, key, self.clock)

    def child(self, weight_kg: str = "16", height_cm: str = "101", number: str = "100234") -> str:
        """A registered, weighed child; her patient id."""
        patients = Patients(self.pharmacist)
        draft = msgspec.structs.replace(CHILD, hospital_number=number)
        patient = patients.register(draft)
        assert isinstance(patient, str)
        size = (Decimal(weight_kg), Decimal(height_cm))
        assert patients.measure(patient, *size, self.clock()) is None
        return patient

    def filled_draft(self, patient: str, **changes: object) -> PreparationDraft:
        """A draft in which everything is chosen: a 96 h bag from day 8 of cycle 1."""
        start = Preparation(self.pharmacist).start(patient)
        assert isinstance(start, Start)
        chosen: dict[str, object] = {
            "first_day": 8,
            "bag_hours": 96,
            "fill": FillChoice.AS_SUPPLIED,
            "diluent_ml": Decimal(270),
            "storage": Storage.COLD,
            "planned_connect_at": self.clock() + timedelta(days=1),
            "vials": (ITEM, ITEM),
            "diluent": ITEM,
            "stabilizer": ITEM,
        }
        return msgspec.structs.replace(start.draft, **{**chosen, **changes})

    def worked(self, draft: PreparationDraft) -> PreparationDraft:
        """The draft with every step ticked."""
        preparation = Preparation(self.pharmacist)
        for step in preparation.steps(draft):
            ticked = preparation.tick(draft, step.id.value)
            assert isinstance(ticked, PreparationDraft)
            draft = ticked
        return draft

    def prepared_bag(self, patient: str, **changes: object) -> str:
        """A bag the pharmacist made, waiting for its check."""
        draft = self.worked(self.filled_draft(patient, **changes))
        made = Preparation(self.pharmacist).finish(draft)
        assert isinstance(made, PreparedBag)
        return made.bag

    def checked_bag(self, patient: str) -> str:
        """A bag the nurse has checked."""
        bag = self.prepared_bag(patient)
        checks = Preparation(self.pharmacist)
        reading = (bag, self.nurse_id, TRAINING_PASSWORD, DRUG_ML, RATE_ML_PER_H)
        assert checks.check(*reading) is None
        return bag


def disk_full(*entries: object, recorded_at: datetime) -> None:
    """Stands for the journal's append when the disk is full."""
    raise NothingSaved("database or disk is full")
