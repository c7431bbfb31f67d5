"""Where did a lot go? The trail from packs to bags and children on A4, for a recall."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

from bedside.documents import label_text
from bedside.documents.page_flow import WIDTH_MM, Cell, Row, draw
from bedside.documents.words import Words, day, moment

# Where each column begins, in mm; the last one ends with the page.
_COLUMNS = (0.0, 34.0, 64.0, 108.0, 128.0, 153.0)


@dataclass(frozen=True, slots=True)
class LotTrailLine:
    """What of a lot went into one bag. ``kind`` and ``state`` are the program's codes."""

    kind: str
    lot: str
    expiry: date | None
    serials: tuple[str, ...]
    count: int
    child: str
    hospital_number: str
    cycle: int
    bag_number: int
    state: str
    prepared_at: datetime
    connected_at: datetime | None


@dataclass(frozen=True, slots=True)
class LotTrailContent:
    """The trail of what was ``asked`` for, such as a lot. Times in the ward's zone."""

    asked: str
    lines: tuple[LotTrailLine, ...]
    ward: str
    made_at: datetime
    made_by: str
    training: bool


def lot_trail_sheet(content: LotTrailContent, words: Words) -> bytes:
    """The PDF of a trail. Identical content gives identical bytes."""
    title = words.translate("Lot trail", "Lot trail")
    mark = label_text.training(words) if content.training else ""
    foot = f"{content.ward} · {title} {content.asked} · {label_text.not_a_device(words)}"
    return draw(lot_trail_rows(content, words), title, foot, mark, words)


def lot_trail_rows(content: LotTrailContent, words: Words) -> list[Row]:
    """Everything on the paper from top to bottom: how far it went, then each bag."""
    title = words.translate("Lot trail", "Lot trail: {asked}").format(asked=content.asked)
    made = words.translate("Lot trail", "{ward} · made {time} by {person}").format(
        ward=content.ward, time=moment(content.made_at), person=content.made_by
    )
    reach = words.translate("Lot trail", "Bags: {bags} · children: {children}").format(
        bags=len({(line.hospital_number, line.cycle, line.bag_number) for line in content.lines}),
        children=len({line.hospital_number for line in content.lines}),
    )
    head = Row(_cells(_heads(words), bold=True), 4.0, ruled=True, keep_with_next=True)
    rows = [
        Row((Cell(title, 0, WIDTH_MM, 16, bold=True),), ruled=True),
        Row((Cell(made, 0, WIDTH_MM, 9),), gap_before=1.5),
        Row((Cell(reach, 0, WIDTH_MM, 11, bold=True),), gap_before=1.5),
    ]
    if not content.lines:
        nothing = words.translate("Lot trail", "It went into no bag of this ward.")
        return [*rows, Row((Cell(nothing, 0, WIDTH_MM, 10),), gap_before=4.0)]
    return [
        *rows,
        head,
        *(Row(_cells(_texts(line, words)), head=head, ruled=True) for line in content.lines),
    ]


def _heads(words: Words) -> tuple[str, ...]:
    return (
        words.translate("Lot trail", "What"),
        words.translate("Lot trail", "Lot and serial"),
        words.translate("Lot trail", "Child"),
        words.translate("Lot trail", "Bag"),
        words.translate("Lot trail", "Prepared"),
        words.translate("Lot trail", "Connected"),
    )


def _texts(line: LotTrailLine, words: Words) -> tuple[str, ...]:
    expiry = "" if line.expiry is None else day(line.expiry)
    what = f"{line.count} × {kind_word(line.kind, words)}"
    connected = state_word(line.state, words)
    if line.connected_at is not None:
        connected = moment(line.connected_at)
    return (
        what,
        "\n".join(part for part in (line.lot, expiry, *line.serials) if part),
        f"{line.child}\n{line.hospital_number}",
        f"{line.cycle}/{line.bag_number}",
        moment(line.prepared_at),
        connected,
    )


def kind_word(kind: str, words: Words) -> str:
    """What came from the lot; an unknown code as it is."""
    return {
        "vial": words.translate("Lot trail", "vial"),
        "left_over": words.translate("Lot trail", "left over of a vial"),
        "diluent": words.translate("Lot trail", "diluent"),
        "stabilizer": words.translate("Lot trail", "stabilizer"),
    }.get(kind, kind)


def state_word(state: str, words: Words) -> str:
    """What became of a bag that was never connected; an unknown code as it is."""
    return {
        "prepared": words.translate("Lot trail", "not connected, waits for its check"),
        "check_failed": words.translate("Lot trail", "not connected, check failed"),
        "checked": words.translate("Lot trail", "not connected, checked"),
        "discarded": words.translate("Lot trail", "discarded"),
    }.get(state, state)


def _cells(texts: tuple[str, ...], *, bold: bool = False) -> tuple[Cell, ...]:
    ends = (*_COLUMNS[1:], WIDTH_MM)
    return tuple(
        Cell(text.replace("\n", " · "), begins, ends_at - begins - 2, 8, bold=bold)
        for text, begins, ends_at in zip(texts, _COLUMNS, ends, strict=True)
    )
