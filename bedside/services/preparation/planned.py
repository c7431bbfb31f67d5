"""Which bag of the pharmacy's plan is made here, and does its line still fit the course?

A figure of the plan goes into the draft only while it fits; what does not stays empty, and a
person fills it in. The draft names its line, so both are compared anew at every question.
"""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal

import msgspec

from bedside.clinical.bag_level import BagLevel
from bedside.clinical.bag_life import made_bags, with_plan
from bedside.clinical.bag_plan_record import standing_plan
from bedside.clinical.body import freshness_questions
from bedside.clinical.course import Course
from bedside.clinical.course_record import course_of, fold_course
from bedside.clinical.dosing import Dose
from bedside.clinical.events import Indication
from bedside.clinical.plan_line import LineGap, PlanLine, find_plan_line, run_gaps
from bedside.services.child_reading import ChildReading
from bedside.services.preparation.answers import PlanAnswer
from bedside.services.preparation.draft import (
    DRAFT_PAGE,
    PlannedName,
    PreparationDraft,
    decode_draft,
)
from bedside.services.preparation.levels import bag_level, chosen_level
from bedside.services.preparation.orders import BagOrders
from bedside.services.preparation.suggestions import first_draft

# Where the bag stands in its cycle decides what may hang there, and for how long.
_PLACE = ("first_day", "level", "bag_hours")
_ALL = ("cycle", "bag_number", *_PLACE)
_VOID: dict[LineGap, tuple[str, ...]] = {
    LineGap.NO_LINE: _ALL,
    LineGap.MADE: ("bag_number", *_PLACE),
    LineGap.OTHER_LEVEL: ("level",),
    LineGap.DOES_NOT_RUN: ("bag_hours",),
}


@dataclass(frozen=True, slots=True)
class _Line:
    """A line as it is found now, and what is against it; ``line`` None: not to be found."""

    name: PlannedName
    line: PlanLine | None
    gaps: tuple[LineGap, ...]
    weight: tuple[str, ...] = ()

    @property
    def figures(self) -> dict[str, object]:
        """The figures of the line by the draft's fields, None for those it has not."""
        line = self.line
        return {
            "cycle": self.name.cycle,
            "bag_number": self.name.number,
            "first_day": None if line is None else line.first_day,
            "level": None if line is None else line.bag.level,
            "bag_hours": None if line is None else line.bag.hours,
        }

    @property
    def void(self) -> frozenset[str]:
        """The fields whose figure of the plan does not fit."""
        return frozenset(field for gap in self.gaps for field in _VOID.get(gap, _PLACE))


class PlannedBags(BagOrders):
    """Bags made for a line of the plan."""

    def planned_draft(self, patient: str, name: PlannedName) -> PreparationDraft:
        """A new draft with what of the line fits; the rest of it is empty, to be filled in."""
        found = self._line(self._at_work.reading(patient), name)
        fits = {each: None if each in found.void else found.figures[each] for each in _ALL}
        line = None if "level" in found.void else found.line
        draft = msgspec.structs.replace(
            first_draft(self._at_work, patient),
            **{**fits, "level": None, "level_open": line is None, "planned": name},
        )
        return draft if line is None else self.choose_level(draft, line.bag.level)

    def plan(self, draft: PreparationDraft) -> PlanAnswer | None:
        """The draft beside its line of the plan; None for a bag of no plan."""
        if draft.planned is None:
            return None
        found = self._line(self._at_work.reading(draft.patient), draft.planned)
        chosen, figures, void = self._chosen(draft), found.figures, found.void
        filled = [each for each in _ALL if chosen[each] is not None]
        alike = [each for each in filled if chosen[each] == figures[each]]
        line = found.line
        return PlanAnswer(
            name=draft.planned,
            first_day=None if line is None else line.first_day,
            hours=None if line is None else line.bag.hours,
            level=None if line is None else line.bag.level,
            gaps=found.gaps,
            weight=found.weight,
            taken=tuple(each for each in alike if each not in void),
            differs=tuple(each for each in filled if each not in (*alike, *void)),
            left_empty=tuple(each for each in _ALL if each in void and each not in filled),
            doubtful=tuple(each for each in alike if each in void),
            begun_by=self._begun_by(draft.patient, draft.planned),
            doses=None if line is None or "level" in void else self._doses(draft, line),
        )

    def _doses(self, draft: PreparationDraft, line: PlanLine) -> tuple[Decimal, Decimal] | None:
        """The plan's dose and the draft's at the same level, where weight or formula part them."""
        planned, dose = line.bag.dose_mcg_per_day, self.dose(draft)
        if not isinstance(dose, Dose) or dose.level is not line.bag.level:
            return None
        found = dose.dose_mcg_per_day
        return None if found == planned else (planned, found)

    def _chosen(self, draft: PreparationDraft) -> dict[str, object]:
        """What the draft has of a line's figures."""
        level = None if draft.level_open else self._level(draft)
        chosen = chosen_level(draft, level) if isinstance(level, BagLevel) else None
        return {**{field: getattr(draft, field) for field in _ALL}, "level": chosen}

    def _line(self, reading: ChildReading, name: PlannedName) -> _Line:
        entries, folded = reading.entries, reading.told_by(fold_course)
        plan, current = standing_plan(entries, folded), folded.current
        if plan is None or current is None or current.cycle != name.cycle:
            return _Line(name, None, (LineGap.NO_LINE,))
        weight = self._weight(reading)
        course = course_of(self._at_work.protocol, current, self._at_work.now())
        if not isinstance(course, Course) or current.indication is None:
            return _Line(name, None, (LineGap.UNCLEAR,), weight)
        lives = with_plan(made_bags(entries, folded), name.cycle, plan.plan.bags)
        line = find_plan_line(plan, name.number, course, lives)
        if line is None:
            return _Line(name, None, (LineGap.NO_LINE,))
        gaps = line.gaps or self._run_gaps(reading, current.indication, name.cycle, line)
        return _Line(name, line, gaps, weight)

    def _run_gaps(
        self, reading: ChildReading, indication: Indication, cycle: int, line: PlanLine
    ) -> tuple[LineGap, ...]:
        level = bag_level(self._at_work, reading, indication, cycle, line.first_day)
        durations = self._at_work.protocol.preparation.durations
        return run_gaps(line, level, [each.hours for each in durations])

    def _weight(self, reading: ChildReading) -> tuple[str, ...]:
        """What the weight that counts asks beside the one the plan stands on."""
        latest, current = reading.chart.latest, reading.told_by(fold_course).current
        if latest is None or current is None or current.order is None:
            return ()
        asked = freshness_questions(
            self._at_work.protocol.body,
            latest.weight_kg,
            latest.measured_at,
            self._at_work.now(),
            current.order.weight_kg,
        )
        return tuple(question.value for question in asked)

    def _begun_by(self, patient: str, name: PlannedName) -> str:
        """Who else is making this bag now; empty where nobody is."""
        for kept in self._at_work.file.drafts.of_page(DRAFT_PAGE):
            draft = decode_draft(kept.payload)
            if draft is None or kept.patient != patient or not draft.steps:
                continue
            same = (draft.cycle, draft.bag_number) == (name.cycle, name.number)
            if same and kept.person_id != self._at_work.person_id:
                return self._at_work.name_of(kept.person_id)
        return ""
