"""Which drugs go before the infusion, how much, and when?

Source: clinical.md section 6.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from decimal import Decimal
from enum import StrEnum

from bedside.clinical.citation import Citations, Cited, merged
from bedside.clinical.elapsed import later
from bedside.clinical.units import rounded

_MG_DECIMALS = 1


class InfusionEvent(StrEnum):
    """What the premedication comes before."""

    CYCLE_START = "cycle_start"
    DOSE_STEP = "dose_step"
    RESTART = "restart"


class Audience(StrEnum):
    CHILD = "child"
    ADULT = "adult"
    EVERYBODY = "everybody"


@dataclass(frozen=True, slots=True)
class SteroidRule:
    """One dexamethasone dose. Exactly one of ``mg_per_m2`` and ``fixed_mg`` is given.

    Hours count back from the infusion; ``earliest_hours`` None where the source gives no
    window. ``after_hours`` is the interruption from which a restart needs the dose.
    """

    event: InfusionEvent
    audience: Audience
    cycles: tuple[int, ...] | None
    mg_per_m2: Decimal | None
    fixed_mg: Decimal | None
    maximum_mg: Decimal | None
    earliest_hours: Decimal | None
    latest_hours: Decimal
    after_hours: Decimal | None
    citations: Citations


@dataclass(frozen=True, slots=True)
class AntipyreticRule:
    """Paracetamol at the start of a cycle."""

    mg_per_kg: Cited
    maximum_mg: Cited
    doses: Cited
    within_hours: Cited


@dataclass(frozen=True, slots=True)
class PremedicationRules:
    """A dose counts that was given at most ``counts_hours`` before the pump runs: one given for
    something that was put off is spent."""

    counts_hours: Cited
    steroid: tuple[SteroidRule, ...]
    antipyretic: AntipyreticRule | None


@dataclass(frozen=True, slots=True)
class PremedicationCase:
    """The facts premedication is found from. ``interrupted_hours`` for a restart only."""

    event: InfusionEvent
    cycle: int
    weight_kg: Decimal
    bsa_m2: Decimal
    adult: bool
    infusion_at: datetime
    interrupted_hours: Decimal | None = None


@dataclass(frozen=True, slots=True)
class SteroidDose:
    """One dexamethasone dose in mg and its window; ``give_from`` None = not stated."""

    mg: Decimal
    mg_per_m2: Decimal | None
    capped: bool
    give_from: datetime | None
    give_to: datetime
    citations: Citations


@dataclass(frozen=True, slots=True)
class AntipyreticDose:
    mg_per_dose: Decimal
    capped: bool
    doses: int
    within_hours: int
    citations: Citations


@dataclass(frozen=True, slots=True)
class Premedication:
    steroid: tuple[SteroidDose, ...]
    antipyretic: AntipyreticDose | None


def counts(rules: PremedicationRules, given_at: datetime, infusion_at: datetime) -> bool:
    """Whether a dose given at ``given_at`` is not too old for what runs at ``infusion_at``."""
    return infusion_at - given_at <= timedelta(hours=rules.counts_hours.whole)


def find_premedication(rules: PremedicationRules, case: PremedicationCase) -> Premedication:
    """What the protocol gives before this infusion event; empty where it asks nothing."""
    steroid = tuple(_steroid(rule, case) for rule in rules.steroid if _applies(rule, case))
    starts = case.event is InfusionEvent.CYCLE_START
    antipyretic = rules.antipyretic if starts else None
    return Premedication(steroid, None if antipyretic is None else _dose(antipyretic, case))


def _applies(rule: SteroidRule, case: PremedicationCase) -> bool:
    audience = Audience.ADULT if case.adult else Audience.CHILD
    if rule.event is not case.event or rule.audience not in (audience, Audience.EVERYBODY):
        return False
    if rule.cycles is not None and case.cycle not in rule.cycles:
        return False
    if rule.after_hours is None:
        return True
    # An interruption of unknown length is treated as a long one: never the milder answer.
    return case.interrupted_hours is None or case.interrupted_hours >= rule.after_hours


def _steroid(rule: SteroidRule, case: PremedicationCase) -> SteroidDose:
    wanted = _wanted_mg(rule, case)
    capped = rule.maximum_mg is not None and wanted > rule.maximum_mg
    earliest = rule.earliest_hours
    return SteroidDose(
        mg=rounded(rule.maximum_mg if capped and rule.maximum_mg else wanted, _MG_DECIMALS),
        mg_per_m2=rule.mg_per_m2,
        capped=capped,
        give_from=None if earliest is None else later(case.infusion_at, -_hours(earliest)),
        give_to=later(case.infusion_at, -_hours(rule.latest_hours)),
        citations=rule.citations,
    )


def _wanted_mg(rule: SteroidRule, case: PremedicationCase) -> Decimal:
    if rule.mg_per_m2 is not None:
        return rule.mg_per_m2 * case.bsa_m2
    return rule.fixed_mg or Decimal(0)


def _dose(rule: AntipyreticRule, case: PremedicationCase) -> AntipyreticDose:
    wanted = rule.mg_per_kg.value * case.weight_kg
    return AntipyreticDose(
        mg_per_dose=rounded(min(wanted, rule.maximum_mg.value), 0),
        capped=wanted > rule.maximum_mg.value,
        doses=rule.doses.whole,
        within_hours=rule.within_hours.whole,
        citations=merged(rule.mg_per_kg.citations, rule.maximum_mg.citations),
    )


def _hours(hours: Decimal) -> timedelta:
    return timedelta(minutes=int(hours * 60))
