"""``bedside calc premedication``: which drugs before this infusion event, and when?"""

from __future__ import annotations

from decimal import Decimal

from bedside.clinical.body import body_surface_m2
from bedside.clinical.citation import merged
from bedside.clinical.premedication import (
    InfusionEvent,
    Premedication,
    PremedicationCase,
    SteroidDose,
    find_premedication,
)
from bedside.clinical.protocol import Protocol
from bedside.clinical.refusal import Refusal
from bedside.clinical.regimen import plan_of_day
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
from bedside.services.calc.reading import FieldError, Text, instant, quantity, read_record, whole

_FIRST_DAY = 1


class PremedicationLine(SizedCase, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """A line of ``bedside calc premedication``."""

    event: InfusionEvent
    adult: bool
    infusion_at: str
    interrupted_hours: Text | None = None


def answer_premedication(line: bytes) -> Answer:
    """The answer to one line. Raises FieldError where the line is no case."""
    case = read_record(line, PremedicationLine)
    protocol = protocol_of(case)
    size = size_of(case)
    cycle = whole("cycle", case.cycle)
    formula = formula_of(case, protocol)
    infusion_at = instant("infusion_at", case.infusion_at)
    interrupted_hours = _interrupted_hours(case)
    refusal = size_refusal_of(protocol, size) or _cycle_refusal(case, protocol, cycle)
    if refusal:
        return refusal_answer(refusal, protocol)
    found = find_premedication(
        protocol.premedication,
        PremedicationCase(
            event=case.event,
            cycle=cycle,
            weight_kg=size.weight_kg,
            bsa_m2=body_surface_m2(protocol.body, size, formula),
            adult=case.adult,
            infusion_at=infusion_at,
            interrupted_hours=interrupted_hours,
        ),
    )
    rules = tuple(rule.citations for rule in protocol.premedication.steroid)
    return {"drugs": _drugs(found), "sources": sources(merged(*rules))}


def _cycle_refusal(case: PremedicationLine, protocol: Protocol, cycle: int) -> Refusal | None:
    indication = indication_of(case)
    if isinstance(indication, Refusal):
        return indication
    plan = plan_of_day(protocol.regimen, indication, cycle, _FIRST_DAY)
    return plan if isinstance(plan, Refusal) else None


def _interrupted_hours(case: PremedicationLine) -> Decimal | None:
    if case.event is InfusionEvent.RESTART:
        if case.interrupted_hours is None:
            raise FieldError("interrupted_hours", "needed for a restart")
        hours = quantity("interrupted_hours", case.interrupted_hours)
        if hours < 0:
            raise FieldError("interrupted_hours", "0 or more")
        return hours
    if case.interrupted_hours is not None:
        raise FieldError("interrupted_hours", "for a restart only")
    return None


def _drugs(found: Premedication) -> list[Answer]:
    drugs = [_steroid(dose) for dose in found.steroid]
    if found.antipyretic is not None:
        drugs.append(
            {
                "drug": "paracetamol",
                "mg_per_dose": int(found.antipyretic.mg_per_dose),
                "capped": found.antipyretic.capped,
                "doses": found.antipyretic.doses,
                "within_hours": found.antipyretic.within_hours,
            }
        )
    return drugs


def _steroid(dose: SteroidDose) -> Answer:
    return {
        "drug": "dexamethasone",
        "mg": plain(dose.mg),
        "mg_per_m2": None if dose.mg_per_m2 is None else plain(dose.mg_per_m2),
        "capped": dose.capped,
        "from": None if dose.give_from is None else dose.give_from.isoformat(),
        "to": dose.give_to.isoformat(),
    }
