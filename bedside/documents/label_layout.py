"""Where does everything on a bag label stand?

From top to bottom: who (across the whole width), what and how fast beside the bag's
number and its code, the details in two columns, the do-not-flush bar, the small print.
The rate is the one largest figure. Everything is found as data before anything is drawn.
"""

from __future__ import annotations

from dataclasses import dataclass

from bedside.documents import label_text as text
from bedside.documents.datamatrix import Code, encoded
from bedside.documents.fonts import line_mm
from bedside.documents.label_content import DoesNotFit, LabelContent, LabelSize
from bedside.documents.typesetting import (
    Align,
    Area,
    Box,
    Overflow,
    Paragraph,
    centred,
    in_columns,
    stacked,
)
from bedside.documents.words import Words

MARGIN_MM = 2.0
_GAP_MM = 0.8
_BAR_PADDING_MM = 2.0


@dataclass(frozen=True, slots=True)
class Stock:
    """How a label size is shared out: heights and widths in mm, wished type in points."""

    head_mm: float
    code_mm: float
    number_mm: float
    top_mm: float
    frame_mm: float
    rate_share: float
    bar_mm: float
    name_pt: float
    identifiers_pt: float
    drug_pt: float
    amounts_pt: float
    rate_pt: float
    run_pt: float
    number_pt: float
    details_pt: float
    stop_pt: float
    flush_pt: float
    born_beside_identifiers: bool


_STOCKS = {
    LabelSize.MM_100X70: Stock(
        head_mm=12.3,
        code_mm=14.4,
        number_mm=18.0,
        top_mm=16.2,
        frame_mm=9.2,
        rate_share=0.65,
        bar_mm=5.4,
        name_pt=15.0,
        identifiers_pt=9.5,
        drug_pt=12.0,
        amounts_pt=10.0,
        rate_pt=22.0,
        run_pt=7.5,
        number_pt=11.0,
        details_pt=8.0,
        stop_pt=12.5,
        flush_pt=10.0,
        born_beside_identifiers=False,
    ),
    LabelSize.MM_100X50: Stock(
        head_mm=9.0,
        code_mm=12.0,
        number_mm=18.0,
        top_mm=12.8,
        frame_mm=6.8,
        rate_share=0.48,
        bar_mm=3.9,
        name_pt=12.0,
        identifiers_pt=8.0,
        drug_pt=9.0,
        amounts_pt=7.0,
        rate_pt=17.0,
        run_pt=6.5,
        number_pt=9.0,
        details_pt=7.0,
        stop_pt=9.5,
        flush_pt=7.5,
        born_beside_identifiers=True,
    ),
}


@dataclass(frozen=True, slots=True)
class LabelLayout:
    """A laid-out label. The module of the code and every place are millimetres."""

    size: LabelSize
    boxes: tuple[Box, ...]
    rule_y: float
    frame: Area
    bar: Area
    code: Code
    code_at: Area
    module_mm: float


def lay_out(content: LabelContent, size: LabelSize, words: Words) -> LabelLayout | DoesNotFit:
    """The label of ``content`` on ``size``, or what is too long for it.

    A refusal names the larger stock that would hold it, if one does.
    """
    laid_out = _lay_out(content, size, words)
    if not isinstance(laid_out, Overflow):
        return laid_out
    larger = (other for other in LabelSize if other.height > size.height)
    fits = (other for other in larger if isinstance(_lay_out(content, other, words), LabelLayout))
    return DoesNotFit(size, laid_out.fields, next(fits, None))


def _lay_out(content: LabelContent, size: LabelSize, words: Words) -> LabelLayout | Overflow:
    stock = _STOCKS[size]
    places = _places(size, stock, _small_print_mm(content, size, words))
    code = encoded(content.bag_code)
    module = code.module_mm(stock.code_mm)
    parts = [
        stacked(_head(content, words, stock), places.head),
        stacked(_drug(content, words, stock), places.drug),
        centred(_rate(content, words, stock), places.rate),
        centred(_run(content, words, stock), places.run),
        stacked(_number(content, words, stock), places.number),
        in_columns(_details(content, words, stock), places.details),
        centred(_stop(words, stock), places.stop),
        centred(_flush(content, words, stock), places.flush),
        stacked(_small_print(content, words), places.small_print),
    ]
    boxes: list[Box] = []
    too_long: list[str] = [] if module else ["bag_code"]
    for part in parts:
        if isinstance(part, Overflow):
            too_long.extend(part.fields)
        else:
            boxes.extend(part)
    if module is None or too_long:
        return Overflow(tuple(dict.fromkeys(too_long)))
    return LabelLayout(
        size,
        tuple(boxes),
        places.rule_y,
        places.frame,
        places.bar,
        code,
        _code_area(places.code, code, module),
        module,
    )


@dataclass(frozen=True, slots=True)
class _Places:
    head: Area
    rule_y: float
    drug: Area
    frame: Area
    rate: Area
    run: Area
    number: Area
    code: Area
    details: tuple[Area, Area]
    bar: Area
    stop: Area
    flush: Area
    small_print: Area


def _places(size: LabelSize, stock: Stock, small_print_mm: float) -> _Places:
    """Shares the label out into its areas; none touches another."""
    left, width = MARGIN_MM, size.width - 2 * MARGIN_MM
    rule_y = MARGIN_MM + stock.head_mm
    top = rule_y + _GAP_MM
    drug_width = width - stock.number_mm - stock.code_mm - 2 * _GAP_MM
    frame = Area(left, top + stock.top_mm - stock.frame_mm, drug_width, stock.frame_mm)
    small_y = size.height - MARGIN_MM - small_print_mm
    bar = Area(left, small_y - _GAP_MM / 2 - stock.bar_mm, width, stock.bar_mm)
    details_y = top + stock.top_mm + _GAP_MM
    column = (width - 2 * _GAP_MM) / 2
    details_mm = max(0.0, bar.y - _GAP_MM / 2 - details_y)
    inside = width - 2 * _BAR_PADDING_MM
    number_x = left + drug_width + _GAP_MM
    rate_width = drug_width * stock.rate_share
    return _Places(
        head=Area(left, MARGIN_MM, width, stock.head_mm),
        rule_y=rule_y,
        drug=Area(left, top, drug_width, frame.y - top - _GAP_MM / 4),
        frame=frame,
        rate=Area(left + _GAP_MM, frame.y, rate_width - _GAP_MM, frame.height),
        # Its lines stand clear of the frame above and below.
        run=Area(
            left + rate_width,
            frame.y + _GAP_MM / 2,
            drug_width - rate_width - _GAP_MM,
            frame.height - _GAP_MM,
        ),
        number=Area(number_x, top, stock.number_mm, stock.top_mm),
        code=Area(number_x + stock.number_mm + _GAP_MM, top, stock.code_mm, stock.top_mm),
        details=(
            Area(left, details_y, column, details_mm),
            Area(left + column + 2 * _GAP_MM, details_y, column, details_mm),
        ),
        bar=bar,
        stop=Area(left + _BAR_PADDING_MM, bar.y, inside * 0.5, bar.height),
        flush=Area(left + _BAR_PADDING_MM + inside * 0.5, bar.y, inside * 0.5, bar.height),
        small_print=Area(left, small_y, width, small_print_mm),
    )


def _head(content: LabelContent, words: Words, stock: Stock) -> list[Paragraph]:
    name = Paragraph("patient_name", content.patient_name, stock.name_pt, bold=True, smallest_pt=8)
    numbers, born = text.identifiers(content, words), text.born_and_bed(content, words)
    if stock.born_beside_identifiers:
        return [
            name,
            Paragraph("identifiers", f"{numbers} · {born}", stock.identifiers_pt, bold=True),
        ]
    return [
        name,
        Paragraph("identifiers", numbers, stock.identifiers_pt, bold=True, smallest_pt=7.5),
        Paragraph("bed", born, stock.identifiers_pt, smallest_pt=7),
    ]


def _drug(content: LabelContent, words: Words, stock: Stock) -> list[Paragraph]:
    return [
        Paragraph("drug", text.DRUG, stock.drug_pt, bold=True),
        Paragraph("amounts", text.amounts(content, words), stock.amounts_pt),
    ]


def _rate(content: LabelContent, words: Words, stock: Stock) -> list[Paragraph]:
    """Never smaller than a fixed share of the stock: it stays the largest figure."""
    return [
        Paragraph(
            "rate",
            words.rate(content.rate_ml_per_h),
            stock.rate_pt,
            bold=True,
            smallest_pt=stock.name_pt + 1,
            one_line=True,
        )
    ]


def _run(content: LabelContent, words: Words, stock: Stock) -> list[Paragraph]:
    return [
        Paragraph("bag_hours", text.run(content, words), stock.run_pt, bold=True),
        Paragraph("volume", text.bag_volume(content, words), stock.run_pt),
    ]


def _number(content: LabelContent, words: Words, stock: Stock) -> list[Paragraph]:
    lines = [("bag_number", text.bag_number(content, words), stock.number_pt)]
    lines.append(("cycle", text.cycle(content, words), stock.number_pt))
    if content.training:
        lines.append(("training", text.training(words), stock.number_pt))
    if content.reprint:
        lines.append(("reprint", text.reprint(content, words), stock.run_pt))
    return [
        Paragraph(field, line, size, bold=True, one_line=True, align=Align.RIGHT)
        for field, line, size in lines
    ]


def _details(content: LabelContent, words: Words, stock: Stock) -> list[Paragraph]:
    size = stock.details_pt
    return [
        Paragraph("connect_by", text.connect_by(content, words), size, bold=True),
        Paragraph("cold_use_by", text.cold_use_by(content, words), size),
        Paragraph("room_use_by", text.room_use_by(content, words), size),
        Paragraph("prepared_at", text.prepared_at(content, words), size),
        Paragraph("line", text.line(words), size, bold=True),
        Paragraph("composition", text.composition(content, words), size),
        Paragraph("vials", text.vials(content, words), size),
        Paragraph("prepared_by", text.prepared_by(content, words), size, breakable=True),
        Paragraph("checked_by", text.checked_by(content, words), size, breakable=True),
    ]


def _stop(words: Words, stock: Stock) -> list[Paragraph]:
    warning = text.do_not_flush(words)
    return [Paragraph("do_not_flush", warning, stock.stop_pt, bold=True, one_line=True, white=True)]


def _flush(content: LabelContent, words: Words, stock: Stock) -> list[Paragraph]:
    return [
        Paragraph(
            "flush_figure",
            text.flush_figure(content, words),
            stock.flush_pt,
            one_line=True,
            align=Align.RIGHT,
            white=True,
        )
    ]


def _small_print(content: LabelContent, words: Words) -> list[Paragraph]:
    words_of_rules = text.protocol(content, words)
    line = f"{words_of_rules} · {text.not_a_device(words)}"
    return [Paragraph("protocol", line, 6.0)]


def _small_print_mm(content: LabelContent, size: LabelSize, words: Words) -> float:
    """As high as the small print needs: it grows upwards from the lower margin."""
    wide = Area(0, 0, size.width - 2 * MARGIN_MM, size.height)
    boxes = stacked(_small_print(content, words), wide)
    return line_mm(6.0) * (1 if isinstance(boxes, Overflow) else len(boxes))


def _code_area(place: Area, code: Code, module_mm: float) -> Area:
    """The dark square of the code, centred in its place; the rest is its white margin."""
    side = code.modules * module_mm
    return Area(place.x + (place.width - side) / 2, place.y + (place.height - side) / 2, side, side)
