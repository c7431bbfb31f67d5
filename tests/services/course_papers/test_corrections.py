"""Every correction of a cycle is told with what it changed."""

from __future__ import annotations

from datetime import timedelta
from decimal import Decimal

import msgspec

from bedside.clinical.events import (
    DrugGiven,
    Entry,
    EntryCorrected,
    InterruptionExplained,
    PatientMeasured,
)
from bedside.services.course_papers.corrections import corrections
from tests.services.course_papers.conftest import Story, written


def told(story: Story, cycle: int = 1) -> list[object]:
    reading = story.read()
    since = reading.entries[0].happened_at
    return list(corrections(story.ward.nurse, reading.entries, cycle, since))


def entry_of(story: Story, kind: type) -> Entry:
    return next(entry for entry in story.read().entries if isinstance(entry.event, kind))


def test_the_change_is_named_field_by_field(story: Story) -> None:
    (first,) = told(story)
    assert first.kind == "day_logged"  # type: ignore[attr-defined]
    assert first.changed == (("note", "İyi.", "Çok iyi."),)  # type: ignore[attr-defined]
    assert first.moved_to is not None  # type: ignore[attr-defined]
    assert not first.withdrawn  # type: ignore[attr-defined]


def test_a_second_correction_starts_from_the_first(story: Story) -> None:
    log = next(each for each in story.read().standing if each.event_id == story.good).event
    again = msgspec.structs.replace(log, note="Orta.", liver=None)  # type: ignore[type-var]
    written(story.ward.nurse.record(story.patient, EntryCorrected(story.good, "yine", again)))  # type: ignore[arg-type]
    second = told(story)[1]
    assert second.changed == (("note", "Çok iyi.", "Orta."),)  # type: ignore[attr-defined]


def test_explanations_belong_to_the_cycle_of_their_stop_and_drugs_to_their_time(
    story: Story,
) -> None:
    explained = entry_of(story, InterruptionExplained)
    drug = entry_of(story, DrugGiven)
    assert isinstance(drug.event, DrugGiven)
    less = msgspec.structs.replace(drug.event, mg=Decimal(3))
    for correction in (
        EntryCorrected(explained.event_id, "yanlış neden", None),
        EntryCorrected(drug.event_id, "yanlış doz", less),
    ):
        written(story.ward.nurse.record(story.patient, correction))
    of_cycle = told(story)
    assert [each.kind for each in of_cycle] == [  # type: ignore[attr-defined]
        "day_logged", "interruption_explained", "drug_given",
    ]  # fmt: skip
    assert of_cycle[1].withdrawn  # type: ignore[attr-defined]
    assert of_cycle[1].changed == ()  # type: ignore[attr-defined]
    assert of_cycle[2].changed == (("mg", "3.4", "3"),)  # type: ignore[attr-defined]
    later = drug.happened_at + timedelta(days=1)
    reading = story.read()
    kinds = [each.kind for each in corrections(story.ward.nurse, reading.entries, 1, later)]
    assert "drug_given" not in kinds
    assert "interruption_explained" in kinds


def test_parts_are_only_named_and_unknown_entries_are_left_out(story: Story) -> None:
    log = next(each for each in story.read().standing if each.event_id == story.bad).event
    fewer = msgspec.structs.replace(log, grades=())  # type: ignore[type-var]
    for correction in (
        EntryCorrected(story.bad, "derece yanlış", fewer),  # type: ignore[arg-type]
        EntryCorrected("nothing", "?", None),
    ):
        written(story.ward.nurse.record(story.patient, correction))
    of_cycle = told(story)
    assert len(of_cycle) == 2
    assert of_cycle[1].changed == (("grades", "", ""),)  # type: ignore[attr-defined]
    assert told(story, cycle=2) == []


def test_what_names_no_cycle_counts_until_the_next_one_began(story: Story) -> None:
    weight = entry_of(story, PatientMeasured)
    assert isinstance(weight.event, PatientMeasured)
    written(story.ward.nurse.record(story.patient, EntryCorrected(weight.event_id, "x", None)))
    reading, since = story.read(), weight.happened_at
    whole = corrections(story.ward.nurse, reading.entries, 1, since)
    assert "patient_measured" in [each.kind for each in whole]
    before = corrections(story.ward.nurse, reading.entries, 1, since - timedelta(days=1), since)
    assert "patient_measured" not in [each.kind for each in before]
