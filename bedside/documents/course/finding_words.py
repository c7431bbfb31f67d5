"""How does a finding that set a grade read? Grades keep their findings as plain words.

A finding stands in the journal as its fact, its value and its unit, joined by blanks; what
this version has no words for is printed as it stands there.
"""

from __future__ import annotations

from collections.abc import Mapping

from bedside.clinical.grading.published import Scales
from bedside.documents.course.log_words import item_name
from bedside.documents.course.vocabulary import term
from bedside.documents.words import Words

_LETTERS = {"ice": "ICE", "capd": "CAPD"}
_ITEMS = ("alt", "ast", "ggt", "bilirubin", "neutrophils", "platelets", "wbc", "haemoglobin")


def finding(text: str, scales: Scales, words: Words) -> str:
    """One finding in the paper's language."""
    names = _names(scales, words)
    fact = max((each for each in names if _begins(text, each)), key=len, default=None)
    if fact is None:
        return text
    value = text[len(fact) :].strip()
    return " ".join(each for each in (names[fact], _value(value, words)) if each)


def _begins(text: str, fact: str) -> bool:
    return text == fact or text.startswith(f"{fact} ")


def _value(text: str, words: Words) -> str:
    known = _values(words)
    if text in known:
        return known[text]
    parts = text.split(" ", 1)
    number = parts[0].replace(".", words.decimal_mark)
    units = {
        "C": "°C",
        "x uln": words.translate("Documents", "× the upper limit"),
        "x baseline": words.translate("Documents", "× the baseline"),
        "x lln": words.translate("Documents", "× the lower limit"),
    }
    return (
        " ".join((number, units.get(parts[1], words.unit(parts[1])))) if len(parts) > 1 else number
    )


def _names(scales: Scales, words: Words) -> Mapping[str, str]:
    named = {
        each.id.replace("_", " "): term(each.id, scales, words) for each in scales.ctcae.terms.terms
    }
    return {
        **named,
        **_LETTERS,
        **{code: item_name(code, words) for code in _ITEMS},
        "seizures": words.translate("Documents", "Seizures"),
        "temperature": words.translate("Documents", "Temperature"),
        "oxygen": words.translate("Documents", "Oxygen"),
        "arousal": words.translate("Documents", "Awakes"),
        "oedema": words.translate("Documents", "Brain swelling"),
        "lasting": words.translate("Documents", "lasting"),
        "deep weakness": words.translate("Documents", "deep weakness"),
        "raised pressure": words.translate("Documents", "signs of raised pressure in the skull"),
        "no fever and none hidden": words.translate("Documents", "no fever, and none hidden"),
    }


def _values(words: Words) -> Mapping[str, str]:
    return {
        "none": words.translate("Documents", "none"),
        "no pressor": words.translate("Documents", "fluid only"),
        "one pressor": words.translate("Documents", "one pressor"),
        "several pressors": words.translate("Documents", "several pressors"),
        "low flow": words.translate("Documents", "low flow"),
        "high flow": words.translate("Documents", "high flow, mask"),
        "positive pressure": words.translate("Documents", "positive pressure"),
        "spontaneous": words.translate("Documents", "by itself"),
        "voice": words.translate("Documents", "to voice"),
        "touch": words.translate("Documents", "only to touch"),
        "unarousable": words.translate("Documents", "cannot be woken"),
        "focal": words.translate("Documents", "focal"),
        "diffuse": words.translate("Documents", "diffuse"),
        "brief": words.translate("Documents", "the longest ended quickly"),
        "prolonged": words.translate("Documents", "the longest was prolonged"),
        "brief partial": words.translate("Documents", "brief, partial, awake"),
        "brief generalised": words.translate("Documents", "brief, generalised"),
        "new or several": words.translate("Documents", "new, or several despite treatment"),
        "prolonged repetitive": words.translate("Documents", "prolonged, repetitive"),
    }
