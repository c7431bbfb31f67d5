"""What does the pharmacy file each month? The report on A4, as a table with its sums."""

from __future__ import annotations

from bedside.documents import label_text
from bedside.documents import pharmacy_text as text
from bedside.documents.page_flow import WIDTH_MM, Cell, Row, draw
from bedside.documents.pharmacy_content import PharmacyContent, PharmacyLine
from bedside.documents.words import Words, moment

_SMALL_PT = 7.0
# Where each column begins, in mm; the last one ends with the page.
_COLUMNS = (0.0, 19.0, 39.0, 60.0, 80.0, 93.0, 108.0, 123.0, 147.0)
_CAPTION_MM = 60.0
_GAP_MM = 1.5


def pharmacy_report(content: PharmacyContent, words: Words) -> bytes:
    """The PDF of a month. Identical content gives identical bytes."""
    mark = label_text.training(words) if content.training else ""
    foot = f"{content.ward} · {text.title(content, words)} · {label_text.not_a_device(words)}"
    return draw(report_rows(content, words), text.title(content, words), foot, mark, words)


def report_rows(content: PharmacyContent, words: Words) -> list[Row]:
    """Everything on the report from top to bottom: sums first."""
    made = words.translate("Pharmacy report", "{ward} · made {time} by {person}").format(
        ward=content.ward, time=moment(content.made_at), person=content.made_by
    )
    head = Row(_cells(text.heads(words), bold=True), 4.0, ruled=True, keep_with_next=True)
    rows = [
        Row((Cell(text.title(content, words), 0, WIDTH_MM, 16, bold=True),), ruled=True),
        Row((Cell(made, 0, WIDTH_MM, 9),), gap_before=1.5),
        *(
            Row(
                (
                    Cell(caption, 0, _CAPTION_MM, 9),
                    Cell(value, _CAPTION_MM, WIDTH_MM - _CAPTION_MM, 11, bold=True),
                ),
                gap_before=1.0,
            )
            for caption, value in text.sums(content, words)
        ),
        Row((Cell(text.note(words), 0, WIDTH_MM, 8),), gap_before=2.0),
    ]
    if not content.lines:
        nothing = words.translate("Pharmacy report", "Nothing was made or thrown away.")
        return [*rows, Row((Cell(nothing, 0, WIDTH_MM, 10),), gap_before=4.0)]
    return [
        *rows,
        head,
        *(Row(_cells(_texts(line, words)), head=head, ruled=True) for line in content.lines),
    ]


def _texts(line: PharmacyLine, words: Words) -> tuple[str, ...]:
    return (
        moment(line.at).replace("\u00a0", " "),
        line.hospital_number,
        text.bag(line, words),
        ", ".join(line.lots),
        words.number(line.vials) if line.vials else "",
        words.number(line.drug_ml) if line.drug_ml else "",
        words.number(line.lost_ml) if line.lost_ml else "",
        text.cost(line, words),
        text.why(line),
    )


def _cells(texts: tuple[str, ...], *, bold: bool = False) -> tuple[Cell, ...]:
    ends = (*_COLUMNS[1:], WIDTH_MM + _GAP_MM)
    return tuple(
        Cell(each, begins, ends_at - begins - _GAP_MM, _SMALL_PT, bold)
        for each, begins, ends_at in zip(texts, _COLUMNS, ends, strict=True)
    )
