"""What a pump has to do with a bag that was found by the rules."""

from __future__ import annotations

from decimal import Decimal

from bedside.clinical.preparation.bag import Bag
from bedside.clinical.preparation_rules import Method
from bedside.clinical.protocol import Protocol
from bedside.clinical.pump_read_back import PumpReading, PumpTask
from tests.support.rules import TR, US, bag, bag_case, dose_case


def task_of(found: Bag, protocol: Protocol = TR) -> PumpTask:
    """The bag, connected anew: it runs its own hours, or up to 2 h less."""
    tolerance = protocol.preparation.tolerance
    by_table = found.case.method is Method.LABEL_TABLE
    hours = Decimal(found.case.bag_hours)
    other = {each.rate_ml_per_h.value for rules in (TR, US) for each in rules.preparation.durations}
    rates = {each.rate_ml_per_h.value for each in protocol.preparation.durations}
    return PumpTask(
        drug_mcg_in_bag=found.drug_mcg_in_bag,
        bag_volume_ml=found.bag_volume_ml,
        priming_ml=found.priming_ml,
        rate_ml_per_h=found.rate_ml_per_h,
        dose_mcg_per_day=found.dose.dose_mcg_per_day,
        low_percent=(
            tolerance.table_low_percent.value if by_table else -tolerance.refuse_percent.value
        ),
        high_percent=(
            tolerance.table_high_percent.value if by_table else tolerance.refuse_percent.value
        ),
        hours_at_least=hours - 2,
        hours_at_most=hours,
        rates_of_other_bags=frozenset(rates - {found.rate_ml_per_h}),
        rates_of_other_protocols=frozenset(other),
    )


def right(task: PumpTask) -> PumpReading:
    """What the pump shows where it is set as the label says."""
    hours = task.hours_at_most
    return PumpReading(task.rate_ml_per_h, task.rate_ml_per_h * hours, hours)


# A 96 h bag at 2.5 mL/h.
FOUR_DAYS = task_of(bag(dose_case(day=8), bag_case()))
