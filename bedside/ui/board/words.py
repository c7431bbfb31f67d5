"""Which words does the board have for a course: its clocks, its pump, its toxicity?"""

from __future__ import annotations

from functools import cache

from PySide6.QtCore import QCoreApplication

from bedside.services.board_course import OpenToxicity, StoppedPump
from bedside.services.board_lines import NextKind
from bedside.ui.language import current_language


@cache
def _step_words(_language: str) -> dict[NextKind, str]:
    """What has to be done next, in two or three words; asked for every row of the board."""
    translate = QCoreApplication.translate
    return {
        NextKind.WEIGH: translate("BoardRow", "weigh and measure"),
        NextKind.WEIGH_AGAIN: translate("BoardRow", "weigh again"),
        NextKind.PREPARE: translate("BoardRow", "prepare a bag"),
        NextKind.SECOND_CHECK: translate("BoardRow", "second check"),
        NextKind.LABEL: translate("BoardRow", "print the label"),
        NextKind.CONNECT_BY: translate("BoardRow", "connect the bag"),
        NextKind.BAG_EXPIRED: translate("BoardRow", "bag expired"),
        NextKind.STANDS: translate("BoardRow", "stopped"),
        NextKind.UNCLEAR: translate("BoardRow", "entries contradict each other"),
        NextKind.CYCLE_ENDED: translate("BoardRow", "cycle ended"),
        NextKind.FOUR_HOURS: translate("BoardRow", "4th hour"),
        NextKind.BAG_CHANGE: translate("BoardRow", "bag change"),
        NextKind.STEP: translate("BoardRow", "step to full dose"),
        NextKind.PREMEDICATION: translate("BoardRow", "premedication"),
        NextKind.CYCLE_START: translate("BoardRow", "start of the cycle"),
        NextKind.CYCLE_END: translate("BoardRow", "end of the cycle"),
        NextKind.RESTART: translate("BoardRow", "assess restart"),
        NextKind.FULL_LEVEL: translate("BoardRow", "assess full dose"),
        NextKind.DAILY_LOG: translate("BoardRow", "daily log"),
        NextKind.LABORATORY: translate("BoardRow", "laboratory"),
        NextKind.HOSPITAL_STAY: translate("BoardRow", "days in hospital end"),
    }


def step_word(kind: NextKind, before: str) -> str:
    """The words of a step; a premedication names what it comes before."""
    translate = QCoreApplication.translate
    if before == "cycle_start":
        return translate("BoardRow", "premedication, start")
    if before == "dose_step":
        return translate("BoardRow", "premedication, step")
    if before == "restart":
        return translate("BoardRow", "premedication, restart")
    return _step_words(current_language())[kind]


def toxicity_text(toxicity: OpenToxicity) -> str:
    """``grade 2 neurological``."""
    translate = QCoreApplication.translate
    streams = {
        "cytokine_release": translate("BoardRow", "grade {grade} cytokine release"),
        "neurological": translate("BoardRow", "grade {grade} neurological"),
        "seizure": translate("BoardRow", "grade {grade} seizure"),
        "liver": translate("BoardRow", "grade {grade} liver"),
    }
    words = streams.get(toxicity.stream, translate("BoardRow", "grade {grade} other"))
    return words.format(grade=toxicity.grade)


def toxicity_severity(toxicity: OpenToxicity) -> str:
    """How a grade is coloured; its number and its shape say the same."""
    return {1: "info", 2: "caution"}.get(toxicity.grade, "stop")


def why_text(pump: StoppedPump) -> str:
    """Why the pump stands, or that nobody has said it yet."""
    translate = QCoreApplication.translate
    kinds = {
        "pump_alarm": translate("BoardRow", "pump alarm"),
        "line": translate("BoardRow", "line"),
        "filter": translate("BoardRow", "filter"),
        "occlusion": translate("BoardRow", "line occluded"),
        "disconnection": translate("BoardRow", "disconnected"),
        "procedure": translate("BoardRow", "procedure"),
        "bag_late": translate("BoardRow", "bag late"),
        "other": translate("BoardRow", "technical"),
    }
    if pump.cause == "adverse_reaction":
        return translate("BoardRow", "adverse reaction")
    if pump.cause is None:
        return translate("BoardRow", "cause not told yet")
    return kinds.get(pump.technical_kind or "other", kinds["other"])
