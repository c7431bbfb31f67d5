"""What does the wizard say of the plan a bag is made for?"""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication

from bedside.clinical.body import BodyRules
from bedside.clinical.plan_line import LineGap
from bedside.services.preparation.answers import OtherBagOpen, PlanAnswer
from bedside.ui.wizard.words import question
from bedside.ui.wording import terms
from bedside.ui.wording.quantities import day_and_time
from bedside.ui.wording.sums import per_day

translate = QCoreApplication.translate


def line_text(answer: PlanAnswer) -> str:
    """The line of the plan in one: bag, day, hours and level, as far as it has them."""
    if answer.first_day is None or answer.hours is None or answer.level is None:
        return translate("PreparationPlan", "From the plan: bag {number}").format(
            number=answer.name.number
        )
    told = translate(
        "PreparationPlan", "From the plan: bag {number}, day {day}, {hours} h, {level}"
    )
    if answer.gaps:
        told = translate(
            "PreparationPlan", "The plan has: bag {number}, day {day}, {hours} h, {level}"
        )
    return told.format(
        number=answer.name.number,
        day=answer.first_day,
        hours=answer.hours,
        level=terms.term("level", answer.level.value),
    )


def plan_severity(answer: PlanAnswer) -> tuple[str, str]:
    """How the bag stands beside its line, as severity and words."""
    if answer.gaps:
        return "caution", translate("PreparationPlan", "The plan does not fit any more")
    if answer.differs or answer.doses:
        return "caution", translate("PreparationPlan", "Differs from the plan")
    if answer.weight or answer.begun_by:
        return "caution", translate("PreparationPlan", "As planned, with a question")
    return "info", translate("PreparationPlan", "As planned")


def plan_sentences(answer: PlanAnswer, rules: BodyRules) -> list[str]:
    """What stands between the bag and its line of the plan; empty where nothing does."""
    told = [_gap_text(gap, answer) for gap in answer.gaps]
    if answer.left_empty:
        told.append(
            translate("PreparationPlan", "Left empty, to be filled in: {fields}.").format(
                fields=_names(answer.left_empty)
            )
        )
    if answer.doubtful:
        told.append(
            translate(
                "PreparationPlan", "Taken from the plan while it still fitted, check: {fields}."
            ).format(fields=_names(answer.doubtful))
        )
    if answer.differs:
        told.append(
            translate(
                "PreparationPlan", "This bag then differs from the plan. The plan has: {facts}."
            ).format(facts=", ".join(_planned(each, answer) for each in answer.differs))
        )
    if answer.doses is not None:
        planned, found = answer.doses
        told.append(
            translate(
                "PreparationPlan", "The plan was made with {planned}; this bag gives {found}."
            ).format(planned=per_day(planned), found=per_day(found))
        )
    told += [_weight_text(code, rules) for code in answer.weight]
    if answer.begun_by:
        begun = translate("PreparationPlan", "{name} is making this bag already.")
        told.append(begun.format(name=answer.begun_by))
    return told


def mark(answer: PlanAnswer | None, field: str) -> str:
    """What stands under a field: that the plan says so too, or what the plan has instead."""
    if answer is not None and field in answer.taken:
        return translate("PreparationPlan", "from the plan")
    if answer is not None and field in answer.differs:
        return translate("PreparationPlan", "▲ the plan has {figure}").format(
            figure=_figure(field, answer)
        )
    return ""


def open_bag_text(found: OtherBagOpen) -> str:
    """Which bag stands half made, since when, and what discarding it means."""
    draft = found.draft
    which = translate("PreparationPlan", "Cycle {cycle}, {bag}, from day {day}").format(
        bag=bag_name(draft.bag_number),
        cycle="–" if draft.cycle is None else draft.cycle,
        day="–" if draft.first_day is None else draft.first_day,
    )
    hours = translate("PreparationPlan", "{hours} h").format(hours=draft.bag_hours)
    parts = (
        which,
        hours if draft.bag_hours is not None else "",
        terms.term("level", found.level.value) if found.level is not None else "",
        translate("PreparationPlan", "last touched {time}").format(
            time=day_and_time(found.kept_at)
        ),
    )
    return " · ".join(part for part in parts if part)


def bag_name(number: int | None) -> str:
    """A bag by its number, or as one without any yet."""
    if number is None:
        return translate("PreparationPlan", "a bag without a number")
    return translate("PreparationPlan", "bag {number}").format(number=number)


def _gap_text(gap: LineGap, answer: PlanAnswer) -> str:
    sentences = {**_gaps_of_the_course(), **_gaps_of_the_line()}
    return sentences[gap].format(
        number=answer.name.number,
        cycle=answer.name.cycle,
        day=answer.first_day,
        hours=answer.hours,
        level="" if answer.level is None else terms.term("level", answer.level.value),
    )


def _gaps_of_the_course() -> dict[LineGap, str]:
    return {
        LineGap.STOOD: translate(
            "PreparationPlan",
            "The pump stood after the plan was made: its days and the step may have moved."
            " The bags have to be planned again.",
        ),
        LineGap.ORDERED_ANEW: translate(
            "PreparationPlan",
            "The cycle was ordered anew after the plan was made. The bags have to be planned"
            " again.",
        ),
        LineGap.PASSED: translate(
            "PreparationPlan", "The infusion is past infusion day {day} already."
        ),
        LineGap.UNCLEAR: translate(
            "PreparationPlan",
            "The record of the pump contradicts itself, so no infusion day follows from it.",
        ),
        LineGap.OTHER_LEVEL: translate(
            "PreparationPlan",
            "The plan has the {level} here, the course of the infusion another level.",
        ),
    }


def _gaps_of_the_line() -> dict[LineGap, str]:
    return {
        LineGap.NO_LINE: translate(
            "PreparationPlan", "No plan of cycle {cycle} has bag {number} any more."
        ),
        LineGap.MADE: translate(
            "PreparationPlan", "Bag {number} of cycle {cycle} is made already."
        ),
        LineGap.ANOTHER_BEFORE: translate(
            "PreparationPlan",
            "A bag before this one was made for another day or other hours than planned.",
        ),
        LineGap.NO_SUCH_DAY: translate(
            "PreparationPlan", "The protocol has no infusion day {day} in cycle {cycle}."
        ),
        LineGap.DOES_NOT_RUN: translate(
            "PreparationPlan", "A bag of {hours} h cannot run from infusion day {day} on."
        ),
    }


def _weight_text(code: str, rules: BodyRules) -> str:
    told = translate(
        "PreparationPlan",
        "{title}. Dose, drug and vials of the plan are not taken over; answer the question below.",
    )
    return told.format(title=question(code, rules)[0])


def _names(fields: Iterable[str]) -> str:
    names = {
        "cycle": translate("PreparationPlan", "cycle"),
        "bag_number": translate("PreparationPlan", "bag number"),
        "first_day": translate("PreparationPlan", "first infusion day"),
        "level": translate("PreparationPlan", "dose level"),
        "bag_hours": translate("PreparationPlan", "duration"),
    }
    return ", ".join(names[field] for field in fields)


def _planned(field: str, answer: PlanAnswer) -> str:
    return f"{_names((field,))} {_figure(field, answer)}"


def _figure(field: str, answer: PlanAnswer) -> str:
    """The plan's figure of a field."""
    hours = translate("PreparationPlan", "{hours} h").format(hours=answer.hours)
    figures = {
        "cycle": str(answer.name.cycle),
        "bag_number": str(answer.name.number),
        "first_day": str(answer.first_day),
        "level": "" if answer.level is None else terms.term("level", answer.level.value),
        "bag_hours": hours,
    }
    return figures[field]
