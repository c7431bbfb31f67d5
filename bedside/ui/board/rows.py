"""What does one row of the ward board say?

A board line of the service becomes words once, when the board is refreshed; painting
only draws them. Times are shown in the zone of ``now``, the ward's own.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta

from PySide6.QtCore import QCoreApplication

from bedside.services.patients import BoardLine, NextKind, NextStep
from bedside.ui.wording import quantities
from bedside.ui.wording.terms import term

_MONTHS_TO_SHOW_UNTIL_YEARS = 2
DASH = "–"


@dataclass(frozen=True, slots=True)
class BoardRow:
    """The words of one patient's row. ``severity`` is stop, caution, due or good."""

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
        bag=_bag(line),
        bag_state="" if line.bag_number is None else term("bag_state", line.bag_state or ""),
        rate=DASH if line.rate_ml_per_h is None else quantities.amount(line.rate_ml_per_h, "mL/h"),
        next_step=next_step_text(line.next, now),
        severity=line.next.severity,
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
    if line.cycle is None:
        return DASH
    if line.first_day is None:
        return str(line.cycle)
    translate = QCoreApplication.translate
    return translate("BoardRow", "{cycle} · day {day}").format(cycle=line.cycle, day=line.first_day)


def _bag(line: BoardLine) -> str:
    if line.bag_number is None:
        return DASH
    translate = QCoreApplication.translate
    number = translate("BoardRow", "bag {number}").format(number=line.bag_number)
    parts = (term("level", line.level or ""), number)
    return " · ".join(part for part in parts if part)


def next_step_text(step: NextStep, now: datetime) -> str:
    """What is due next, with its clock when it has one: ``connect by 16:00``."""
    words = _next_words()[step.kind]
    if step.due_at is None:
        return words
    translate = QCoreApplication.translate
    if step.kind is NextKind.CONNECT_BY:
        timed = translate("BoardRow", "connect by {time}")
    elif step.kind is NextKind.BAG_EXPIRED:
        timed = translate("BoardRow", "bag expired {time}")
    else:
        timed = translate("BoardRow", "{what}, by {time}")
    return timed.format(what=words, time=due_text(step.due_at, now))


def _next_words() -> dict[NextKind, str]:
    translate = QCoreApplication.translate
    return {
        NextKind.WEIGH: translate("BoardRow", "weigh and measure"),
        NextKind.WEIGH_AGAIN: translate("BoardRow", "weigh again"),
        NextKind.PREPARE: translate("BoardRow", "prepare a bag"),
        NextKind.SECOND_CHECK: translate("BoardRow", "second check"),
        NextKind.LABEL: translate("BoardRow", "print the label"),
        NextKind.CONNECT_BY: translate("BoardRow", "connect the bag"),
        NextKind.BAG_EXPIRED: translate("BoardRow", "bag expired"),
    }


def due_text(due_at: datetime, now: datetime) -> str:
    """A moment as the ward says it: the time today, else the day with it."""
    moment = due_at.astimezone(now.tzinfo)
    if moment.date() == now.date():
        return quantities.clock(moment)
    if moment.date() == now.date() + timedelta(days=1):
        translate = QCoreApplication.translate
        return translate("BoardRow", "tomorrow {time}").format(time=quantities.clock(moment))
    return moment.strftime("%d.%m. %H:%M")
