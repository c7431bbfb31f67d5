"""How does every paper of a course look? Its head, its sections, its tables and its foot.

Texts of any length are wrapped; one that is longer than a page goes on in a further row.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from bedside.documents.course.content import Child, PaperFrame
from bedside.documents.course.vocabulary import age, indication, sex
from bedside.documents.fonts import width_mm
from bedside.documents.page_flow import WIDTH_MM, Cell, Row
from bedside.documents.typesetting import broken, wrapped
from bedside.documents.words import Words, day, moment

Line = tuple[str, str]
_CAPTION_MM = 38.0
_GAP_MM = 2.0
_LINES_OF_ROW = 20
_SMALL_PT, _TEXT_PT = 8.0, 9.0
_DIGEST_SHOWN = 16


def clean(text: str) -> str:
    """``text`` in one paragraph: what a form let in as line ends or tabs becomes a blank."""
    return "".join(sign if sign.isprintable() or sign == "\u00a0" else " " for sign in text).strip()


def head(title: str, beside: str, child: Child, frame: PaperFrame, words: Words) -> list[Row]:
    """The title, who the child is, and the moment the paper tells of."""
    born = words.translate("Documents", "born {date}, {age}, {sex}").format(
        date=day(child.date_of_birth), age=age(child, words), sex=sex(child, words)
    )
    numbers = words.translate("Documents", "Hospital no. {number} · 2nd ID {second}").format(
        number=child.hospital_number, second=child.second_identifier
    )
    bed = words.translate("Documents", "bed {bed}").format(bed=child.bed or "-")
    allergies = words.translate("Documents", "Allergies: {allergies}").format(
        allergies=clean(child.allergies) or "-"
    )
    why = f"{clean(child.diagnosis) or '-'} · {indication(child.indication, words)}"
    stands = words.translate("Documents", "{ward}, as it stood on {time}").format(
        ward=frame.ward, time=moment(frame.made_at)
    )
    if child.weight_kg is not None and child.height_cm is not None:
        size = words.translate("Documents", "{weight} kg, {height} cm").format(
            weight=words.number(child.weight_kg), height=words.number(child.height_cm)
        )
        born = f"{born} · {size}"
    return [
        Row((Cell(title, 0, 72, 15, bold=True), Cell(beside, 76, WIDTH_MM - 76, 10, True, True))),
        Row((Cell(clean(stands), 0, WIDTH_MM, _SMALL_PT),), ruled=True),
        Row((Cell(clean(child.name), 0, WIDTH_MM, 13, bold=True),), gap_before=1.5),
        Row((Cell(clean(f"{numbers} · {bed} · {born}"), 0, WIDTH_MM),)),
        Row((Cell(f"{why} · {allergies}", 0, WIDTH_MM),)),
    ]


def foot(frame: PaperFrame, child: Child, words: Words) -> str:
    """Under every page, for pages part from one another: whose it is and what it is not."""
    rules = words.translate("Documents", "{protocol} · edition {edition}").format(
        protocol=frame.protocol_id, edition=frame.protocol_edition
    )
    says = words.translate(
        "Documents",
        "States what a published rule says; a physician decides."
        " Not output of a certified medical device.",
    )
    digest = f"SHA-256 {frame.protocol_digest[:_DIGEST_SHOWN]}"
    verified = words.translate("Documents", "Verified by")
    verified = (
        f"{verified}: {clean(frame.verified_by) or words.translate('Documents', 'nobody yet')}"
    )
    mark = training_mark(frame, words)
    named = f"{clean(child.name)} · {child.hospital_number}"
    return " · ".join(each for each in (named, rules, digest, verified, says, mark) if each)


def training_mark(frame: PaperFrame, words: Words) -> str:
    """The word across a training ward's papers; empty for a real ward."""
    return words.translate("Documents", "TRAINING") if frame.training else ""


def heading(title: str) -> Row:
    """The title of a section; it never stands alone at the foot of a page."""
    return Row((Cell(title, 0, WIDTH_MM, 10.5, bold=True),), 2.6, ruled=True, keep_with_next=True)


def section(title: str, lines: Iterable[Line], size_pt: float = _TEXT_PT) -> list[Row]:
    """A titled list of captions and texts; nothing at all without lines."""
    rows = [row for caption, text in lines for row in captioned(caption, text, size_pt)]
    return [heading(title), *rows] if rows else []


def captioned(
    caption: str, text: str, size_pt: float = _TEXT_PT, gap_before: float = 0.0
) -> list[Row]:
    """A caption with its text beside it, in as many rows as a long text needs."""
    place, width = _CAPTION_MM + _GAP_MM, WIDTH_MM - _CAPTION_MM - _GAP_MM
    first, *more = _chunks(text, width, size_pt)
    captions = Cell(caption, 0, _CAPTION_MM, size_pt - 1)
    return [
        Row((captions, Cell(first, place, width, size_pt)), gap_before),
        *(Row((Cell(each, place, width, size_pt),)) for each in more),
    ]


def paragraph(
    text: str, size_pt: float = _TEXT_PT, *, bold: bool = False, indent_mm: float = 0.0
) -> list[Row]:
    """A text over the whole width, in as many rows as it needs."""
    width = WIDTH_MM - indent_mm
    return [
        Row((Cell(each, indent_mm, width, size_pt, bold),))
        for each in _chunks(text, width, size_pt, bold)
    ]


def table(
    titles: Sequence[str],
    widths_mm: Sequence[float],
    lines: Iterable[Sequence[str]],
    size_pt: float = _SMALL_PT,
) -> list[Row]:
    """Columns under their titles, which stand again where the table goes on overleaf."""
    top = Row(_cells(titles, widths_mm, size_pt - 0.5, bold=True), ruled=True, keep_with_next=True)
    rows: list[Row] = [top]
    for line in lines:
        chunks = [
            _chunks(text, width, size_pt) for text, width in zip(line, widths_mm, strict=True)
        ]
        for number in range(max(len(each) for each in chunks)):
            texts = [each[number] if number < len(each) else "" for each in chunks]
            rows.append(Row(_cells(texts, widths_mm, size_pt, bold=False), head=top))
    return rows


def signature(captions: Sequence[str], gap_mm: float = 7.0) -> list[Row]:
    """Empty lines to sign on, side by side, each over its caption."""
    width = WIDTH_MM / len(captions)
    line = Row(
        tuple(
            Cell("_" * int((width - 6) / width_mm("_", _TEXT_PT)), number * width, width - 4)
            for number in range(len(captions))
        ),
        gap_before=gap_mm,
        keep_with_next=True,
    )
    named = Row(
        tuple(
            Cell(caption, number * width, width - 4, 7.5) for number, caption in enumerate(captions)
        )
    )
    return [line, named]


def _cells(
    texts: Sequence[str], widths_mm: Sequence[float], size_pt: float, *, bold: bool
) -> tuple[Cell, ...]:
    places = [sum(widths_mm[:number]) for number in range(len(widths_mm))]
    return tuple(
        Cell(text, place, width - _GAP_MM, size_pt, bold)
        for text, place, width in zip(texts, places, widths_mm, strict=True)
    )


def _chunks(text: str, width: float, size_pt: float, bold: bool = False) -> list[str]:
    """``text`` in pieces of so many lines that every piece fits on a page."""
    whole = clean(text)
    lines = wrapped(whole, width, size_pt, bold)
    if lines is None:
        lines = broken(whole, width, size_pt, bold)
        return ["".join(lines[at : at + _LINES_OF_ROW]) for at in _starts(lines)]
    return [" ".join(lines[at : at + _LINES_OF_ROW]) for at in _starts(lines)]


def _starts(lines: Sequence[str]) -> Iterable[int]:
    return range(0, max(len(lines), 1), _LINES_OF_ROW)
