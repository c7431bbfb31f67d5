"""What do all papers of a child rest on? One reading of the child's entries."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from bedside.clinical.chart import Chart, fold_chart, whole_age
from bedside.clinical.corrections import standing_entries
from bedside.clinical.course_record import PatientCourse, fold_course
from bedside.clinical.events import DayLogged, Entry, PatientRegistered
from bedside.documents.course.content import Child, PaperFrame
from bedside.reference.scales import scales
from bedside.services.at_work import WardAtWork


@dataclass(frozen=True, slots=True)
class Reading:
    """A child's entries as recorded, those that stand by time, and what they fold to."""

    patient: str
    entries: tuple[Entry, ...]
    standing: tuple[Entry, ...]
    chart: Chart
    folded: PatientCourse
    who: PatientRegistered

    def logs(self, cycle: int | None) -> tuple[Entry, ...]:
        """The standing daily logs of a cycle, oldest first."""
        return tuple(
            entry
            for entry in self.standing
            if isinstance(entry.event, DayLogged) and entry.event.cycle == cycle
        )


def read_child(at_work: WardAtWork, patient: str) -> Reading:
    """The reading of one child. KeyError for an unknown patient."""
    entries = at_work.file.journal.of_patient(patient)
    chart = fold_chart(entries)
    if chart.registration is None:
        raise KeyError(patient)
    standing = sorted(standing_entries(entries), key=lambda entry: entry.happened_at)
    folded = fold_course(entries)
    return Reading(patient, entries, tuple(standing), chart, folded, chart.registration)


def paper_frame(at_work: WardAtWork, now: datetime) -> PaperFrame:
    """What stands around every paper of this ward at ``now``."""
    protocol = at_work.protocol
    return PaperFrame(
        ward=at_work.facts.name,
        training=at_work.facts.training,
        protocol_id=protocol.id,
        protocol_edition=protocol.edition,
        protocol_digest=protocol.digest,
        verified_by=", ".join(at_work.verified_by(protocol)),
        made_at=at_work.local(now),
        scales=scales(),
    )


def child_of(reading: Reading, made_at: datetime) -> Child:
    """Who the paper is about, on the day it was made."""
    who, size = reading.who, reading.chart.latest
    years, months = whole_age(who.date_of_birth, made_at.date())
    return Child(
        name=who.name,
        hospital_number=who.hospital_number,
        second_identifier=who.second_identifier,
        date_of_birth=who.date_of_birth,
        age_years=years,
        age_months=months,
        sex=who.sex.value,
        bed=who.bed,
        allergies=who.allergies,
        diagnosis=who.diagnosis,
        indication=who.indication.value,
        weight_kg=None if size is None else size.weight_kg,
        height_cm=None if size is None else size.height_cm,
    )
