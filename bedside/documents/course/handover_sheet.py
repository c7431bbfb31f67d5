"""What does the next shift have to know? One page a child, in I-PASS order.

Illness severity, patient summary, action list, situation awareness and contingency,
synthesis by the receiver. Empty lines are for the hand.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from bedside.clinical.events import DayLogged
from bedside.documents.course import advice_words, log_words
from bedside.documents.course.advice_rows import answered, sentence
from bedside.documents.course.handover_content import Due, HandoverContent, Runs
from bedside.documents.course.layout import (
    Line,
    captioned,
    clean,
    foot,
    head,
    heading,
    paragraph,
    section,
    signature,
    training_mark,
)
from bedside.documents.course.vocabulary import (
    cause,
    course_state,
    level,
    term,
)
from bedside.documents.page_flow import WIDTH_MM, Cell, Part, Row, draw_parts, pages_of
from bedside.documents.words import Words, moment

_SEVERITIES = ("stable", "watch", "unstable")
_BOX = "☐"
_TEXT_PT, _SMALL_PT = 8.0, 6.5
_BULLET_MM = 3.0
_CHOICE_MM = 32.0
_ROOM_FOR_ACTIONS = 2


def handover_sheet(contents: Sequence[HandoverContent], words: Words) -> bytes:
    """The PDF of one child or a whole ward. Raises ValueError without a child."""
    if not contents:
        raise ValueError("a handover needs a child")
    title = words.translate("Documents", "Shift handover")
    parts = [
        Part(tuple(handover_rows(each, words)), foot(each.frame, each.child, words))
        for each in contents
    ]
    return draw_parts(parts, title, training_mark(contents[0].frame, words), words)


def handover_rows(content: HandoverContent, words: Words) -> list[Row]:
    """One child from top to bottom, on one page: the rules stand closer where there is no room."""
    rows = _rows(content, words, closer=False)
    return rows if len(pages_of(rows)) == 1 else _rows(content, words, closer=True)


def _rows(content: HandoverContent, words: Words, *, closer: bool) -> list[Row]:
    title = words.translate("Documents", "Shift handover")
    bed = words.translate("Documents", "bed {bed}").format(bed=content.child.bed or "-")
    situation = words.translate("Documents", "S: Situation awareness and contingency")
    return [
        *head(title, bed, content.child, content.frame, words),
        *_severity(content, words),
        *section(
            words.translate("Documents", "P: Patient summary"), _summary(content, words), _TEXT_PT
        ),
        *_actions(content, words),
        *section(situation, _situation(content, words), _TEXT_PT),
        *_contingency(content, words, closer=closer),
        *_synthesis(words),
    ]


def _severity(content: HandoverContent, words: Words) -> list[Row]:
    title = words.translate("Documents", "I: Illness severity")
    known = {
        "stable": words.translate("Documents", "stable"),
        "watch": words.translate("Documents", "to be watched"),
        "unstable": words.translate("Documents", "unstable"),
    }
    cells = [
        Cell(f"{_BOX} {known[code]}", number * _CHOICE_MM, _CHOICE_MM - 2, 9.5)
        for number, code in enumerate(_SEVERITIES)
    ]
    last = content.last
    if last is not None:
        place = _CHOICE_MM * len(_SEVERITIES)
        said = words.translate("Documents", "handed over on {time} by {name} as: {severity}")
        severity = known.get(last.severity, last.severity)
        text = said.format(time=moment(last.at), name=clean(last.by), severity=severity)
        cells.append(Cell(text, place, WIDTH_MM - place, _SMALL_PT))
    return [heading(title), Row(tuple(cells), least_mm=6.0)]


def _summary(content: HandoverContent, words: Words) -> list[Line]:
    lines = [(words.translate("Documents", "Infusion"), _infusion(content.runs, words))]
    runs = content.runs
    if runs is not None and runs.stopped_at is not None:
        stood = words.translate("Documents", "since {time}, {cause}; 4th hour at {mark}").format(
            time=moment(runs.stopped_at),
            cause=cause(runs.cause, words),
            mark="-" if runs.four_hour_mark is None else moment(runs.four_hour_mark),
        )
        lines.append((words.translate("Documents", "The pump stands"), stood))
    caption = words.translate("Documents", "Last log")
    lines.append((caption, _last_log(content, words)))
    lines.append((words.translate("Documents", "Grades"), _grades(content, words)))
    if content.last is not None and content.last.summary:
        lines.append((words.translate("Documents", "Told last time"), content.last.summary))
    return lines


def _infusion(runs: Runs | None, words: Words) -> str:
    if runs is None:
        return words.translate("Documents", "no cycle was ordered")
    parts = [
        words.translate("Documents", "Cycle {cycle}").format(cycle=runs.cycle),
        course_state(runs.state, words),
    ]
    if runs.infusion_day is not None:
        day = words.translate("Documents", "infusion day {day}")
        parts += [day.format(day=runs.infusion_day), level(runs.level, words)]
    if runs.dose_mcg_per_day is not None:
        text = words.translate("Documents", "{dose}/day")
        parts.append(text.format(dose=words.mcg(runs.dose_mcg_per_day)))
    if runs.bag_number is not None:
        bag = words.translate("Documents", "bag {number}")
        parts.append(bag.format(number=runs.bag_number))
    if runs.rate_ml_per_h is not None:
        parts.append(words.rate(runs.rate_ml_per_h))
    ends = (
        (words.translate("Documents", "bag ends {time}"), runs.bag_ends_at),
        (words.translate("Documents", "cycle ends {time}"), runs.planned_end),
    )
    parts += [text.format(time=moment(at)) for text, at in ends if at is not None]
    return " · ".join(parts)


def _last_log(content: HandoverContent, words: Words) -> str:
    log = content.log
    if log is None or content.logged_at is None:
        return words.translate("Documents", "none in this cycle")
    return f"{moment(content.logged_at)}: {_seen(log, words)}"


def _seen(log: DayLogged, words: Words) -> str:
    lines = log_words.vitals(log.vitals, words)
    nothing = log_words.not_recorded(words)
    parts = [text for _, text in lines if text != nothing]
    if log.neuro is not None:
        name = log.neuro.instrument.upper()
        parts.append(f"{name} {log_words.score(log.neuro, words)}")
    if log.seizures is not None:
        caption = words.translate("Documents", "Seizures")
        parts.append(f"{caption}: {log_words.seizures(log.seizures, words)}")
    results = (log_words.result(each, words) for each in log.laboratory)
    parts += [
        f"{item} {value}" + ("" if multiple == "-" else f" ({multiple})")
        for item, value, _, multiple, *_ in results
    ]
    if log.note:
        parts.append(log.note)
    return " · ".join(parts) or nothing


def _grades(content: HandoverContent, words: Words) -> str:
    scales = content.frame.scales
    grade = words.translate("Documents", "{finding} grade {grade}")
    shown = [
        grade.format(finding=term(each.grade.term, scales, words), grade=each.grade.grade)
        for each in content.grades
    ]
    return " · ".join(shown) or words.translate(
        "Documents", "nothing above grade 0 in the last log"
    )


def _actions(content: HandoverContent, words: Words) -> list[Row]:
    rows = [heading(words.translate("Documents", "A: Action list"))]
    texts = [_due(each, words) for each in content.due]
    texts += ["_" * 40] * (_ROOM_FOR_ACTIONS + len(texts) % 2)
    rows += [_to_tick(texts[number : number + 2]) for number in range(0, len(texts), 2)]
    if content.last is not None and content.last.actions:
        caption = words.translate("Documents", "Told last time")
        rows += captioned(caption, content.last.actions, _TEXT_PT)
    return rows


def _to_tick(texts: Sequence[str]) -> Row:
    """Two things to do side by side, each with its box."""
    half = WIDTH_MM / 2
    return Row(
        tuple(
            Cell(f"{_BOX} {text}", number * half, half - 3, 8.5)
            for number, text in enumerate(texts)
        ),
        gap_before=0.6,
    )


def _due(due: Due, words: Words) -> str:
    known = {
        "bag_change": words.translate("Documents", "Next bag"),
        "step": words.translate("Documents", "Step to the full level"),
        "premedication": words.translate("Documents", "Premedication, at the latest"),
        "cycle_start": words.translate("Documents", "Planned start of the cycle"),
        "cycle_end": words.translate("Documents", "End of the cycle"),
        "four_hours": words.translate("Documents", "4th hour of the interruption"),
        "explain_stop": words.translate("Documents", "Say why the pump was stopped"),
        "restart": words.translate("Documents", "Restart not before"),
        "full_level": words.translate("Documents", "Full level not before"),
        "hospital_stay": words.translate("Documents", "Days in hospital end"),
        "answer_advice": words.translate(
            "Documents", "Physician: acknowledge the advice or depart from it"
        ),
        "daily_log": words.translate("Documents", "Daily log"),
        "laboratory": words.translate("Documents", "Laboratory"),
    }
    said = known.get(due.what, due.what)
    return said if due.at is None else f"{moment(due.at)} · {said}"


def _situation(content: HandoverContent, words: Words) -> list[Line]:
    lines: list[Line] = []
    if content.advice is not None:
        lines.append((words.translate("Documents", "The table now"), _table(content, words)))
    if content.answer is not None:
        caption = words.translate("Documents", "The physician")
        text = f"{moment(content.answer.at)}: {answered(content.answer, words)}"
        lines.append((caption, text))
    stood = words.translate(
        "Documents",
        "Stopped for {hours} h or more: the restart needs premedication and supervision.",
    ).format(hours=content.long_interruption_hours)
    lines.append((words.translate("Documents", "If the pump stands"), stood))
    if content.last is not None and content.last.contingency:
        lines.append((words.translate("Documents", "Told last time"), content.last.contingency))
    return lines


def _contingency(content: HandoverContent, words: Words, *, closer: bool) -> list[Row]:
    """What the table says of the toxicities that interrupt or end, in the protocol's words."""
    if not content.rules:
        return []
    caption = words.translate("Documents", "If it gets worse, the published table says:")
    rows = paragraph(caption, _SMALL_PT, bold=True)
    texts = [f"{rule.text.in_language(words.language)} ({rule.rule})" for rule in content.rules]
    if closer:
        return [*rows, *paragraph(" ".join(f"▪ {text}" for text in texts), _SMALL_PT)]
    for said in texts:
        first, *more = paragraph(said, _SMALL_PT, indent_mm=_BULLET_MM)
        rows += [replace(first, cells=(Cell("▪", 0, _BULLET_MM, _SMALL_PT), *first.cells)), *more]
    return rows


def _table(content: HandoverContent, words: Words) -> str:
    advice = content.advice
    if advice is None or advice.refusal:
        return words.translate("Documents", "could not be asked: the entries do not fit")
    parts = [sentence(advice, words)]
    if advice.rule is not None:
        parts.append(words.translate("Documents", "Rule {rule}").format(rule=advice.rule) + ".")
    if advice.missing:
        names = ", ".join(advice_words.missing(code, words) for code in advice.missing)
        parts.append(words.translate("Documents", "Missing: {names}.").format(names=names))
    return " ".join(parts)


def _synthesis(words: Words) -> list[Row]:
    title = words.translate("Documents", "S: Synthesis by the receiver")
    said = words.translate("Documents", "The receiver repeats in own words what was understood:")
    line = Row((Cell("_" * 100, 0, WIDTH_MM),), gap_before=1.6, keep_with_next=True)
    giver = words.translate("Documents", "Handed over by: name, signature, time")
    receiver = words.translate("Documents", "Received by: name, signature, time")
    asked = Row((Cell(said, 0, WIDTH_MM, _TEXT_PT),), keep_with_next=True)
    return [heading(title), asked, line, line, *signature((giver, receiver), gap_mm=5.0)]
