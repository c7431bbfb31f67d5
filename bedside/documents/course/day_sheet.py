"""What was seen of the child that day, how was it graded, and what did the table say?"""

from __future__ import annotations

from bedside.documents.course import log_words
from bedside.documents.course.advice_rows import advice_rows, answer_lines
from bedside.documents.course.day_sheet_content import DaySheetContent
from bedside.documents.course.finding_words import finding
from bedside.documents.course.layout import (
    Line,
    foot,
    head,
    heading,
    paragraph,
    section,
    table,
    training_mark,
)
from bedside.documents.course.vocabulary import both_scales, level, scale, term
from bedside.documents.page_flow import Row, draw
from bedside.documents.words import Words, moment

_GRADE_WIDTHS = (52.0, 14.0, 28.0, 44.0, 40.0)
_RESULT_WIDTHS = (30.0, 38.0, 32.0, 22.0, 22.0, 34.0)


def day_sheet(content: DaySheetContent, words: Words) -> bytes:
    """The PDF of one day's log. Identical content gives identical bytes."""
    title = words.translate("Documents", "Day sheet")
    under = foot(content.frame, content.child, words)
    mark = training_mark(content.frame, words)
    return draw(day_sheet_rows(content, words), title, under, mark, words)


def day_sheet_rows(content: DaySheetContent, words: Words) -> list[Row]:
    """Everything on the day sheet from top to bottom."""
    title = words.translate("Documents", "Day sheet")
    scales, log = content.frame.scales, content.log
    vital = words.translate("Documents", "Vital signs and support")
    nervous = words.translate("Documents", "Nervous system")
    rows = head(title, _when(content, words), content.child, content.frame, words)
    rows += section(words.translate("Documents", "Daily log"), _log(content, words))
    rows += section(vital, log_words.vitals(log.vitals, words))
    rows += section(nervous, log_words.nervous_system(log, scales, words))
    rows += _results(content, words)
    rows += _grades(content, words)
    if content.advice is None:
        said = words.translate("Documents", "No cycle was ordered: the table was not asked.")
        asked = words.translate("Documents", "What the published table said")
        rows += [heading(asked), *paragraph(said)]
    else:
        rows += advice_rows(content.advice, scales, words)
    rows += _answers(content, words)
    return [*rows, *_seal(content, words)]


def _when(content: DaySheetContent, words: Words) -> str:
    if content.cycle is None:
        return moment(content.logged_at)
    cycle = words.translate("Documents", "Cycle {cycle}").format(cycle=content.cycle)
    if content.infusion_day is None:
        return cycle
    day = words.translate("Documents", "infusion day {day}").format(day=content.infusion_day)
    return f"{cycle} · {day} · {level(content.level, words)}"


def _log(content: DaySheetContent, words: Words) -> list[Line]:
    by = words.translate("Documents", "{time} by {name}")
    lines = [
        (
            words.translate("Documents", "Logged"),
            by.format(time=moment(content.logged_at), name=content.logged_by),
        )
    ]
    for each in content.corrections:
        corrected = by.format(time=moment(each.at), name=each.by)
        lines.append((words.translate("Documents", "Corrected"), f"{corrected}: {each.reason}"))
    written = content.log.handwriting
    if written is not None:
        kept = words.translate("Documents", "picture kept in the journal")
        said = f"{written.sentence} · {kept}" if written.sentence else kept
        lines.append((words.translate("Documents", "Handwriting"), said))
    if content.log.note:
        lines.append((words.translate("Documents", "Note"), content.log.note))
    return lines


def _results(content: DaySheetContent, words: Words) -> list[Row]:
    title = words.translate("Documents", "Laboratory")
    if not content.log.laboratory:
        return [heading(title), *paragraph(log_words.not_recorded(words))]
    titles = (
        words.translate("Documents", "Item"),
        words.translate("Documents", "Value"),
        words.translate("Documents", "Limit"),
        words.translate("Documents", "Of the limit"),
        words.translate("Documents", "Baseline"),
        words.translate("Documents", "Laboratory"),
    )
    lines = [log_words.result(each, words) for each in content.log.laboratory]
    return [heading(title), *table(titles, _RESULT_WIDTHS, lines)]


def _grades(content: DaySheetContent, words: Words) -> list[Row]:
    title = words.translate("Documents", "Grades as the person gave them")
    if not content.log.grades:
        return [heading(title), *paragraph(words.translate("Documents", "Nothing was graded."))]
    titles = (
        words.translate("Documents", "Finding"),
        words.translate("Documents", "Grade"),
        words.translate("Documents", "Scale, version"),
        words.translate("Documents", "Proposed by"),
        words.translate("Documents", "Because of"),
    )
    lines = [
        (
            term(each.term, content.frame.scales, words),
            str(each.grade),
            scale(each.scale, each.version),
            both_scales(each, words),
            "; ".join(finding(found, content.frame.scales, words) for found in each.because) or "-",
        )
        for each in content.log.grades
    ]
    return [heading(title), *table(titles, _GRADE_WIDTHS, lines)]


def _answers(content: DaySheetContent, words: Words) -> list[Row]:
    title = words.translate("Documents", "The physician")
    if not content.answers:
        open_ = words.translate("Documents", "Nobody has answered this advice yet.")
        return [heading(title), *paragraph(open_)]
    return section(title, answer_lines(content.answers, content.frame.scales, words))


def _seal(content: DaySheetContent, words: Words) -> list[Row]:
    """The journal's newest digests: who holds this paper can tell whether entries vanished."""
    title = words.translate("Documents", "Seal of the journal")
    return section(title, [(device, digest) for device, digest in content.journal_heads])
