"""Does every fault and every state of a label have words that say what to do?"""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from bedside.services.label_printing.printer import LabelPrinter, PrinterFault
from bedside.services.label_printing.queue import OUT_BUT_NOT_KEPT, JobState, PrintJob
from bedside.services.papers import PaperProblem, PaperRefused
from bedside.services.refused import EntryProblem, EntryRefused
from bedside.ui.wording.label_printing import (
    fault_advice,
    fault_text,
    job_badge,
    job_text,
    refused_text,
)

PRINTER = LabelPrinter("tcp://10.0.0.5:9100", 8)


def a_job(state: JobState, fault: PrinterFault | None = None) -> PrintJob:
    return PrintJob("j", "b", "100x70", "", "p", datetime(2026, 11, 23, tzinfo=UTC), state, fault)


@pytest.mark.parametrize("fault", list(PrinterFault))
def test_a_failed_label_says_what_happened_what_is_kept_and_what_to_do(fault: PrinterFault) -> None:
    text = job_text(a_job(JobState.FAILED, fault), PRINTER)
    assert text.startswith(fault_text(fault, PRINTER))
    assert "Nothing is lost" in text
    assert text.endswith(fault_advice(fault))
    assert "{" not in text


def test_a_fault_names_the_place() -> None:
    assert "10.0.0.5:9100" in fault_text(PrinterFault.UNREACHABLE, PRINTER)


def test_every_state_has_its_own_word_and_none_only_a_colour() -> None:
    badges = [job_badge(a_job(state)) for state in JobState]
    assert len({word for _, word in badges}) == len(badges)
    torn = a_job(JobState.FAILED, PrinterFault.BROKE_OFF)
    assert job_badge(torn) == job_badge(a_job(JobState.SENDING))


def test_an_unclear_label_asks_to_look_and_an_ended_one_says_nothing() -> None:
    assert "It came out" in job_text(a_job(JobState.SENDING), PRINTER)
    assert "waits in the print queue" in job_text(a_job(JobState.WAITING), PRINTER)
    assert job_text(a_job(JobState.PRINTED), PRINTER) == ""
    assert job_text(a_job(JobState.GIVEN_UP), PRINTER) == ""


def test_every_refusal_has_a_sentence() -> None:
    refusals: list[EntryRefused | PaperRefused] = [
        PaperRefused(PaperProblem.NOT_CHECKED),
        PaperRefused(PaperProblem.DOES_NOT_FIT),
        EntryRefused(EntryProblem.NOTHING_SAVED),
        EntryRefused(EntryProblem.NOTHING_SAVED, OUT_BUT_NOT_KEPT),
        EntryRefused(EntryProblem.REASON_MISSING),
        EntryRefused(EntryProblem.NOT_POSSIBLE, "job"),
    ]
    sentences = [refused_text(each) for each in refusals]
    assert len(set(sentences)) == len(refusals)
    assert all(each.endswith(".") for each in sentences)
