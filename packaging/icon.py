"""How does the drawn icon become the files an executable wants?

Renders ``resources/icons/bedside.svg`` into ``bedside.png`` (256 px) and ``bedside.ico``
(several sizes, each a PNG, as Windows reads since Vista). Run by ``make icon`` whenever the
drawing changes; both results are committed.
"""

from __future__ import annotations

import struct
from pathlib import Path

from PySide6.QtCore import QBuffer, QIODevice
from PySide6.QtGui import QGuiApplication, QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

ICONS = Path(__file__).resolve().parent.parent / "resources" / "icons"
SIZES_PX = (16, 24, 32, 48, 64, 128, 256)


def png(drawing: QSvgRenderer, size_px: int) -> bytes:
    """The drawing as a square PNG with a clear background."""
    image = QImage(size_px, size_px, QImage.Format.Format_ARGB32)
    image.fill(0)
    painter = QPainter(image)
    drawing.render(painter)
    painter.end()
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")  # type: ignore[call-overload]  # the stubs want str for the format
    return bytes(buffer.data().data())


def ico(pictures: dict[int, bytes]) -> bytes:
    """One Windows icon file of several PNG pictures."""
    directory_bytes = 6 + 16 * len(pictures)
    directory = struct.pack("<HHH", 0, 1, len(pictures))
    body = b""
    for size_px, picture in pictures.items():
        side = size_px % 256  # 256 is written as 0
        directory += struct.pack(
            "<BBBBHHII", side, side, 0, 0, 1, 32, len(picture), directory_bytes + len(body)
        )
        body += picture
    return directory + body


def main() -> None:
    """Write both files beside the drawing."""
    application = QGuiApplication([])
    drawing = QSvgRenderer(str(ICONS / "bedside.svg"))
    pictures = {size_px: png(drawing, size_px) for size_px in SIZES_PX}
    (ICONS / "bedside.png").write_bytes(pictures[256])
    (ICONS / "bedside.ico").write_bytes(ico(pictures))
    application.shutdown()


if __name__ == "__main__":
    main()
