"""Where is the thermal printer, and did it take the label?

A printer is a device file, a port of the ward's own network, or a file. A public address is
refused before anything is sent: a label names a child.
"""

from __future__ import annotations

import ipaddress
import os
import select
import socket
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path, PureWindowsPath

DEFAULT_PORT = 9100
LAST_PORT = 65535
DOTS_PER_MM = (8, 12, 24)
_PATIENCE_S = 5.0
_TCP, _FILE = "tcp://", "file:"


class PrinterKind(StrEnum):
    """What stands at a place. A device is there or not; a file is made where there is none."""

    NETWORK = "network"
    DEVICE = "device"
    FILE = "file"


class PrinterFault(StrEnum):
    """Why a printer did not take a label. Nothing is lost: the job stays in the queue."""

    NO_PRINTER = "no_printer"
    NOT_OF_THE_WARD = "not_of_the_ward"
    NOT_A_PORT = "not_a_port"
    NOT_WHOLE = "not_whole"
    UNREACHABLE = "unreachable"
    BROKE_OFF = "broke_off"


@dataclass(frozen=True, slots=True)
class LabelPrinter:
    """A thermal printer and its dots per mm (one of ``DOTS_PER_MM``).

    ``place`` is ``tcp://10.0.0.5:9100``, the path of a device such as ``/dev/usb/lp0``, or
    ``file:`` before the path of a file the labels are added to.
    """

    place: str
    dots_per_mm: int

    @classmethod
    def at(cls, kind: PrinterKind, where: str, dots_per_mm: int) -> LabelPrinter:
        """The printer of ``kind`` at the address or path that somebody wrote."""
        led = {PrinterKind.NETWORK: _TCP, PrinterKind.DEVICE: "", PrinterKind.FILE: _FILE}[kind]
        bare = where.strip()
        return cls(f"{led}{bare}" if bare else "", dots_per_mm)

    @property
    def kind(self) -> PrinterKind:
        """What stands there; a device where nothing is known."""
        if self.place.startswith(_TCP):
            return PrinterKind.NETWORK
        return PrinterKind.FILE if self.place.startswith(_FILE) else PrinterKind.DEVICE

    @property
    def where(self) -> str:
        """The address or the path alone."""
        return self.place.removeprefix(_TCP).removeprefix(_FILE).strip()

    def refusal(self) -> PrinterFault | None:
        """Why nothing may be sent there, or None."""
        if not self.where:
            return PrinterFault.NO_PRINTER
        if self.kind is PrinterKind.FILE:
            whole = Path(self.where).is_absolute() or PureWindowsPath(self.where).is_absolute()
            return None if whole else PrinterFault.NOT_WHOLE
        if self.kind is PrinterKind.DEVICE:
            return None
        host, _, _ = self.where.partition(":")
        try:
            address = ipaddress.ip_address(host.strip())
        except ValueError:
            return PrinterFault.NOT_OF_THE_WARD
        if not address.is_private:
            return PrinterFault.NOT_OF_THE_WARD
        return None if 0 < self._port() <= LAST_PORT else PrinterFault.NOT_A_PORT

    def send(self, commands: bytes) -> PrinterFault | None:
        """Hand the commands over; None when the printer took all of them."""
        fault = self.refusal()
        if fault is not None:
            return fault
        if self.kind is PrinterKind.NETWORK:
            return self._to_port(commands)
        if self.kind is PrinterKind.DEVICE and not Path(self.where).exists():
            return PrinterFault.UNREACHABLE
        return self._to_file(commands)

    def _port(self) -> int:
        """The port as a number; 0 for what is none."""
        _, colon, port = self.where.partition(":")
        if not colon:
            return DEFAULT_PORT
        return int(port) if port.strip().isdecimal() else 0

    def _to_port(self, commands: bytes) -> PrinterFault | None:
        host, _, _ = self.where.partition(":")
        try:
            line = socket.create_connection((host.strip(), self._port()), timeout=_PATIENCE_S)
        except OSError:
            return PrinterFault.UNREACHABLE
        with line:
            try:
                line.sendall(commands)
                line.shutdown(socket.SHUT_WR)
            except OSError:
                return PrinterFault.BROKE_OFF
        return None

    def _to_file(self, commands: bytes) -> PrinterFault | None:
        try:
            device = open(self.where, "ab", buffering=0, opener=_without_waiting)  # noqa: SIM115
        except OSError:
            return PrinterFault.UNREACHABLE
        with device:
            try:
                return _poured(commands, device.fileno())
            except OSError:
                return PrinterFault.BROKE_OFF


def _without_waiting(path: str, flags: int) -> int:
    """Open without waiting for a printer that is off, where the system can."""
    return os.open(path, flags | getattr(os, "O_NONBLOCK", 0))


def _poured(commands: bytes, device: int) -> PrinterFault | None:
    """Write all of it; a device that takes nothing for a while has broken off."""
    left = memoryview(commands)
    while left:
        if hasattr(os, "O_NONBLOCK") and not select.select([], [device], [], _PATIENCE_S)[1]:
            return PrinterFault.BROKE_OFF
        left = left[os.write(device, left) :]
    return None
