"""What does the person who makes a bag ask, step by step, and what is answered?

Everything shown is found by the clinical core from the chart and the draft, again at
every question: the draft holds choices, never results.
"""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from datetime import datetime

import msgspec

from bedside.clinical.body import BodyRules
from bedside.clinical.dosing import Dose
from bedside.clinical.events import (
    Entry,
    EntryCorrected,
    PatientMeasured,
    StepDone,
    SuppliedItem,
)
from bedside.clinical.packs.pack import Pack
from bedside.clinical.preparation.bag import Bag, BagCase, find_bag, other_method
from bedside.clinical.preparation.bag_sum import bag_sum
from bedside.clinical.preparation.steps import Step, StepId, steps_of
from bedside.clinical.preparation_rules import Method
from bedside.clinical.refusal import Refusal, RefusalCode
from bedside.clinical.stability import (
    BagClocks,
    BagPlan,
    VialClocks,
    bag_clocks,
    vial_clocks,
)
from bedside.clinical.sums import SumLine
from bedside.services.at_work import PREPARERS, WardAtWork
from bedside.services.chart_view import BagLine, chart_view
from bedside.services.packs.desk import PackDesk, PackQuestion
from bedside.services.preparation.answers import (
    BagAnswer,
    CheckProblem,
    CheckRefused,
    DurationOption,
    Missing,
    OpenBag,
    OtherBagOpen,
    PreparedBag,
    Start,
)
from bedside.services.preparation.draft import (
    DRAFT_PAGE,
    PlannedName,
    PreparationDraft,
    decode_draft,
    encode_draft,
)
from bedside.services.preparation.planned import PlannedBags
from bedside.services.preparation.record import bag_record, order_record, prepared_event
from bedside.services.preparation.suggestions import first_draft
from bedside.services.refused import EntryProblem, EntryRefused
from bedside.store.errors import NothingSaved

__all__ = [
    "BagAnswer",
    "BagLine",
    "CheckProblem",
    "CheckRefused",
    "DurationOption",
    "Missing",
    "OpenBag",
    "Preparation",
    "PreparedBag",
    "Start",
]


class Preparation(PlannedBags):
    """The making of bags on this ward, by the person signed in."""

    def __init__(self, at_work: WardAtWork) -> None:
        super().__init__(at_work)
        self._packs = PackDesk(at_work)

    @property
    def body_rules(self) -> BodyRules:
        """What the ward's protocol asks about a weight."""
        return self._at_work.protocol.body

    def scanned(
        self, scan: str, held: tuple[SuppliedItem, ...]
    ) -> SuppliedItem | PackQuestion | Refusal:
        """The pack behind a scan, a question about it, or why it may not be used. ``held`` are
        the other packs of the bag."""
        return self._packs.take(scan, held)

    def chosen(self, pack: Pack, held: tuple[SuppliedItem, ...]) -> SuppliedItem | Refusal:
        """The pack a person chose among those a scan may mean, unless it may not be used."""
        return self._packs.choose(pack, held)

    def start(self, patient: str) -> Start | EntryRefused:
        """Begin, or go on with this person's half-made bag for the child."""
        refused = self._at_work.refusal_unless(PREPARERS)
        if refused is not None:
            return refused
        kept = self._kept(patient)
        draft = None if kept is None else kept[0]
        return self._start(patient, lambda: draft or first_draft(self._at_work, patient))

    def start_planned(self, patient: str, name: PlannedName) -> Start | OtherBagOpen | EntryRefused:
        """Begin the bag of this line of the plan, or go on with it where it stands half made.

        A half-made bag of another line, or of none, is left as it is.
        """
        refused = self._at_work.refusal_unless(PREPARERS)
        if refused is not None:
            return refused
        kept = self._kept(patient)
        if kept is None:
            return self._start(patient, lambda: self.planned_draft(patient, name))
        draft, kept_at = kept
        if not _is_for(draft, name):
            return self._other_bag(draft, kept_at)
        return self._start(patient, lambda: msgspec.structs.replace(draft, planned=name))

    def discard_draft(self, patient: str) -> EntryRefused | None:
        """Throw this person's half-made bag for the child away: nobody wants it."""
        refused = self._at_work.refusal_unless(PREPARERS)
        if refused is not None:
            return refused
        try:
            self._at_work.file.drafts.discard(self._at_work.person_id, DRAFT_PAGE, patient)
        except NothingSaved as nothing:
            return EntryRefused(EntryProblem.NOTHING_SAVED, facts={"why": str(nothing)})
        return None

    def _other_bag(self, draft: PreparationDraft, kept_at: datetime) -> OtherBagOpen:
        level = None if draft.level_open else self.level(draft)
        who = self._chart(draft.patient).registration
        return OtherBagOpen(
            patient_name="" if who is None else who.name,
            draft=draft,
            level=None if level is None else level.chosen,
            kept_at=self._at_work.local(kept_at),
            begun=bool(draft.steps),
        )

    def _kept(self, patient: str) -> tuple[PreparationDraft, datetime] | None:
        """This person's half-made bag for the child, and when it was kept."""
        kept = self._at_work.file.drafts.load(self._at_work.person_id, DRAFT_PAGE, patient)
        draft = None if kept is None else decode_draft(kept.payload)
        if kept is None or draft is None:
            return None
        if _weighed_since(self._entries(patient), kept.saved_at):
            # What was answered about the old weight says nothing of the new one.
            draft = msgspec.structs.replace(draft, confirmations=())
        return draft, kept.saved_at

    def _start(self, patient: str, draft: Callable[[], PreparationDraft]) -> Start | EntryRefused:
        protocol = self._at_work.protocol
        view = chart_view(self._at_work, patient)
        if view.latest is None:
            return EntryRefused(EntryProblem.MISSING_FIELD, "weight_kg")
        plans = protocol.regimen.plans
        return Start(
            chart=view,
            draft=draft(),
            cycles=protocol.regimen.cycles(view.registration.indication),
            days_in_cycle=max(plan.last_day for plan in plans),
            formulas=tuple(formula.id for formula in protocol.body.formulas),
            durations=tuple(each.hours for each in protocol.preparation.durations),
            methods=protocol.preparation.methods,
            stated_fill_ml=protocol.preparation.stated_fill_ml.value,
            priming_ml=protocol.preparation.priming_ml.value,
            protocol_title=protocol.title,
            protocol_edition=protocol.edition,
            verified_by=self._at_work.verified_by(protocol),
        )

    def keep(self, draft: PreparationDraft) -> EntryRefused | None:
        """Keep the half-made bag in the ward's file."""
        person, now = self._at_work.person_id, self._at_work.now()
        try:
            self._at_work.file.drafts.save(
                person, DRAFT_PAGE, draft.patient, encode_draft(draft), now
            )
        except NothingSaved as refused:
            return EntryRefused(EntryProblem.NOTHING_SAVED, facts={"why": str(refused)})
        return None

    def bag_sum(self, draft: PreparationDraft) -> tuple[SumLine, ...]:
        """How the figures of the bag were found, with sources; empty while there is none."""
        answer = self.bag(draft)
        if not isinstance(answer, BagAnswer):
            return ()
        return bag_sum(self._at_work.protocol, answer.bag)

    def bag(self, draft: PreparationDraft) -> BagAnswer | Refusal | Missing:
        """The bag as chosen, with the other method beside it."""
        dose = self.dose(draft)
        if not isinstance(dose, Dose):
            return dose
        for option in self.duration_options(draft):
            if option.hours == draft.bag_hours and option.refusal is not None:
                return option.refusal
        case = self._bag_case(draft)
        if isinstance(case, Missing):
            return case
        protocol = self._at_work.protocol
        bag = find_bag(protocol, dose, case)
        if isinstance(bag, Refusal):
            return bag
        return BagAnswer(bag, other_method(protocol, dose, case))

    def _bag_case(self, draft: PreparationDraft) -> BagCase | Missing:
        names = ("bag_hours", "method", "fill", "diluent_ml", "priming_ml")
        missing = tuple(name for name in names if getattr(draft, name) is None)
        if draft.bag_hours is None or draft.method is None or draft.diluent_ml is None or missing:
            return Missing(missing)
        return BagCase(
            bag_hours=draft.bag_hours,
            method=Method(draft.method),
            diluent_ml=draft.diluent_ml,
            priming_ml=draft.priming_ml,
            bacteriostatic=self._is_bacteriostatic(draft.bag_hours),
        )

    def _is_bacteriostatic(self, bag_hours: int) -> bool:
        durations = self._at_work.protocol.preparation.durations
        return any(each.bacteriostatic for each in durations if each.hours == bag_hours)

    def clocks(self, draft: PreparationDraft, now: datetime) -> BagClocks | Refusal | Missing:
        """Until when the bag keeps; it counts from the moment the drug went in, or now."""
        names = ("bag_hours", "storage", "planned_connect_at")
        missing = tuple(name for name in names if getattr(draft, name) is None)
        if draft.bag_hours is None or draft.storage is None or draft.planned_connect_at is None:
            return Missing(missing)
        prepared_at = draft.done_at(StepId.ADD_DRUG) or now
        plan = BagPlan(
            prepared_at,
            draft.storage,
            max(draft.planned_connect_at, prepared_at),
            draft.bag_hours,
        )
        stability = self._at_work.protocol.stability
        return bag_clocks(stability, plan, self._is_bacteriostatic(draft.bag_hours))

    def supplies_refusals(self, draft: PreparationDraft) -> tuple[tuple[str, Refusal], ...]:
        """Every vial, diluent or stabilizer that is past its last day, or whose scanned serial
        went into a bag before (or stands twice), by its slot."""
        slots: list[tuple[str, SuppliedItem | None]] = [
            (f"vial_{number}", vial) for number, vial in enumerate(draft.vials, start=1)
        ]
        slots += [("diluent", draft.diluent), ("stabilizer", draft.stabilizer)]
        packs = [(slot, item) for slot, item in slots if item is not None]
        return tuple(
            (slot, refusal)
            for place, (slot, item) in enumerate(packs)
            if (refusal := self._packs.refusal(item, (held for _, held in packs[:place])))
            is not None
        )

    def steps(self, draft: PreparationDraft) -> tuple[Step, ...]:
        """The acts of making this bag, in order; the label follows the second check."""
        answer = self.bag(draft)
        if not isinstance(answer, BagAnswer):
            return ()
        steps = steps_of(self._at_work.protocol.preparation, answer.bag)
        return tuple(step for step in steps if step.id is not StepId.LABEL)

    def tick(
        self, draft: PreparationDraft, step_id: str
    ) -> PreparationDraft | EntryRefused | Refusal:
        """Tick the next step, and only the next: none is skipped, none is ticked twice."""
        order = [step.id.value for step in self.steps(draft)]
        done = [tick.step for tick in draft.steps]
        if len(done) >= len(order) or order[: len(done)] != done or order[len(done)] != step_id:
            return EntryRefused(EntryProblem.NOT_POSSIBLE, "steps", {"step": step_id})
        now = self._at_work.now()
        clock = self.vial_clock(draft, now)
        if step_id == StepId.ADD_DRUG and clock is not None and clock.room_use_by < now:
            return Refusal(RefusalCode.VIAL_CLOCK_ENDED, {"use_by": clock.room_use_by.isoformat()})
        return msgspec.structs.replace(draft, steps=(*draft.steps, StepDone(step_id, now)))

    def vial_clock(self, draft: PreparationDraft, now: datetime) -> VialClocks | None:  # noqa: ARG002
        """The clocks of the dissolved vials; None before they are dissolved."""
        dissolved_at = draft.done_at(StepId.RECONSTITUTE)
        if dissolved_at is None:
            return None
        return vial_clocks(self._at_work.protocol.stability, dissolved_at)

    def finish(self, draft: PreparationDraft) -> PreparedBag | Refusal | EntryRefused | Missing:
        """The bag is made: one entry, once everything is chosen, answered and ticked."""
        refused = self._at_work.refusal_unless(PREPARERS)
        if refused is not None:
            return refused
        answer, clocks = self.bag(draft), self.clocks(draft, self._at_work.now())
        if not isinstance(answer, BagAnswer):
            return answer
        if not isinstance(clocks, BagClocks):
            return clocks
        open_ends = self._open_ends(draft, answer.bag)
        if open_ends is not None:
            return open_ends
        chart = self._chart(draft.patient)
        event = prepared_event(
            draft,
            order_record(chart, draft, answer.bag.dose),
            bag_record(draft, answer.bag),
            self._at_work.protocol.stamp,
        )
        written = self._at_work.record(draft.patient, event)
        if isinstance(written, EntryRefused):
            return written
        # The bag is recorded; a draft that cannot be thrown away must not look like a failure.
        with suppress(NothingSaved):
            self._at_work.file.drafts.discard(self._at_work.person_id, DRAFT_PAGE, draft.patient)
        return PreparedBag(event.bag)

    def _open_ends(
        self, draft: PreparationDraft, bag: Bag
    ) -> Refusal | EntryRefused | Missing | None:
        """What still stands between the draft and a finished bag."""
        expired = self.supplies_refusals(draft)
        if expired:
            return expired[0][1]
        unanswered = [code for code in self.weight_questions(draft) if not draft.confirmed(code)]
        if unanswered:
            return EntryRefused(EntryProblem.NEEDS_CONFIRMATION, unanswered[0])
        missing = [name for name in ("diluent", "stabilizer") if getattr(draft, name) is None]
        if len([vial for vial in draft.vials if vial is not None]) < bag.vials:
            missing.append("vials")
        if [tick.step for tick in draft.steps] != [step.id.value for step in self.steps(draft)]:
            missing.append("steps")
        if draft.bag_number is None:
            missing.append("bag_number")
        if missing:
            return Missing(tuple(missing))
        taken = {
            (line.event.order.cycle, line.event.bag_number)
            for line in self._chart(draft.patient).bags
            if line.state != "discarded"
        }
        if (draft.cycle, draft.bag_number) in taken:
            return EntryRefused(EntryProblem.NUMBER_TAKEN, "bag_number")
        return None


def _is_for(draft: PreparationDraft, name: PlannedName) -> bool:
    """Whether a half-made bag is the one of this line, by its number or by where it began."""
    if draft.cycle is None or draft.bag_number is None:
        return draft.planned == name
    return (draft.cycle, draft.bag_number) == (name.cycle, name.number)


def _weighed_since(entries: tuple[Entry, ...], moment: datetime) -> bool:
    """Whether a weight was entered or corrected after ``moment``."""
    return any(
        entry.recorded_at > moment and isinstance(entry.event, PatientMeasured | EntryCorrected)
        for entry in entries
    )
