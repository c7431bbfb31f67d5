"""What are the codes of a course called on paper? One this version has no word for stays."""

from __future__ import annotations

from datetime import datetime, timedelta
from decimal import Decimal

from bedside.clinical.events import GradeRecord
from bedside.clinical.grading.published import Scales
from bedside.documents.course.content import Child
from bedside.documents.words import Words

_HOUR = timedelta(hours=1)


def level(code: str | None, words: Words) -> str:
    """A dose level."""
    known = {
        "step": words.translate("Documents", "step level"),
        "full": words.translate("Documents", "full level"),
    }
    return "-" if code is None else known.get(code, code)


def indication(code: str, words: Words) -> str:
    """Why the drug is given."""
    known = {
        "relapsed_refractory": words.translate("Documents", "relapsed or refractory"),
        "mrd_positive": words.translate("Documents", "MRD-positive"),
    }
    return known.get(code, code)


def age(child: Child, words: Words) -> str:
    """Completed years and months."""
    said = words.translate("Documents", "{years} y {months} mo").format(
        years=child.age_years, months=child.age_months
    )
    return said.replace(" ", "\u00a0")


def sex(child: Child, words: Words) -> str:
    """The child's sex."""
    known = {
        "female": words.translate("Documents", "girl"),
        "male": words.translate("Documents", "boy"),
    }
    return known.get(child.sex, child.sex)


def course_state(code: str, words: Words) -> str:
    """What the infusion does."""
    known = {
        "not_started": words.translate("Documents", "not started"),
        "running": words.translate("Documents", "running"),
        "interrupted": words.translate("Documents", "interrupted"),
        "completed": words.translate("Documents", "completed"),
        "discontinued": words.translate("Documents", "discontinued for good"),
    }
    return known.get(code, code)


def cause(code: str | None, words: Words) -> str:
    """Why the pump stood."""
    known = {
        "adverse_reaction": words.translate("Documents", "adverse reaction"),
        "technical": words.translate("Documents", "technical"),
    }
    return words.translate("Documents", "not told") if code is None else known.get(code, code)


def technical_kind(code: str, words: Words) -> str:
    """What stopped it where it was not the child."""
    known = {
        "pump_alarm": words.translate("Documents", "pump alarm"),
        "line": words.translate("Documents", "line"),
        "filter": words.translate("Documents", "filter"),
        "occlusion": words.translate("Documents", "occlusion"),
        "disconnection": words.translate("Documents", "disconnection"),
        "procedure": words.translate("Documents", "procedure"),
        "bag_late": words.translate("Documents", "bag came late"),
        "other": words.translate("Documents", "other"),
    }
    return known.get(code, code)


def drug(code: str, words: Words) -> str:
    """A drug beside the infusion."""
    known = {
        "dexamethasone": words.translate("Documents", "dexamethasone"),
        "paracetamol": words.translate("Documents", "paracetamol"),
        "tocilizumab": words.translate("Documents", "tocilizumab"),
    }
    return known.get(code, code)


def purpose(code: str, words: Words) -> str:
    """What a drug, or premedication, comes before or is for."""
    known = {
        "cycle_start": words.translate("Documents", "before the start of the cycle"),
        "dose_step": words.translate("Documents", "before the step to the full level"),
        "restart": words.translate("Documents", "before the restart"),
        "toxicity": words.translate("Documents", "for a toxicity"),
        "fever": words.translate("Documents", "for fever"),
    }
    return known.get(code, code)


def toxicity(code: str, words: Words) -> str:
    """A stream of the adjustment table."""
    known = {
        "cytokine_release": words.translate("Documents", "cytokine release syndrome"),
        "neurological": words.translate("Documents", "neurological toxicity"),
        "seizure": words.translate("Documents", "seizure"),
        "liver": words.translate("Documents", "liver values"),
        "other": words.translate("Documents", "other toxicity"),
    }
    return known.get(code, code)


def term(code: str, scales: Scales, words: Words) -> str:
    """A graded finding, by the scale's own name."""
    listed = scales.ctcae.terms.find(code)
    if listed is not None:
        return listed.name.in_language(words.language)
    laboratory = scales.ctcae.laboratory
    names = {rule.term: rule.name for rule in laboratory.upper}
    names |= {rule.term: rule.name for rule in laboratory.lower}
    names[scales.ctcae.fever.term] = scales.ctcae.fever.name
    if code in names:
        return names[code].in_language(words.language)
    return {"icans": words.translate("Documents", "Neurotoxicity (ICANS)")}.get(code, code)


def scale(code: str, version: str) -> str:
    """A scale with its version, as both are printed everywhere."""
    return f"{code.upper()} {version}"


def both_scales(grade: GradeRecord, words: Words) -> str:
    """What each scale proposed, side by side; a difference is said."""
    shown = [
        f"{name} {value}"
        for name, value in (("CTCAE", grade.ctcae), ("ASTCT", grade.astct))
        if value is not None
    ]
    differ = None not in (grade.ctcae, grade.astct) and grade.ctcae != grade.astct
    if differ:
        shown.append(words.translate("Documents", "scales differ"))
    return " · ".join(shown) or "-"


def hours(lasted: timedelta, words: Words) -> str:
    """How long something lasted, such as ``4.5 h``."""
    number = words.number(Decimal(lasted // timedelta(minutes=1)) / 60, 1)
    return words.translate("Documents", "{hours} h").format(hours=number).replace(" ", "\u00a0")


def short_moment(at: datetime | None) -> str:
    """Day, month and time where the year is said elsewhere."""
    return "-" if at is None else f"{at:%d.%m.}\u00a0{at:%H:%M}"
