"""How far are the example children of a training ward? Courses relative to this moment.

Every entry goes through the journal's one door, now, and says when it happened. One child
runs the last day of the step dose, one is early in its second cycle, one stands for two and a
half hours with an occlusion, one is on day 19 after a pause of 4.5 hours, and one waits
after a grade 3 neurotoxicity.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta
from decimal import Decimal

from bedside.clinical.body import weight_band
from bedside.clinical.chart import Chart, fold_chart
from bedside.clinical.events import (
    BagChanged,
    CycleOrdered,
    DoseStepped,
    DrugGiven,
    DrugPurpose,
    InfusionInterrupted,
    InfusionResumed,
    InfusionStarted,
    InterruptionCause,
    KnownEvent,
    Level,
    Role,
    TechnicalKind,
)
from bedside.clinical.premedication import InfusionEvent
from bedside.services.at_work import WardAtWork
from bedside.services.example_bags import example_bag, example_dose
from bedside.services.example_logs import example_logs
from bedside.services.infusion.premedication import STEROID, premedication_lines
from bedside.store.journal import NewEntry

_HOURS_A_DAY = 24
_READ = timedelta(minutes=1)
_DRUGS_BEFORE = {
    DrugPurpose.CYCLE_START: InfusionEvent.CYCLE_START,
    DrugPurpose.DOSE_STEP: InfusionEvent.DOSE_STEP,
    DrugPurpose.RESTART: InfusionEvent.RESTART,
}


@dataclass(frozen=True, slots=True)
class Pause:
    """The pump stood after so many infused hours, for so long; ``open``: it stands now."""

    after_hours: float
    lasted: timedelta
    cause: InterruptionCause
    kind: TechnicalKind | None
    open: bool = False


@dataclass(frozen=True, slots=True)
class Story:
    """A cycle: the hours of its bags in order, how much is infused, when it stood.

    ``ready`` is the hours of one more bag that is made, checked and waits. ``grades`` are
    neurological grades found so many days ago, ``days_of_logs`` how far the logs go back.
    """

    cycle: int
    bags: tuple[int, ...]
    infused_hours: float
    pauses: tuple[Pause, ...] = ()
    ready: int | None = None
    grades: tuple[tuple[float, int], ...] = ()
    days_of_logs: int = 2


_TECHNICAL, _ADVERSE = InterruptionCause.TECHNICAL, InterruptionCause.ADVERSE_REACTION
_STORIES = (
    Story(1, (96, 72), 166, ready=96),
    Story(2, (96,), 68, ready=96, grades=((0.4, 2),)),
    Story(
        1,
        (72, 72, 72, 96),
        222,
        (Pause(222, timedelta(hours=2, minutes=38), _TECHNICAL, TechnicalKind.OCCLUSION, True),),
        grades=((1.2, 1),),
    ),
    Story(
        1,
        (96, 72, 72, 48, 72, 96),
        436,
        (Pause(270, timedelta(hours=4, minutes=30), _TECHNICAL, TechnicalKind.LINE),),
        days_of_logs=18,
    ),
    Story(
        1,
        (96, 96, 96, 96),
        318,
        (Pause(318, timedelta(days=2, hours=5), _ADVERSE, None, True),),
        grades=((2.25, 3), (1.9, 2), (1.2, 1), (0.3, 1)),
        days_of_logs=6,
    ),
)


def run_examples(at_work: WardAtWork, patients: tuple[str, ...]) -> None:
    """Give the example children their courses, in one write."""
    told: list[NewEntry] = []
    for patient, story in zip(patients, _STORIES, strict=False):
        chart = fold_chart(at_work.file.journal.of_patient(patient))
        telling = _Telling(at_work, chart, story)
        told += [
            NewEntry(patient, at, telling.person(role), event)
            for at, role, event in telling.events()
        ]
    told.sort(key=lambda entry: entry.happened_at)
    at_work.file.journal.append(*told, recorded_at=at_work.now())


_Event = tuple[datetime, Role, KnownEvent]


class _Telling:
    """One child's story told as events. Times are found back from now."""

    def __init__(self, at_work: WardAtWork, chart: Chart, story: Story) -> None:
        self.at_work, self.chart, self.story = at_work, chart, story
        stood = sum((pause.lasted for pause in story.pauses), timedelta(0))
        self.began = at_work.now() - timedelta(hours=story.infused_hours) - stood

    def person(self, role: Role) -> str:
        """Somebody of the ward with this role, else whoever is signed in."""
        people = self.at_work.facts.people.values()
        fitting = (each.person for each in people if role in each.roles)
        return next(fitting, self.at_work.person_id)

    def moment(self, infused_hours: float) -> datetime:
        """When so many hours were infused."""
        stood = (p.lasted for p in self.story.pauses if p.after_hours < infused_hours)
        return self.began + timedelta(hours=infused_hours) + sum(stood, timedelta(0))

    def events(self) -> Iterator[_Event]:
        """Everything that happened, in no order."""
        order = self._order()
        yield self.began - timedelta(days=1), Role.PHYSICIAN, order
        yield from self._bags(order)
        for pause in self.story.pauses:
            yield from self._pause(order, pause)
        logs = example_logs(
            self.story.cycle, self.at_work.now(), self.story.days_of_logs, self.story.grades
        )
        for at, log in logs:
            yield at, Role.NURSE, log

    def _order(self) -> CycleOrdered:
        dose = example_dose(self.at_work, self.chart, self.story.cycle, 1)
        size, protocol = dose.case.size, self.at_work.protocol
        return CycleOrdered(
            cycle=self.story.cycle,
            indication=dose.case.indication,
            planned_start_at=self.began,
            weight_kg=size.weight_kg,
            height_cm=size.height_cm,
            weighed_at=self.began - timedelta(days=1),
            bsa_formula=dose.case.bsa_formula,
            bsa_m2=dose.bsa_m2,
            weight_band=weight_band(protocol.body, size.weight_kg).value,
            protocol=protocol.stamp,
        )

    def _bags(self, order: CycleOrdered) -> Iterator[_Event]:
        infused, level = 0, None
        ready = () if self.story.ready is None else (self.story.ready,)
        for number, hours in enumerate((*self.story.bags, *ready), start=1):
            day = infused // _HOURS_A_DAY + 1
            dose = example_dose(self.at_work, self.chart, self.story.cycle, day)
            waits = number > len(self.story.bags)
            connect_at = self.at_work.now() if waits else self.moment(infused)
            bag = example_bag(self.at_work, self.chart, dose, hours, number, connect_at)
            yield bag.made_at, Role.PHARMACIST, bag.prepared
            yield bag.checked_at, Role.NURSE, bag.checked
            yield bag.checked_at + _READ, Role.PHARMACIST, bag.labelled
            if not waits:
                rate = bag.prepared.content.rate_ml_per_h
                name = bag.prepared.bag
                yield from self._connected(order, name, rate, dose.level, level, connect_at)
            infused, level = infused + hours, dose.level

    def _connected(
        self,
        order: CycleOrdered,
        bag: str,
        rate: Decimal,
        level: Level,
        before: Level | None,
        at: datetime,
    ) -> Iterator[_Event]:
        cycle = self.story.cycle
        if before is None:
            yield from self._drugs(order, DrugPurpose.CYCLE_START, at)
            yield at, Role.NURSE, InfusionStarted(cycle, level, bag, rate)
        elif before is not level:
            yield from self._drugs(order, DrugPurpose.DOSE_STEP, at)
            yield at, Role.NURSE, DoseStepped(cycle, bag, rate, premedicated=True)
        else:
            yield at, Role.NURSE, BagChanged(cycle, bag, rate)

    def _pause(self, order: CycleOrdered, pause: Pause) -> Iterator[_Event]:
        cycle, began = self.story.cycle, self.moment(pause.after_hours)
        yield began, Role.NURSE, InfusionInterrupted(cycle, pause.cause, pause.kind)
        if pause.open:
            return
        again = began + pause.lasted
        yield from self._drugs(order, DrugPurpose.RESTART, again)
        physician = self.at_work.name_of(self.person(Role.PHYSICIAN))
        resumed = InfusionResumed(
            cycle, Level.FULL, None, None, premedicated=True, supervised_by=physician
        )
        yield again, Role.NURSE, resumed

    def _drugs(self, order: CycleOrdered, purpose: DrugPurpose, at: datetime) -> Iterator[_Event]:
        lines = premedication_lines(self.at_work, order, _DRUGS_BEFORE[purpose], at, ())
        for line in lines:
            if line.drug == STEROID:
                yield line.give_to, Role.NURSE, DrugGiven(line.drug, line.mg, purpose)
