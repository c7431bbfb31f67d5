"""What stands in the tables of the course report? Titles, widths, lines, and what if none."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from bedside.clinical.events import GradeRecord
from bedside.clinical.grading.published import Scales
from bedside.documents.course.content import GradeLine
from bedside.documents.course.report_content import BagOnLine, Correction, Given, Stood
from bedside.documents.course.vocabulary import (
    both_scales,
    cause,
    drug,
    hours,
    level,
    purpose,
    scale,
    short_moment,
    technical_kind,
    term,
)
from bedside.documents.words import Words, moment

# Fields of free words, whose ends would not be seen without marks.
_FREE = frozenset({"note", "reason", "name", "diagnosis", "allergies"})
Told = tuple[str, Sequence[str], Sequence[float], Sequence[Sequence[str]], str]
_BAG_WIDTHS = (11.0, 20.0, 18.0, 17.0, 23.0, 23.0, 26.0, 40.0)
_STOOD_WIDTHS = (30.0, 30.0, 18.0, 40.0, 60.0)
_GRADE_WIDTHS = (29.0, 70.0, 59.0, 20.0)
_GIVEN_WIDTHS = (30.0, 30.0, 20.0, 44.0, 54.0)
_CORRECTION_WIDTHS = (30.0, 36.0, 58.0, 54.0)


def bags(lines: Sequence[BagOnLine], words: Words) -> Told:
    """Every bag that hung on the line, with its lots and its people."""
    titles = (
        words.translate("Documents", "Bag"),
        words.translate("Documents", "Level"),
        words.translate("Documents", "Rate"),
        words.translate("Documents", "Drug"),
        words.translate("Documents", "Connected"),
        words.translate("Documents", "Taken off"),
        words.translate("Documents", "Lots"),
        words.translate("Documents", "Prepared, checked; left over"),
    )
    return (
        words.translate("Documents", "Bags"),
        titles,
        _BAG_WIDTHS,
        [_bag(line, words) for line in lines],
        words.translate("Documents", "No bag was connected."),
    )


def _bag(line: BagOnLine, words: Words) -> tuple[str, ...]:
    people = " / ".join(name for name in (line.prepared_by, line.checked_by) if name)
    left = ""
    if line.left_over_ml is not None:
        left = words.translate("Documents", "{volume} left, not flushed").format(
            volume=words.ml(line.left_over_ml)
        )
    return (
        "?" if line.number is None else str(line.number),
        level(line.level, words),
        "-" if line.rate_ml_per_h is None else words.rate(line.rate_ml_per_h),
        "-" if line.drug_ml is None else words.ml(line.drug_ml),
        short_moment(line.connected_at),
        short_moment(line.ended_at),
        ", ".join(line.lots) or "-",
        "; ".join(each for each in (people, left, line.note) if each) or "-",
    )


def interruptions(lines: Sequence[Stood], words: Words) -> Told:
    """Every time the pump stood, why and for how long."""
    titles = (
        words.translate("Documents", "Stopped"),
        words.translate("Documents", "Ran again"),
        words.translate("Documents", "Length"),
        words.translate("Documents", "Cause"),
        words.translate("Documents", "Notes, recorded by"),
    )
    return (
        words.translate("Documents", "Interruptions"),
        titles,
        _STOOD_WIDTHS,
        [_stood(line, words) for line in lines],
        words.translate("Documents", "The pump never stood."),
    )


def _stood(line: Stood, words: Words) -> tuple[str, ...]:
    why = cause(line.cause, words)
    if line.technical_kind is not None:
        why = f"{why}: {technical_kind(line.technical_kind, words)}"
    still = words.translate("Documents", "stands still")
    return (
        moment(line.began_at),
        still if line.ended_at is None else moment(line.ended_at),
        hours(line.lasted, words),
        why,
        "; ".join((*line.notes, line.by)),
    )


def grades(lines: Sequence[GradeLine], scales: Scales, words: Words) -> Told:
    """Every log in the order of time with its grades, as the person gave them."""
    titles = (
        words.translate("Documents", "When"),
        words.translate("Documents", "Grade 1 or more, its scale, and what was proposed"),
        words.translate("Documents", "Grade 0"),
        words.translate("Documents", "By"),
    )
    logs: dict[tuple[datetime, str], list[GradeRecord]] = {}
    for line in lines:
        logs.setdefault((line.at, line.by), []).append(line.grade)
    rows = [
        (
            moment(at),
            " · ".join(_graded(each, scales, words) for each in given if each.grade) or "-",
            ", ".join(term(each.term, scales, words) for each in given if not each.grade) or "-",
            by,
        )
        for (at, by), given in logs.items()
    ]
    title = words.translate("Documents", "Grades over time")
    return title, titles, _GRADE_WIDTHS, rows, words.translate("Documents", "Nothing was graded.")


def _graded(grade: GradeRecord, scales: Scales, words: Words) -> str:
    named = term(grade.term, scales, words)
    given_by = scale(grade.scale, grade.version)
    return f"{named}\u00a0{grade.grade} ({given_by}; {both_scales(grade, words)})"


def given(lines: Sequence[Given], words: Words) -> Told:
    """Premedication and support that was given."""
    titles = (
        words.translate("Documents", "Given"),
        words.translate("Documents", "Drug"),
        words.translate("Documents", "Dose"),
        words.translate("Documents", "Purpose"),
        words.translate("Documents", "By, note"),
    )
    rows = [
        (
            moment(line.at),
            drug(line.drug, words),
            f"{words.number(line.mg)}\u00a0mg",
            purpose(line.purpose, words),
            "; ".join(each for each in (line.by, line.note) if each),
        )
        for line in lines
    ]
    title = words.translate("Documents", "Premedication and support given")
    return title, titles, _GIVEN_WIDTHS, rows, words.translate("Documents", "Nothing on record.")


def corrections(lines: Sequence[Correction], words: Words) -> Told:
    """What was put aside, by whom and why; nothing is ever hidden."""
    titles = (
        words.translate("Documents", "Corrected"),
        words.translate("Documents", "By"),
        words.translate("Documents", "What was said"),
        words.translate("Documents", "Why"),
    )
    rows = [
        (
            moment(line.at),
            " + ".join(each for each in (line.by, line.second_person) if each),
            _corrected(line, words),
            line.reason,
        )
        for line in lines
    ]
    title = words.translate("Documents", "Corrections")
    nothing = words.translate("Documents", "Nothing was corrected.")
    return title, titles, _CORRECTION_WIDTHS, rows, nothing


def _corrected(line: Correction, words: Words) -> str:
    said = f"{event_kind(line.kind, words)}, {moment(line.happened_at)}"
    if line.withdrawn:
        return f"{said}: {words.translate('Documents', 'withdrawn')}"
    parts = [_change(*each, words) for each in line.changed]
    if line.moved_to is not None:
        really = words.translate("Documents", "really on {time}")
        parts.insert(0, really.format(time=moment(line.moved_to)))
    return f"{said}: {'; '.join(parts) or words.translate('Documents', 'replaced')}"


def _change(name: str, before: str, after: str, words: Words) -> str:
    """What a field said and says; a field of several parts is only named."""
    field = _field(name, words)
    if not before and not after:
        return words.translate("Documents", "{field} changed").format(field=field)
    if name in _FREE:
        return f'{field} "{before}" → "{after}"'
    return f"{field} {_value(before, words)} → {_value(after, words)}"


def _value(text: str, words: Words) -> str:
    if text.replace(".", "", 1).isdigit():
        return text.replace(".", words.decimal_mark)
    return technical_kind(cause(level(text, words), words), words)


def _field(code: str, words: Words) -> str:
    known = {
        "level": words.translate("Documents", "level"),
        "bag": words.translate("Documents", "bag"),
        "rate_ml_per_h": words.translate("Documents", "rate in mL/h"),
        "left_over_ml": words.translate("Documents", "left over in mL"),
        "cause": words.translate("Documents", "cause"),
        "technical_kind": words.translate("Documents", "kind"),
        "mg": "mg",
        "weight_kg": "kg",
        "height_cm": "cm",
        "note": words.translate("Documents", "note"),
        "vitals": words.translate("Documents", "vital signs"),
        "neuro": words.translate("Documents", "nervous system"),
        "seizures": words.translate("Documents", "seizures"),
        "laboratory": words.translate("Documents", "laboratory"),
        "liver": words.translate("Documents", "liver values"),
        "grades": words.translate("Documents", "grades"),
        "handwriting": words.translate("Documents", "handwriting"),
        "reason": words.translate("Documents", "reason"),
    }
    return known.get(code, code.replace("_", " "))


def event_kind(code: str, words: Words) -> str:
    """What an entry told of."""
    known = {
        "patient_registered": words.translate("Documents", "registration"),
        "patient_measured": words.translate("Documents", "weight and height"),
        "cycle_ordered": words.translate("Documents", "order of the cycle"),
        "infusion_started": words.translate("Documents", "start of the infusion"),
        "bag_changed": words.translate("Documents", "change of bag"),
        "bag_finished": words.translate("Documents", "bag taken off"),
        "infusion_interrupted": words.translate("Documents", "pump stopped"),
        "interruption_explained": words.translate("Documents", "cause of a stop"),
        "infusion_resumed": words.translate("Documents", "restart"),
        "dose_stepped": words.translate("Documents", "step to the full level"),
        "cycle_completed": words.translate("Documents", "completion of the cycle"),
        "treatment_discontinued": words.translate("Documents", "end of treatment for good"),
        "drug_given": words.translate("Documents", "drug given"),
        "day_logged": words.translate("Documents", "daily log"),
    }
    return known.get(code, code)
