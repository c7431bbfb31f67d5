"""Why was an act at the pump not taken, in words, and what would fit?"""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QCoreApplication

from bedside.services.infusion.answers import BECAUSE, InfusionProblem
from bedside.services.refused import EntryProblem, EntryRefused
from bedside.ui.wording.moments import clock_text
from bedside.ui.wording.terms import term


def refusal_text(refused: EntryRefused) -> str:
    """The sentence for a service's no."""
    because = str(refused.facts.get(BECAUSE, ""))
    if because:
        facts = {name: str(refused.facts.get(name, "")) for name in ("state", "since")}
        return because_text(because, **facts)
    return _plain().get(refused.why, str(refused.why))


def because_text(because: str, state: str = "", since: str = "") -> str:
    """The sentence for one code of what stands against an act; an unknown one as it is."""
    sentences = {**_of_course(), **_of_bags(), **_of_restart(), **_of_noted_stops()}
    last = clock_text(datetime.fromisoformat(since)) if since else ""
    return sentences.get(because, because).format(state=term("course_state", state), since=last)


def _plain() -> dict[EntryProblem, str]:
    translate = QCoreApplication.translate
    return {
        EntryProblem.MISSING_FIELD: translate("PumpRefusal", "This is needed."),
        EntryProblem.DATE_IN_FUTURE: translate("PumpRefusal", "This lies in the future."),
        EntryProblem.NEEDS_CONFIRMATION: translate(
            "PumpRefusal", "This needs an answer with a reason."
        ),
        EntryProblem.REASON_MISSING: translate(
            "PumpRefusal", "Write the reason; it stays beside your name."
        ),
        EntryProblem.NOT_ALLOWED: translate(
            "PumpRefusal", "Your role does not allow this. Ask somebody whose role does."
        ),
        EntryProblem.NOTHING_SAVED: translate(
            "PumpRefusal", "Nothing was saved: the disk is full or cannot be written."
        ),
    }


def _of_course() -> dict[str, str]:
    translate = QCoreApplication.translate
    return {
        "event_not_possible": translate(
            "PumpRefusal", "This cannot follow what is on record (now: {state})."
        ),
        "event_in_future": translate("PumpRefusal", "This lies in the future."),
        "events_out_of_order": translate("PumpRefusal", "This lies before what came first."),
        "cycle_not_in_protocol": translate("PumpRefusal", "The protocol has no further cycle."),
        InfusionProblem.NO_CYCLE: translate(
            "PumpRefusal", "No cycle was ordered yet. A physician orders it."
        ),
        InfusionProblem.CYCLE_GOES_ON: translate("PumpRefusal", "A cycle goes on."),
        InfusionProblem.ALREADY_STARTED: translate("PumpRefusal", "The cycle was started."),
        InfusionProblem.PASSWORD: translate("PumpRefusal", "The password is not right."),
        InfusionProblem.SAME_PERSON: translate("PumpRefusal", "A second person is needed."),
    }


def _of_bags() -> dict[str, str]:
    translate = QCoreApplication.translate
    return {
        InfusionProblem.NO_BAG_ON_LINE: translate("PumpRefusal", "No bag hangs on the line."),
        InfusionProblem.PATIENT_DIFFERS: translate(
            "PumpRefusal", "This is not the number of this child. Read the wristband again."
        ),
        InfusionProblem.BAG_UNKNOWN: translate("PumpRefusal", "Choose the bag."),
        InfusionProblem.BAG_CODE_DIFFERS: translate(
            "PumpRefusal", "This is not the chosen bag. Read its label again."
        ),
        InfusionProblem.BAG_OF_OTHER_CYCLE: translate("PumpRefusal", "made for another cycle"),
        InfusionProblem.BAG_NOT_CHECKED: translate("PumpRefusal", "not checked yet"),
        InfusionProblem.BAG_USED: translate("PumpRefusal", "was connected before"),
        InfusionProblem.BAG_LEVEL: translate("PumpRefusal", "made for the other dose level"),
        InfusionProblem.BAG_OUT_OF_DATE: translate("PumpRefusal", "out of date"),
        InfusionProblem.RATE_DIFFERS: translate(
            "PumpRefusal", "The label of this bag names another rate. Read pump and label again."
        ),
        InfusionProblem.NOT_READ_AT_BED: translate(
            "PumpRefusal", "First check child, bag and pump at the bedside."
        ),
    }


def _of_restart() -> dict[str, str]:
    translate = QCoreApplication.translate
    return {
        InfusionProblem.CAUSE_OPEN: translate("PumpRefusal", "First say why the pump stopped."),
        InfusionProblem.NEW_CYCLE: translate(
            "PumpRefusal", "After so long a pause the published rule asks for a new cycle."
        ),
        InfusionProblem.TABLE: translate("PumpRefusal", "The table does not allow it now."),
        InfusionProblem.LEVEL: translate("PumpRefusal", "The table allows another dose level."),
        InfusionProblem.PREMEDICATION: translate(
            "PumpRefusal", "The premedication is not on record yet."
        ),
        InfusionProblem.PREMEDICATION_WAIT: translate(
            "PumpRefusal", "The premedication has not had its time yet."
        ),
        InfusionProblem.SUPERVISION: translate("PumpRefusal", "Name who supervises."),
        InfusionProblem.STEP_NOT_DUE: translate("PumpRefusal", "The step is not due yet."),
    }


def _of_noted_stops() -> dict[str, str]:
    translate = QCoreApplication.translate
    return {
        InfusionProblem.STOP_BEFORE_LAST: translate(
            "PumpRefusal",
            "At {since}, after the noted moment, somebody worked at this pump. If it stands,"
            " write the stop as of now; if it runs, choose another bed.",
        ),
        InfusionProblem.STOP_IN_FUTURE: translate(
            "PumpRefusal",
            "The noted moment lies in the future: the clock of this PC was set back. If the pump"
            " stands, write the stop as of now.",
        ),
    }
