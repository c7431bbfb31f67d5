"""What does a PDF look like on a screen or a printer? Its pages as pictures."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class PageImage:
    """One page: ``rgb`` holds three bytes a pixel, row by row without padding."""

    width: int
    height: int
    rgb: bytes


def page_images(pdf: bytes, dpi: int) -> list[PageImage]:
    """Every page of ``pdf`` at ``dpi``. Raises pypdfium2.PdfiumError if it is no PDF."""
    import pypdfium2  # type: ignore[import-untyped]

    document = pypdfium2.PdfDocument(pdf)
    try:
        return [_image(page, dpi) for page in document]
    finally:
        document.close()


def _image(page: object, dpi: int) -> PageImage:
    bitmap = page.render(scale=dpi / 72, rev_byteorder=True)  # type: ignore[attr-defined]
    width, height, stride = bitmap.width, bitmap.height, bitmap.stride
    raw = bytes(bitmap.buffer)
    bitmap.close()
    used = width * 3
    rows = (raw[start : start + used] for start in range(0, height * stride, stride))
    return PageImage(width, height, b"".join(rows))
