"""What will the next bag of this child most likely be? Suggestions, each to be seen and kept."""

from __future__ import annotations

from bedside.clinical.chart import BagState, Chart
from bedside.clinical.protocol import Protocol
from bedside.clinical.regimen import HOURS_PER_DAY
from bedside.services.preparation.draft import PreparationDraft

_FIRST = 1


def first_draft(protocol: Protocol, patient: str, chart: Chart) -> PreparationDraft:
    """A new draft: the day after the last bag's run, the lead method, the usual formula.

    What the bag holds and how long it runs is never suggested: the person chooses.
    """
    cycle, day, number = _FIRST, _FIRST, _FIRST
    bags = [bag.event for bag in chart.bags if bag.state is not BagState.DISCARDED]
    if bags:
        last = bags[-1]
        cycle = last.order.cycle
        day = last.order.first_day + last.content.bag_hours // HOURS_PER_DAY
        number = max(bag.bag_number for bag in bags if bag.order.cycle == cycle) + _FIRST
        if day > max(plan.last_day for plan in protocol.regimen.plans):
            cycle, day, number = cycle + _FIRST, _FIRST, _FIRST
    return PreparationDraft(
        patient=patient,
        cycle=cycle,
        first_day=day,
        bag_number=number,
        bsa_formula=protocol.body.default_formula,
        method=protocol.preparation.methods[0],
        priming_ml=protocol.preparation.priming_ml.value,
    )
