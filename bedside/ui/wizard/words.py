"""What does the wizard ask and say, in the ward's words?"""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication

from bedside.clinical.body import BodyRules
from bedside.clinical.dosing import Dose
from bedside.clinical.preparation.steps import Step, StepId
from bedside.services.preparation.answers import LevelAnswer, Start
from bedside.ui.wording import terms
from bedside.ui.wording.quantities import amount, day_and_time, number
from bedside.ui.wording.sums import vials_text
from bedside.ui.wording.weights import with_figures

translate = QCoreApplication.translate


def dose_rule(dose: Dose, rules: BodyRules) -> str:
    """By which rule the dose goes: by surface or fixed."""
    if dose.dose_per_m2_mcg_per_day is None:
        return with_figures(translate("PreparationWords", "fixed dose, from {edge} kg on"), rules)
    return translate("PreparationWords", "{dose} mcg/m²/day × {surface} m²").format(
        dose=number(dose.dose_per_m2_mcg_per_day), surface=number(dose.bsa_m2)
    )


def question(code: str, rules: BodyRules) -> tuple[str, str]:
    """Title and sentence of a question the ``rules`` ask before the order stands."""
    asked = {
        "weight_older_than_7_days": (
            translate("PreparationWords", "The weight is older than {days} days"),
            translate("PreparationWords", "Weigh again, or say why this weight may still be used."),
        ),
        "weight_differs_10_percent": (
            translate("PreparationWords", "The weight differs by {percent} % or more"),
            translate(
                "PreparationWords",
                "It is far from the weight the last order was made with. Say which one stands"
                " and why.",
            ),
        ),
        "weight_near_45_kg": (
            translate("PreparationWords", "The weight is near {edge} kg"),
            translate(
                "PreparationWords",
                "Between {near} and {far} kg the dose jumps. Confirm by name that the weight was"
                " read twice.",
            ),
        ),
        "body_mass_index_unusual": (
            translate("PreparationWords", "Weight and height are unusual together"),
            translate("PreparationWords", "Read both again, then confirm that they are right."),
        ),
        "cycle_beyond_reimbursement": (
            translate("PreparationWords", "A cycle beyond the reimbursed ones"),
            translate("PreparationWords", "Say why this cycle is given."),
        ),
        **_band_question(),
        **_level_questions(),
    }
    title, sentence = asked.get(code, (code, ""))
    return with_figures(title, rules), with_figures(sentence, rules)


def _band_question() -> dict[str, tuple[str, str]]:
    return {
        "weight_band_changed": (
            translate("PreparationWords", "The weight is on the other side of {edge} kg now"),
            translate(
                "PreparationWords",
                "The last order was made in the other weight band, where the dose is found"
                " otherwise. Say which weight stands and why.",
            ),
        ),
    }


def _level_questions() -> dict[str, tuple[str, str]]:
    return {
        "level_not_of_the_day": (
            translate("PreparationWords", "The dose level is not the regimen's for this day"),
            translate("PreparationWords", "Say why this bag is made at another level."),
        ),
        "level_not_of_the_course": (
            translate("PreparationWords", "The dose level is not the one the infusion is at"),
            translate(
                "PreparationWords",
                "The infusion runs or restarts at another level. Say why this bag is made at the"
                " level of the regimen's day.",
            ),
        ),
    }


def past_full_text(answer: LevelAnswer) -> str:
    """That a bag of the step dose would still run when the full dose may follow."""
    if answer.full_not_before is None:
        return translate(
            "PreparationWords",
            "This bag would still run when the full dose may follow, on infusion day {day}. The"
            " step is then a change of the bag.",
        ).format(day=answer.full_from_day)
    return translate(
        "PreparationWords",
        "This bag would still run when the full dose may follow, from {when}. The step is then a"
        " change of the bag.",
    ).format(when=day_and_time(answer.full_not_before))


def field_name(field: str) -> str:
    """What a fact that is still missing is called on its page."""
    names = {
        "weight_kg": translate("PreparationWords", "a weight"),
        "cycle": translate("PreparationWords", "the cycle"),
        "first_day": translate("PreparationWords", "the first infusion day"),
        "bag_number": translate("PreparationWords", "the bag number"),
        "level": translate("PreparationWords", "the dose level"),
        "bsa_formula": translate("PreparationWords", "the body surface formula"),
        "bag_hours": translate("PreparationWords", "the duration"),
        "method": translate("PreparationWords", "the method"),
        "fill": translate("PreparationWords", "which bag it is"),
        "diluent_ml": translate("PreparationWords", "the diluent volume"),
        "priming_ml": translate("PreparationWords", "the line's volume"),
        "storage": translate("PreparationWords", "where the bag waits"),
        "planned_connect_at": translate("PreparationWords", "when it is to be connected"),
        "vials": translate("PreparationWords", "the vials"),
        "diluent": translate("PreparationWords", "the diluent"),
        "stabilizer": translate("PreparationWords", "the stabilizer"),
        "steps": translate("PreparationWords", "the steps"),
    }
    return names.get(field, field)


def missing_text(fields: Iterable[str]) -> str:
    """One line that names what is still missing."""
    return translate("PreparationWords", "Still open: {what}").format(
        what=", ".join(field_name(field) for field in fields)
    )


def step_act(step: Step) -> str:
    """The act of a step with its own volume, as it is told to the person at the bench."""
    sentences = {
        StepId.SALINE_BAG: translate("PreparationWords", "Bag with {volume} 0.9 % NaCl"),
        StepId.STABILIZER: translate(
            "PreparationWords", "Stabilizer first: {volume} into the bag, mix gently"
        ),
        StepId.RECONSTITUTE: translate(
            "PreparationWords", "{vials}: {volume} water down the wall of each; swirl, do not shake"
        )
        if (step.count or 1) > 1
        else translate(
            "PreparationWords", "1 vial: {volume} water down its wall; swirl, do not shake"
        ),
        StepId.ADD_DRUG: translate("PreparationWords", "Add {volume} of drug to the bag"),
        StepId.TOP_UP: translate("PreparationWords", "Top up with {volume} of diluent"),
        StepId.REMOVE_AIR: translate("PreparationWords", "Remove the air"),
        StepId.PRIME_LINE: translate(
            "PreparationWords", "Fill the line with {volume} of this bag; do not flush"
        ),
        StepId.LABEL: translate(
            "PreparationWords", "Bag ready for its label, which follows the second check"
        ),
    }
    volume = "" if step.volume_ml is None else amount(step.volume_ml, "mL")
    return sentences[step.id].format(volume=volume, vials=vials_text(step.count or 1))


def context_line(dose: object, start: Start) -> str:
    """What the bag is for, in one line under the title."""
    protocol = translate("PreparationWords", "{title}, {edition}").format(
        title=start.protocol_title, edition=start.protocol_edition
    )
    if not isinstance(dose, Dose):
        return protocol
    return translate(
        "PreparationWords", "Cycle {cycle}, from day {day} · {level} · {protocol}"
    ).format(
        cycle=dose.case.cycle,
        day=dose.case.day,
        level=terms.term("level", dose.level.value),
        protocol=protocol,
    )
