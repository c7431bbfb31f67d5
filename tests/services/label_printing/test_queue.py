from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from bedside.clinical.events import LabelPrinted
from bedside.documents.words import Words
from bedside.services.label_printing.printer import LabelPrinter, PrinterFault
from bedside.services.label_printing.queue import (
    OUT_BUT_NOT_KEPT,
    JobState,
    PrintJob,
    PrintQueue,
)
from bedside.services.papers import PaperRefused, Papers
from bedside.services.refused import EntryProblem, EntryRefused
from tests.support.ward import OpenWard, disk_full
from tests.support.zpl_reader import read_zpl

WORDS = Words(lambda _context, text: text, ".", "en")


@pytest.fixture
def device(tmp_path: Path) -> Path:
    path = tmp_path / "lp0"
    path.write_bytes(b"")
    return path


@pytest.fixture
def bag(ward: OpenWard) -> str:
    return ward.checked_bag(ward.child())


@pytest.fixture
def queue(ward: OpenWard, device: Path) -> Iterator[PrintQueue]:
    yield PrintQueue(ward.nurse, lambda: WORDS, lambda: LabelPrinter(str(device), 8))


def printed(ward: OpenWard) -> list[LabelPrinted]:
    events = (entry.event for entry in ward.file.journal.all())
    return [event for event in events if isinstance(event, LabelPrinted)]


def job(answer: object) -> PrintJob:
    assert isinstance(answer, PrintJob), answer
    return answer


def test_one_label_comes_out_and_is_counted(
    ward: OpenWard, queue: PrintQueue, device: Path, bag: str
) -> None:
    done = job(queue.ask(bag, "100x70"))
    assert (done.state, done.copy_number) == (JobState.PRINTED, 0)
    assert len(read_zpl(device.read_bytes())) == 1
    assert [(each.how, each.copy_number) for each in printed(ward)] == [("thermal", 0)]


def test_another_label_asks_why_and_is_the_first_reprint(
    ward: OpenWard, queue: PrintQueue, device: Path, bag: str
) -> None:
    queue.ask(bag, "100x70")
    refused = queue.ask(bag, "100x70")
    assert isinstance(refused, EntryRefused)
    assert refused.why is EntryProblem.REASON_MISSING
    again = job(queue.ask(bag, "100x70", "the first one was torn"))
    assert (again.state, again.copy_number) == (JobState.PRINTED, 1)
    first, second = read_zpl(device.read_bytes())
    assert first.rows != second.rows
    assert printed(ward)[-1].reason == "the first one was torn"


def test_a_printer_that_fails_says_so_and_loses_nothing(
    ward: OpenWard, queue: PrintQueue, device: Path, bag: str
) -> None:
    device.unlink()
    device.mkdir()
    failed = job(queue.ask(bag, "100x70"))
    assert (failed.state, failed.fault) == (JobState.FAILED, PrinterFault.UNREACHABLE)
    assert printed(ward) == []
    ward.reopen()
    device.rmdir()
    device.write_bytes(b"")
    later = PrintQueue(ward.physician, lambda: WORDS, lambda: LabelPrinter(str(device), 8))
    assert [each.id for each in later.jobs()] == [failed.id]
    assert job(later.try_again(failed.id)).state is JobState.PRINTED
    assert len(printed(ward)) == 1


def test_without_a_printer_the_job_waits_in_the_queue(ward: OpenWard, bag: str) -> None:
    queue = PrintQueue(ward.nurse, lambda: WORDS, lambda: LabelPrinter("", 8))
    assert job(queue.ask(bag, "100x70")).fault is PrinterFault.NO_PRINTER


class _CrashError(Exception):
    """The program was killed while it sent."""


class _Killed(LabelPrinter):
    __slots__ = ()

    def send(self, commands: bytes) -> PrinterFault | None:  # noqa: ARG002
        raise _CrashError


def test_after_a_crash_nobody_knows_and_somebody_looks(
    ward: OpenWard, queue: PrintQueue, device: Path, bag: str
) -> None:
    killed = PrintQueue(ward.nurse, lambda: WORDS, lambda: _Killed(str(device), 8))
    with pytest.raises(_CrashError):
        killed.ask(bag, "100x70")
    (unclear,) = queue.jobs()
    assert unclear.state is JobState.SENDING
    assert printed(ward) == []
    assert job(queue.came_out(unclear.id)).state is JobState.PRINTED
    assert len(printed(ward)) == 1
    assert isinstance(queue.came_out(unclear.id), EntryRefused)


def test_a_job_is_given_up_and_cleared_away(ward: OpenWard, bag: str) -> None:
    queue = PrintQueue(ward.nurse, lambda: WORDS, lambda: LabelPrinter("", 8))
    failed = job(queue.ask(bag, "100x70"))
    assert queue.give_up(failed.id) is None
    assert queue.jobs()[0].state is JobState.GIVEN_UP
    assert isinstance(queue.try_again(failed.id), EntryRefused)
    assert queue.clear_away() is None
    assert queue.jobs() == ()
    assert queue.give_up(failed.id) is not None


def test_a_bag_that_was_not_checked_has_no_label(ward: OpenWard, queue: PrintQueue) -> None:
    unchecked = ward.prepared_bag(ward.child())
    assert isinstance(queue.ask(unchecked, "100x70"), PaperRefused)
    assert queue.jobs() == ()


class _TornOff(LabelPrinter):
    """Takes everything and breaks off at the last moment."""

    __slots__ = ()

    def send(self, commands: bytes) -> PrinterFault | None:  # noqa: ARG002
        return PrinterFault.BROKE_OFF


def test_a_label_that_broke_off_may_have_come_out_all_the_same(
    ward: OpenWard, device: Path, bag: str
) -> None:
    torn = PrintQueue(ward.nurse, lambda: WORDS, lambda: _TornOff(str(device), 8))
    broken = job(torn.ask(bag, "100x70"))
    assert (broken.state, broken.may_be_out) == (JobState.FAILED, True)
    assert job(torn.came_out(broken.id)).state is JobState.PRINTED
    assert len(printed(ward)) == 1


def test_a_bag_has_one_label_on_its_way(ward: OpenWard, queue: PrintQueue, bag: str) -> None:
    nowhere = PrintQueue(ward.nurse, lambda: WORDS, lambda: LabelPrinter("", 8))
    failed = job(nowhere.ask(bag, "100x70"))
    assert not failed.may_be_out
    assert isinstance(queue.came_out(failed.id), EntryRefused)
    assert isinstance(queue.ask(bag, "100x70"), EntryRefused)
    assert queue.open_job(bag) == failed
    assert queue.give_up(failed.id) is None
    assert queue.open_job(bag) is None
    assert queue.give_up(failed.id) is not None
    assert job(queue.ask(bag, "100x70")).state is JobState.PRINTED


def test_a_label_that_left_otherwise_makes_the_waiting_one_a_reprint(
    ward: OpenWard, queue: PrintQueue, device: Path, bag: str
) -> None:
    nowhere = PrintQueue(ward.nurse, lambda: WORDS, lambda: LabelPrinter("", 8))
    failed = job(nowhere.ask(bag, "100x70"))
    assert Papers(ward.nurse, lambda: WORDS).printed(bag, "100x70", "pdf") is None
    refused = queue.try_again(failed.id)
    assert isinstance(refused, EntryRefused)
    assert refused.why is EntryProblem.REASON_MISSING
    assert device.read_bytes() == b""
    again = job(queue.try_again(failed.id, "one for the pump"))
    assert (again.state, again.copy_number) == (JobState.PRINTED, 1)
    assert printed(ward)[-1].reason == "one for the pump"


def test_a_label_whose_entry_was_not_taken_is_told_apart(
    ward: OpenWard, queue: PrintQueue, device: Path, bag: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    with monkeypatch.context() as full:
        full.setattr(ward.file.journal, "append", disk_full)
        refused = queue.ask(bag, "100x70")
    assert isinstance(refused, EntryRefused)
    assert (refused.why, refused.field) == (EntryProblem.NOTHING_SAVED, OUT_BUT_NOT_KEPT)
    assert len(read_zpl(device.read_bytes())) == 1
    (unclear,) = queue.jobs()
    assert job(queue.came_out(unclear.id)).state is JobState.PRINTED


def test_the_list_names_the_child_and_who_asked(
    ward: OpenWard, queue: PrintQueue, bag: str
) -> None:
    queue.ask(bag, "100x50")
    (line,) = queue.lines()
    assert (line.patient_name, line.cycle, line.bag_number) == ("Örnek Hasta 1", 1, 1)
    assert (line.asked_by, line.job.paper) == ("Hemşire 1", "100x50")
    assert line.asked_at.utcoffset() is not None
