"""Did a second person measure the same? The independent check, and what waits for it.

The checker is somebody else, proves who they are with their own password, and enters the
drug volume and the rate as they read them. A mismatch stops the bag and is recorded.
"""

from __future__ import annotations

from decimal import Decimal

from bedside.clinical.bag_life import BagAct, act_refusal, made_bags
from bedside.clinical.chart import BagLine as FoldedBag
from bedside.clinical.chart import BagState, Chart
from bedside.clinical.events import BagChecked, BagCheckFailed, BagDiscarded
from bedside.clinical.units import plain
from bedside.services.at_work import CARERS, PREPARERS, WardAtWork
from bedside.services.chart_view import BagLine, bag_line
from bedside.services.preparation.answers import CheckProblem, CheckRefused, OpenBag
from bedside.services.refused import EntryProblem, EntryRefused
from bedside.store.errors import PersonNotInKeyFile, WrongPassword
from bedside.store.key_holders import KeyHolder

_WAITING = (BagState.PREPARED, BagState.CHECK_FAILED)


class BagChecks:
    """Checks, and the bags that wait for one."""

    def __init__(self, at_work: WardAtWork) -> None:
        self._at_work = at_work

    def checkers(self, bag: str) -> tuple[KeyHolder, ...]:
        """Who may check this bag: carers who may sign in, but not who prepared it."""
        line = self._folded(bag)[1]
        people = self._at_work.facts.people
        return tuple(
            holder
            for holder in self._at_work.keys.holders()
            if holder.person_id != line.prepared_by
            and (person := people.get(holder.person_id)) is not None
            and person.active
            and CARERS & set(person.roles)
        )

    def check(
        self, bag: str, person_id: str, password: str, drug_ml: Decimal, rate_ml_per_h: Decimal
    ) -> CheckRefused | None:
        """The second person's reading. None = it agrees and the bag is checked."""
        patient, line = self._folded(bag)
        refused = self._may_check(line, person_id, password)
        if refused is not None:
            return refused
        content = line.event.content
        agrees = drug_ml == content.drug_ml and rate_ml_per_h == content.rate_ml_per_h
        kind = BagChecked if agrees else BagCheckFailed
        written = self._at_work.record(patient, kind(bag, drug_ml, rate_ml_per_h), person=person_id)
        if isinstance(written, EntryRefused):
            return CheckRefused(CheckProblem.NOTHING_SAVED, written.facts)
        if agrees:
            return None
        facts: dict[str, Decimal | int | str] = {
            "drug_ml": plain(drug_ml),
            "rate_ml_per_h": plain(rate_ml_per_h),
            "volume_agrees": str(drug_ml == content.drug_ml),
            "rate_agrees": str(rate_ml_per_h == content.rate_ml_per_h),
        }
        return CheckRefused(CheckProblem.MISMATCH, facts)

    def _may_check(self, line: FoldedBag, person_id: str, password: str) -> CheckRefused | None:
        if line.state not in _WAITING:
            return CheckRefused(CheckProblem.NOT_WAITING, {"state": line.state.value})
        if person_id == line.prepared_by:
            return CheckRefused(CheckProblem.SAME_PERSON)
        person = self._at_work.facts.people.get(person_id)
        if person is None or not person.active or not CARERS & set(person.roles):
            return CheckRefused(CheckProblem.NOT_ALLOWED)
        try:
            self._at_work.keys.unlock(person_id, password)
        except (WrongPassword, PersonNotInKeyFile):
            return CheckRefused(CheckProblem.WRONG_PASSWORD)
        return None

    def discard(self, bag: str, reason: str) -> EntryRefused | None:
        """The bag will never be given; the reason stays."""
        refused = self._at_work.refusal_unless(PREPARERS)
        if refused is not None:
            return refused
        if not reason.strip():
            return EntryRefused(EntryProblem.REASON_MISSING, "reason")
        patient, _ = self._folded(bag)
        life = made_bags(self._at_work.file.journal.of_patient(patient)).of_id[bag]
        if act_refusal(life, BagAct.DISCARD) is not None:
            return EntryRefused(EntryProblem.NOT_POSSIBLE, "bag")
        written = self._at_work.record(patient, BagDiscarded(bag, reason.strip()))
        return written if isinstance(written, EntryRefused) else None

    def open_bags(self, patient: str) -> tuple[OpenBag, ...]:
        """The child's bags that wait for a check or for their first label."""
        chart = self._chart_of(patient)
        name = "" if chart.registration is None else chart.registration.name
        return tuple(
            OpenBag(
                line.event.bag,
                patient,
                name,
                line.event.order.cycle,
                line.event.bag_number,
                line.state.value,
                line.event.prepared_at,
                line.labels_printed,
            )
            for line in chart.bags
            if line.state in _WAITING
            or (line.state is BagState.CHECKED and not line.labels_printed)
        )

    def bag_record(self, bag: str) -> BagLine:
        """The bag as lists name it. KeyError for a bag nobody made."""
        return bag_line(self._at_work, self._folded(bag)[1])

    def patient_of(self, bag: str) -> str:
        """Whose bag it is. KeyError for a bag nobody made."""
        return self._folded(bag)[0]

    def _folded(self, bag: str) -> tuple[str, FoldedBag]:
        row = self._at_work.file.read.bag(bag)
        line = None if row is None else self._chart_of(row.patient).bag(bag)
        if row is None or line is None:
            raise KeyError(bag)
        return row.patient, line

    def _chart_of(self, patient: str) -> Chart:
        return self._at_work.reading(patient).chart
