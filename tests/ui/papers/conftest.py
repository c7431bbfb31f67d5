"""A checked bag of a training ward, and a label printer that can be switched off."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path

import pytest

from bedside.documents.words import Words
from bedside.services.label_printing.printer import LabelPrinter, PrinterFault
from bedside.services.label_printing.queue import PrintQueue
from bedside.services.papers import Papers
from tests.support.ward import FoundedWard, OpenWard, found_training
from tests.support.zpl_reader import Burnt, read_zpl

WORDS = Words(lambda _context, text: text, ".", "en")


class TornPrinter(LabelPrinter):
    """Breaks off while it prints."""

    __slots__ = ()

    def send(self, commands: bytes) -> PrinterFault | None:  # noqa: ARG002
        return PrinterFault.BROKE_OFF


@dataclass
class Bench:
    """The ward, its bag, and the printer of this PC: a device that is there or not."""

    ward: OpenWard
    bag: str
    device: Path
    is_torn: bool = False

    def printer(self) -> LabelPrinter:
        kind = TornPrinter if self.is_torn else LabelPrinter
        return kind(str(self.device), 8)

    def queue(self) -> PrintQueue:
        return PrintQueue(self.ward.nurse, lambda: WORDS, self.printer)

    def papers(self) -> Papers:
        return Papers(self.ward.nurse, lambda: WORDS)

    def switch_on(self) -> None:
        self.device.touch()

    def labels(self) -> list[Burnt]:
        return read_zpl(self.device.read_bytes()) if self.device.exists() else []


@pytest.fixture(scope="module")
def founded(tmp_path_factory: pytest.TempPathFactory) -> tuple[FoundedWard, str]:
    """Founded once a module: a ward with one checked bag."""
    founded = found_training(tmp_path_factory.mktemp("papers") / "ward")
    opened = OpenWard(founded)
    bag = opened.checked_bag(opened.child())
    opened.file.close()
    return founded, bag


@pytest.fixture
def bench(founded: tuple[FoundedWard, str], tmp_path: Path) -> Iterator[Bench]:
    ward, bag = founded
    folder = tmp_path / "ward"
    shutil.copytree(ward.folder, folder)
    opened = OpenWard(replace(ward, folder=folder))
    yield Bench(opened, bag, tmp_path / "lp0")
    opened.file.close()
