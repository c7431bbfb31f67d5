"""Which words do the pump's pages use?"""

from __future__ import annotations

from datetime import datetime
from decimal import Decimal
from textwrap import fill

from PySide6.QtCore import QCoreApplication

from bedside.services.infusion.answers import Act, BagToConnect, PanelProblem, PumpChild
from bedside.ui.wording import quantities
from bedside.ui.wording.sums import per_day
from bedside.ui.wording.terms import term

_LINE = 34  # letters that fit on a large target


def cause_words() -> dict[str, str]:
    """Why a pump stands, in two words."""
    translate = QCoreApplication.translate
    return {
        "technical": translate("Pump", "Technical: pump or line"),
        "adverse_reaction": translate("Pump", "Adverse reaction: the child"),
    }


def kind_words() -> dict[str, str]:
    """What stopped it, where it was not the child."""
    translate = QCoreApplication.translate
    return {
        "pump_alarm": translate("Pump", "pump alarm"),
        "line": translate("Pump", "line"),
        "filter": translate("Pump", "filter"),
        "occlusion": translate("Pump", "occlusion"),
        "disconnection": translate("Pump", "disconnection"),
        "procedure": translate("Pump", "procedure"),
        "bag_late": translate("Pump", "bag late"),
        "other": translate("Pump", "other"),
    }


def purpose_words() -> dict[str, str]:
    """What a drug beside the infusion was given for."""
    translate = QCoreApplication.translate
    return {
        "cycle_start": translate("Pump", "before the cycle"),
        "dose_step": translate("Pump", "before the full dose"),
        "restart": translate("Pump", "before the restart"),
        "toxicity": translate("Pump", "for a toxicity"),
        "fever": translate("Pump", "for fever"),
    }


def drug_word(drug: str) -> str:
    """The drug's name in the reader's language."""
    translate = QCoreApplication.translate
    known = {
        "dexamethasone": translate("Pump", "dexamethasone"),
        "paracetamol": translate("Pump", "paracetamol"),
    }
    return known.get(drug, drug)


def act_words() -> dict[Act, str]:
    """What each act is called on its button."""
    translate = QCoreApplication.translate
    return {
        Act.ORDER: translate("Pump", "Order cycle"),
        Act.START: translate("Pump", "Connect the first bag"),
        Act.CHANGE_BAG: translate("Pump", "Change bag"),
        Act.FINISH_BAG: translate("Pump", "Take off the bag"),
        Act.STOP: translate("Pump", "Pump stopped"),
        Act.RESUME: translate("Pump", "Restart"),
        Act.STEP: translate("Pump", "Step to full dose"),
        Act.COMPLETE: translate("Pump", "Complete the cycle"),
        Act.DISCONTINUE: translate("Pump", "End for good"),
        Act.UNDO_DISCONTINUE: translate("Pump", "Take the end back"),
        Act.GIVE_DRUG: translate("Pump", "Record a drug"),
    }


def problem_words() -> dict[PanelProblem, str]:
    """What the panel warns of."""
    translate = QCoreApplication.translate
    return {
        PanelProblem.BAG_OVERDUE: translate("Pump", "The bag is past its end: change it."),
        PanelProblem.STEP_OVERDUE: translate("Pump", "The step to the full dose is due."),
        PanelProblem.HOURS_REACHED: translate("Pump", "All hours of the cycle are given."),
        PanelProblem.NO_BAG: translate("Pump", "No bag is on record for the line."),
        PanelProblem.RECORD_UNCLEAR: translate(
            "Pump", "The entries contradict each other: correct them in the journal."
        ),
    }


def child_text(bed: str, name: str) -> str:
    """The child where it lies."""
    return QCoreApplication.translate("Pump", "Bed {bed} · {name}").format(bed=bed, name=name)


def pump_text(child: PumpChild) -> str:
    """Bed and name, and below what runs there. A long name takes two lines."""
    translate = QCoreApplication.translate
    first = fill(child_text(child.bed, child.name), _LINE)
    parts = [] if child.level is None else [term("level", child.level)]
    if child.bag_number is not None:
        parts.append(translate("Pump", "bag {number}").format(number=child.bag_number))
    if child.rate_ml_per_h is not None:
        parts.append(quantities.amount(child.rate_ml_per_h, "mL/h"))
    return f"{first}\n{' · '.join(parts)}"


def flush_text(flush_10_ml_hours: Decimal) -> str:
    """Why a line is not flushed, with this bag's own figure."""
    return QCoreApplication.translate(
        "Pump", "Do not flush the line: 10 mL of it hold {hours} h of drug."
    ).format(hours=quantities.number(flush_10_ml_hours))


def rest_text(left_over_ml: Decimal, priming_ml: Decimal) -> str:
    """What stays in bag and line after the whole run."""
    return QCoreApplication.translate(
        "Pump", "After the whole run {left} stay in bag and line, {line} of it in the line."
    ).format(left=quantities.amount(left_over_ml, "mL"), line=quantities.amount(priming_ml, "mL"))


def bag_lines(bag: BagToConnect) -> tuple[str, str]:
    """One bag in two short lines: which it is with its dose, and how it runs."""
    translate = QCoreApplication.translate
    which = translate("Pump", "Bag {number} · {level} · {dose}").format(
        number=bag.bag_number,
        level=term("level", bag.level),
        dose=per_day(bag.dose_mcg_per_day),
    )
    runs = translate("Pump", "{hours} h · {rate}").format(
        hours=bag.bag_hours, rate=quantities.amount(bag.rate_ml_per_h, "mL/h")
    )
    return which, runs


def moment_text(moment: datetime, now: datetime) -> str:
    """A clock time; with its day where that is another one."""
    if moment.date() == now.date():
        return quantities.clock(moment)
    return quantities.day_and_time(moment)
