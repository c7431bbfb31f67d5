"""Do the example children stand as a ward would find them, relative to this moment?"""

from __future__ import annotations

from datetime import timedelta

import pytest

from bedside.clinical.course import CourseState
from bedside.clinical.course_record import fold_course
from bedside.clinical.events import Level, TechnicalKind
from bedside.services.advice.desk import AdviceDesk
from bedside.services.example_courses import run_examples
from bedside.services.example_patients import register_examples
from bedside.services.infusion.answers import InfusionPanel
from bedside.services.infusion.service import Infusion
from tests.support.ward import OpenWard


@pytest.fixture
def panels(ward: OpenWard) -> tuple[InfusionPanel, ...]:
    patients = register_examples(ward.nurse)
    run_examples(ward.nurse, patients)
    infusion = Infusion(ward.nurse)
    found = (infusion.panel(patient) for patient in patients)
    return tuple(panel for panel in found if panel is not None)


def test_five_children_in_five_places(panels: tuple[InfusionPanel, ...]) -> None:
    shown = [
        (
            panel.state,
            panel.cycle,
            panel.infusion_day,
            panel.level,
            panel.bag and panel.bag.bag_number,
        )
        for panel in panels
    ]
    assert shown == [
        (CourseState.RUNNING, 1, 7, Level.STEP, 2),
        (CourseState.RUNNING, 2, 3, Level.FULL, 1),
        (CourseState.INTERRUPTED, 1, 10, Level.FULL, 4),
        (CourseState.RUNNING, 1, 19, Level.FULL, 6),
        (CourseState.INTERRUPTED, 1, 14, Level.FULL, 4),
    ]
    assert all(not panel.problems for panel in panels)


def test_the_occlusion_is_two_and_a_half_hours_old(panels: tuple[InfusionPanel, ...]) -> None:
    stands = panels[2].interruption
    assert stands is not None
    assert stands.lasted == timedelta(hours=2, minutes=38)
    assert stands.kind is TechnicalKind.OCCLUSION
    assert stands.needs == ()


def test_the_day_19_has_its_pause_behind_it(panels: tuple[InfusionPanel, ...]) -> None:
    assert panels[3].infused == timedelta(days=18, hours=4)
    assert panels[3].remaining == timedelta(days=9, hours=20)


def test_the_journal_tells_the_courses_without_a_contradiction(ward: OpenWard) -> None:
    patients = register_examples(ward.pharmacist)
    run_examples(ward.pharmacist, patients)
    for patient in patients:
        entries = ward.file.journal.of_patient(patient)
        assert fold_course(entries).problems == ()
        assert all(entry.happened_at <= entry.recorded_at for entry in entries)
    desk = AdviceDesk(ward.nurse)
    answers = [desk.table_answer(patient) for patient in (patients[0], patients[4])]
    assert [answer and answer.action for answer in answers] == ["go_on", "wait"]
