"""Where do the later bags of the round come from? Made, checked and labelled without clicks.

One bag was made through the windows; the others would be the same clicks again.
"""

from __future__ import annotations

from bedside.app.demo.bag_round import OffTheRoundError
from bedside.app.demo.on_the_ward import OnTheWard
from bedside.clinical.chart import fold_chart
from bedside.clinical.dosing import Dose, find_dose_at_level
from bedside.clinical.events import Level, Role
from bedside.services.example_bags import example_bag, example_dose

_CYCLE = 1


def make_bag(ward: OnTheWard, number: int, hours: int, first_day: int, level: Level) -> None:
    """A bag from infusion day ``first_day`` on, at ``level``, to be connected now."""
    at_work, patient = ward.window.at_work, ward.patient
    people = at_work.facts.people.values()
    maker = next(each.person for each in people if Role.PHARMACIST in each.roles)
    checker = next(each.person for each in people if Role.NURSE in each.roles)
    chart = fold_chart(at_work.file.journal.of_patient(patient))
    case = example_dose(at_work, chart, _CYCLE, first_day).case
    dose = find_dose_at_level(at_work.protocol, case, level)
    if not isinstance(dose, Dose):
        raise OffTheRoundError(f"bag {number} has no dose: {dose}")
    made = example_bag(at_work, chart, dose, hours, number, at_work.now())
    at_work.record(patient, made.prepared, made.made_at, maker)
    at_work.record(patient, made.checked, made.checked_at, checker)
    at_work.record(patient, made.labelled, made.checked_at, maker)
