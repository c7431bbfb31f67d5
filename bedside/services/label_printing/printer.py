"""Where is the thermal printer, and did it take the label?

A printer is a device file, a port of the ward's own network, or a file. A public address is
refused before anything is sent: a label names a child.
"""

from __future__ import annotations

import ipaddress
import socket
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

DEFAULT_PORT = 9100
_PATIENCE_S = 5.0
_TCP = "tcp://"


class PrinterFault(StrEnum):
    """Why a printer did not take a label. Nothing is lost: the job stays in the queue."""

    NO_PRINTER = "no_printer"
    NOT_OF_THE_WARD = "not_of_the_ward"
    UNREACHABLE = "unreachable"
    BROKE_OFF = "broke_off"


@dataclass(frozen=True, slots=True)
class LabelPrinter:
    """A thermal printer: ``place`` is ``tcp://10.0.0.5:9100`` or a path; its dots per mm."""

    place: str
    dots_per_mm: int

    def refusal(self) -> PrinterFault | None:
        """Why nothing may be sent there, or None."""
        if not self.place.strip():
            return PrinterFault.NO_PRINTER
        if not self.place.startswith(_TCP):
            return None
        host, _ = self._host_and_port()
        try:
            address = ipaddress.ip_address(host)
        except ValueError:
            return PrinterFault.NOT_OF_THE_WARD
        return None if address.is_private else PrinterFault.NOT_OF_THE_WARD

    def send(self, commands: bytes) -> PrinterFault | None:
        """Hand the commands over; None when the printer took all of them."""
        fault = self.refusal()
        if fault is not None:
            return fault
        return self._to_port(commands) if self.place.startswith(_TCP) else self._to_file(commands)

    def _host_and_port(self) -> tuple[str, int]:
        host, _, port = self.place.removeprefix(_TCP).partition(":")
        return host.strip(), int(port) if port.strip().isdigit() else DEFAULT_PORT

    def _to_port(self, commands: bytes) -> PrinterFault | None:
        try:
            line = socket.create_connection(self._host_and_port(), timeout=_PATIENCE_S)
        except (OSError, OverflowError):
            return PrinterFault.UNREACHABLE
        with line:
            try:
                line.sendall(commands)
                line.shutdown(socket.SHUT_WR)
            except OSError:
                return PrinterFault.BROKE_OFF
        return None

    def _to_file(self, commands: bytes) -> PrinterFault | None:
        path = Path(self.place)
        try:
            with path.open("ab") as device:
                device.write(commands)
        except FileNotFoundError:
            return PrinterFault.UNREACHABLE
        except OSError:
            return PrinterFault.BROKE_OFF
        return None
