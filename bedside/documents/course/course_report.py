"""How did a whole cycle go? Order, days, plots, bags, pauses, grades, advice, corrections."""

from __future__ import annotations

from collections.abc import Sequence

from bedside.documents.course import report_tables as tables
from bedside.documents.course.advice_rows import answer_lines
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
from bedside.documents.course.plots import BagMark, course_plots
from bedside.documents.course.report_content import CourseReportContent
from bedside.documents.course.strip import cycle_strip, legend
from bedside.documents.course.vocabulary import course_state, level
from bedside.documents.page_flow import Row, draw
from bedside.documents.words import Words, moment


def course_report(content: CourseReportContent, words: Words) -> bytes:
    """The PDF of one cycle. Identical content gives identical bytes."""
    title = words.translate("Documents", "Course report")
    under = foot(content.frame, content.child, words)
    mark = training_mark(content.frame, words)
    return draw(course_report_rows(content, words), title, under, mark, words)


def course_report_rows(content: CourseReportContent, words: Words) -> list[Row]:
    """Everything on the report from top to bottom."""
    title = words.translate("Documents", "Course report")
    cycle = words.translate("Documents", "Cycle {cycle}").format(cycle=content.cycle)
    beside = f"{cycle} · {course_state(content.state, words)}"
    answers = words.translate("Documents", "What the physician said to the table")
    scales = content.frame.scales
    return [
        *head(title, beside, content.child, content.frame, words),
        *section(words.translate("Documents", "Order"), _order(content, words)),
        *section(words.translate("Documents", "The course"), _course(content, words)),
        *_strip(content, words),
        *_table(tables.interruptions(content.interruptions, words)),
        *_table(tables.bags(content.bags, words)),
        *_plots(content, words),
        *_table(tables.grades(content.grades, scales, words)),
        *_list(answers, answer_lines(content.answers, scales, words), words),
        *_table(tables.given(content.given, words)),
        *_table(tables.corrections(content.corrections, words)),
    ]


def _order(content: CourseReportContent, words: Words) -> list[Line]:
    ordered = content.ordered
    if ordered is None:
        none = words.translate("Documents", "this cycle was never ordered")
        return [(words.translate("Documents", "Ordered"), none)]
    by = words.translate("Documents", "{time} by {name}").format(
        time=moment(ordered.at), name=ordered.by
    )
    size = words.translate(
        "Documents", "{weight} kg, {height} cm, weighed {time}; body surface {bsa} m² ({formula})"
    ).format(
        weight=words.number(ordered.weight_kg),
        height=words.number(ordered.height_cm),
        time=moment(ordered.weighed_at),
        bsa=words.number(ordered.bsa_m2),
        formula=ordered.bsa_formula.replace("_", " ").title(),
    )
    lines = [
        (words.translate("Documents", "Ordered"), by),
        (words.translate("Documents", "Planned start"), moment(ordered.planned_start_at)),
        (words.translate("Documents", "Size"), size),
    ]
    for dose in ordered.doses:
        days = words.translate("Documents", "days {first} to {last}").format(
            first=dose.first_day, last=dose.last_day
        )
        fixed = words.translate("Documents", "fixed dose by weight")
        found = fixed
        if dose.per_m2_mcg_per_day is not None:
            per_m2, bsa = words.mcg(dose.per_m2_mcg_per_day), words.number(ordered.bsa_m2)
            found = words.translate("Documents", "{per_m2}/m2/day × {bsa} m2").format(
                per_m2=per_m2, bsa=bsa
            )
        caption = f"{level(dose.level, words)}, {days}"
        text = words.translate("Documents", "{dose}/day").format(dose=words.mcg(dose.mcg_per_day))
        lines.append((caption, f"{found} = {text}"))
    return lines


def _course(content: CourseReportContent, words: Words) -> list[Line]:
    if content.refusal:
        unclear = words.translate(
            "Documents", "The entries of this cycle do not fit one another ({code})."
        )
        return [(words.translate("Documents", "Course"), unclear.format(code=content.refusal))]
    caption = words.translate("Documents", "Infused")
    infused = words.translate("Documents", "{infused} h, {left} h to come").format(
        infused=words.number(content.infused_hours), left=words.number(content.remaining_hours)
    )
    times = (
        (words.translate("Documents", "Started"), content.started_at),
        (words.translate("Documents", "Planned end"), content.planned_end),
        (words.translate("Documents", "Ended"), content.ended_at),
    )
    lines = [(name, moment(at)) for name, at in times if at is not None]
    if content.end_reason:
        lines.append((words.translate("Documents", "Why it ended"), content.end_reason))
    return [*lines, (caption, infused)]


def _strip(content: CourseReportContent, words: Words) -> list[Row]:
    if not content.cells:
        return []
    title = heading(words.translate("Documents", "Days of the cycle"))
    drawn = Row((), gap_before=1.0, drawing=cycle_strip(content.cells, words), keep_with_next=True)
    return [title, drawn, *paragraph(legend(words), 7.0)]


def _plots(content: CourseReportContent, words: Words) -> list[Row]:
    picture = content.picture
    if picture is None or not picture.lines:
        return []
    title = heading(words.translate("Documents", "Findings over time"))
    bags = [BagMark(each.connected_at, each.number) for each in content.bags]
    drawn = course_plots(picture, bags, content.frame.made_at.tzinfo, words)
    said = words.translate(
        "Documents",
        "Dashed verticals: a bag was connected. Grey bands: the pump stood. ALT, AST and bilirubin"
        " as multiples of the laboratory's own upper limit.",
    )
    return [title, Row((), 1.0, drawing=drawn, keep_with_next=True), *paragraph(said, 7.0)]


def _table(
    told: tuple[str, Sequence[str], Sequence[float], Sequence[Sequence[str]], str],
) -> list[Row]:
    title, titles, widths, lines, nothing = told
    if not lines:
        return [heading(title), *paragraph(nothing)]
    return [heading(title), *table(titles, widths, lines, 7.5)]


def _list(title: str, lines: list[Line], words: Words) -> list[Row]:
    if lines:
        return section(title, lines)
    return [heading(title), *paragraph(words.translate("Documents", "Nothing on record."))]
