"""Which packs went into which bags? Every bag ever made, with what became of it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime

from bedside.clinical.chart import BagState, fold_chart
from bedside.clinical.course_record import fold_course
from bedside.clinical.events import (
    BagPrepared,
    Entry,
    LeftOverUsed,
    PatientRegistered,
    SuppliedItem,
    VialLeftOver,
)
from bedside.clinical.packs.used import UsedPack
from bedside.services.at_work import WardAtWork
from bedside.services.paper_content import bag_code


@dataclass(frozen=True, slots=True)
class MadeBag:
    """A bag, the child it was made for, and when it was connected first.

    ``left_overs`` are the vials of which something left over went into it too.
    """

    patient: str
    child: PatientRegistered
    event: BagPrepared
    state: BagState
    connected_at: datetime | None
    left_overs: tuple[VialLeftOver, ...] = ()


class PacksInBags:
    """The bags of the ward file, read once and kept until the journal changes."""

    def __init__(self, at_work: WardAtWork) -> None:
        self._at_work = at_work
        self._known: tuple[MadeBag, ...] | None = None
        at_work.file.on_change.append(self._forget)

    def _forget(self, entries: Iterable[Entry]) -> None:  # noqa: ARG002
        self._known = None

    def bags(self) -> tuple[MadeBag, ...]:
        """Every bag, the newest first; those thrown away too."""
        if self._known is None:
            self._known = tuple(_made_bags(self._at_work.file.journal.all()))
        return self._known

    def used(self) -> tuple[UsedPack, ...]:
        """Every pack with a serial that went into a bag. A bag thrown away used its packs up."""
        return tuple(
            UsedPack(item.gtin, item.serial, bag_code(made.event.bag))
            for made in self.bags()
            for item in supplies(made.event)
            if item.serial
        )


def supplies(event: BagPrepared) -> tuple[SuppliedItem, ...]:
    """Vials, diluent and stabilizer of a bag."""
    return (*event.vials, event.diluent, event.stabilizer)


def _made_bags(entries: Iterable[Entry]) -> Iterator[MadeBag]:
    of_patient: dict[str | None, list[Entry]] = {}
    kept: dict[str, VialLeftOver] = {}
    used: dict[str, list[str]] = {}
    for entry in entries:
        of_patient.setdefault(entry.patient, []).append(entry)
        if isinstance(entry.event, VialLeftOver):
            kept[entry.event.left_over] = entry.event
        elif isinstance(entry.event, LeftOverUsed):
            used.setdefault(entry.event.bag, []).append(entry.event.left_over)
    found: list[MadeBag] = []
    for patient, own in of_patient.items():
        chart = fold_chart(own)
        if patient is None or chart.registration is None or not chart.bags:
            continue
        course = fold_course(own)
        for line in chart.bags:
            use = course.bag_use(line.event.bag)
            names = used.get(line.event.bag, [])
            found.append(
                MadeBag(
                    patient,
                    chart.registration,
                    line.event,
                    line.state,
                    None if use is None else use.connected_at,
                    tuple(kept[name] for name in names if name in kept),
                )
            )
    yield from sorted(found, key=lambda made: made.event.prepared_at, reverse=True)
