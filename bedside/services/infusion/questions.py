"""What does the infusion answer? The questions windows ask, from one reading of the journal.

A reading is kept until the journal changes, so that a stopwatch may ask every second.
"""

from __future__ import annotations

from bedside.clinical.body import BodyRules
from bedside.clinical.course import CourseState
from bedside.clinical.events import Entry, Level
from bedside.services.at_work import WardAtWork
from bedside.services.infusion.answers import (
    BagToConnect,
    InfusionPanel,
    Interruption,
    OrderStart,
    PumpChild,
    RestartPlan,
    StartPlan,
    StepPlan,
    Stopwatch,
    TableAnswer,
)
from bedside.services.infusion.bags import bags_to_connect
from bedside.services.infusion.gate import Gate
from bedside.services.infusion.orders import order_start, second_people
from bedside.services.infusion.panel import infusion_panel, pump_child, stopwatch
from bedside.services.infusion.plans import start_plan, step_plan
from bedside.services.infusion.record import PumpRecord, pump_record
from bedside.services.infusion.restart import Table, restart_plan
from bedside.services.refused import EntryRefused
from bedside.store.key_holders import KeyHolder


class InfusionQuestions:
    """How the pumps of this ward stand. ``table`` None: the table cannot be asked here.

    Where a ``gate`` stands, no bag is connected that was not read at the bed before.
    """

    def __init__(
        self, at_work: WardAtWork, table: Table | None = None, gate: Gate | None = None
    ) -> None:
        self._at_work = at_work
        self._table = table
        self._gate = gate
        self._read: dict[str, PumpRecord] = {}
        # First of all listeners: whoever hears of the change next reads anew.
        at_work.file.on_change.insert(0, self._forget)

    def _forget(self, entries: tuple[Entry, ...]) -> None:
        for entry in entries:
            self._read.pop(entry.patient or "", None)

    @property
    def body_rules(self) -> BodyRules:
        """What the ward's protocol asks about a weight."""
        return self._at_work.protocol.body

    def record_of(self, patient: str) -> PumpRecord:
        """What has happened at this child's pump, as it stands now."""
        now, protocol = self._at_work.now(), self._at_work.protocol
        if patient not in self._read:
            self._read[patient] = pump_record(protocol, self._at_work.reading(patient), now)
        return self._read[patient].at(protocol, now)

    def panel(self, patient: str) -> InfusionPanel | None:
        """The child's infusion as it stands; None before a cycle was ordered."""
        return infusion_panel(self._at_work, patient, self.record_of(patient))

    def stopwatch(self, interruption: Interruption) -> Stopwatch:
        """How long the pump has stood now."""
        return stopwatch(interruption, self._at_work.now())

    def running(self) -> tuple[PumpChild, ...]:
        """Every child whose infusion runs, by bed."""
        return self._pumps(CourseState.RUNNING)

    def standing(self) -> tuple[PumpChild, ...]:
        """Every child whose infusion is interrupted, by bed."""
        return self._pumps(CourseState.INTERRUPTED)

    def pump_of(self, patient: str) -> PumpChild | None:
        """The child as the large lists name it, where the pump runs or stands."""
        record = self.record_of(patient)
        for state in (CourseState.RUNNING, CourseState.INTERRUPTED):
            found = pump_child(self._at_work, patient, record, state)
            if found is not None:
                return found
        return None

    def bed_and_name(self, patient: str) -> tuple[str, str]:
        """Where the child lies and what it is called."""
        who = self.record_of(patient).chart.registration
        return ("", "") if who is None else (who.bed, who.name)

    def restart_needs(self, patient: str) -> RestartPlan | None:
        """What this restart needs; None while nothing is interrupted."""
        return restart_plan(self._at_work, self.record_of(patient), self._table_answer(patient))

    def table_says(self, patient: str) -> TableAnswer | None:
        """What the adjustment table says now; None where it cannot be asked."""
        return self._table_answer(patient)

    def start_needs(self, patient: str) -> StartPlan | None:
        """What the first bag needs; None unless an ordered cycle waits for it."""
        return start_plan(self._at_work, self.record_of(patient))

    def step_needs(self, patient: str) -> StepPlan | None:
        """What the step to the full level needs; None unless the low level runs."""
        return step_plan(self._at_work, self.record_of(patient), self._table_answer(patient))

    def order_start(self, patient: str) -> OrderStart | EntryRefused:
        """What the next cycle would be, or why none can be ordered."""
        return order_start(self._at_work, self.record_of(patient))

    def bags_to_connect(self, patient: str, level: Level | None) -> tuple[BagToConnect, ...]:
        """The child's bags for this level, the fitting ones first."""
        return bags_to_connect(self._at_work, self.record_of(patient), level)

    def asks_at_the_bed(self) -> bool:
        """Whether a bag must be read at the bed before it is connected."""
        return self._gate is not None

    def second_people(self) -> tuple[KeyHolder, ...]:
        """Who may agree that an end for good is taken back."""
        return second_people(self._at_work)

    def _pumps(self, state: CourseState) -> tuple[PumpChild, ...]:
        children = (row.patient for row in self._at_work.file.read.board())
        found = (
            pump_child(self._at_work, patient, self.record_of(patient), state)
            for patient in children
        )
        return tuple(sorted((each for each in found if each), key=lambda each: each.bed))

    def _table_answer(self, patient: str) -> TableAnswer | None:
        return None if self._table is None else self._table.table_answer(patient)
