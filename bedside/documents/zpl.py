"""How does a label reach a thermal printer that speaks ZPL? As the very dots of its PDF.

A printer's own fonts may lack Turkish letters and differ from one model to the next. So the
label is sent as a picture of the page that was looked at, at the printer's own dots, and
what comes out is what the preview showed.
"""

from __future__ import annotations

from itertools import groupby

from bedside.documents.render import PageImage, page_images

# Dots per inch of thermal label printers, by the dots of a millimetre they are sold by.
DPI_OF = {8: 203, 12: 300, 24: 600}
_DARK_BELOW = 128 * 3
_MOST_OF_A_KIND = 400


def zpl_of_pdf(pdf: bytes, dots_per_mm: int) -> bytes:
    """One ZPL format a page, one copy each. KeyError for a printer nobody sells."""
    pages = page_images(pdf, DPI_OF[dots_per_mm])
    return b"".join(_format(dots_of(page)) for page in pages)


def dots_of(page: PageImage) -> list[bytes]:
    """The page as rows of bits, 1 = burnt, each row filled up to whole bytes."""
    row = page.width * 3
    return [_packed(page.rgb[start : start + row]) for start in range(0, page.height * row, row)]


def _packed(rgb: bytes) -> bytes:
    """One row of pixels; most rows of a label are white from end to end."""
    width = len(rgb) // 3
    if rgb == b"\xff" * len(rgb):
        return bytes(-(-width // 8))
    shades = zip(rgb[::3], rgb[1::3], rgb[2::3], strict=True)
    text = "".join("1" if red + green + blue < _DARK_BELOW else "0" for red, green, blue in shades)
    text += "0" * (-width % 8)
    return int(text, 2).to_bytes(len(text) // 8, "big")


def _format(rows: list[bytes]) -> bytes:
    """A whole label: size, origin, picture, one copy."""
    width = len(rows[0])
    total = width * len(rows)
    picture = "".join(_compressed(row.hex().upper()) for row in rows)
    return (
        f"^XA^PW{width * 8}^LL{len(rows)}^LH0,0^FO0,0"
        f"^GFA,{total},{total},{width},{picture}^FS^PQ1^XZ\n"
    ).encode("ascii")


def _compressed(row: str) -> str:
    """A row of hexadecimal digits in ZPL's own shorthand: a repeat count before a digit."""
    return "".join(_repeated(digit, len(list(run))) for digit, run in groupby(row))


def _repeated(digit: str, count: int) -> str:
    """``z`` stands for 400, ``g`` to ``y`` for 20 to 380, ``G`` to ``Y`` for 1 to 19."""
    written = ""
    while count > _MOST_OF_A_KIND:
        written += "z" + digit
        count -= _MOST_OF_A_KIND
    twenties, ones = divmod(count, 20)
    many = "" if not twenties else chr(ord("f") + twenties)
    few = "" if not ones else chr(ord("F") + ones)
    return written + (digit if count == 1 else many + few + digit)
