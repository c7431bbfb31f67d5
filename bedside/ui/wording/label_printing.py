"""What became of a label on its way to the label printer, in words? And what is to be done?"""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from bedside.services.label_printing.printer import LabelPrinter, PrinterFault
from bedside.services.label_printing.queue import OUT_BUT_NOT_KEPT, JobState, PrintJob
from bedside.services.papers import PaperProblem, PaperRefused
from bedside.services.refused import EntryProblem, EntryRefused

translate = QCoreApplication.translate


def fault_text(fault: PrinterFault, printer: LabelPrinter) -> str:
    """What happened, with the place it happened at."""
    sentences = {
        PrinterFault.NO_PRINTER: translate(
            "LabelPrinting", "No label printer is set up on this PC."
        ),
        PrinterFault.NOT_OF_THE_WARD: translate(
            "LabelPrinting",
            "{where} is not an address of the ward's own network. Nothing was sent there:"
            " a label names a child.",
        ),
        PrinterFault.NOT_A_PORT: translate(
            "LabelPrinting", "The port after the colon must be a whole number from 1 to 65535."
        ),
        PrinterFault.NOT_WHOLE: translate(
            "LabelPrinting", "{where} is not the whole path of a file."
        ),
        PrinterFault.UNREACHABLE: translate(
            "LabelPrinting", "The label printer {where} was not reached. Nothing came out."
        ),
        PrinterFault.BROKE_OFF: translate(
            "LabelPrinting",
            "The label printer {where} broke off. Nobody knows whether a label came out.",
        ),
    }
    return sentences[fault].format(where=printer.where)


def fault_advice(fault: PrinterFault) -> str:
    """What may be done about it."""
    look = translate(
        "LabelPrinting",
        "Look whether it is switched on and connected, has labels, and is closed; then try again.",
    )
    place = translate("LabelPrinting", "Set it up in the settings, then try again.")
    return {
        PrinterFault.UNREACHABLE: look,
        PrinterFault.BROKE_OFF: translate(
            "LabelPrinting",
            "Look at the printer: a whole label is confirmed with \u201cIt came out\u201d; a torn"
            " or missing one is thrown away and sent again.",
        ),
    }.get(fault, place)


def job_badge(job: PrintJob) -> tuple[str, str]:
    """Severity and word for how far a job has come."""
    return {
        JobState.WAITING: ("due", translate("LabelPrinting", "waiting")),
        JobState.SENDING: ("caution", translate("LabelPrinting", "not known whether it came out")),
        JobState.PRINTED: ("good", translate("LabelPrinting", "printed")),
        JobState.FAILED: ("stop", translate("LabelPrinting", "not printed")),
        JobState.GIVEN_UP: ("info", translate("LabelPrinting", "given up")),
    }[JobState.SENDING if job.may_be_out else job.state]


def job_text(job: PrintJob, printer: LabelPrinter) -> str:
    """What happened, what was not lost and what to do; nothing for a job that ended."""
    if job.ended:
        return ""
    kept = translate("LabelPrinting", "Nothing is lost: the label waits in the print queue.")
    if job.state is JobState.SENDING:
        cut = translate("LabelPrinting", "The program ended while this label was sent.")
        return " ".join((cut, kept, fault_advice(PrinterFault.BROKE_OFF)))
    if job.fault is None:
        return kept
    return " ".join((fault_text(job.fault, printer), kept, fault_advice(job.fault)))


def refused_text(refused: EntryRefused | PaperRefused) -> str:
    """Why an act of the print queue was not taken."""
    if isinstance(refused, PaperRefused):
        return {
            PaperProblem.NOT_CHECKED: translate(
                "LabelPrinting", "This bag has no label now: its second check does not stand."
            ),
            PaperProblem.DOES_NOT_FIT: translate(
                "LabelPrinting", "The label does not fit this size any more. Choose another size."
            ),
        }[refused.why]
    if refused.field == OUT_BUT_NOT_KEPT:
        return translate(
            "LabelPrinting",
            "The label came out, but the ward's file did not take its entry. Confirm it in the"
            " print queue with \u201cIt came out\u201d as soon as the disk can be written again.",
        )
    if refused.why is EntryProblem.NOTHING_SAVED:
        return translate(
            "LabelPrinting",
            "The ward's file cannot be written: its disk is full or gone. Look at the printer"
            " and in the print queue before printing again.",
        )
    if refused.why is EntryProblem.REASON_MISSING:
        return translate("LabelPrinting", "Write why another label is needed.")
    return translate(
        "LabelPrinting", "This label is already on its way, or its way came to an end."
    )
