"""What does one row of the ward board say?

A board line of the service becomes words once, when the board is refreshed; painting
only draws them. Times are shown in the zone of ``now``, the ward's own.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta

from PySide6.QtCore import QCoreApplication

from bedside.services.board_course import NOT_STARTED, CourseLine
from bedside.services.board_lines import BoardLine, NextKind, NextStep
from bedside.ui.board.words import step_word, toxicity_severity, toxicity_text
from bedside.ui.wording import quantities
from bedside.ui.wording.terms import term

_MONTHS_TO_SHOW_UNTIL_YEARS = 2
DASH = "–"


@dataclass(frozen=True, slots=True)
class BoardRow:
    """The words of one patient's row. ``severity`` is stop, caution, due or good.

    ``calls`` is what nobody has answered yet. ``toxicity_severity`` is empty where nothing
    was looked at, so that the words are no badge.
    """

    patient: str
    bed: str
    name: str
    about: str
    cycle_day: str
    bag: str
    bag_state: str
    rate: str
    next_step: str
    severity: str
    calls: bool = False
    toxicity: str = DASH
    toxicity_severity: str = ""

    def in_short(self) -> str:
        """What stands under the bag where cycle and rate have no column of their own."""
        cycle = QCoreApplication.translate("BoardRow", "cycle {cycle_and_day}").format(
            cycle_and_day=self.cycle_day
        )
        parts = ("" if self.cycle_day == DASH else cycle, self.rate, self.bag_state)
        return " · ".join(part for part in parts if part not in ("", DASH))

    def spoken(self) -> str:
        """The whole row as one sentence, for screen readers."""
        parts = (
            self.bed,
            self.name,
            self.about,
            self.cycle_day,
            self.bag,
            self.bag_state,
            self.rate,
            self.next_step,
            self.toxicity,
        )
        return ", ".join(part for part in parts if part not in ("", DASH))


def board_row(line: BoardLine, now: datetime) -> BoardRow:
    """The row of ``line`` as it reads at ``now``."""
    return BoardRow(
        patient=line.patient,
        bed=line.bed or DASH,
        name=line.name,
        about=about_text(line),
        cycle_day=_cycle_day(line),
        bag=_bag(line, now),
        bag_state=_bag_state(line, now),
        rate=_rate(line),
        next_step=next_step_text(line.next, now),
        severity=line.next.severity,
        calls=line.next.overdue is not None and _calls(line),
        toxicity=_toxicity(line.course),
        toxicity_severity=_toxicity_severity(line.course),
    )


def _running(line: BoardLine) -> CourseLine | None:
    """The course once it has begun; before that the prepared bag is what there is."""
    course = line.course
    return None if course is None or course.infusion_day is None else course


def _calls(line: BoardLine) -> bool:
    calling = () if line.course is None else line.course.calling
    return any(
        (clock.kind, clock.due_at) == (line.next.kind, line.next.due_at) for clock in calling
    )


def age_text(years: int | None, months: int | None) -> str:
    """``6 y``, and for the smallest ``1 y 2 mo`` or ``8 mo``; nothing where it is not known.

    ``months`` are those beyond the completed years.
    """
    translate = QCoreApplication.translate
    if years is None:
        return ""
    if years < _MONTHS_TO_SHOW_UNTIL_YEARS and months is not None:
        if years == 0:
            return translate("BoardRow", "{months} mo").format(months=months)
        return translate("BoardRow", "{years} y {months} mo").format(years=years, months=months)
    return translate("BoardRow", "{years} y").format(years=years)


def about_text(line: BoardLine) -> str:
    """Age, weight and what the dose goes by: ``6 y · 20.4 kg · 0.81 m²``."""
    translate = QCoreApplication.translate
    parts = [age_text(line.age_years, line.age_months)]
    if line.weight_kg is None:
        parts.append(translate("BoardRow", "not weighed yet"))
    else:
        parts.append(quantities.amount(line.weight_kg, "kg"))
        if line.fixed_dose:
            parts.append(translate("BoardRow", "fixed dose"))
        elif line.bsa_m2 is not None:
            parts.append(quantities.amount(line.bsa_m2, "m²"))
    return " · ".join(part for part in parts if part)


def _cycle_day(line: BoardLine) -> str:
    course = line.course
    cycle, day = (line.cycle, line.first_day)
    if course is not None:
        cycle, day = (course.cycle or None, course.infusion_day)
    if cycle is None:
        return DASH
    if day is None:
        return str(cycle)
    translate = QCoreApplication.translate
    return translate("BoardRow", "{cycle} · day {day}").format(cycle=cycle, day=day)


def _bag(line: BoardLine, now: datetime) -> str:
    translate = QCoreApplication.translate
    course = _running(line)
    if course is None:
        number, level = line.bag_number, line.level
    elif course.stopped is not None and course.stopped.held:
        stood = quantities.span(now - course.stopped.began_at)
        return translate("BoardRow", "interrupted, {time}").format(time=stood)
    else:
        number, level = course.bag_number, course.level
    bag = "" if number is None else translate("BoardRow", "bag {number}").format(number=number)
    if course is None and not bag:
        return DASH
    return " · ".join(part for part in (term("level", level or ""), bag) if part)


def _bag_state(line: BoardLine, now: datetime) -> str:
    """What stands under the bag: what it waits for, or how long the running one lasts."""
    course = _running(line)
    if course is None:
        return "" if line.bag_number is None else term("bag_state", line.bag_state or "")
    if course.bag_ends_at is None or course.stopped is not None:
        return ""
    until = QCoreApplication.translate("BoardRow", "until {time}")
    return until.format(time=due_text(course.bag_ends_at, now))


def _rate(line: BoardLine) -> str:
    course = _running(line)
    rate = line.rate_ml_per_h if course is None else course.rate_ml_per_h
    held = course is not None and course.stopped is not None and course.stopped.held
    return DASH if rate is None or held else quantities.amount(rate, "mL/h")


def _toxicity(course: CourseLine | None) -> str:
    translate = QCoreApplication.translate
    if course is None or course.state == NOT_STARTED:
        return DASH
    if course.toxicity is not None:
        return toxicity_text(course.toxicity)
    return translate("BoardRow", "none") if course.logged else translate("BoardRow", "not logged")


def _toxicity_severity(course: CourseLine | None) -> str:
    if course is None or course.state == NOT_STARTED:
        return ""
    if course.toxicity is not None:
        return toxicity_severity(course.toxicity)
    return "good" if course.logged else ""


def next_step_text(step: NextStep, now: datetime) -> str:
    """What is due next, with its clock when it has one: ``connect by 16:00``."""
    words = step_word(step.kind, step.before)
    if step.due_at is None or step.kind is NextKind.STANDS:
        return words
    translate = QCoreApplication.translate
    if step.overdue is not None:
        return _overdue_text(step.overdue, words, step.known_by)
    if step.kind is NextKind.CONNECT_BY:
        timed = translate("BoardRow", "connect by {time}")
    elif step.kind is NextKind.BAG_EXPIRED:
        timed = translate("BoardRow", "bag expired {time}")
    elif step.kind in (NextKind.SECOND_CHECK, NextKind.LABEL):
        timed = translate("BoardRow", "{what}, by {time}")
    else:
        timed = translate("BoardRow", "{time} {what}")
    return timed.format(what=words, time=due_text(step.due_at, now))


def _overdue_text(overdue: timedelta, what: str, known_by: str | None) -> str:
    """``OVERDUE by 12 min: bag change``; who knows of it stands behind it."""
    translate = QCoreApplication.translate
    since = translate("BoardRow", "OVERDUE by {time}: {what}").format(
        time=quantities.span(overdue), what=what
    )
    if known_by is None:
        return since
    return translate("BoardRow", "{overdue} · {name} knows").format(overdue=since, name=known_by)


def due_text(due_at: datetime, now: datetime) -> str:
    """A moment as the ward says it: the time today, else the day with it."""
    moment = due_at.astimezone(now.tzinfo)
    if moment.date() == now.date():
        return quantities.clock(moment)
    if moment.date() == now.date() + timedelta(days=1):
        translate = QCoreApplication.translate
        return translate("BoardRow", "tomorrow {time}").format(time=quantities.clock(moment))
    return moment.strftime("%d.%m. %H:%M")
