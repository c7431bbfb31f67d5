"""Which findings are drawn over each other, and from which figure to which does a lane reach?

The same on the screen and on paper. What a lane shows at least is a matter of drawing and no
clinical limit; a finding beyond it makes its lane grow, so none is ever cut off.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import ROUND_CEILING, Decimal

from bedside.clinical.course_picture.lines import CoursePicture, Line, LineKey

_HEADROOM = Decimal("1.1")


@dataclass(frozen=True, slots=True)
class Lane:
    """Lines drawn over each other between ``low`` and ``high``, in one unit."""

    unit: str
    lines: tuple[Line, ...]
    low: Decimal
    high: Decimal
    as_bars: bool = False

    def share(self, value: Decimal) -> Decimal:
        """0 at the foot of the lane, 1 at its top."""
        return (value - self.low) / (self.high - self.low)


@dataclass(frozen=True, slots=True)
class _Shape:
    """Lines that belong into one lane and the range the lane shows at least."""

    keys: tuple[LineKey, ...]
    low: Decimal
    least_high: Decimal
    as_bars: bool = False


_SHAPES = (
    _Shape((LineKey.TEMPERATURE,), Decimal(36), Decimal(40)),
    _Shape((LineKey.ALT, LineKey.AST, LineKey.BILIRUBIN), Decimal(0), Decimal(5)),
    _Shape((LineKey.NEUTROPHILS,), Decimal(0), Decimal(2)),
    _Shape((LineKey.PLATELETS,), Decimal(0), Decimal(100)),
    _Shape((LineKey.ICE,), Decimal(0), Decimal(10)),
    _Shape((LineKey.CAPD,), Decimal(0), Decimal(32)),
    _Shape((LineKey.GRADE,), Decimal(0), Decimal(4)),
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


def _round_above(value: Decimal) -> Decimal:
    """The next figure of two digits: an axis ends at 190, not at 180.4."""
    step = Decimal(1).scaleb(value.adjusted() - 1)
    return (value / step).to_integral_value(ROUND_CEILING) * step


def _lane(shape: _Shape, lines: Sequence[Line]) -> Lane:
    values = [point.value for line in lines for point in line.points]
    most = max(values)
    high = shape.least_high if most <= shape.least_high else _round_above(most * _HEADROOM)
    return Lane(lines[0].unit, tuple(lines), min(shape.low, *values), high, shape.as_bars)
