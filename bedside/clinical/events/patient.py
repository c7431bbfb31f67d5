"""Who is the child, and how big? Registration and measurements."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

from bedside.clinical.events.records import EventRecord
from bedside.clinical.events.vocabulary import Indication, Sex


class PatientRegistered(EventRecord, frozen=True, tag="patient_registered"):
    """Who the child is (section 2). Also used whole as the replacement in a correction."""

    name: str
    hospital_number: str
    second_identifier: str
    date_of_birth: date
    sex: Sex
    allergies: str
    bed: str
    diagnosis: str
    indication: Indication


class PatientMeasured(EventRecord, frozen=True, tag="patient_measured"):
    """Weight and height as read off scale and stadiometer."""

    weight_kg: Decimal
    height_cm: Decimal
