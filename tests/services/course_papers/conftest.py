"""A child with a full level, a grade 3 neurotoxicity, a stop and a physician's answer."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from decimal import Decimal

import pytest

from bedside.clinical.events import (
    DayLogged,
    Entry,
    EntryCorrected,
    GradeRecord,
    HandedOver,
    InterruptionCause,
    LaboratoryRecord,
    LiverRecord,
    VitalsRecord,
)
from bedside.services.advice.desk import AdviceDesk
from bedside.services.course_papers.reading import Reading, read_child
from bedside.services.infusion.drafts import Explanation
from tests.support.pump import Bedside
from tests.support.ward import OpenWard

BAD_DAY = DayLogged(
    cycle=1,
    vitals=VitalsRecord(temperature_c=Decimal("37.4")),
    laboratory=(LaboratoryRecord("alt", Decimal(80), "U/L", Decimal(40)),),
    liver=LiverRecord(Decimal(2), Decimal(1), Decimal("0.5")),
    grades=(
        GradeRecord("neurological", "encephalopathy", 3, "ctcae", "5.0", 3, 3, ("capd 11",)),
        GradeRecord("cytokine_release", "cytokine_release", 0, "ctcae", "5.0", 0, 0),
    ),
    note="Uykulu.",
)


@dataclass
class Story:
    """The child at the bed, with the ids of what was written."""

    bed: Bedside
    good: str
    bad: str

    @property
    def patient(self) -> str:
        return self.bed.patient

    @property
    def ward(self) -> OpenWard:
        return self.bed.ward

    def read(self) -> Reading:
        return read_child(self.ward.nurse, self.patient)


def written(entry: object) -> str:
    assert isinstance(entry, Entry), entry
    return entry.event_id


@pytest.fixture
def story(ward: OpenWard) -> Story:
    bed = Bedside(ward)
    bed.on_full_level()
    bed.clock.advance(hours=20)
    good = written(ward.nurse.record(bed.patient, DayLogged(cycle=1, note="İyi.")))
    bed.clock.advance(hours=24)
    bad = written(ward.nurse.record(bed.patient, BAD_DAY))
    bed.clock.advance(minutes=10)
    bed.stopped(minutes=5)
    told = Explanation(cause=InterruptionCause.ADVERSE_REACTION)
    assert isinstance(bed.nurse.explain_stop(bed.patient, told), str)
    assert AdviceDesk(ward.physician).acknowledge(bed.patient) is None
    bed.clock.advance(hours=1)
    at = bed.clock() - timedelta(minutes=30)
    moved = EntryCorrected(good, "Saat yanlıştı", DayLogged(cycle=1, note="Çok iyi."), at)
    # The corrected log still comes before the bad one.
    earlier = EntryCorrected(good, "Saat yanlıştı", moved.replacement, at - timedelta(hours=20))
    written(ward.physician.record(bed.patient, earlier))
    written(ward.nurse.record(bed.patient, HandedOver("watch", "özet", "işler", "plan")))
    return Story(bed, good, bad)
