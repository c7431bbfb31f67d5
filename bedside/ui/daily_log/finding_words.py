"""Why has a finding this grade, in the ward's words?"""

from __future__ import annotations

from decimal import Decimal

from PySide6.QtCore import QCoreApplication

from bedside.clinical.grading.published import Scales
from bedside.clinical.grading.scale import Finding
from bedside.ui.daily_log import words
from bedside.ui.language import in_language
from bedside.ui.wording import quantities

translate = QCoreApplication.translate


def finding_text(scales: Scales, finding: Finding, term: str = "") -> str:
    """One reason of a grade, such as ``CAPD 11``; what ``term`` itself says is not repeated."""
    value, named = _value(finding), _facts()
    if finding.fact in named:
        return f"{named[finding.fact]} {value}".strip()
    if finding.fact in _choices():
        what, answers = _choices()[finding.fact]
        answer = answers.get(str(finding.value), str(finding.value))
        return answer if finding.fact == term else f"{what}: {answer}"
    if finding.fact in words.items():
        return f"{words.items()[finding.fact]} {value}"
    meaning = _meaning(scales, finding)
    return meaning or str(finding)


def _value(finding: Finding) -> str:
    if finding.value is None:
        return ""
    if finding.value == "unable":
        return translate("DailyLogWords", "could not be done")
    shown = (
        quantities.number(finding.value)
        if isinstance(finding.value, Decimal | int)
        else finding.value
    )
    unit = _units().get(finding.unit, quantities.unit_word(finding.unit))
    return f"{shown}\u00a0{unit}" if unit else str(shown)


def _units() -> dict[str, str]:
    return {
        "C": "°C",
        "x_uln": translate("DailyLogWords", "× upper limit"),
        "x_lln": translate("DailyLogWords", "× lower limit"),
        "x_baseline": translate("DailyLogWords", "× baseline"),
    }


def _facts() -> dict[str, str]:
    return {
        "ice": "ICE",
        "capd": "CAPD",
        "temperature": "",
        "lasting": translate("DailyLogWords", "lasting"),
        "seizures": translate("DailyLogWords", "seizures:"),
        "deep_weakness": translate("DailyLogWords", "deep focal weakness or posturing"),
        "raised_pressure": translate("DailyLogWords", "signs of raised pressure"),
        "no_fever_and_none_hidden": translate("DailyLogWords", "no fever, and none hidden"),
    }


def _choices() -> dict[str, tuple[str, dict[str, str]]]:
    endings = {
        "none": translate("DailyLogWords", "none"),
        "brief": translate("DailyLogWords", "ended quickly"),
        "prolonged": translate("DailyLogWords", "long or repeated"),
    }
    return {
        "oxygen": (translate("DailyLogWords", "oxygen"), words.oxygen()),
        "hypotension": (translate("DailyLogWords", "blood pressure"), words.hypotension()),
        "arousal": (translate("DailyLogWords", "arousal"), words.arousal()),
        "oedema": (translate("DailyLogWords", "brain oedema"), words.oedema()),
        "seizure": (
            translate("DailyLogWords", "seizure"),
            {**words.seizure_kinds(), **endings},
        ),
    }


def _meaning(scales: Scales, finding: Finding) -> str:
    """What the grade of a picked finding means."""
    term = scales.ctcae.terms.find(finding.fact)
    grades = () if term is None else term.grades
    meanings = (in_language(each.meaning) for each in grades if each.grade == finding.value)
    return next(meanings, "")
