"""How did everything run together? Lanes on one time axis, with bag changes and pauses.

Lines of one lane differ by their dashes and marks. Grey bands are pauses with their length,
dashed verticals the bags with their numbers; labels that would meet stand in further rows.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta, tzinfo

from bedside.clinical.course_picture.lanes import Lane, lanes_of
from bedside.clinical.course_picture.lines import CoursePicture, Line
from bedside.documents.course.line_names import line_name
from bedside.documents.course.vocabulary import hours
from bedside.documents.drawing import Dot, Drawing, Mark, Shade, Stroke, text_box
from bedside.documents.fonts import line_mm, width_mm
from bedside.documents.page_flow import WIDTH_MM
from bedside.documents.typesetting import Align, Box
from bedside.documents.words import Words

_LEFT_MM, _RIGHT_MM = 12.0, 2.0
_FIELD_MM = WIDTH_MM - _LEFT_MM - _RIGHT_MM
_SIZE_PT = 6.5
_LANE_MM, _AXIS_MM = 26.0, 4.0
_UNDER_TITLE_MM, _UNDER_LANE_MM = 1.0, 1.4
_MOST_MM = 205.0
_DAY_MM = 10.0
_BAND = 0.85
_SAMPLE_MM = 8.0
_BETWEEN_MM, _BETWEEN_TITLES_MM = 1.5, 4.0
_BAR_MM = 0.9
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
class _Title:
    """The name of one line of a lane with its figures, in a row of the lane's title."""

    place: int
    text: str
    x: float
    row: int


@dataclass(frozen=True, slots=True)
class _Sheet:
    """Where the moments and lanes of one picture stand."""

    began_at: datetime
    ends_at: datetime
    zone: tzinfo | None
    top: float
    lane_mm: float
    lanes: tuple[Lane, ...]
    titles: tuple[tuple[_Title, ...], ...]

    @property
    def foot(self) -> float:
        return self.top + self.lane_mm * len(self.lanes)

    def x(self, at: datetime) -> float:
        whole = max(self.ends_at - self.began_at, timedelta(minutes=1))
        return _LEFT_MM + _FIELD_MM * min(max((at - self.began_at) / whole, 0.0), 1.0)

    def field(self, number: int) -> tuple[float, float]:
        """Top and height of the field of a lane, under its title."""
        rows = 1 + max(title.row for title in self.titles[number])
        above = rows * line_mm(_SIZE_PT) + _UNDER_TITLE_MM
        return self.top + number * self.lane_mm + above, self.lane_mm - above - _UNDER_LANE_MM


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
    titles = tuple(_titles(lane, words) for lane in lanes)
    bare = _Sheet(picture.began_at, picture.ends_at, zone, 0.0, 0.0, lanes, titles)
    labels = _labels(bare, picture, bags, words)
    line = line_mm(_SIZE_PT)
    top = line * (1 + max((label.row for label in labels), default=-1)) + 1.0
    room = (_MOST_MM - top - _AXIS_MM) / max(len(lanes), 1)
    sheet = replace(bare, top=top, lane_mm=min(_LANE_MM, room))
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
    for title in sheet.titles[number]:
        drawn, box = _drawn_title(sheet.top + number * sheet.lane_mm, title, as_bar=lane.as_bars)
        marks += drawn
        boxes.append(box)
    return marks, boxes


def _line(
    sheet: _Sheet, lane: Lane, line: Line, place: int, field: tuple[float, float]
) -> list[Mark]:
    foot, height = field
    dash, filled = _STYLES[place % len(_STYLES)]
    spots = [
        (sheet.x(point.at), foot - height * float(lane.share(point.value))) for point in line.points
    ]
    if lane.as_bars:
        return [Stroke(((x, foot), (x, y)), _BAR_MM) for x, y in spots]
    drawn: list[Mark] = [Stroke(tuple(spots), 0.3, dash)] if len(spots) > 1 else []
    return [*drawn, *(Dot(x, y, 0.55, filled) for x, y in spots)]


def _titles(lane: Lane, words: Words) -> tuple[_Title, ...]:
    """The names with the highest and last figure, in as many rows as they need."""
    figures = words.translate("Documents", "{name}: most {most}, last {last}")
    titles: list[_Title] = []
    x, row = _LEFT_MM, 0
    for place, line in enumerate(lane.lines):
        name = line_name(line.key, words)
        text = figures.format(
            name=f"{name} ({words.unit(line.unit)})" if line.unit else name,
            most=words.number(max(point.value for point in line.points)),
            last=words.number(line.points[-1].value),
        )
        width = _SAMPLE_MM + width_mm(text, _SIZE_PT)
        if x > _LEFT_MM and x + width > WIDTH_MM:
            x, row = _LEFT_MM, row + 1
        titles.append(_Title(place, text, x, row))
        x += width + _BETWEEN_TITLES_MM
    return tuple(titles)


def _drawn_title(top: float, title: _Title, *, as_bar: bool) -> tuple[list[Mark], Box]:
    """A title on white, with a sample of its line before it."""
    height = line_mm(_SIZE_PT)
    y = top + title.row * height
    box = text_box(title.text, title.x + _SAMPLE_MM, y, _SIZE_PT)
    marks: list[Mark] = [Shade(title.x, y, _SAMPLE_MM + box.width + 0.5, height, 1.0)]
    middle, right = y + height / 2, title.x + _SAMPLE_MM - 1.0
    dash, filled = _STYLES[title.place % len(_STYLES)]
    if as_bar:
        x = title.x + _SAMPLE_MM / 2
        marks.append(Stroke(((x, middle - 1.0), (x, middle + 1.0)), _BAR_MM))
    else:
        marks.append(Stroke(((title.x, middle), (right, middle)), 0.3, dash))
        marks.append(Dot((title.x + right) / 2, middle, 0.55, filled))
    return marks, box


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
