"""How does a picture become the bytes that are kept, and bytes a picture again?

A photograph is scaled down to what a sentence needs and kept as PNG: only inside the
ward's encrypted file, never as a file of its own.
"""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QSize, Qt
from PySide6.QtGui import QImage, QImageReader, QImageWriter

LONGEST_SIDE = 1200


def read_picture(path: Path) -> bytes | None:
    """The PNG or JPEG in ``path``, scaled down and upright, as PNG; None if it is neither."""
    reader = QImageReader(str(path))
    reader.setAutoTransform(True)
    if bytes(reader.format().data()) not in (b"png", b"jpeg", b"jpg"):
        return None
    size = reader.size()
    if size.isValid() and max(size.width(), size.height()) > LONGEST_SIDE:
        box = QSize(LONGEST_SIDE, LONGEST_SIDE)
        reader.setScaledSize(size.scaled(box, Qt.AspectRatioMode.KeepAspectRatio))
    image = reader.read()
    return None if image.isNull() else png_bytes(image)


def png_bytes(image: QImage) -> bytes:
    """``image`` as PNG, in shades of grey: colour says nothing of a hand."""
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    grey = image.convertToFormat(QImage.Format.Format_Grayscale8)
    QImageWriter(buffer, QByteArray(b"png")).write(grey)
    buffer.close()
    return bytes(data.data())


def image_of(picture: bytes) -> QImage:
    """The picture of kept bytes; a null image where they are none."""
    return QImage.fromData(picture)
