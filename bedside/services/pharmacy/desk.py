"""What does a pharmacist do at the desk? Plan, prepare in time, keep, throw away, report.

Every act checks the role first, then whether it can be, and writes one journal entry.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable
from datetime import date
from decimal import Decimal

from bedside.clinical.bag_life import BagStage
from bedside.clinical.events import Entry, KnownEvent, VialPriceSet
from bedside.clinical.keeping import KeepingClock
from bedside.clinical.left_overs import LeftOver, left_overs
from bedside.clinical.pharmacy_month import price_at
from bedside.clinical.refusal import Refusal
from bedside.documents.words import Words
from bedside.services.at_work import PREPARERS, WardAtWork
from bedside.services.pharmacy import waste
from bedside.services.pharmacy.answers import (
    BagOnList,
    Child,
    ClockLine,
    ClockReading,
    DeskProblem,
    MonthReport,
    PlanChoices,
    PlannerStart,
    Queue,
)
from bedside.services.pharmacy.clocks import bag_lines, dissolved_lines, left_over_lines, reading
from bedside.services.pharmacy.drafts import LeftOverDraft, PlanDraft, WasteDraft
from bedside.services.pharmacy.ground import ground_of, no
from bedside.services.pharmacy.planner import plan_choices, plan_event, planner_start
from bedside.services.pharmacy.queue import DAYS_AHEAD, queue_of
from bedside.services.pharmacy.record import Begun, DeskRecord, bag_on_list, read_child
from bedside.services.pharmacy.report import content_of, last_months, month_report
from bedside.services.preparation.draft import DRAFT_PAGE, PreparationDraft, decode_draft
from bedside.services.refused import EntryRefused

_MONTHS = 12
_Written = str | EntryRefused
_Act = KnownEvent | EntryRefused


class PharmacyDesk:
    """The pharmacy's desk of this ward. ``words`` gives the language papers are written in."""

    def __init__(self, at_work: WardAtWork, words: Callable[[], Words]) -> None:
        self._at_work = at_work
        self._words = words
        self._entries: dict[str, tuple[Entry, ...]] = {}
        # First of all listeners: whoever hears of the change next reads anew.
        at_work.file.on_change.insert(0, self._forget)

    def _forget(self, entries: tuple[Entry, ...]) -> None:
        for entry in entries:
            self._entries.pop(entry.patient or "", None)

    def queue(self, days: int = DAYS_AHEAD) -> Queue:
        """What must be planned and made, and what is made and waits."""
        return queue_of(self._at_work, self._records(), days)

    def children(self) -> tuple[Child, ...]:
        """Every child with a cycle that may be planned, by bed."""
        found = (
            record.child
            for record in self._records()
            if not isinstance(ground_of(self._at_work, record), EntryRefused)
        )
        return tuple(sorted(found, key=lambda child: (child.bed, child.name)))

    def planner_start(self, patient: str) -> PlannerStart | EntryRefused:
        """What the planner begins from, or why there is nothing to plan."""
        return planner_start(self._at_work, self._record(patient))

    def plans(self, patient: str, draft: PlanDraft) -> PlanChoices | Refusal | EntryRefused:
        """The plans side by side."""
        return plan_choices(self._at_work, self._record(patient), draft)

    def accept_plan(
        self, patient: str, draft: PlanDraft, hours: tuple[int, ...]
    ) -> _Written | Refusal:
        """The plan whose bags run ``hours`` in turn is the child's plan from now on."""
        refused = self._at_work.refusal_unless(PREPARERS)
        if refused is not None:
            return refused
        record = self._record(patient)
        found = plan_choices(self._at_work, record, draft)
        if not isinstance(found, PlanChoices):
            return found
        for each in found.alternatives:
            if each.plan.way.hours == hours:
                event = plan_event(self._at_work, record, draft, each)
                return waste.write(self._at_work, patient, event)
        return no(DeskProblem.PLAN_CHANGED)

    def bags(self) -> tuple[BagOnList, ...]:
        """Every bag that was made and is not thrown away, the newest first."""
        records = self._records()
        found = (
            bag_on_list(self._at_work, record, life)
            for record in records
            for life in record.lives
            if life.made is not None and life.stage is not BagStage.DISCARDED
        )
        bags = [bag for bag in found if bag is not None]
        return tuple(sorted(bags, key=lambda bag: bag.connect_at, reverse=True))

    def clocks(self) -> tuple[ClockLine, ...]:
        """Every clock that runs, what ends first on top."""
        records, kept = self._records(), left_overs(self._at_work.file.journal.of_ward())
        lines = [
            *bag_lines(self._at_work, records),
            *dissolved_lines(self._at_work, self._preparing(), records),
            *left_over_lines(self._at_work, kept),
        ]
        return tuple(sorted(lines, key=lambda line: line.clock.ends_at))

    def reading(self, clock: KeepingClock) -> ClockReading:
        """A clock as it is read off now; asked every second, so the journal is left alone."""
        return reading(self._at_work, clock)

    def take_out(self, bag: str) -> _Written:
        """A bag leaves the refrigerator: its room clock runs from now on and never stops."""
        return self._of_bag(bag, lambda record: waste.taking_out(self._at_work, record, bag))

    def discard(self, bag: str, reason: str) -> _Written:
        """A bag will never be given; the reason stays."""
        return self._of_bag(bag, lambda record: waste.discarding(record, bag, reason))

    def record_waste(self, draft: WasteDraft) -> _Written:
        """Drug was thrown away: of a bag, or whole vials."""
        if draft.bag is None:
            return self._of_ward(lambda: waste.wasting(None, draft))
        return self._of_bag(draft.bag, lambda record: waste.wasting(record, draft))

    def keep_left_over(self, draft: LeftOverDraft) -> _Written:
        """What stays in a dissolved vial waits for a later bag."""
        return self._of_ward(lambda: waste.keeping(self._at_work, draft))

    def use_left_over(self, left_over: str, bag: str) -> _Written:
        """What was kept of a vial went into a bag."""
        owner, kept = self._owner(bag), self._left_over(left_over)
        record = None if owner is None else self._record(owner)
        return self._of_ward(lambda: waste.using(self._at_work, kept, record, bag))

    def throw_away(self, left_over: str, reason: str) -> _Written:
        """What was kept of a vial is thrown away."""
        kept = self._left_over(left_over)
        return self._of_ward(lambda: waste.throwing_away(kept, reason))

    def set_price(self, price: Decimal | None, currency: str) -> _Written:
        """What a vial costs from now on."""
        return self._of_ward(lambda: waste.pricing(price, currency))

    def price(self) -> VialPriceSet | None:
        """What a vial costs now; None before somebody entered it."""
        return price_at(self._at_work.file.journal.of_ward(), self._at_work.now())

    def months(self) -> tuple[date, ...]:
        """The months a report may be asked for, this one first."""
        return last_months(self._at_work, _MONTHS)

    def report(self, first_day: date) -> MonthReport:
        """The month of ``first_day`` as a table."""
        numbers = {row.patient: row.hospital_number for row in self._at_work.file.read.board()}
        return month_report(self._at_work, first_day, numbers)

    def report_pdf(self, first_day: date) -> bytes:
        """The month on paper, A4."""
        from bedside.documents.pharmacy_report import pharmacy_report

        return pharmacy_report(content_of(self._at_work, self.report(first_day)), self._words())

    def report_workbook(self, first_day: date) -> bytes:
        """The month as a spreadsheet, XLSX."""
        from bedside.documents.pharmacy_workbook import pharmacy_workbook

        return pharmacy_workbook(content_of(self._at_work, self.report(first_day)), self._words())

    def _of_ward(self, act: Callable[[], _Act]) -> _Written:
        refused = self._at_work.refusal_unless(PREPARERS)
        return refused or waste.write(self._at_work, None, act())

    def _of_bag(self, bag: str, act: Callable[[DeskRecord], _Act]) -> _Written:
        refused = self._at_work.refusal_unless(PREPARERS)
        if refused is not None:
            return refused
        patient = self._owner(bag)
        if patient is None:
            return no(DeskProblem.BAG_UNKNOWN, "bag")
        return waste.write(self._at_work, patient, act(self._record(patient)))

    def _owner(self, bag: str) -> str | None:
        row = self._at_work.file.read.bag(bag)
        return None if row is None else row.patient

    def _left_over(self, left_over: str) -> LeftOver | None:
        kept = left_overs(self._at_work.file.journal.of_ward())
        return next((each for each in kept if each.kept.left_over == left_over), None)

    def _preparing(self) -> tuple[PreparationDraft, ...]:
        """Everybody's half-made bags, whose work has begun."""
        kept = (
            decode_draft(each.payload) for each in self._at_work.file.drafts.of_page(DRAFT_PAGE)
        )
        return tuple(draft for draft in kept if draft is not None and draft.steps)

    def _begun(self) -> Begun:
        numbers: dict[tuple[str, int], set[int]] = defaultdict(set)
        for draft in self._preparing():
            if draft.cycle is not None and draft.bag_number is not None:
                numbers[draft.patient, draft.cycle].add(draft.bag_number)
        return {key: frozenset(found) for key, found in numbers.items()}

    def _record(self, patient: str) -> DeskRecord:
        return self._read(patient, self._begun())

    def _records(self) -> tuple[DeskRecord, ...]:
        begun = self._begun()
        rows = self._at_work.file.read.board()
        return tuple(self._read(row.patient, begun) for row in rows)

    def _read(self, patient: str, begun: Begun) -> DeskRecord:
        if patient not in self._entries:
            self._entries[patient] = self._at_work.file.journal.of_patient(patient)
        return read_child(self._at_work, patient, self._entries[patient], begun)
