"""Which lines share a lane, and from which figure to which does the lane reach?"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal

from PySide6.QtCore import QCoreApplication

from bedside.clinical.course_picture.lines import CoursePicture, Line, LineKey

_HEADROOM = Decimal("1.1")


@dataclass(frozen=True, slots=True)
class Lane:
    """Lines drawn over each other between ``low`` and ``high``, in one unit."""

    title: str
    unit: str
    lines: tuple[Line, ...]
    low: Decimal
    high: Decimal
    as_bars: bool = False

    def height_share(self, value: Decimal) -> float:
        """0 at the foot of the lane, 1 at its top; values beyond stay at the edge."""
        share = (value - self.low) / (self.high - self.low)
        return float(min(max(share, Decimal(0)), Decimal(1)))


def line_name(key: LineKey) -> str:
    """What a line is called."""
    translate = QCoreApplication.translate
    return {
        LineKey.TEMPERATURE: translate("CoursePlots", "temperature"),
        LineKey.ALT: "ALT",
        LineKey.AST: "AST",
        LineKey.BILIRUBIN: translate("CoursePlots", "bilirubin"),
        LineKey.NEUTROPHILS: translate("CoursePlots", "neutrophils"),
        LineKey.PLATELETS: translate("CoursePlots", "platelets"),
        LineKey.ICE: "ICE",
        LineKey.CAPD: "CAPD",
        LineKey.GRADE: translate("CoursePlots", "worst grade"),
        LineKey.DEXAMETHASONE: translate("CoursePlots", "dexamethasone"),
    }[key]


@dataclass(frozen=True, slots=True)
class _Shape:
    """Lines that belong into one lane and the range the lane shows at least."""

    keys: tuple[LineKey, ...]
    low: Decimal
    least_high: Decimal
    fixed: bool = False
    as_bars: bool = False


_SHAPES = (
    _Shape((LineKey.TEMPERATURE,), Decimal(36), Decimal(40)),
    _Shape((LineKey.ALT, LineKey.AST, LineKey.BILIRUBIN), Decimal(0), Decimal(5)),
    _Shape((LineKey.NEUTROPHILS,), Decimal(0), Decimal(2)),
    _Shape((LineKey.PLATELETS,), Decimal(0), Decimal(100)),
    _Shape((LineKey.ICE,), Decimal(0), Decimal(10), fixed=True),
    _Shape((LineKey.CAPD,), Decimal(0), Decimal(32), fixed=True),
    _Shape((LineKey.GRADE,), Decimal(0), Decimal(4), fixed=True),
    _Shape((LineKey.DEXAMETHASONE,), Decimal(0), Decimal(10), as_bars=True),
)


def lanes_of(picture: CoursePicture) -> tuple[Lane, ...]:
    """The lanes that have something to show, in a fixed order."""
    lanes = []
    for shape in _SHAPES:
        lines = [line for key in shape.keys if (line := picture.line(key)) is not None]
        if lines:
            lanes.append(_lane(shape, lines))
    return tuple(lanes)


def _lane(shape: _Shape, lines: Sequence[Line]) -> Lane:
    values = [point.value for line in lines for point in line.points]
    high = shape.least_high
    if not shape.fixed and max(values) > high:
        high = max(values) * _HEADROOM
    return Lane(
        title=", ".join(line_name(line.key) for line in lines),
        unit=lines[0].unit,
        lines=tuple(lines),
        low=min(shape.low, *values),
        high=high,
        as_bars=shape.as_bars,
    )
