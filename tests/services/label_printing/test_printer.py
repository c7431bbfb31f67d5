from __future__ import annotations

import os
import socket
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from bedside.services.label_printing.printer import LabelPrinter, PrinterFault, PrinterKind

COMMANDS = b"^XA^FO0,0^FS^XZ\n" * 2000


@pytest.fixture
def port() -> Iterator[tuple[int, list[bytes]]]:
    """A printer that listens on this machine and keeps what it was sent."""
    got: list[bytes] = []
    server = socket.create_server(("127.0.0.1", 0))

    def listen() -> None:
        line, _ = server.accept()
        with line:
            while chunk := line.recv(4096):
                got.append(chunk)

    thread = threading.Thread(target=listen, daemon=True)
    thread.start()
    yield server.getsockname()[1], got
    thread.join(5)
    server.close()


def test_a_printer_on_the_wards_network_takes_every_byte(port: tuple[int, list[bytes]]) -> None:
    number, got = port
    assert LabelPrinter(f"tcp://127.0.0.1:{number}", 8).send(COMMANDS) is None
    for _ in range(100):
        if len(b"".join(got)) == len(COMMANDS):
            break
        threading.Event().wait(0.02)
    assert b"".join(got) == COMMANDS


@pytest.mark.parametrize(
    ("place", "fault"),
    [
        ("", PrinterFault.NO_PRINTER),
        ("tcp://8.8.8.8:9100", PrinterFault.NOT_OF_THE_WARD),
        ("tcp://printer.example", PrinterFault.NOT_OF_THE_WARD),
        ("tcp://10.1.2.3:9100", None),
        ("tcp://192.168.1.9", None),
        ("tcp://10.1.2.3:no", PrinterFault.NOT_A_PORT),
        ("tcp://10.1.2.3:", PrinterFault.NOT_A_PORT),
        ("tcp://10.1.2.3:65536", PrinterFault.NOT_A_PORT),
        ("tcp://", PrinterFault.NO_PRINTER),
        ("/dev/usb/lp0", None),
        ("file:", PrinterFault.NO_PRINTER),
        ("file:labels.zpl", PrinterFault.NOT_WHOLE),
        ("file:/srv/labels.zpl", None),
        ("file:C:\\labels.zpl", None),
    ],
)
def test_a_label_never_leaves_the_ward(place: str, fault: PrinterFault | None) -> None:
    printer = LabelPrinter(place, 8)
    assert printer.refusal() is fault
    if fault is not None:
        assert printer.send(COMMANDS) is fault


def test_a_printer_that_is_off_says_so() -> None:
    with socket.create_server(("127.0.0.1", 0)) as server:
        number = server.getsockname()[1]
    assert LabelPrinter(f"tcp://127.0.0.1:{number}", 8).send(COMMANDS) is PrinterFault.UNREACHABLE


def test_a_device_file_is_written_to(tmp_path: Path) -> None:
    device = tmp_path / "lp0"
    device.write_bytes(b"")
    printer = LabelPrinter(str(device), 8)
    assert printer.send(b"one") is None
    assert printer.send(b"two") is None
    assert device.read_bytes() == b"onetwo"


def test_a_device_that_is_not_there_or_refuses_says_so(tmp_path: Path) -> None:
    gone = LabelPrinter(str(tmp_path / "nowhere" / "lp0"), 8)
    assert gone.send(COMMANDS) is PrinterFault.UNREACHABLE
    assert LabelPrinter(str(tmp_path), 8).send(COMMANDS) is PrinterFault.UNREACHABLE
    assert LabelPrinter("/dev/full", 8).send(COMMANDS) is PrinterFault.BROKE_OFF


def test_a_device_is_never_made_but_a_file_is(tmp_path: Path) -> None:
    path = tmp_path / "label.zpl"
    assert LabelPrinter(str(path), 8).send(COMMANDS) is PrinterFault.UNREACHABLE
    assert not path.exists()
    assert LabelPrinter(f"file:{path}", 8).send(COMMANDS) is None
    assert path.read_bytes() == COMMANDS


def test_a_device_that_nobody_reads_does_not_hold_up_the_ward(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    pipe = tmp_path / "lp0"
    os.mkfifo(pipe)
    assert LabelPrinter(str(pipe), 8).send(COMMANDS) is PrinterFault.UNREACHABLE
    monkeypatch.setattr("bedside.services.label_printing.printer._PATIENCE_S", 0.05)
    reader = os.open(pipe, os.O_RDONLY | os.O_NONBLOCK)
    try:
        assert LabelPrinter(str(pipe), 8).send(b"^XA" * 100_000) is PrinterFault.BROKE_OFF
    finally:
        os.close(reader)


@pytest.mark.parametrize("kind", list(PrinterKind))
def test_a_place_is_put_together_from_its_kind_and_back(kind: PrinterKind) -> None:
    printer = LabelPrinter.at(kind, " 10.0.0.5 ", 12)
    assert (printer.kind, printer.where, printer.dots_per_mm) == (kind, "10.0.0.5", 12)
    assert LabelPrinter.at(kind, "  ", 8).place == ""
