"""Which words does the chart use for the things of a patient?"""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication

from bedside.clinical.body import BodyRules
from bedside.ui.chart.course_words import course_sentences
from bedside.ui.wording import quantities
from bedside.ui.wording.terms import term
from bedside.ui.wording.weights import with_figures

DASH = "–"


def weight_decision_text(code: str, rules: BodyRules) -> str:
    """By the ward's ``rules``, what about the weight somebody must decide before the next bag."""
    translate = QCoreApplication.translate
    words = {
        "weight_older_than_7_days": translate("Chart", "older than {days} days"),
        "weight_differs_10_percent": translate("Chart", "{percent} % or more off the order"),
        "weight_near_45_kg": translate("Chart", "near {edge} kg: confirm the band"),
        "body_mass_index_unusual": translate("Chart", "unusual for this height"),
        "weight_band_changed": translate("Chart", "on the other side of {edge} kg than the order"),
    }
    return with_figures(words[code], rules) if code in words else code


_SEVERITIES = {"prepared": "due", "check_failed": "stop", "checked": "good"}


def bag_state(state: str) -> tuple[str, str]:
    """Severity and words of how far a bag has come."""
    return (_SEVERITIES.get(state, "caution"), term("bag_state", state))


_FIGURES = ("_kg", "_cm", "_ml", "_ml_per_h", "_mcg_per_day", "_mcg", "hours")


def shown_facts(facts: Mapping[str, str]) -> dict[str, str]:
    """Machine texts as the reader writes them: figures with the decimal mark in use."""
    mark = quantities.decimal_mark()
    return {
        name: text.replace(".", mark) if name.endswith(_FIGURES) else text
        for name, text in facts.items()
    }


class Facts(dict[str, str]):
    """Facts for a sentence; one that is missing shows as a dash instead of failing."""

    def __missing__(self, key: str) -> str:
        return DASH


def journal_sentence(kind: str, facts: Mapping[str, str]) -> str:
    """One entry of the journal in plain words; an unknown kind is named and kept."""
    sentence = _sentences().get(kind)
    if sentence is None:
        return QCoreApplication.translate(
            "Journal", "An entry of a newer version ({kind}): kept unchanged, not readable here."
        ).format(kind=kind)
    return sentence.format_map(Facts(shown_facts(facts)))


def _sentences() -> dict[str, str]:
    translate = QCoreApplication.translate
    return {
        "patient_registered": translate(
            "Journal", "Registered {name}, hospital number {hospital_number}, bed {bed}."
        ),
        "patient_measured": translate(
            "Journal", "Weighed and measured: {weight_kg} kg, {height_cm} cm."
        ),
        "bag_prepared": translate(
            "Journal",
            "Prepared bag {bag_number} of cycle {cycle}: {drug_ml} mL drug,"
            " {rate_ml_per_h} mL/h for {bag_hours} h.",
        ),
        "bag_checked": translate(
            "Journal",
            "Checked bag {bag_number}: read {drug_ml} mL drug and {rate_ml_per_h} mL/h alone.",
        ),
        "bag_check_failed": translate(
            "Journal",
            "The second check of bag {bag_number} read {drug_ml} mL and {rate_ml_per_h} mL/h:"
            " the bag is stopped.",
        ),
        "bag_discarded": translate("Journal", "Discarded bag {bag_number}: {reason}"),
        "label_printed": translate("Journal", "Printed the label of bag {bag_number}."),
        "entry_corrected": translate("Journal", "Corrected an entry: {reason}"),
        "entry_withdrawn": translate("Journal", "Withdrew an entry: {reason}"),
        "measurement_corrected": translate(
            "Journal", "Corrected the measurement to {weight_kg} kg, {height_cm} cm: {reason}"
        ),
        "registration_corrected": translate("Journal", "Corrected the registration: {reason}"),
        "label_reprinted": translate(
            "Journal", "Printed the label of bag {bag_number} again, copy {copy_number}: {reason}"
        ),
        **course_sentences(),
        **_ward_sentences(),
    }


def _ward_sentences() -> dict[str, str]:
    """Entries about the ward and its people, for journals that show them too."""
    translate = QCoreApplication.translate
    return {
        "ward_created": translate("Journal", "Began the ward {name}."),
        "ward_changed": translate("Journal", "Changed the ward's settings."),
        "person_added": translate("Journal", "{name} may sign in from now on."),
        "person_changed": translate("Journal", "Changed name or roles of {name}."),
        "protocol_signed": translate("Journal", "Signed the protocol as verified."),
    }
