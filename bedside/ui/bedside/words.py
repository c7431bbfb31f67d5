"""What stands against a bag or a pump, in plain words, and what to do about it?"""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from bedside.clinical.bedside_check import BedsideStop
from bedside.clinical.body import BodyRules, WeightQuestion
from bedside.clinical.events import Connecting
from bedside.clinical.pump_read_back import PumpMistake
from bedside.services.bedside.answers import PumpReadAnswer
from bedside.ui.wording import quantities
from bedside.ui.wording.sums import per_day
from bedside.ui.wording.weights import with_figures


def act_titles() -> dict[Connecting, str]:
    """What the check is for."""
    translate = QCoreApplication.translate
    return {
        Connecting.FIRST_BAG: translate("BedsideCheck", "Check at the bedside: first bag"),
        Connecting.BAG_CHANGE: translate("BedsideCheck", "Check at the bedside: next bag"),
        Connecting.STEP: translate("BedsideCheck", "Check at the bedside: bag of the full dose"),
        Connecting.RESTART: translate("BedsideCheck", "Check at the bedside: restart"),
    }


def stop_text(code: str, rules: BodyRules) -> str:
    """The sentence for one reason, by the ward's ``rules``; an unknown one as it is."""
    if code in _of_weight():
        return with_figures(_of_weight()[code], rules)
    return {**_of_child_and_bag(), **_of_order()}.get(code, code)


def _of_child_and_bag() -> dict[str, str]:
    translate = QCoreApplication.translate
    return {
        BedsideStop.CHILD_NOT_READ: translate(
            "BedsideCheck", "The child was not read: scan the wristband, or enter two identifiers."
        ),
        BedsideStop.OTHER_CHILD: translate(
            "BedsideCheck", "This is another child. Do not connect; go back to the bed."
        ),
        BedsideStop.BAG_NOT_KNOWN: translate(
            "BedsideCheck", "This label is no bag of this ward. Read it again."
        ),
        BedsideStop.BAG_OF_OTHER_CHILD: translate(
            "BedsideCheck", "This bag was made for another child. Do not connect it."
        ),
        BedsideStop.BAG_NOT_CHECKED: translate(
            "BedsideCheck", "This bag was not checked by a second person, or its check failed."
        ),
        BedsideStop.BAG_DISCARDED: translate(
            "BedsideCheck", "This bag was discarded. Do not connect it."
        ),
        BedsideStop.BAG_USED: translate(
            "BedsideCheck", "This bag was connected before. A bag is connected once."
        ),
        BedsideStop.BAG_OUT_OF_DATE: translate(
            "BedsideCheck", "This bag is out of date: its clock has run out."
        ),
        BedsideStop.RUN_CUT_SHORT: translate(
            "BedsideCheck", "The room clock of this bag ends too long before its run does."
        ),
    }


def _of_order() -> dict[str, str]:
    translate = QCoreApplication.translate
    return {
        BedsideStop.NO_ORDER: translate(
            "BedsideCheck", "No order fits this: the cycle was not ordered, or stands otherwise."
        ),
        BedsideStop.BAG_OF_OTHER_CYCLE: translate(
            "BedsideCheck", "This bag was made for another cycle."
        ),
        BedsideStop.BAG_OF_OTHER_LEVEL: translate(
            "BedsideCheck", "This bag was made for the other dose level."
        ),
        BedsideStop.BAG_OF_OTHER_DAY: translate(
            "BedsideCheck", "This bag was made for another day of the cycle."
        ),
        BedsideStop.BAG_OF_OTHER_RULES: translate(
            "BedsideCheck", "This bag was made by another protocol or edition."
        ),
        BedsideStop.TABLE_AGAINST: translate(
            "BedsideCheck", "The published table is against it now."
        ),
        BedsideStop.TABLE_NOT_KNOWN: translate(
            "BedsideCheck", "What the published table says is not known: facts are missing."
        ),
    }


def _of_weight() -> dict[str, str]:
    translate = QCoreApplication.translate
    return {
        WeightQuestion.TOO_OLD: translate(
            "BedsideCheck", "The weight is older than {days} days; a new one answers it."
        ),
        WeightQuestion.CHANGED: translate(
            "BedsideCheck", "The weight has changed by {percent} % or more since this bag's order."
        ),
        WeightQuestion.BAND_CHANGED: translate(
            "BedsideCheck", "The weight has crossed {edge} kg since this bag's order."
        ),
    }


def mistake_text(answer: PumpReadAnswer) -> str:
    """The likely mistake, with what the label says."""
    if answer.mistake is None:
        return ""
    sentence = {**_of_rate(), **_of_run()}[answer.mistake]
    return sentence.format(
        rate=quantities.amount(answer.rate_ml_per_h, "mL/h"),
        shown=quantities.amount(answer.shown.rate_ml_per_h, "mL/h"),
        hours=quantities.amount(answer.shown.hours, "h"),
        bag_hours=answer.hours,
    )


def _of_rate() -> dict[PumpMistake, str]:
    translate = QCoreApplication.translate
    return {
        PumpMistake.TIMES_24: translate(
            "BedsideCheck",
            "24 times too fast: probably a day's volume was set as the rate of an hour."
            " The label says {rate}, the pump {shown}.",
        ),
        PumpMistake.DIVIDED_BY_24: translate(
            "BedsideCheck",
            "24 times too slow: probably the rate was divided by the hours of a day."
            " The label says {rate}, the pump {shown}.",
        ),
        PumpMistake.TIMES_10: translate(
            "BedsideCheck",
            "10 times too fast: probably a decimal mark was lost."
            " The label says {rate}, the pump {shown}.",
        ),
        PumpMistake.DIVIDED_BY_10: translate(
            "BedsideCheck",
            "10 times too slow: probably a decimal mark too far."
            " The label says {rate}, the pump {shown}.",
        ),
        PumpMistake.RATE_OF_OTHER_BAG: translate(
            "BedsideCheck",
            "This is the rate of a bag of another duration. The label says {rate}, the pump"
            " {shown}.",
        ),
        PumpMistake.RATE_OF_OTHER_PROTOCOL: translate(
            "BedsideCheck",
            "This is a rate of another protocol. The label says {rate}, the pump {shown}.",
        ),
        PumpMistake.OTHER_RATE: translate(
            "BedsideCheck", "This is not this bag's rate. The label says {rate}, the pump {shown}."
        ),
    }


def _of_run() -> dict[PumpMistake, str]:
    translate = QCoreApplication.translate
    return {
        PumpMistake.FIGURES_DISAGREE: translate(
            "BedsideCheck",
            "Rate, volume and hours do not fit each other. Read all three off the pump again.",
        ),
        PumpMistake.BAG_RUNS_DRY: translate(
            "BedsideCheck", "The volume is more than this bag can give: it would run dry."
        ),
        PumpMistake.RUNS_TOO_LONG: translate(
            "BedsideCheck",
            "The pump would run {hours}: longer than this bag of {bag_hours} h may still run.",
        ),
        PumpMistake.RUNS_TOO_SHORT: translate(
            "BedsideCheck",
            "The pump would stop after {hours}: this bag of {bag_hours} h has longer to run.",
        ),
        PumpMistake.DOSE_DIFFERS: translate(
            "BedsideCheck", "The rate is the label's, but the dose is not the ordered one."
        ),
    }


def dose_text(answer: PumpReadAnswer) -> str:
    """The dose the child would get, beside the ordered one."""
    return QCoreApplication.translate(
        "BedsideCheck", "The child would get {dose}; ordered are {ordered}."
    ).format(dose=per_day(answer.dose_mcg_per_day), ordered=per_day(answer.ordered_mcg_per_day))
