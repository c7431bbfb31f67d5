"""How was this bag made, step by step, and who signs for it? The A4 worksheet."""

from __future__ import annotations

from datetime import datetime

from bedside.documents import label_text
from bedside.documents import worksheet_text as text
from bedside.documents.page_flow import WIDTH_MM, Cell, Row, draw
from bedside.documents.source_words import source_text
from bedside.documents.words import Words, day, moment
from bedside.documents.worksheet_content import SuppliedLine, WorksheetContent
from bedside.documents.worksheet_text import Line

_CAPTION_MM = 38.0
_DIGEST_SHOWN = 12


def preparation_worksheet(content: WorksheetContent, words: Words) -> bytes:
    """The PDF of one bag's worksheet. Identical content gives identical bytes."""
    title = words.translate("Documents", "Preparation worksheet")
    label = content.label
    foot = f"{label_text.not_a_device(words)} · {label_text.protocol(label, words)}"
    # Pages part from one another: each names its child.
    foot = f"{label.patient_name} · {label.hospital_number} · {foot}"
    mark = label_text.training(words) if label.training else ""
    foot = f"{foot} · {mark}" if mark else foot
    return draw(worksheet_rows(content, words), title, foot, mark, words)


def worksheet_rows(content: WorksheetContent, words: Words) -> list[Row]:
    """Everything on the worksheet from top to bottom."""
    label = content.label
    number = f"{label_text.bag_number(label, words)} · {label_text.cycle(label, words)}"
    title = words.translate("Documents", "Preparation worksheet")
    return [
        Row(
            (Cell(title, 0, 120, 16, bold=True), Cell(number, 125, WIDTH_MM - 125, 11, True, True))
        ),
        Row((Cell(label_text.DRUG, 0, WIDTH_MM, 10),), ruled=True),
        Row((Cell(label.patient_name, 0, WIDTH_MM, 13, bold=True),), gap_before=1.5),
        Row((Cell(_identity(content, words), 0, WIDTH_MM, 10),)),
        *_section(words.translate("Documents", "Order"), _order(content, words)),
        *_section(
            words.translate("Documents", "What goes into the bag"), text.bag_sums(content, words)
        ),
        *_section(words.translate("Documents", "How it runs"), text.run_sums(content, words)),
        *_steps(content, words),
        *_section(words.translate("Documents", "Used"), _used(content, words)),
        *_section(words.translate("Documents", "Use by"), _clocks(content, words)),
        # Whoever made and checked the bag signs below the steps, on the same page.
        *_signatures(content, words),
        *_section(
            words.translate("Documents", "Premedication"),
            [("", text.premedication(each, words)) for each in content.premedication],
        ),
        *_section(
            words.translate("Documents", "Warnings"),
            [("", text.warning(each, words)) for each in content.warnings],
        ),
        *_section(words.translate("Documents", "Rules and sources"), _rules(content, words)),
    ]


def _identity(content: WorksheetContent, words: Words) -> str:
    label = content.label
    return f"{label_text.identifiers(label, words)} · {label_text.born_and_bed(label, words)}"


def _section(title: str, lines: list[Line]) -> list[Row]:
    """A titled list of captions and sums; nothing at all without lines."""
    if not lines:
        return []
    head = Row((Cell(title, 0, WIDTH_MM, 10, bold=True),), 2.2, ruled=True, keep_with_next=True)
    return [
        head,
        *(
            Row(
                (
                    Cell(caption, 0, _CAPTION_MM, 8),
                    Cell(value, _CAPTION_MM + 2, WIDTH_MM - _CAPTION_MM - 2),
                )
            )
            for caption, value in lines
        ),
    ]


def _order(content: WorksheetContent, words: Words) -> list[Line]:
    why = words.translate("Documents", "{indication}, {level}, from infusion day {day}").format(
        indication=text.indication(content, words),
        level=text.level(content, words),
        day=content.first_day,
    )
    size = words.translate("Documents", "{weight} kg, {height} cm, weighed {time}").format(
        weight=words.number(content.weight_kg),
        height=words.number(content.height_cm),
        time=moment(content.weighed_at),
    )
    return [
        (words.translate("Documents", "Treatment"), why),
        (words.translate("Documents", "Weight and height"), size),
        *text.order_sums(content, words),
    ]


def _steps(content: WorksheetContent, words: Words) -> list[Row]:
    title = words.translate("Documents", "Steps, in this order")
    time, signed = words.translate("Documents", "Time"), words.translate("Documents", "Signature")
    head = Row(
        (Cell(title, 0, 100, 10, bold=True), Cell(time, 112, 26, 8), Cell(signed, 140, 38, 8)),
        2.2,
        ruled=True,
        keep_with_next=True,
    )
    return [
        head,
        *(
            Row(
                (
                    Cell(f"{number}. {text.step(step, words)}", 6, 104),
                    Cell(_done(step.done_at), 112, 26, 8),
                    Cell("________________", 140, 38, 8),
                ),
                least_mm=6.4,
                tick=True,
            )
            for number, step in enumerate(content.steps, 1)
        ),
    ]


def _done(done_at: datetime | None) -> str:
    return moment(done_at) if done_at else "____ : ____"


def _used(content: WorksheetContent, words: Words) -> list[Line]:
    vial = words.translate("Documents", "Vial")
    return [
        *((vial, _supplied(each, words)) for each in content.vials),
        (words.translate("Documents", "Diluent"), _supplied(content.diluent, words)),
        (words.translate("Documents", "Stabilizer"), _supplied(content.stabilizer, words)),
    ]


def _supplied(line: SuppliedLine, words: Words) -> str:
    return words.translate("Documents", "lot {lot}, expires {date}").format(
        lot=line.lot, date=day(line.expiry)
    )


def _clocks(content: WorksheetContent, words: Words) -> list[Line]:
    label = content.label
    return [
        (
            words.translate("Documents", "Prepared, connect by"),
            f"{label_text.prepared_at(label, words)} · {label_text.connect_by(label, words)}",
        ),
        (words.translate("Documents", "Refrigerator"), label_text.cold_use_by(label, words)),
        (words.translate("Documents", "Room"), label_text.room_use_by(label, words)),
        (
            words.translate("Documents", "Line"),
            f"{label_text.do_not_flush(words)} · {label_text.flush_figure(label, words)}",
        ),
    ]


def _rules(content: WorksheetContent, words: Words) -> list[Line]:
    verified = content.verified_by or words.translate("Documents", "nobody yet")
    places = dict.fromkeys(source_text(each, words.translate) for each in content.sources)
    sources = words.translate("Documents", "Sources")
    digest = content.protocol_digest[:_DIGEST_SHOWN]
    return [
        (
            words.translate("Documents", "Protocol"),
            f"{label_text.protocol(content.label, words)} · SHA-256 {digest}",
        ),
        (words.translate("Documents", "Verified by"), verified),
        *(("" if place else sources, each) for place, each in enumerate(places)),
    ]


def _signatures(content: WorksheetContent, words: Words) -> list[Row]:
    label = content.label
    line = "_" * 30
    return [
        Row(
            (
                Cell(label_text.prepared_by(label, words), 0, 86, bold=True),
                Cell(label_text.checked_by(label, words), 92, 86, bold=True),
            ),
            gap_before=5.0,
            keep_with_next=True,
        ),
        Row((Cell(line, 0, 86), Cell(line, 92, 86)), gap_before=6.0),
    ]
