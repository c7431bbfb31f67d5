"""How is the place in a source written for who reads it? In words, in the paper's language.

Protocol files keep places in English, as ``[R] section a`` or ``R: section a``. Their parts
are put into words one by one; a part that a hospital wrote itself stays as it was written.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from bedside.documents.words import Translate

_TAGGED = re.compile(r"(?:\[([A-Z])\] |([A-Z]): )(.+)")
_NUMBERED = re.compile(r"(section|table) (\w+)", re.IGNORECASE)


def source_text(written: str, translate: Translate) -> str:
    """One place in one source, such as ``review, section a``."""
    found = _TAGGED.fullmatch(written)
    kind = None if found is None else _kinds(translate).get(found[1] or found[2])
    if found is None or kind is None:
        return written
    parts = found[3].split(", ")
    return ", ".join((kind, *(_part(part, translate) for part in parts)))


def sources_text(written: Iterable[str], translate: Translate, between: str = " · ") -> str:
    """Several places, each once, in their order."""
    return between.join(dict.fromkeys(source_text(each, translate) for each in written))


def _part(part: str, translate: Translate) -> str:
    numbered = _NUMBERED.fullmatch(part)
    if numbered is not None:
        is_table = numbered[1].casefold() == "table"
        words = (
            translate("Sources", "table {number}")
            if is_table
            else translate("Sources", "section {number}")
        )
        return words.format(number=numbered[2])
    return {**_rules(translate), **_choices(translate)}.get(part, part)


def _kinds(translate: Translate) -> dict[str, str]:
    return {
        "R": translate("Sources", "review"),
        "L": translate("Sources", "US label"),
        "C": translate("Sources", "computed"),
        "S": translate("Sources", "standard"),
        "W": translate("Sources", "program's choice"),
    }


def _rules(translate: Translate) -> dict[str, str]:
    """The parts of the review and of the label that rules are cited by."""
    return {
        "application of the drug": translate("Sources", "application of the drug"),
        "antipyretic": translate("Sources", "antipyretic"),
        "adverse effects": translate("Sources", "adverse effects"),
        "interruption": translate("Sources", "interruption"),
        "interruption after an adverse reaction": translate(
            "Sources", "interruption after an adverse reaction"
        ),
        "resolved": translate("Sources", "resolved"),
        "dosage": translate("Sources", "dosage"),
        "weight bands": translate("Sources", "weight bands"),
        "premedication": translate("Sources", "premedication"),
        "preparation": translate("Sources", "preparation"),
        "preparation tables": translate("Sources", "preparation tables"),
        "infusion time included": translate("Sources", "infusion time included"),
        "storage": translate("Sources", "storage"),
        "hospital stay": translate("Sources", "hospital stay"),
        "continued therapy": translate("Sources", "continued therapy"),
        "infections": translate("Sources", "infections"),
        "liver enzymes": translate("Sources", "liver enzymes"),
        "neutropenia": translate("Sources", "neutropenia"),
        "reimbursement": translate("Sources", "reimbursement"),
        "paediatric use": translate("Sources", "paediatric use"),
        "from one month": translate("Sources", "from one month"),
        "home programmes of some countries": translate(
            "Sources", "home programmes of some countries"
        ),
        "COG randomised phase 3": translate("Sources", "COG randomised phase 3"),
        "first relapse": translate("Sources", "first relapse"),
        "high-risk first relapse": translate("Sources", "high-risk first relapse"),
        "relapsed or refractory": translate("Sources", "relapsed or refractory"),
    }


def _choices(translate: Translate) -> dict[str, str]:
    """What the program computed or chose itself."""
    return {
        "reproduces every row of the label's table": translate(
            "Sources", "reproduces every row of the label's table"
        ),
        "line content pushed by a flush": translate("Sources", "line content pushed by a flush"),
        "rounded before any dose or table look-up": translate(
            "Sources", "rounded before any dose or table look-up"
        ),
        "what a syringe can show": translate("Sources", "what a syringe can show"),
        "tolerance of the mass balance": translate("Sources", "tolerance of the mass balance"),
        "priming volume of the line": translate("Sources", "priming volume of the line"),
        "plausibility guard": translate("Sources", "plausibility guard"),
        "age of a weight": translate("Sources", "age of a weight"),
        "change of a weight": translate("Sources", "change of a weight"),
        "largest single dose": translate("Sources", "largest single dose"),
        "planned run that may be lost": translate("Sources", "planned run that may be lost"),
    }
