"""Which clocks run at the pharmacy's desk? Bags, dissolved vials, and what is left in vials."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from decimal import Decimal

from bedside.clinical.events import Storage
from bedside.clinical.keeping import KeepingClock, bag_clock, vial_clock
from bedside.clinical.left_overs import LeftOver
from bedside.clinical.preparation.steps import StepId
from bedside.services.at_work import WardAtWork
from bedside.services.pharmacy.answers import ClockLine, ClockOf, ClockReading
from bedside.services.pharmacy.record import DeskRecord
from bedside.services.preparation.draft import PreparationDraft


def reading(at_work: WardAtWork, clock: KeepingClock) -> ClockReading:
    """The clock as it is read off now."""
    now = at_work.now()
    connect_by = clock.connect_by
    return ClockReading(
        state=clock.at(now).state,
        left=clock.ends_at - now,
        ends_at=at_work.local(clock.ends_at),
        connect_by=None if connect_by is None else at_work.local(connect_by),
        runs_short=connect_by is not None and connect_by < now <= clock.ends_at,
    )


def bag_lines(at_work: WardAtWork, records: Iterable[DeskRecord]) -> Iterator[ClockLine]:
    """The clock of every bag that is made and has not ended."""
    for record in records:
        for life in record.lives:
            clock = bag_clock(at_work.protocol.stability, life, at_work.now())
            if clock is None or life.made is None:
                continue
            yield ClockLine(
                of=ClockOf.BAG,
                what=life.made.bag,
                child=record.child,
                number=life.number,
                stage=life.stage,
                drug_ml=life.made.content.drug_ml,
                lots=tuple(dict.fromkeys(vial.lot for vial in life.made.vials)),
                clock=clock,
            )


def dissolved_lines(
    at_work: WardAtWork, drafts: Iterable[PreparationDraft], records: Iterable[DeskRecord]
) -> Iterator[ClockLine]:
    """The clock of the vials that were dissolved for a bag that is being made."""
    children = {record.child.patient: record.child for record in records}
    for draft in drafts:
        dissolved_at = draft.done_at(StepId.RECONSTITUTE)
        if dissolved_at is None or draft.done_at(StepId.ADD_DRUG) is not None:
            continue
        rules = at_work.protocol.stability
        yield ClockLine(
            of=ClockOf.DISSOLVED,
            what="",
            child=children.get(draft.patient),
            number=draft.bag_number,
            stage=None,
            drug_ml=Decimal(0),
            lots=tuple(dict.fromkeys(vial.lot for vial in draft.vials if vial is not None)),
            clock=vial_clock(rules, dissolved_at, Storage.ROOM, at_work.now()),
        )


def left_over_lines(at_work: WardAtWork, kept: Iterable[LeftOver]) -> Iterator[ClockLine]:
    """The clock of everything that was kept of a vial and still waits."""
    rules, now = at_work.protocol.stability, at_work.now()
    for one in kept:
        if one.waits:
            yield ClockLine(
                of=ClockOf.LEFT_OVER,
                what=one.kept.left_over,
                child=None,
                number=None,
                stage=None,
                drug_ml=one.kept.drug_ml,
                lots=(one.kept.lot,),
                clock=vial_clock(rules, one.kept.dissolved_at, one.kept.storage, now),
            )
