"""Does a protocol contradict itself? Every fault is named; none is guessed around."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from bedside.clinical.events import Level
from bedside.clinical.premedication import SteroidRule
from bedside.clinical.preparation_rules import LabelRow
from bedside.clinical.protocol import Protocol
from bedside.clinical.regimen import HOURS_PER_DAY, CyclePlan, Regimen
from bedside.reference.adjustment_check import cell_problems
from bedside.reference.adjustment_form import form_problems
from bedside.reference.clocks_section import clock_problems
from bedside.reference.course_section import course_problems
from bedside.reference.problems import Problem


def problems_of(protocol: Protocol) -> tuple[Problem, ...]:
    """Every way in which a protocol contradicts itself; empty when it may be used."""
    return (
        *_identity(protocol),
        *_body(protocol),
        *_whole_numbers(protocol),
        *_plans(protocol),
        *_durations(protocol),
        *_mixing(protocol),
        *_table(protocol),
        *_stability(protocol),
        *_premedication(protocol),
        *_adjustment(protocol),
        *course_problems(protocol.course, protocol.regimen, protocol.premedication.steroid),
        *clock_problems(protocol.clocks),
    )


def level_problems(regimen: Regimen) -> tuple[Problem, ...]:
    """What contradicts itself in the levels, on which everything else rests."""
    return tuple(_levels(regimen))


def _identity(protocol: Protocol) -> Iterator[Problem]:
    for key in ("id", "title", "edition", "transcribed_by", "verified_by"):
        if not getattr(protocol, key).strip():
            yield Problem(key, "a text that is not empty")


def _body(protocol: Protocol) -> Iterator[Problem]:
    body = protocol.body
    ranges = {
        "body.weight_minimum_kg": (body.weight_minimum_kg, body.weight_maximum_kg),
        "body.height_minimum_cm": (body.height_minimum_cm, body.height_maximum_cm),
        "body.body_mass_index_minimum": (
            body.body_mass_index_minimum,
            body.body_mass_index_maximum,
        ),
        "body.confirm_from_kg": (body.confirm_from_kg, body.confirm_to_kg),
    }
    for key, (low, high) in ranges.items():
        if not 0 < low.value < high.value:
            yield Problem(key, f"above 0 and below {high.value}, not {low.value}")
    if not body.weight_minimum_kg.value < body.band_edge_kg.value < body.weight_maximum_kg.value:
        yield Problem("body.band_edge_kg", "between the least and the greatest weight")
    ids = [formula.id for formula in body.formulas]
    if len(set(ids)) != len(ids):
        yield Problem("body.formulas", "each formula once")
    if body.default_formula not in ids:
        yield Problem("body.default_formula", f"one of {ids}, not {body.default_formula!r}")


def _whole_numbers(protocol: Protocol) -> Iterator[Problem]:
    """Counts, hours and days are used as whole numbers, so a fraction would be cut off."""
    stability = protocol.stability
    figures = {
        "body.surface_decimals": protocol.body.surface_decimals,
        "body.weight_fresh_days": protocol.body.weight_fresh_days,
        "stability.unopened_room_hours": stability.unopened_room_hours,
        "stability.vial_room_hours": stability.vial_room_hours,
        "stability.vial_cold_hours": stability.vial_cold_hours,
        "stability.run_lost_at_most_hours": stability.run_lost_at_most_hours,
        "stability.vial_amber_hours": stability.vial_amber_hours,
        "stability.bag_amber_hours": stability.bag_amber_hours,
    }
    bags = {"bag": stability.bag, "bacteriostatic_bag": stability.bacteriostatic_bag}
    for name, bag in bags.items():
        if bag is not None:
            figures[f"stability.{name}.room_hours"] = bag.room_hours
            figures[f"stability.{name}.cold_days"] = bag.cold_days
    antipyretic = protocol.premedication.antipyretic
    if antipyretic is not None:
        figures["premedication.antipyretic.doses"] = antipyretic.doses
        figures["premedication.antipyretic.within_hours"] = antipyretic.within_hours
    for key, figure in figures.items():
        if figure.value != figure.whole or figure.value < 0:
            yield Problem(key, f"a whole number, not {figure.value}")


def _levels(regimen: Regimen) -> Iterator[Problem]:
    levels = regimen.levels
    if sorted(dose.level for dose in levels) != sorted(Level):
        yield Problem("levels", "the levels step and full, each once")
        return
    for dose in levels:
        for name in ("per_m2_mcg_per_day", "fixed_mcg_per_day", "cap_mcg_per_day"):
            if getattr(dose, name).value <= 0:
                yield Problem(f"levels.{dose.level}.{name}", "above 0")
    step, full = regimen.dose_at(Level.STEP), regimen.dose_at(Level.FULL)
    for name in ("per_m2_mcg_per_day", "fixed_mcg_per_day", "cap_mcg_per_day"):
        low, high = getattr(step, name).value, getattr(full, name).value
        if low >= high:
            yield Problem(f"levels.step.{name}", f"below the full level's {high}, not {low}")


def _plans(protocol: Protocol) -> Iterator[Problem]:
    plans = protocol.regimen.plans
    for index, plan in enumerate(plans):
        yield from _phases(f"plans[{index}]", plan)
        if not 1 <= plan.first_cycle <= plan.last_cycle:
            yield Problem(f"plans[{index}].cycles", "a first and a last cycle, in order")
        for earlier in plans[:index]:
            same = earlier.indication is plan.indication
            if (
                same
                and earlier.first_cycle <= plan.last_cycle
                and (plan.first_cycle <= earlier.last_cycle)
            ):
                yield Problem(
                    f"plans[{index}].cycles", f"each cycle of {plan.indication.value} once"
                )
    if not plans:
        yield Problem("plans", "at least one plan")


def _phases(key: str, plan: CyclePlan) -> Iterator[Problem]:
    if not plan.phases:
        yield Problem(f"{key}.phases", "at least one phase")
        return
    if plan.phases[0].first_day != 1:
        yield Problem(f"{key}.phases", "the first phase to start on day 1")
    for phase in plan.phases:
        if phase.first_day > phase.last_day:
            yield Problem(f"{key}.phases", f"days in order, not {phase.first_day}-{phase.last_day}")
    for before, after in pairwise(plan.phases):
        if after.first_day <= before.last_day:
            yield Problem(f"{key}.phases", f"no overlap: day {after.first_day} is in two phases")
        elif after.first_day > before.last_day + 1:
            yield Problem(f"{key}.phases", f"no gap: day {before.last_day + 1} is in no phase")


def _durations(protocol: Protocol) -> Iterator[Problem]:
    rules = protocol.preparation
    if not rules.durations:
        yield Problem("preparation.durations", "at least one duration")
    if not rules.methods or len(set(rules.methods)) != len(rules.methods):
        yield Problem("preparation.methods", "at least one method, each once, the lead first")
    seen = set()
    for index, duration in enumerate(rules.durations):
        key = f"preparation.durations[{index}]"
        rate = duration.rate_ml_per_h.value
        if duration.hours <= 0 or duration.hours in seen:
            yield Problem(f"{key}.hours", "above 0 and each duration once")
        seen.add(duration.hours)
        if rate <= 0:
            yield Problem(f"{key}.rate_ml_per_h", f"a rate above 0, not {rate}")
        elif rate * duration.hours > rules.infused_at_most_ml.value:
            yield Problem(
                f"{key}.rate_ml_per_h",
                f"at most {rules.infused_at_most_ml.value} mL in {duration.hours} h",
            )
        if duration.bacteriostatic and protocol.stability.bacteriostatic_bag is None:
            yield Problem("stability.bacteriostatic_bag", "clocks for the bacteriostatic bag")


def _mixing(protocol: Protocol) -> Iterator[Problem]:
    rules = protocol.preparation
    positive = (
        "vial_content_mcg",
        "water_ml",
        "concentration_mcg_per_ml",
        "withdrawable_ml",
        "stabilizer_ml",
        "flush_example_ml",
    )
    for name in positive:
        if getattr(rules, name).value <= 0:
            yield Problem(f"preparation.{name}", "above 0")
    low, high = rules.diluent_minimum_ml.value, rules.diluent_maximum_ml.value
    if not 0 < low <= rules.stated_fill_ml.value <= high:
        yield Problem("preparation.stated_fill_ml", f"between {low} and {high}")
    if rules.syringe.fine_ml.value <= 0 or rules.syringe.coarse_ml.value <= 0:
        yield Problem("preparation.syringe", "graduations above 0")
    tolerance = rules.tolerance
    if not 0 < tolerance.warn_percent.value <= tolerance.refuse_percent.value:
        yield Problem("preparation.tolerance.warn_percent", "above 0, at most refuse_percent")
    if not tolerance.table_low_percent.value < 0 < tolerance.table_high_percent.value:
        yield Problem("preparation.tolerance.table_low_percent", "below 0, with a high above 0")
    most = max(dose.cap_mcg_per_day.value for dose in protocol.regimen.levels)
    for duration in rules.durations:
        rate = duration.rate_ml_per_h.value
        if (
            rate > 0
            and most / (HOURS_PER_DAY * rate) >= rules.concentration_mcg_per_ml.value
            and (not duration.bacteriostatic)
        ):
            yield Problem(
                "preparation.concentration_mcg_per_ml", "above what the largest dose needs"
            )


def _table(protocol: Protocol) -> Iterator[Problem]:
    rows = protocol.preparation.table.rows
    rates = {each.hours: each.rate_ml_per_h.value for each in protocol.preparation.durations}
    for index, row in enumerate(rows):
        key = f"preparation.table row {index + 1}"
        if row.bag_hours in rates and rates[row.bag_hours] != row.rate_ml_per_h:
            yield Problem(
                key, f"the rate of the {row.bag_hours} h bag, {rates[row.bag_hours]} mL/h"
            )
        if any(_same_cell(row, other) for other in rows[:index]):
            yield Problem(key, "no surface that another row of this level and duration serves")


def _same_cell(row: LabelRow, other: LabelRow) -> bool:
    """Two bands share a surface where the lower edge of one lies in the other."""
    return other.serves(row.level, row.bag_hours, row.surface_from_m2) or row.serves(
        other.level, other.bag_hours, other.surface_from_m2
    )


def _stability(protocol: Protocol) -> Iterator[Problem]:
    rules = protocol.stability
    room = rules.bag.room_hours.value
    for duration in protocol.preparation.durations:
        keeps = rules.of_bag(duration.bacteriostatic).room_hours.value
        if duration.hours > keeps:
            yield Problem(
                "stability.bag.room_hours", f"at least the {duration.hours} h of a bag, not {keeps}"
            )
    if room <= 0 or rules.bag.cold_days.value <= 0:
        yield Problem("stability.bag", "clocks above 0")


def _premedication(protocol: Protocol) -> Iterator[Problem]:
    counts = protocol.premedication.counts_hours
    earliest = [rule.earliest_hours or 0 for rule in protocol.premedication.steroid]
    if counts.value != counts.whole or counts.value < max(earliest, default=0):
        yield Problem(
            "premedication.counts_hours",
            f"whole hours, no less than the earliest a dose is given, not {counts.value}",
        )
    for index, rule in enumerate(protocol.premedication.steroid):
        yield from _steroid(f"premedication.steroid[{index}]", rule)


def _steroid(key: str, rule: SteroidRule) -> Iterator[Problem]:
    if (rule.mg_per_m2 is None) == (rule.fixed_mg is None):
        yield Problem(key, "either mg_per_m2 or fixed_mg")
    if rule.earliest_hours is not None and rule.earliest_hours < rule.latest_hours:
        yield Problem(f"{key}.hours_before", "the earlier time first")


def _adjustment(protocol: Protocol) -> tuple[Problem, ...]:
    """The cells are tried only on a table whose lines can be followed."""
    return tuple(form_problems(protocol.adjustment)) or tuple(cell_problems(protocol.adjustment))
