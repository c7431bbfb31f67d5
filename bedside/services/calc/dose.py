"""``bedside calc dose``: which dose does the protocol give on this day?"""

from __future__ import annotations

from bedside.clinical.dosing import Dose, DoseCase, find_dose
from bedside.clinical.protocol import Protocol
from bedside.clinical.refusal import Refusal
from bedside.clinical.units import plain
from bedside.services.calc.common_fields import (
    Answer,
    SizedCase,
    formula_of,
    indication_of,
    protocol_of,
    refusal_answer,
    size_of,
    size_refusal_of,
    sources,
)
from bedside.services.calc.reading import Text, read_record, whole


class DosedCase(SizedCase, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """A case that names its infusion day."""

    day: Text


class DoseLine(DosedCase, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """A line of ``bedside calc dose``."""


def answer_dose(line: bytes) -> Answer:
    """The answer to one line. Raises FieldError where the line is no case."""
    case = read_record(line, DoseLine)
    protocol = protocol_of(case)
    dose = dose_of(case, protocol)
    if isinstance(dose, Refusal):
        return refusal_answer(dose, protocol)
    return {**dose_fields(dose), "sources": sources(dose.citations)}


def dose_of(case: DosedCase, protocol: Protocol) -> Dose | Refusal:
    """The dose behind a case line."""
    size = size_of(case)
    cycle, day = whole("cycle", case.cycle), whole("day", case.day)
    formula, indication = formula_of(case, protocol), indication_of(case)
    if isinstance(indication, Refusal):
        return size_refusal_of(protocol, size) or indication
    return find_dose(protocol, DoseCase(size, indication, cycle, day, formula))


def dose_fields(dose: Dose) -> Answer:
    """The answer's fields of a dose."""
    per_m2 = dose.dose_per_m2_mcg_per_day
    return {
        "bsa_m2": plain(dose.bsa_m2),
        "basis": dose.basis.value,
        "level": dose.level.value,
        "dose_per_m2_mcg_per_day": None if per_m2 is None else plain(per_m2),
        "dose_mcg_per_day": plain(dose.dose_mcg_per_day),
        "confirmations": list(dose.confirmations),
    }
