"""For which dose is the bag made, and what do the rules ask of it by name?

The dose follows from the weight that counts, the body surface formula, the regimen's day and
the level; the level of a bag may differ from its day's after a restart at the low level.
"""

from __future__ import annotations

from decimal import Decimal

import msgspec

from bedside.clinical.bag_level import (
    LEVEL_NOT_OF_THE_COURSE,
    LEVEL_NOT_OF_THE_DAY,
    BagLevel,
)
from bedside.clinical.body import BodySize, freshness_questions
from bedside.clinical.chart import Chart, age_years, fold_chart
from bedside.clinical.course_record import fold_course
from bedside.clinical.dosing import Dose, DoseCase, dose_sum, find_dose, find_dose_at_level
from bedside.clinical.events import Confirmation, Entry, Level
from bedside.clinical.preparation.steps import StepId
from bedside.clinical.refusal import Refusal
from bedside.clinical.sums import SumLine
from bedside.services.chart_view import ordered_weight_kg
from bedside.services.preparation.answers import DurationOption, LevelAnswer, Missing
from bedside.services.preparation.checking import BagChecks
from bedside.services.preparation.draft import PreparationDraft
from bedside.services.preparation.levels import (
    bag_level,
    chosen_level,
    indication_of,
    level_answer,
    level_refusal,
)
from bedside.services.refused import EntryProblem, EntryRefused

_OF_THE_LEVEL = (LEVEL_NOT_OF_THE_DAY, LEVEL_NOT_OF_THE_COURSE)


class BagOrders(BagChecks):
    """The dose of a bag, its level, and the questions both ask."""

    def weight_questions(self, draft: PreparationDraft) -> tuple[str, ...]:
        """What must be decided by name before a bag may stand on this weight and order."""
        chart = self._chart(draft.patient)
        if chart.latest is None:
            return ()
        fresh = freshness_questions(
            self._at_work.protocol.body,
            chart.latest.weight_kg,
            chart.latest.measured_at,
            self._at_work.now(),
            self._ordered_weight_kg(draft),
        )
        dose = self.dose(draft)
        asked = dose.confirmations if isinstance(dose, Dose) else ()
        return (*(question.value for question in fresh), *asked, *self._level_questions(draft))

    def _ordered_weight_kg(self, draft: PreparationDraft) -> Decimal | None:
        """The weight a new one is held against: that of this bag once its drug is in, else of
        the cycle's bags, else of the cycle's order; None where there is none of them."""
        made_from = self._made_from(draft).latest
        if draft.done_at(StepId.ADD_DRUG) is not None and made_from is not None:
            return made_from.weight_kg
        reading = self._at_work.reading(draft.patient)
        of_bags = ordered_weight_kg(reading.chart, draft.cycle)
        courses = reading.told_by(fold_course)
        record = None if draft.cycle is None else courses.cycle(draft.cycle)
        order = None if record is None else record.order
        return of_bags or (None if order is None else order.weight_kg)

    def _made_from(self, draft: PreparationDraft) -> Chart:
        """The chart this bag is computed from: a weight that is entered once the drug is in the
        bag changes nothing of what is in it."""
        entries, added_at = self._entries(draft.patient), draft.done_at(StepId.ADD_DRUG)
        return fold_chart(
            entry for entry in entries if added_at is None or entry.recorded_at <= added_at
        )

    def _level_questions(self, draft: PreparationDraft) -> tuple[str, ...]:
        level = self._level(draft)
        if not isinstance(level, BagLevel) or draft.level_open:
            return ()
        asked = level.question(chosen_level(draft, level))
        # Once the work has begun the bag is what it is; the pump asks for its level again.
        settled = bool(draft.steps) and asked == LEVEL_NOT_OF_THE_COURSE
        return () if asked is None or settled else (asked,)

    def confirm(
        self, draft: PreparationDraft, code: str, reason: str
    ) -> PreparationDraft | EntryRefused:
        """The signed-in person answers a question, with the reason."""
        if not reason.strip():
            return EntryRefused(EntryProblem.REASON_MISSING, "reason")
        others = tuple(answer for answer in draft.confirmations if answer.code != code)
        answer = Confirmation(code, self._at_work.person.name, reason.strip())
        return msgspec.structs.replace(draft, confirmations=(*others, answer))

    def level(self, draft: PreparationDraft) -> LevelAnswer | None:
        """The level of the bag with its reason; None where the draft has no day of a cycle."""
        level = self._level(draft)
        if not isinstance(level, BagLevel):
            return None
        return level_answer(self._at_work, draft, level)

    def choose_level(self, draft: PreparationDraft, chosen: Level) -> PreparationDraft:
        """The draft at this level; what was answered about another one is asked again."""
        level = self._level(draft)
        of_the_day = isinstance(level, BagLevel) and chosen is level.of_the_day
        kept = tuple(each for each in draft.confirmations if each.code not in _OF_THE_LEVEL)
        return msgspec.structs.replace(
            draft,
            level=None if of_the_day else chosen,
            level_open=False,
            confirmations=kept,
        )

    def _level(self, draft: PreparationDraft) -> BagLevel | Refusal | None:
        reading = self._at_work.reading(draft.patient)
        registration = reading.chart.registration
        if registration is None or draft.cycle is None or draft.first_day is None:
            return None
        return bag_level(
            self._at_work, reading, registration.indication, draft.cycle, draft.first_day
        )

    def dose(self, draft: PreparationDraft) -> Dose | Refusal | Missing:
        """The dose of the bag's first infusion day, at the level of the bag."""
        chart = self._made_from(draft)
        missing = [
            name for name in ("cycle", "first_day", "bsa_formula") if getattr(draft, name) is None
        ]
        if chart.latest is None or chart.registration is None:
            missing.append("weight_kg")
        if draft.level_open:
            missing.append("level")
        if (
            draft.level_open
            or chart.latest is None
            or chart.registration is None
            or draft.cycle is None
            or draft.first_day is None
            or draft.bsa_formula is None
        ):
            return Missing(tuple(missing))
        today = self._at_work.local(self._at_work.now()).date()
        case = DoseCase(
            size=BodySize(
                chart.latest.weight_kg,
                chart.latest.height_cm,
                age_years(chart.registration.date_of_birth, today),
            ),
            indication=indication_of(
                self._at_work.reading(draft.patient),
                draft.cycle,
                chart.registration.indication,
            ),
            cycle=draft.cycle,
            day=draft.first_day,
            bsa_formula=draft.bsa_formula,
        )
        return self._dose_of(draft, case)

    def _dose_of(self, draft: PreparationDraft, case: DoseCase) -> Dose | Refusal:
        level = self._level(draft)
        if not isinstance(level, BagLevel):
            # The same day is refused with the body's own refusals before it.
            return find_dose(self._at_work.protocol, case)
        found = find_dose_at_level(self._at_work.protocol, case, chosen_level(draft, level))
        refused = level_refusal(draft, level)
        return refused if refused is not None and isinstance(found, Dose) else found

    def dose_sum(self, draft: PreparationDraft) -> tuple[SumLine, ...]:
        """How the dose was found, with sources; empty while there is none."""
        dose = self.dose(draft)
        return dose_sum(self._at_work.protocol, dose) if isinstance(dose, Dose) else ()

    def duration_options(self, draft: PreparationDraft) -> tuple[DurationOption, ...]:
        """Every duration of the protocol, with why it does not fit this day, if so."""
        durations = self._at_work.protocol.preparation.durations
        level = self._level(draft)
        if isinstance(level, BagLevel):
            chosen = chosen_level(draft, level)
            return tuple(
                DurationOption(
                    each.hours,
                    level.run_refusal(each.hours),
                    level.runs_past_full(chosen, each.hours),
                )
                for each in durations
            )
        return tuple(DurationOption(each.hours, level) for each in durations)

    def _entries(self, patient: str) -> tuple[Entry, ...]:
        return self._at_work.reading(patient).entries

    def _chart(self, patient: str) -> Chart:
        return self._at_work.reading(patient).chart
