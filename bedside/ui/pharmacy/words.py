"""Which words does the pharmacy's desk use for bags, plans, clocks and its refusals?"""

from __future__ import annotations

from datetime import timedelta

from PySide6.QtCore import QCoreApplication

from bedside.clinical.bag_life import BagNo, BagStage
from bedside.clinical.keeping import KeepingState, Keeps
from bedside.clinical.planning.alternatives import Rhythm
from bedside.clinical.planning.search import Aim
from bedside.clinical.refusal import Refusal
from bedside.services.pharmacy.answers import (
    BECAUSE,
    BagOnList,
    Child,
    ClockReading,
    DeskProblem,
)
from bedside.services.refused import EntryProblem, EntryRefused
from bedside.ui.wording import quantities
from bedside.ui.wording.refusals import refusal_text
from bedside.ui.wording.terms import term

_IN_DAYS = timedelta(days=2)

SEVERITY = {
    KeepingState.RUNS: "good",
    KeepingState.AMBER: "caution",
    KeepingState.EXPIRED: "stop",
}


def child_text(child: Child) -> str:
    """Bed and name, as every list of the ward names a child."""
    bed = QCoreApplication.translate("Pharmacy", "bed {bed}").format(bed=child.bed)
    return f"{bed} · {child.name}"


def bag_text(bag: BagOnList) -> str:
    """Which bag it is: number, level, hours and the drug in it."""
    translate = QCoreApplication.translate
    level = "" if bag.level is None else term("level", bag.level.value)
    return translate("Pharmacy", "Bag {number} · {level} · {hours} h · {drug_ml} mL").format(
        number=bag.number, level=level, hours=bag.hours, drug_ml=quantities.number(bag.drug_ml)
    )


def stage_words() -> dict[BagStage, tuple[str, str]]:
    """Each stage of a bag with its severity."""
    translate = QCoreApplication.translate
    return {
        BagStage.PLANNED: ("due", translate("Pharmacy", "planned")),
        BagStage.IN_PREPARATION: ("due", translate("Pharmacy", "in preparation")),
        BagStage.PREPARED: ("caution", translate("Pharmacy", "second check")),
        BagStage.CHECK_FAILED: ("stop", translate("Pharmacy", "check failed")),
        BagStage.CHECKED: ("good", translate("Pharmacy", "checked")),
        BagStage.COLD: ("good", translate("Pharmacy", "in the cold")),
        BagStage.TAKEN_OUT: ("caution", translate("Pharmacy", "taken out")),
        BagStage.CONNECTED: ("info", translate("Pharmacy", "connected")),
        BagStage.FINISHED: ("info", translate("Pharmacy", "finished")),
        BagStage.DISCARDED: ("stop", translate("Pharmacy", "discarded")),
    }


def kind_text(kind: Aim | Rhythm) -> str:
    """What a plan is best at, or the rhythm it keeps."""
    translate = QCoreApplication.translate
    words: dict[Aim | Rhythm, str] = {
        Aim.OFF_HOURS: translate("Pharmacy", "Fewest changes in off hours"),
        Aim.BAGS: translate("Pharmacy", "Fewest bags"),
        Aim.VIALS: translate("Pharmacy", "Fewest vials"),
        Rhythm.THREE_DAYS: translate("Pharmacy", "Every 3 days"),
        Rhythm.FOUR_DAYS: translate("Pharmacy", "Every 4 days"),
        Rhythm.THREE_AND_FOUR_DAYS: translate("Pharmacy", "3 and 4 days in turn"),
    }
    return words[kind]


def left_text(left: timedelta) -> str:
    """What is left of a clock, to the second; in days and hours while it has days.

    How long it is over, once it is.
    """
    if left >= _IN_DAYS:
        return quantities.span(left)
    seconds = int(abs(left).total_seconds())
    hours, rest = divmod(seconds, 3600)
    minutes, seconds = divmod(rest, 60)
    text = f"{hours}:{minutes:02}:{seconds:02}"
    if left < timedelta(0):
        return QCoreApplication.translate("Pharmacy", "{time} over").format(time=text)
    return text


def state_text(reading: ClockReading) -> str:
    """The clock's state in one word, so that nothing hangs on its colour."""
    translate = QCoreApplication.translate
    if reading.state is KeepingState.EXPIRED:
        return translate("Pharmacy", "EXPIRED")
    if reading.runs_short:
        return translate("Pharmacy", "run cut short")
    if reading.state is KeepingState.AMBER:
        return translate("Pharmacy", "ends soon")
    return translate("Pharmacy", "in date")


def keeps_text(keeps: Keeps) -> str:
    """Which clock it is."""
    translate = QCoreApplication.translate
    return {
        Keeps.COLD: translate("Pharmacy", "refrigerator clock"),
        Keeps.ROOM: translate("Pharmacy", "room clock"),
        Keeps.RUN: translate("Pharmacy", "on the line"),
    }[keeps]


def refused_text(refused: EntryRefused | Refusal) -> str:
    """Why the desk did not take something, in a sentence."""
    if isinstance(refused, Refusal):
        return refusal_text(refused)
    translate = QCoreApplication.translate
    if refused.why is EntryProblem.NOT_POSSIBLE:
        because = str(refused.facts.get(BECAUSE, ""))
        found = {**_of_bags(), **_of_desk()}.get(because)
        if found is not None:
            return found
    general = {
        EntryProblem.MISSING_FIELD: translate("Pharmacy", "This is missing."),
        EntryProblem.REASON_MISSING: translate("Pharmacy", "Write the reason."),
        EntryProblem.NOT_ALLOWED: translate(
            "Pharmacy", "Your role does not allow this. Nothing was saved."
        ),
        EntryProblem.DATE_IN_FUTURE: translate("Pharmacy", "This lies in the future."),
        EntryProblem.NOTHING_SAVED: translate(
            "Pharmacy", "Nothing was saved: the disk is full or cannot be written."
        ),
    }
    return general.get(refused.why, translate("Pharmacy", "It was refused. Nothing was saved."))


def _of_bags() -> dict[str, str]:
    translate = QCoreApplication.translate
    return {
        BagNo.NOT_PREPARED: translate("Pharmacy", "This bag is not made yet."),
        BagNo.PREPARED_BEFORE: translate("Pharmacy", "This bag was made before."),
        BagNo.NOT_CHECKED: translate("Pharmacy", "Nobody has checked this bag yet."),
        BagNo.CHECKED_BEFORE: translate("Pharmacy", "This bag was checked before."),
        BagNo.CHECK_FAILED: translate("Pharmacy", "This bag did not pass its check."),
        BagNo.NEVER_CHILLED: translate(
            "Pharmacy", "This bag never was in the refrigerator: its room clock runs already."
        ),
        BagNo.OUT_BEFORE: translate(
            "Pharmacy", "This bag was taken out before: its room clock runs already."
        ),
        BagNo.RUNS: translate(
            "Pharmacy", "This bag is connected. It can only be taken off the line."
        ),
        BagNo.NOT_CONNECTED: translate("Pharmacy", "This bag was never connected."),
        BagNo.FINISHED: translate("Pharmacy", "This bag was given; it is finished."),
        BagNo.DISCARDED: translate("Pharmacy", "This bag was thrown away."),
    }


def _of_desk() -> dict[str, str]:
    translate = QCoreApplication.translate
    return {
        DeskProblem.NO_CYCLE: translate(
            "Pharmacy", "No cycle was ordered yet. A physician orders it on the chart."
        ),
        DeskProblem.CYCLE_OVER: translate("Pharmacy", "The cycle is over: nothing to plan."),
        DeskProblem.RECORD_UNCLEAR: translate(
            "Pharmacy", "The record of the pump contradicts itself. Mend it on the chart first."
        ),
        DeskProblem.NOTHING_LEFT: translate(
            "Pharmacy", "From this time on nothing of the cycle is left to be given."
        ),
        DeskProblem.PLAN_CHANGED: translate(
            "Pharmacy", "Something changed meanwhile. Look at the plans again."
        ),
        DeskProblem.BAG_UNKNOWN: translate("Pharmacy", "Choose a bag that was made."),
        DeskProblem.CLOCK_ENDED: translate("Pharmacy", "Its clock has ended: it is expired."),
        DeskProblem.NOTHING_LOST: translate("Pharmacy", "Write how much, in mL or whole vials."),
        DeskProblem.LEFT_OVER_UNKNOWN: translate(
            "Pharmacy", "This was used or thrown away before."
        ),
        DeskProblem.TOO_MUCH: translate("Pharmacy", "This is more than it can have held."),
    }
