"""What did the studies find? Each study as a card of bars, with where it is written."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from bedside.reference.evidence import Evidence, Measure, Study
from bedside.ui.language import in_language
from bedside.ui.theme.apply import FAMILY, current_tokens, scaled
from bedside.ui.widgets.card import Card
from bedside.ui.widgets.text import label
from bedside.ui.wording import quantities
from bedside.ui.wording.sums import places

_WHOLE = 100
_NAME_SHARE = 0.36
_BAR, _GAP, _BELOW = 18, 4, 14


def measure_text(measure: Measure) -> str:
    """One outcome as a sentence, for screen readers and for copying."""
    translate = QCoreApplication.translate
    name = in_language(measure.name.words)
    with_drug = quantities.number(measure.with_drug_percent)
    if measure.count is not None:
        some, of_all = measure.count
        return translate("Evidence", "{name}: {percent} % ({some} of {all})").format(
            name=name, percent=with_drug, some=some, all=of_all
        )
    if measure.without_percent is None:
        return translate("Evidence", "{name}: {percent} %").format(name=name, percent=with_drug)
    return translate("Evidence", "{name}: {percent} % against {other} % without").format(
        name=name, percent=with_drug, other=quantities.number(measure.without_percent)
    )


class MeasureBars(QWidget):
    """The outcomes of a study, one below the other: a bar with the drug, one without."""

    def __init__(self, measures: Sequence[Measure], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._measures = tuple(measures)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName("\n".join(measure_text(each) for each in self._measures))

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """As high as its bars."""
        return QSize(scaled(420), sum(self._height(each) for each in self._measures))

    def _height(self, measure: Measure) -> int:
        bars = 1 if measure.without_percent is None else 2
        return bars * scaled(_BAR + _GAP) + scaled(_BELOW)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002, N802 - Qt's name
        """Paint names at the left and bars at the right, each with its figure."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        top = 0
        for measure in self._measures:
            self._paint(painter, measure, top)
            top += self._height(measure)
        painter.end()

    def _paint(self, painter: QPainter, measure: Measure, top: int) -> None:
        tokens, split = current_tokens(), int(self.width() * _NAME_SHARE)
        height = self._height(measure) - scaled(_BELOW)
        painter.setFont(_font(13, bold=False))
        painter.setPen(QColor(tokens.ink))
        name = in_language(measure.name.words)
        align = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        wraps = int(align) | int(Qt.TextFlag.TextWordWrap)
        place = QRect(0, top - scaled(2), split - scaled(12), height + scaled(_BELOW))
        painter.drawText(place, wraps, name)
        bar = QRect(split, top, self.width() - split, scaled(_BAR))
        with_drug = quantities.number(measure.with_drug_percent) + " %"
        if measure.count is not None:
            with_drug += " · {}/{}".format(*measure.count)
        self._bar(painter, bar, float(measure.with_drug_percent), with_drug, tokens.full)
        if measure.without_percent is not None:
            bar.translate(0, scaled(_BAR + _GAP))
            without = quantities.number(measure.without_percent) + " %"
            self._bar(painter, bar, float(measure.without_percent), without, tokens.soft)

    def _bar(self, painter: QPainter, place: QRect, percent: float, text: str, colour: str) -> None:
        tokens, font = current_tokens(), _font(12, bold=True)
        room = QFontMetrics(font).horizontalAdvance(text) + scaled(12)
        longest = place.width() - room
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(colour))
        length = max(int(longest * percent / _WHOLE), 1)
        painter.drawRoundedRect(QRect(place.x(), place.y(), length, place.height()), 3, 3)
        painter.setFont(font)
        painter.setPen(QColor(tokens.ink))
        beside = QRect(place.x() + length + scaled(8), place.y(), room, place.height())
        painter.drawText(beside, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, text)


def _font(pixels: int, bold: bool) -> QFont:
    font = QFont(FAMILY)
    font.setPixelSize(scaled(pixels))
    font.setBold(bold)
    return font


class EvidenceView(QWidget):
    """All studies, one card each, and who verified the figures."""

    def __init__(self, evidence: Evidence, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(scaled(16))
        legend = self.tr(
            "Dark bar: with blinatumomab. Grey bar: the comparison group of the same study."
        )
        rows.addWidget(label(legend, "soft"))
        for study in evidence.studies:
            rows.addWidget(self._card(study))
        verified = self.tr("Nobody has verified these figures yet.")
        if evidence.verified_by != "nobody yet":
            verified = self.tr("Verified by {name}.").format(name=evidence.verified_by)
        rows.addWidget(label(verified, "caption"))
        rows.addStretch(1)

    def _card(self, study: Study) -> Card:
        card = Card(in_language(study.name.words))
        card.body.addWidget(label(in_language(study.population.words), "caption"))
        card.body.addWidget(MeasureBars(study.measures))
        for note in study.notes:
            card.body.addWidget(label(in_language(note.words), "text"))
        card.body.addWidget(label(places(study.source), "caption"))
        return card
