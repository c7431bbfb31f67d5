"""At which level is this draft's bag made, by the regimen's day and by the child's course?

Asked anew at every question, as everything of a draft: a toxicity logged or a restart made
while a bag is being planned changes the answer.
"""

from __future__ import annotations

from bedside.clinical.bag_level import BagLevel, LowRestart, find_bag_level
from bedside.clinical.course_record import fold_course
from bedside.clinical.events import Indication, Level
from bedside.clinical.refusal import Refusal, RefusalCode
from bedside.clinical.regimen import plan_of_day
from bedside.services.advice.case import case_of
from bedside.services.at_work import WardAtWork
from bedside.services.child_reading import ChildReading
from bedside.services.preparation.answers import LevelAnswer, LevelRule
from bedside.services.preparation.draft import PreparationDraft


def indication_of(reading: ChildReading, cycle: int, child: Indication) -> Indication:
    """What a cycle is given for: its order says it, and before that the child's registration."""
    record = reading.told_by(fold_course).cycle(cycle)
    return child if record is None or record.order is None else record.order.indication


def bag_level(
    at_work: WardAtWork,
    reading: ChildReading,
    indication: Indication,
    cycle: int,
    first_day: int,
) -> BagLevel | Refusal:
    """The level of a bag of ``cycle`` from ``first_day``, or why the protocol has no such day.

    The course counts for a bag of the cycle it is in, and for no other. ``indication`` is the
    child's; a cycle that was ordered keeps that of its order.
    """
    protocol = at_work.protocol
    indication = indication_of(reading, cycle, indication)
    day_plan = plan_of_day(protocol.regimen, indication, cycle, first_day)
    if isinstance(day_plan, Refusal):
        return day_plan
    asked = case_of(reading, at_work.now())
    own = asked is not None and asked.record.cycle == cycle
    case = asked.case if asked is not None and own else None
    return find_bag_level(protocol, day_plan, first_day, case)


def chosen_level(draft: PreparationDraft, level: BagLevel) -> Level:
    """What the draft has; where nobody chose, the level of the regimen's day."""
    return draft.level or level.of_the_day


def level_refusal(draft: PreparationDraft, level: BagLevel) -> Refusal | None:
    """Refuses a level that neither the regimen's day nor the course has (any more).

    Once the work on the bag has begun its level stands, whatever the course does meanwhile.
    """
    chosen = chosen_level(draft, level)
    if chosen in level.allowed or draft.steps:
        return None
    facts = {"level": chosen.value, "day": level.day}
    return Refusal(RefusalCode.LEVEL_NOT_POSSIBLE, dict(facts))


def level_answer(at_work: WardAtWork, draft: PreparationDraft, level: BagLevel) -> LevelAnswer:
    """What the first page shows of the level."""
    low = level.low or LowRestart((), None, None)
    full_at = low.full_not_before
    return LevelAnswer(
        chosen=chosen_level(draft, level),
        of_the_day=level.of_the_day,
        of_the_course=level.of_the_course,
        allowed=level.allowed,
        reason=level.reason,
        rules=tuple(
            LevelRule(rule.id, rule.text, tuple(str(each) for each in rule.citations))
            for rule in low.rules
        ),
        full_from_day=low.full_from_day,
        full_not_before=None if full_at is None else at_work.local(full_at),
        to_choose=draft.level_open,
    )
