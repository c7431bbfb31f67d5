"""Who lies on a training ward? Plainly invented children, entered as a ward would."""

from __future__ import annotations

from datetime import date, timedelta
from decimal import Decimal

from bedside.clinical.events import Indication, Sex
from bedside.services.at_work import WardAtWork
from bedside.services.patients import Patients, RegistrationDraft

_DIAGNOSIS = "B-ALL"
# name, hospital number, age in years, sex, bed, indication, weight kg, height cm, days ago
_EXAMPLES = (
    ("Örnek Hasta 1", "100234", 4, Sex.FEMALE, "3", "relapsed_refractory", "16", "101", 0),
    ("Örnek Hasta 2", "100235", 11, Sex.MALE, "5", "relapsed_refractory", "38.2", "145", 1),
    ("Örnek Hasta 3", "100236", 6, Sex.FEMALE, "7", "mrd_positive", "20.4", "115", 2),
    ("Örnek Hasta 4", "100237", 15, Sex.MALE, "1", "relapsed_refractory", "52", "162", 9),
    ("Örnek Hasta 5", "100238", 2, Sex.FEMALE, "9", "mrd_positive", "11.3", "84", 0),
)


def register_examples(at_work: WardAtWork) -> tuple[str, ...]:
    """Registers and weighs the example children; their patient ids."""
    patients, now = Patients(at_work), at_work.now()
    ids = []
    for name, number, years, sex, bed, indication, weight, height, days in _EXAMPLES:
        born = at_work.local(now).date().replace(day=1) - timedelta(days=years * 366 + 40)
        patient = patients.register(
            RegistrationDraft(
                name=name,
                hospital_number=number,
                second_identifier=f"TC …{number[-3:]}",
                date_of_birth=date(born.year, born.month, 14),
                sex=sex,
                allergies="yok",
                bed=bed,
                diagnosis=_DIAGNOSIS,
                indication=Indication(indication),
            )
        )
        if isinstance(patient, str):
            measured_at = now - timedelta(days=days, minutes=30)
            patients.measure(patient, Decimal(weight), Decimal(height), measured_at)
            ids.append(patient)
    return tuple(ids)
