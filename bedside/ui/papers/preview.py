"""What will come out of the printer? The paper's own pages, shown in the window."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QImage, QPixmap, QResizeEvent
from PySide6.QtWidgets import QFrame, QLabel, QScrollArea, QVBoxLayout, QWidget

from bedside.documents.render import PageImage
from bedside.ui.theme.apply import scaled


def image_of(page: PageImage) -> QImage:
    """A rendered page as Qt paints it; its bytes are copied, so the page may go."""
    row_bytes = page.width * 3
    shown = QImage(page.rgb, page.width, page.height, row_bytes, QImage.Format.Format_RGB888)
    return shown.copy()


class PaperPreview(QScrollArea):
    """Pages under each other, as wide as the place allows; black on white in every look."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._images: tuple[QImage, ...] = ()
        self._sheets: list[QLabel] = []
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMinimumHeight(scaled(320))
        self.setAccessibleName(self.tr("Preview of the paper"))
        inner = QWidget()
        inner.setProperty("role", "scrolled")
        self._rows = QVBoxLayout(inner)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setSpacing(scaled(12))
        self.setWidget(inner)

    def show_pages(self, pages: Sequence[PageImage]) -> None:
        """Show these pages instead."""
        for sheet in self._sheets:
            sheet.setParent(None)
            sheet.deleteLater()
        self._images = tuple(image_of(page) for page in pages)
        self._sheets = []
        for number, _ in enumerate(self._images, start=1):
            sheet = QLabel()
            sheet.setProperty("role", "sheet")
            sheet.setAlignment(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)
            sheet.setAccessibleName(self.tr("Page {number}").format(number=number))
            self._sheets.append(sheet)
            self._rows.addWidget(sheet)
        self._fit()

    def page_count(self) -> int:
        """How many pages are shown."""
        return len(self._images)

    def _fit(self) -> None:
        room = max(self.viewport().width() - scaled(8), 1)
        for sheet, image in zip(self._sheets, self._images, strict=True):
            width = min(room, image.width())
            smooth = Qt.TransformationMode.SmoothTransformation
            sheet.setPixmap(QPixmap.fromImage(image.scaledToWidth(width, smooth)))

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Fit the pages to the new width."""
        super().resizeEvent(event)
        self._fit()
