"""Which label printer does this PC print on, and does it print true millimetres?"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from bedside.services.label_printing.printer import LabelPrinter, PrinterFault, PrinterKind
from bedside.ui.fields import ChoiceField, TextField
from bedside.ui.widgets.card import Card
from bedside.ui.widgets.flow import Flow
from bedside.ui.widgets.in_view import bring_into_view
from bedside.ui.widgets.notice import Notice
from bedside.ui.widgets.text import button, label
from bedside.ui.wording.label_printing import fault_advice, fault_text


class LabelPrinterCard(Card):
    """Kind, place and resolution. ``printer_changed`` carries the printer to remember.

    ``trial`` sends a test label to a printer and says what went wrong, or None.
    """

    printer_changed = Signal(object)
    queue_wanted = Signal()

    def __init__(
        self,
        printer: LabelPrinter,
        trial: Callable[[LabelPrinter], PrinterFault | None],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(self.tr("Label printer of this PC"), parent)
        self._trial = trial
        self.kind = ChoiceField(
            self.tr("How it is reached"),
            [
                (PrinterKind.NETWORK, self.tr("Port of the ward's own network")),
                (PrinterKind.DEVICE, self.tr("Device file")),
                (PrinterKind.FILE, self.tr("File")),
            ],
        )
        self.hint = label("", "caption")
        self.place = TextField(self.tr("Its address or path"))
        self.dots = ChoiceField(
            self.tr("Resolution"), [("8", "203 dpi"), ("12", "300 dpi"), ("24", "600 dpi")]
        )
        self.test_act = button(self.tr("Print a test label"))
        self.use_act = button(self.tr("Use this label printer"))
        self.queue_act = button(self.tr("Print queue"))
        self.told = Notice("good", "", "")
        self.told.hide()
        self._fill(printer)
        self.kind.changed.connect(self._show_hint)
        for field in (self.kind, self.place, self.dots):
            field.changed.connect(self.told.hide)
        self.test_act.clicked.connect(self._test)
        self.use_act.clicked.connect(self._use)
        self.queue_act.clicked.connect(self.queue_wanted)

    def _fill(self, printer: LabelPrinter) -> None:
        acts = Flow()
        for act in (self.test_act, self.use_act, self.queue_act):
            acts.add(act)
        for part in (self.kind, self.place, self.hint, self.dots, acts, self.told):
            self.body.addWidget(part)
        self.kind.set_value(printer.kind if printer.where else PrinterKind.NETWORK)
        self.place.set_text(printer.where)
        self.dots.set_value(str(printer.dots_per_mm))
        self._show_hint()

    def printer(self) -> LabelPrinter:
        """The printer as it is written here now."""
        kind = PrinterKind(self.kind.text())
        return LabelPrinter.at(kind, self.place.value(), int(self.dots.text()))

    def _show_hint(self) -> None:
        self.place.show_echo("")
        self.hint.setText(
            {
                PrinterKind.NETWORK: self.tr(
                    "The printer's number on the ward's own network, such as 10.0.0.5, or with"
                    " its port: 10.0.0.5:9100. Names and public addresses are never used."
                ),
                PrinterKind.DEVICE: self.tr(
                    "The device the system knows the printer by, such as /dev/usb/lp0."
                ),
                PrinterKind.FILE: self.tr(
                    "The whole path of a file that labels are added to, in the printer's language."
                ),
            }[PrinterKind(self.kind.text())]
        )

    def _is_refused(self, printer: LabelPrinter) -> bool:
        """A place nothing may be sent to is refused under its field."""
        fault = printer.refusal()
        if fault is None:
            return False
        missing = fault is PrinterFault.NO_PRINTER
        sentence = self.tr("Write where the printer is.") if missing else fault_text(fault, printer)
        self.place.show_refusal(sentence)
        self.place.setFocus()
        bring_into_view(self.place)
        self.told.hide()
        return True

    def _test(self) -> None:
        printer = self.printer()
        if self._is_refused(printer):
            return
        fault = self._trial(printer)
        if fault is None:
            self._tell(
                "good",
                self.tr("The test label was sent"),
                self.tr(
                    "Hold a ruler against both scales: 50 must be 50 mm from 0. If it is not,"
                    " choose the printer's own resolution."
                ),
            )
            return
        again = self.tr("Look at the printer, then print the test label again.")
        advice = again if fault is PrinterFault.BROKE_OFF else fault_advice(fault)
        self._tell(
            "stop",
            self.tr("The test label did not come out"),
            " ".join((fault_text(fault, printer), advice)),
        )

    def _use(self) -> None:
        """Remember the printer; an empty place means that there is none."""
        printer = self.printer()
        if printer.where and self._is_refused(printer):
            return
        self.printer_changed.emit(printer)
        if printer.where:
            told = self.tr("Labels of this PC go to {where}.").format(where=printer.where)
        else:
            told = self.tr("This PC has no label printer now.")
        self._tell("good", self.tr("Remembered on this PC"), told)

    def _tell(self, severity: str, title: str, text: str) -> None:
        self.told.show_notice(severity, title, text)
        self.told.show()
        bring_into_view(self.told)
