"""How did everything run together? Lanes on one time axis, with bag changes and pauses.

Lines of one lane differ by their dashes and marks. Grey bands are pauses with their length,
dashed verticals the bags with their numbers; labels that would meet stand in further rows.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta, tzinfo

from bedside.clinical.course_picture.lines import CoursePicture, Line
from bedside.documents.course.lanes import Lane, lanes_of, line_name
from bedside.documents.course.vocabulary import hours
from bedside.documents.drawing import Dot, Drawing, Mark, Shade, Stroke, text_box
from bedside.documents.fonts import line_mm, width_mm
from bedside.documents.page_flow import WIDTH_MM
from bedside.documents.typesetting import Align, Box
from bedside.documents.words import Words

_LEFT_MM, _RIGHT_MM = 12.0, 2.0
_FIELD_MM = WIDTH_MM - _LEFT_MM - _RIGHT_MM
_SIZE_PT = 6.5
_LANE_MM, _TITLE_MM, _AXIS_MM = 26.0, 5.0, 4.0
_MOST_MM = 205.0
_DAY_MM = 10.0
_BAND = 0.85
_SAMPLE_MM = 7.0
_BETWEEN_MM = 1.5
# Dashes and whether the marks are filled, by the place of the line in its lane.
_STYLES: tuple[tuple[tuple[float, ...], bool], ...] = (
    ((), True),
    ((1.4, 0.8), False),
    ((0.4, 0.6), True),
)


@dataclass(frozen=True, slots=True)
class BagMark:
    """A bag was connected: when, and its number where it is known."""

    at: datetime
    number: int | None


@dataclass(frozen=True, slots=True)
class _Sheet:
    """Where the moments and lanes of one picture stand."""

    began_at: datetime
    ends_at: datetime
    zone: tzinfo | None
    top: float
    lane_mm: float
    lanes: tuple[Lane, ...]

    @property
    def foot(self) -> float:
        return self.top + self.lane_mm * len(self.lanes)

    def x(self, at: datetime) -> float:
        whole = max(self.ends_at - self.began_at, timedelta(minutes=1))
        return _LEFT_MM + _FIELD_MM * min(max((at - self.began_at) / whole, 0.0), 1.0)

    def field(self, number: int) -> tuple[float, float]:
        """Top and height of the field of a lane, under its title."""
        return self.top + number * self.lane_mm + _TITLE_MM, self.lane_mm - _TITLE_MM - 1.0


@dataclass(frozen=True, slots=True)
class _Label:
    """A text that stands around a moment above the lanes."""

    text: str
    middle: float
    row: int


def course_plots(
    picture: CoursePicture, bags: Sequence[BagMark], zone: tzinfo | None, words: Words
) -> Drawing:
    """The plots of a cycle over the whole width of a page; times shown in ``zone``."""
    lanes = lanes_of(picture)
    bare = _Sheet(picture.began_at, picture.ends_at, zone, 0.0, 0.0, lanes)
    labels = _labels(bare, picture, bags, words)
    line = line_mm(_SIZE_PT)
    top = line * (1 + max((label.row for label in labels), default=-1)) + 1.0
    room = (_MOST_MM - top - _AXIS_MM) / max(len(lanes), 1)
    sheet = _Sheet(picture.began_at, picture.ends_at, zone, top, min(_LANE_MM, room), lanes)
    marks: list[Mark] = [*_bands(sheet, picture), *_bag_lines(sheet, bags)]
    boxes = [
        text_box(each.text, each.middle, each.row * line, _SIZE_PT, align=Align.CENTRE)
        for each in labels
    ]
    for number, lane in enumerate(lanes):
        lane_marks, lane_boxes = _lane(sheet, number, lane, words)
        marks += lane_marks
        boxes += lane_boxes
    axis_marks, axis_boxes = _axis(sheet)
    return Drawing(sheet.foot + _AXIS_MM, (*marks, *axis_marks), (*boxes, *axis_boxes))


def _labels(
    sheet: _Sheet, picture: CoursePicture, bags: Sequence[BagMark], words: Words
) -> list[_Label]:
    """The bag numbers and the lengths of the pauses, each in the first row it fits into."""
    bag = words.translate("Documents", "bag {number}")
    wanted = [(sheet.x(each.at), bag.format(number=each.number or "?")) for each in bags]
    for gap in picture.gaps:
        ended_at = gap.ended_at or picture.ends_at
        stood = words.translate("Documents", "stood {hours}").format(
            hours=hours(ended_at - gap.began_at, words)
        )
        wanted.append(((sheet.x(gap.began_at) + sheet.x(ended_at)) / 2, stood))
    ends: list[float] = []
    labels = []
    for middle, text in sorted(wanted):
        half = width_mm(text, _SIZE_PT) / 2
        place = min(max(middle, half), WIDTH_MM - half)
        rows = (row for row, end in enumerate(ends) if place - half >= end + _BETWEEN_MM)
        row = next(rows, len(ends))
        ends[row : row + 1] = [place + half]
        labels.append(_Label(text, place, row))
    return labels


def _bands(sheet: _Sheet, picture: CoursePicture) -> list[Mark]:
    marks: list[Mark] = []
    for gap in picture.gaps:
        left, right = sheet.x(gap.began_at), sheet.x(gap.ended_at or picture.ends_at)
        marks.append(Shade(left, sheet.top, max(right - left, 0.4), sheet.foot - sheet.top, _BAND))
    return marks


def _bag_lines(sheet: _Sheet, bags: Sequence[BagMark]) -> list[Mark]:
    ends = ((sheet.x(each.at), sheet.top, sheet.foot) for each in bags)
    return [Stroke(((x, top), (x, foot)), 0.15, (1.0, 1.0)) for x, top, foot in ends]


def _lane(sheet: _Sheet, number: int, lane: Lane, words: Words) -> tuple[list[Mark], list[Box]]:
    top, height = sheet.field(number)
    foot, right = top + height, _LEFT_MM + _FIELD_MM
    marks: list[Mark] = [
        Stroke(((_LEFT_MM, top), (right, top)), 0.05),
        Stroke(((_LEFT_MM, foot), (right, foot)), 0.15),
    ]
    half = line_mm(_SIZE_PT) / 2
    boxes = [
        text_box(words.number(value, 1), _LEFT_MM - 1, y - half, _SIZE_PT, align=Align.RIGHT)
        for value, y in ((lane.high, top), (lane.low, foot))
    ]
    for place, line in enumerate(lane.lines):
        marks += _line(sheet, lane, line, place, (foot, height))
    title_marks, title_boxes = _title(sheet.top + number * sheet.lane_mm, lane, words)
    return [*marks, *title_marks], [*boxes, *title_boxes]


def _line(
    sheet: _Sheet, lane: Lane, line: Line, place: int, field: tuple[float, float]
) -> list[Mark]:
    foot, height = field
    dash, filled = _STYLES[place % len(_STYLES)]
    spots = [(sheet.x(point.at), foot - height * lane.share(point.value)) for point in line.points]
    if lane.as_bars:
        return [Stroke(((x, foot), (x, y)), 0.9) for x, y in spots]
    drawn: list[Mark] = [Stroke(tuple(spots), 0.3, dash)] if len(spots) > 1 else []
    return [*drawn, *(Dot(x, y, 0.55, filled) for x, y in spots)]


def _title(y: float, lane: Lane, words: Words) -> tuple[list[Mark], list[Box]]:
    """The names of the lines with a sample of each, and the highest and last figure."""
    marks: list[Mark] = []
    boxes: list[Box] = []
    x = _LEFT_MM
    figures = words.translate("Documents", "{name}: most {most}, last {last}")
    for place, line in enumerate(lane.lines):
        if not lane.as_bars:
            dash, filled = _STYLES[place % len(_STYLES)]
            middle = y + 2.0
            marks.append(Stroke(((x, middle), (x + _SAMPLE_MM, middle)), 0.3, dash))
            marks.append(Dot(x + _SAMPLE_MM / 2, middle, 0.55, filled))
            x += _SAMPLE_MM + 1.0
        most = max(point.value for point in line.points)
        name = line_name(line.key, words)
        name = f"{name} ({line.unit})" if line.unit else name
        text = figures.format(
            name=name, most=words.number(most), last=words.number(line.points[-1].value)
        )
        box = text_box(text, x, y + 0.5, _SIZE_PT)
        boxes.append(box)
        x += box.width + 4.0
    return marks, boxes


def _axis(sheet: _Sheet) -> tuple[list[Mark], list[Box]]:
    """A tick a midnight, a date wherever there is room for one."""
    whole = max((sheet.ends_at - sheet.began_at) / timedelta(days=1), 0.01)
    every = max(int(_DAY_MM / (_FIELD_MM / whole)) + 1, 1)
    first = sheet.began_at.astimezone(sheet.zone).replace(hour=0, minute=0, second=0, microsecond=0)
    marks: list[Mark] = []
    boxes: list[Box] = []
    for number in range(1, int(whole) + 2):
        midnight = first + timedelta(days=number)
        if midnight > sheet.ends_at:
            break
        x = sheet.x(midnight)
        named = number % every == 0
        marks.append(Stroke(((x, sheet.foot), (x, sheet.foot + (1.2 if named else 0.6))), 0.1))
        half = width_mm("00.00.", _SIZE_PT) / 2
        if named and x + half <= WIDTH_MM:
            date = text_box(f"{midnight:%d.%m.}", x, sheet.foot + 1.2, _SIZE_PT, align=Align.CENTRE)
            boxes.append(date)
    return marks, boxes
