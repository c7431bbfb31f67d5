"""Which paper, and where does it go? Choose, look, print or save; a reprint says why.

A label goes to the label printer, where one is set up, to a printer of the system, or into
a PDF.
"""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QBoxLayout, QWidget

from bedside.services.label_printing.queue import PrintQueue
from bedside.services.papers import Paper, PaperProblem, PaperRefused, Papers
from bedside.ui.fields import ChoiceField, TextField
from bedside.ui.papers.label_act import LabelPrinterAct
from bedside.ui.papers.preview import PaperPreview
from bedside.ui.papers.printing import PRINT_DPI, AskPrinter, ask_printer, print_pages
from bedside.ui.papers.saving import AskFile, ask_file, save_paper
from bedside.ui.theme.apply import current_scale, scaled
from bedside.ui.widgets.card import Card
from bedside.ui.widgets.notice import Notice
from bedside.ui.widgets.text import button, divider, label

_PREVIEW_DPI = 200
WORKSHEET = "worksheet"
_SHEET = "sheet-"
_LARGE_TEXT = 1.3  # from here on the acts stand above the preview instead of beside it


class PapersPanel(QWidget):
    """The papers of one checked bag. ``left`` says that one left the program.

    Without a ``queue`` there is no label printer; ``queue_wanted`` opens the print queue.
    """

    left = Signal()
    queue_wanted = Signal()

    def __init__(
        self,
        papers: Papers,
        bag: str,
        *,
        queue: PrintQueue | None = None,
        to_printer: AskPrinter = ask_printer,
        to_file: AskFile = ask_file,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._papers, self._bag = papers, bag
        self._to_printer, self._to_file = to_printer, to_file
        self._paper: Paper | None = None
        self.choice = ChoiceField(
            self.tr("Paper"),
            [
                ("100x70", self.tr("Label 100 × 70 mm")),
                ("100x50", self.tr("Label 100 × 50 mm")),
                ("sheet-100x70", self.tr("A4 sheet of labels 100 × 70 mm")),
                ("sheet-100x50", self.tr("A4 sheet of labels 100 × 50 mm")),
                (WORKSHEET, self.tr("Preparation worksheet, A4")),
            ],
        )
        self.preview = PaperPreview()
        self.reason = TextField(self.tr("Why it is printed again"))
        self.print_button = button(self.tr("Print…"))
        self.save_button = button(self.tr("Save as PDF…"))
        self.refusal = Notice("stop", self.tr("No paper"), "")
        self.copies = label("", "caption")
        self.thermal = None if queue is None else self._thermal(queue)
        self._lay_out()
        self.choice.changed.connect(self._show)
        self.print_button.clicked.connect(self._print)
        self.save_button.clicked.connect(self._save)
        self.choice.set_value("100x70")

    def _thermal(self, queue: PrintQueue) -> LabelPrinterAct:
        """What prints a single label on the label printer of this PC."""
        made = LabelPrinterAct(
            queue, self._bag, may_leave=self._may_leave, reason=self.reason.value
        )
        made.left.connect(self._left_thermal)
        made.queue_wanted.connect(self.queue_wanted)
        self.print_button.setText(self.tr("Print on another printer…"))
        return made

    def _lay_out(self) -> None:
        acts = Card()
        for part in (self.choice, self.reason, self.copies):
            acts.body.addWidget(part)
        if self.thermal is not None:
            acts.body.addWidget(self.thermal)
            acts.body.addWidget(divider())
        acts.body.addWidget(self.print_button)
        acts.body.addWidget(self.save_button)
        shown = Card()
        shown.body.addWidget(self.refusal)
        shown.body.addWidget(self.preview, 1)
        is_wide = current_scale() < _LARGE_TEXT
        direction = QBoxLayout.Direction
        # The acts come first for whoever goes by key; they stand right of the preview.
        row = QBoxLayout(direction.RightToLeft if is_wide else direction.TopToBottom, self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(scaled(16))
        row.addWidget(acts, 3, Qt.AlignmentFlag.AlignTop)
        row.addWidget(shown, 5)

    def _show(self) -> None:
        """Draw the chosen paper, or say why there is none and what would fit."""
        found = self._found(self.choice.value() or WORKSHEET)
        self._paper = found if isinstance(found, Paper) else None
        self.refusal.setVisible(isinstance(found, PaperRefused))
        self.preview.setVisible(self._paper is not None)
        if isinstance(found, PaperRefused):
            self.refusal.show_notice("stop", self.tr("No paper"), self._refused(found))
        else:
            self.preview.show_pages(self._papers.pages(found.pdf, _PREVIEW_DPI))
        for act in (self.print_button, self.save_button):
            act.setEnabled(self._paper is not None)
        printed = self._papers.copies(self._bag)
        self.reason.setVisible(self._is_label() and printed > 0)
        count = self.tr("Labels printed so far: {count}").format(count=printed)
        self.copies.setText(count)
        if self.thermal is not None:
            single = self._paper is not None and not self._is_sheet() and self._is_label()
            self.thermal.setVisible(self._is_label() and not self._is_sheet())
            self.thermal.show_size(self.choice.value() if single else None)

    def refresh(self) -> None:
        """Read again what was printed: the print queue may have gone on elsewhere."""
        if self.thermal is not None:
            self.thermal.refresh()
        self._show()

    def _left_thermal(self) -> None:
        self.reason.clear()
        self._show()
        self.left.emit()

    def _found(self, choice: str) -> Paper | PaperRefused:
        if choice == WORKSHEET:
            return self._papers.worksheet(self._bag)
        if choice.startswith(_SHEET):
            return self._papers.sheet(self._bag, choice.removeprefix(_SHEET))
        return self._papers.label(self._bag, choice)

    def _is_label(self) -> bool:
        return self.choice.value() != WORKSHEET

    def _is_sheet(self) -> bool:
        return (self.choice.value() or "").startswith(_SHEET)

    def _refused(self, refused: PaperRefused) -> str:
        if refused.why is PaperProblem.NOT_CHECKED:
            return self.tr("A bag has papers only after the second check agreed.")
        too_long = self.tr("Too long for this label: {what}.").format(what=", ".join(refused.what))
        if refused.fits is None:
            return too_long
        return " ".join((too_long, self.tr("{size} mm fits.").format(size=refused.fits)))

    def _may_leave(self) -> bool:
        """A reprint needs its reason before anything is printed or saved."""
        if self._is_label() and self._papers.copies(self._bag) and not self.reason.value():
            self.reason.show_refusal(self.tr("Write why another label is needed."))
            self.reason.setFocus()
            return False
        return True

    def _print(self) -> None:
        if self._paper is None or not self._may_leave():
            return
        pages = self._papers.pages(self._paper.pdf, PRINT_DPI)
        if print_pages(pages, self._paper.name, self, self._to_printer):
            self._record("printer")

    def _save(self) -> None:
        if self._paper is None or not self._may_leave():
            return
        if save_paper(self._paper, self, self._to_file, self.refusal):
            self._record("pdf")

    def _record(self, how: str) -> None:
        """A label that left is counted; a worksheet is not a label."""
        if self._is_label():
            refused = self._papers.printed(
                self._bag, self.choice.value() or "", how, self.reason.value()
            )
            if refused is not None:
                self.refusal.show_notice(
                    "stop",
                    self.tr("Not recorded"),
                    self.tr("The paper left the program, but the ward's file did not take it."),
                )
                self.refusal.show()
                return
            self.reason.clear()
            self._show()
        self.left.emit()
