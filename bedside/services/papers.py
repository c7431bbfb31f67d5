"""Which papers leave the program for a bag, and which were printed before?

Only a checked bag has papers. A label that does not fit is refused with what is too long
and the size that fits; a reprint is counted, asks why, and says on itself that it is one.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum

from bedside.clinical.chart import BagLine as FoldedBag
from bedside.clinical.chart import BagState, Chart
from bedside.clinical.events import LabelPrinted
from bedside.documents.label_content import DoesNotFit, LabelContent, LabelSize
from bedside.documents.label_text import field_words
from bedside.documents.render import PageImage
from bedside.documents.words import Words
from bedside.services.at_work import WardAtWork
from bedside.services.paper_content import label_content, worksheet_content
from bedside.services.refused import EntryProblem, EntryRefused

SIZES = {"100x70": LabelSize.MM_100X70, "100x50": LabelSize.MM_100X50}


class PaperProblem(StrEnum):
    """Why there is no paper."""

    NOT_CHECKED = "not_checked"
    DOES_NOT_FIT = "does_not_fit"


@dataclass(frozen=True, slots=True)
class Paper:
    """A PDF and the name it is saved under."""

    pdf: bytes
    name: str


@dataclass(frozen=True, slots=True)
class PaperRefused:
    """No paper: why, what is too long, and the size that would fit (None = none)."""

    why: PaperProblem
    what: tuple[str, ...] = ()
    fits: str | None = None


class Papers:
    """The papers of this ward's bags, in the words of the language shown now."""

    def __init__(self, at_work: WardAtWork, words: Callable[[], Words]) -> None:
        self._at_work = at_work
        self._words = words

    def label(self, bag: str, size: str) -> Paper | PaperRefused:
        """One label of ``size`` (``100x70``, ``100x50``)."""
        from bedside.documents.label import bag_label

        return self._labelled(bag, size, bag_label, "label")

    def sheet(self, bag: str, size: str) -> Paper | PaperRefused:
        """The label on an A4 sheet of labels of ``size``."""
        from bedside.documents.label import label_sheet

        return self._labelled(
            bag, size, lambda content, at, words: label_sheet([content], at, words), "sheet"
        )

    def _labelled(
        self,
        bag: str,
        size: str,
        draw: Callable[[LabelContent, LabelSize, Words], bytes | DoesNotFit],
        kind: str,
    ) -> Paper | PaperRefused:
        found = self._checked(bag)
        if isinstance(found, PaperRefused):
            return found
        chart, line = found
        content = label_content(self._at_work, chart, line, self.copies(bag))
        drawn = draw(content, SIZES[size], self._words())
        if isinstance(drawn, DoesNotFit):
            fits = next((name for name, each in SIZES.items() if each is drawn.fits), None)
            what = tuple(field_words(code, self._words()) for code in drawn.what)
            return PaperRefused(PaperProblem.DOES_NOT_FIT, what, fits)
        return Paper(drawn, _file_name(line, f"{kind}-{size}"))

    def worksheet(self, bag: str) -> Paper | PaperRefused:
        """The preparation worksheet, A4."""
        from bedside.documents.worksheet import preparation_worksheet

        found = self._checked(bag)
        if isinstance(found, PaperRefused):
            return found
        chart, line = found
        content = worksheet_content(self._at_work, chart, line)
        return Paper(preparation_worksheet(content, self._words()), _file_name(line, "worksheet"))

    def copies(self, bag: str) -> int:
        """How many labels of this bag left the program."""
        row = self._at_work.file.read.bag(bag)
        return 0 if row is None else row.labels_printed

    def printed(self, bag: str, paper: str, how: str, reason: str = "") -> EntryRefused | None:
        """A label left the program by ``how`` (``printer``, ``pdf``). A reprint needs a reason."""
        row = self._at_work.file.read.bag(bag)
        if row is None or isinstance(self._checked(bag), PaperRefused):
            return EntryRefused(EntryProblem.NOT_POSSIBLE, "bag")
        if row.labels_printed and not reason.strip():
            return EntryRefused(EntryProblem.REASON_MISSING, "reason")
        event = LabelPrinted(bag, paper, row.labels_printed, how, reason.strip())
        written = self._at_work.record(row.patient, event)
        return written if isinstance(written, EntryRefused) else None

    def pages(self, pdf: bytes, dpi: int) -> list[PageImage]:
        """The pages of a paper as pictures, for preview and print."""
        from bedside.documents.render import page_images

        return page_images(pdf, dpi)

    def _checked(self, bag: str) -> tuple[Chart, FoldedBag] | PaperRefused:
        row = self._at_work.file.read.bag(bag)
        if row is None:
            raise KeyError(bag)
        chart = self._at_work.reading(row.patient).chart
        line = chart.bag(bag)
        if line is None or line.state is not BagState.CHECKED:
            return PaperRefused(PaperProblem.NOT_CHECKED)
        return chart, line


def _file_name(line: FoldedBag, kind: str) -> str:
    order, number = line.event.order, line.event.bag_number
    return f"bedside-{kind}-cycle{order.cycle}-bag{number}-{line.event.bag[:8]}.pdf"
