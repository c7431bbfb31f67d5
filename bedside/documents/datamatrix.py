"""Which squares make the two-dimensional code that names a bag?

The code is a square DataMatrix, handed out as dark modules so that it is drawn with
vectors. A module is a whole number of printer dots: a thermal head cannot print less.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

MM_PER_DOT = 25.4 / 203
# Fewer dots a module and a worn thermal head no longer prints a code that scans.
_FEWEST_DOTS = 3
# White margin around the code, in modules, as the symbology asks for.
_QUIET = 1


@dataclass(frozen=True, slots=True)
class Code:
    """A square code: ``rows`` of modules, True where dark."""

    rows: tuple[tuple[bool, ...], ...]

    @property
    def modules(self) -> int:
        return len(self.rows)

    def dark_runs(self) -> Iterator[tuple[int, int, int]]:
        """Row, first column and length of each row's neighbouring dark modules.

        Drawn in one bar each: no hairline of white between them.
        """
        for number, row in enumerate(self.rows):
            start = 0
            while start < len(row):
                end = start
                while end < len(row) and row[end]:
                    end += 1
                if end > start:
                    yield number, start, end - start
                start = end + 1

    def module_mm(self, side: float) -> float | None:
        """Largest module with which code and margin stay within ``side`` mm, or None.

        A whole number of dots of a 203 dpi printer; None where that would be too few
        dots to be read back.
        """
        dots = int(side / ((self.modules + 2 * _QUIET) * MM_PER_DOT))
        return dots * MM_PER_DOT if dots >= _FEWEST_DOTS else None


def encoded(text: str) -> Code:
    """The square DataMatrix of ``text``. Raises ValueError if it cannot carry the text."""
    import zxingcpp

    barcode = zxingcpp.create_barcode(text, zxingcpp.BarcodeFormat.DataMatrix, force_square=True)
    image = barcode.to_image(scale=1, add_quiet_zones=False)
    height, width = image.shape
    raw = bytes(memoryview(image))  # type: ignore[arg-type]
    rows = (raw[start : start + width] for start in range(0, height * width, width))
    return Code(tuple(tuple(level < 0x80 for level in row) for row in rows))  # noqa: PLR2004
