"""What dose would the child get with the pump as it is set, and if not the ordered one, why?

The nurse reads rate, volume to run and hours off the pump; the dose is found anew from them
and this bag. What does not agree is stopped, and the likely mistake is named: a day's volume
taken for an hour's rate has killed. Source: clinical.md sections 1 and 4.
"""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum

from bedside.clinical.citation import Citations, Cited
from bedside.clinical.regimen import HOURS_PER_DAY

_PERCENT = Decimal(100)
# Both ways to slip by a factor: an hour's figure against a day's, and a decimal mark.
_DECIMAL_BASE = Decimal(10)


class PumpMistake(StrEnum):
    """What most likely went wrong, the gravest first."""

    TIMES_24 = "times_24"
    DIVIDED_BY_24 = "divided_by_24"
    TIMES_10 = "times_10"
    DIVIDED_BY_10 = "divided_by_10"
    RATE_OF_OTHER_BAG = "rate_of_other_bag"
    RATE_OF_OTHER_PROTOCOL = "rate_of_other_protocol"
    OTHER_RATE = "other_rate"
    FIGURES_DISAGREE = "figures_disagree"
    RUNS_TOO_LONG = "runs_too_long"
    RUNS_TOO_SHORT = "runs_too_short"
    BAG_RUNS_DRY = "bag_runs_dry"
    DOSE_DIFFERS = "dose_differs"


_FACTORS = (
    (PumpMistake.TIMES_24, Decimal(HOURS_PER_DAY)),
    (PumpMistake.DIVIDED_BY_24, 1 / Decimal(HOURS_PER_DAY)),
    (PumpMistake.TIMES_10, _DECIMAL_BASE),
    (PumpMistake.DIVIDED_BY_10, 1 / _DECIMAL_BASE),
)


@dataclass(frozen=True, slots=True)
class OtherRate:
    """A rate that another scheme runs bags of so many hours at."""

    hours: int
    rate_ml_per_h: Decimal
    citations: Citations


@dataclass(frozen=True, slots=True)
class PumpRules:
    """How far figures read at the bed may lie beside those they should be.

    ``rate_shown_to`` is the last digit of a rate that a pump shows, in mL/h;
    ``day_off_hours`` is how far from its day a bag may be connected, ``check_lasts_minutes`` how
    long a check at the bed holds; ``other_rates`` are those of
    schemes that are no protocol of the program.
    """

    rate_shown_to: Cited
    factor_off_percent: Cited
    volume_off_percent: Cited
    hours_off: Cited
    day_off_hours: Cited
    check_lasts_minutes: Cited
    other_rates: tuple[OtherRate, ...]


@dataclass(frozen=True, slots=True)
class PumpReading:
    """What the pump shows."""

    rate_ml_per_h: Decimal
    volume_ml: Decimal
    hours: Decimal


@dataclass(frozen=True, slots=True)
class PumpTask:
    """The bag that is to run. It runs so many hours, at least and at most, from now on.

    ``low_percent`` and ``high_percent``: how far its dose may lie beside the ordered one.
    """

    drug_mcg_in_bag: Decimal
    bag_volume_ml: Decimal
    priming_ml: Decimal
    rate_ml_per_h: Decimal
    dose_mcg_per_day: Decimal
    low_percent: Decimal
    high_percent: Decimal
    hours_at_least: Decimal
    hours_at_most: Decimal
    rates_of_other_bags: frozenset[Decimal] = frozenset()
    rates_of_other_protocols: frozenset[Decimal] = frozenset()


@dataclass(frozen=True, slots=True)
class PumpAnswer:
    """The dose with the pump so set, exact, beside the ordered one; ``mistake`` None: agrees."""

    dose_mcg_per_day: Decimal
    off_percent: Decimal
    mistake: PumpMistake | None


def read_back(rules: PumpRules, task: PumpTask, reading: PumpReading) -> PumpAnswer:
    """What ``reading`` would give from the bag of ``task``, and the first thing wrong with it."""
    # Divided once, as the bag's own figures are: a dose at the very limit stays at the limit.
    given = task.drug_mcg_in_bag * reading.rate_ml_per_h * HOURS_PER_DAY
    ordered = task.dose_mcg_per_day * task.bag_volume_ml
    dose_mcg_per_day = given / task.bag_volume_ml
    off_percent = (given - ordered) / ordered * _PERCENT
    mistake = _wrong_rate(rules, task, reading.rate_ml_per_h) or _wrong_run(rules, task, reading)
    if mistake is None and not task.low_percent <= off_percent <= task.high_percent:
        mistake = PumpMistake.DOSE_DIFFERS
    return PumpAnswer(dose_mcg_per_day, off_percent, mistake)


def _wrong_rate(rules: PumpRules, task: PumpTask, rate_ml_per_h: Decimal) -> PumpMistake | None:
    """Why the rate is not this bag's: the pump is set as the label says, to the last digit."""
    if rate_ml_per_h == task.rate_ml_per_h:
        return None
    slipped = [
        (abs(rate_ml_per_h - task.rate_ml_per_h * factor), mistake)
        for mistake, factor in _FACTORS
        if _slipped_by(rules, rate_ml_per_h, task.rate_ml_per_h * factor)
    ]
    if slipped:
        return min(slipped, key=lambda found: found[0])[1]
    if rate_ml_per_h in task.rates_of_other_bags:
        return PumpMistake.RATE_OF_OTHER_BAG
    other = task.rates_of_other_protocols | {each.rate_ml_per_h for each in rules.other_rates}
    if rate_ml_per_h in other:
        return PumpMistake.RATE_OF_OTHER_PROTOCOL
    return PumpMistake.OTHER_RATE


def _wrong_run(rules: PumpRules, task: PumpTask, reading: PumpReading) -> PumpMistake | None:
    """What volume and hours have against them, where the rate is right."""
    if not _near(
        reading.volume_ml, reading.rate_ml_per_h * reading.hours, rules.volume_off_percent
    ):
        return PumpMistake.FIGURES_DISAGREE
    if reading.volume_ml > task.bag_volume_ml - task.priming_ml:
        return PumpMistake.BAG_RUNS_DRY
    if reading.hours > task.hours_at_most + rules.hours_off.value:
        return PumpMistake.RUNS_TOO_LONG
    if reading.hours < task.hours_at_least - rules.hours_off.value:
        return PumpMistake.RUNS_TOO_SHORT
    return None


def _slipped_by(rules: PumpRules, rate_ml_per_h: Decimal, wanted: Decimal) -> bool:
    """Whether the rate is the slipped one, as far as the pump's display shows it."""
    if rate_ml_per_h <= 0:
        return False
    off = abs(rate_ml_per_h - wanted)
    return off * 2 <= rules.rate_shown_to.value or _near(
        rate_ml_per_h, wanted, rules.factor_off_percent
    )


def _near(value: Decimal, wanted: Decimal, off_percent: Cited) -> bool:
    return abs(value - wanted) * _PERCENT <= wanted * off_percent.value
