"""What is each answer of the daily log called on the screen?"""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from bedside.clinical.grading.published import Scales
from bedside.ui.language import in_language

translate = QCoreApplication.translate


def term_name(scales: Scales, term: str) -> str:
    """The ward's name of a graded finding; one this version has none for is shown as it is."""
    listed = scales.ctcae.terms.find(term)
    if listed is not None:
        return in_language(listed.name)
    laboratory = scales.ctcae.laboratory
    results = {rule.term: rule.name for rule in laboratory.upper}
    results |= {rule.term: rule.name for rule in laboratory.lower}
    if term in results:
        return in_language(results[term])
    if term == scales.ctcae.fever.term:
        return in_language(scales.ctcae.fever.name)
    return {"icans": translate("DailyLogWords", "Neurotoxicity (ICANS)")}.get(term, term)


def oxygen() -> dict[str, str]:
    """How oxygen is given."""
    return {
        "none": translate("DailyLogWords", "none"),
        "low_flow": translate("DailyLogWords", "low flow"),
        "high_flow": translate("DailyLogWords", "high flow, mask"),
        "positive_pressure": translate("DailyLogWords", "positive pressure"),
    }


def hypotension() -> dict[str, str]:
    """What the blood pressure needs."""
    return {
        "none": translate("DailyLogWords", "none"),
        "no_pressor": translate("DailyLogWords", "fluid only"),
        "one_pressor": translate("DailyLogWords", "one pressor"),
        "several_pressors": translate("DailyLogWords", "several pressors"),
    }


def arousal() -> dict[str, str]:
    """What it takes to wake the child."""
    return {
        "spontaneous": translate("DailyLogWords", "wakes by itself"),
        "voice": translate("DailyLogWords", "to voice"),
        "touch": translate("DailyLogWords", "only to touch"),
        "unarousable": translate("DailyLogWords", "cannot be woken"),
    }


def oedema() -> dict[str, str]:
    """Brain swelling on imaging."""
    return {
        "none": translate("DailyLogWords", "imaged: none"),
        "focal": translate("DailyLogWords", "focal"),
        "diffuse": translate("DailyLogWords", "diffuse"),
    }


def seizure_kinds() -> dict[str, str]:
    """The kinds of seizure that CTCAE tells apart."""
    return {
        "brief_partial": translate("DailyLogWords", "brief, partial, awake"),
        "brief_generalised": translate("DailyLogWords", "brief, generalised"),
        "new_or_several": translate("DailyLogWords", "new, or several despite treatment"),
        "prolonged_repetitive": translate("DailyLogWords", "prolonged, repetitive"),
    }


def seizure_courses(minutes: str) -> dict[str, str]:
    """How the worst seizure ended; ``minutes`` is the scale's bound of a long one."""
    return {
        "brief": translate("DailyLogWords", "ended quickly"),
        "prolonged": translate(
            "DailyLogWords", "longer than {minutes} min, or again without waking between"
        ).format(minutes=minutes),
    }


def items() -> dict[str, str]:
    """The laboratory items as a report prints them."""
    return {
        "alt": "ALT",
        "ast": "AST",
        "ggt": "GGT",
        "bilirubin": translate("DailyLogWords", "Bilirubin"),
        "neutrophils": translate("DailyLogWords", "Neutrophils"),
        "platelets": translate("DailyLogWords", "Platelets"),
        "wbc": translate("DailyLogWords", "White cells"),
        "haemoglobin": translate("DailyLogWords", "Haemoglobin"),
    }


def grade_severity(grade: int | None) -> str:
    """The severity a grade is shown in: circle, diamond, triangle, square."""
    if grade is None:
        return "info"
    return ("good", "info", "caution", "stop", "stop")[grade]
