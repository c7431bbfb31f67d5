"""Where did this lot go? From a lot to every bag and child, and back, as list and paper."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from bedside.documents.lot_trail import kind_word, state_word
from bedside.documents.words import Words
from bedside.services.packs.lot_trail import LotLine, LotTrail, LotUse
from bedside.services.paper_content import bag_code
from bedside.ui.fields import TextField
from bedside.ui.papers import printing
from bedside.ui.widgets.card import Card
from bedside.ui.widgets.cell import Cell
from bedside.ui.widgets.flow import Flow
from bedside.ui.widgets.page import Page
from bedside.ui.widgets.table import Column, RowsModel, RowsView
from bedside.ui.widgets.text import button, label
from bedside.ui.wording import quantities

AskFile = Callable[[QWidget, str], str]


def ask_file(parent: QWidget, name: str) -> str:
    """Where the person wants the paper; empty where nowhere."""
    title = QCoreApplication.translate("LotPage", "Save the lot trail")
    return QFileDialog.getSaveFileName(parent, title, name, "*.pdf")[0]


class LotPage(Page):
    """All lots of the ward, and the bags and children of the one that is asked for.

    ``patient_wanted`` opens a child's chart, ``left`` goes back.
    """

    patient_wanted = Signal(str)
    left = Signal()

    def __init__(
        self,
        trail: LotTrail,
        words: Callable[[], Words],
        ask: AskFile = ask_file,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__("", parent=parent)
        self.set_title(self.tr("Lot trail"))
        self._trail, self._words, self._ask = trail, words, ask
        self._asked, self._heading = "", ""
        self._found: tuple[LotUse, ...] = ()
        self.asked = TextField(self.tr("Lot or serial, or scan a carton"))
        self.find_act = button(self.tr("Find"), "primary")
        self.save_act = button(self.tr("Save as PDF"))
        self.print_act = button(self.tr("Print"))
        self.print_act.clicked.connect(self._print)
        self.back_act = button("")
        self.show_way_back(to_chart=False)
        self.back_act.clicked.connect(self.left)
        self.bottom.addWidget(self.back_act)
        self.bottom.addStretch(1)
        self.said = label("", "text")
        self._lot_rows: RowsModel[LotLine] = RowsModel(_lot_columns())
        self.lots = RowsView(self._lot_rows, self.tr("Lots of this ward"))
        self._use_rows: RowsModel[LotUse] = RowsModel(_use_columns(words))
        self.uses = RowsView(self._use_rows, self.tr("Bags and children of the lot"))
        self._fill()
        self.find_act.clicked.connect(self._find)
        self.asked.line.returnPressed.connect(self._find)
        self.save_act.clicked.connect(self._save)
        self.lots.opened.connect(lambda place: self.show_lot(self._lot_rows.row(place).lot))
        self.uses.opened.connect(
            lambda place: self.patient_wanted.emit(self._use_rows.row(place).patient)
        )
        self.setFocusProxy(self.asked)
        self.refresh()

    def _fill(self) -> None:
        search = Card()
        acts = Flow()
        for act in (self.find_act, self.save_act, self.print_act):
            acts.add(act)
        search.body.addWidget(self.asked)
        search.body.addWidget(acts)
        search.body.addWidget(self.said)
        uses = self._asked_for = Card(self.tr("Bags and children"))
        uses.body.addWidget(self.uses)
        lots = Card(self.tr("All lots, the last one first"))
        lots.body.addWidget(self.lots)
        for card in (search, uses, lots):
            self.content.addWidget(card)
        self.content.addStretch(1)

    def show_way_back(self, *, to_chart: bool) -> None:
        """Say where the way back leads: to the chart it was asked from, or to the pharmacy."""
        words = self.tr("Back to the chart") if to_chart else self.tr("Back to the pharmacy")
        self.back_act.setText(words)

    def refresh(self) -> None:
        """Read the lots anew, and what was asked for."""
        self._lot_rows.set_rows(self._trail.lots())
        self.lots.fit_height()
        self._show(self._asked, self._again())

    def _again(self) -> tuple[LotUse, ...]:
        return self._trail.of_lot(self._asked) if self._asked else ()

    def take_scan(self, text: str) -> bool:
        """A scanned carton asks for its lot; a bag's label for what is in the bag."""
        prefix = bag_code("")
        if text.strip().upper().startswith(prefix):
            bag = text.strip()[len(prefix) :].lower()
            self._show(self.tr("the scanned bag"), self._trail.of_bag(bag))
        else:
            self.show_lot(self._trail.asked_by(text))
        return True

    def show_lot(self, lot: str) -> None:
        """Show where a lot went."""
        self.asked.set_text(lot)
        self._asked = lot
        self._show(lot, self._trail.of_lot(lot))

    def show_patient(self, patient: str, name: str) -> None:
        """Show every lot that was made into a bag for this child."""
        self._asked = ""
        self._show(name, self._trail.of_patient(patient))

    def _find(self) -> None:
        if not self.asked.value():
            self.asked.show_refusal(self.tr("Enter a lot or a serial."))
            return
        self.show_lot(self.asked.value())

    def _show(self, heading: str, uses: tuple[LotUse, ...]) -> None:
        self._heading, self._found = heading, uses
        self._use_rows.set_rows(uses)
        self.uses.fit_height()
        self.uses.setVisible(bool(uses))
        self._asked_for.setVisible(bool(uses))
        self.save_act.setEnabled(bool(heading))
        self.print_act.setEnabled(bool(heading))
        if not heading:
            self.said.setText(self.tr("Nothing was asked for yet."))
            return
        bags, children = len({use.bag for use in uses}), len({use.patient for use in uses})
        self.said.setText(
            self.tr("{asked}: bags {bags}, children {children}").format(
                asked=heading, bags=bags, children=children
            )
        )

    def _paper(self) -> bytes:
        return self._trail.paper(self._heading, self._found, self._words())

    def _print(self) -> None:
        pages = self._trail.pages(self._paper(), printing.PRINT_DPI)
        if printing.print_pages(pages, self.tr("Lot trail"), self):
            self.said.setText(self.tr("● Sent to the printer."))

    def _save(self) -> None:
        name = self._ask(self, "bedside-lot-trail.pdf")
        if not name:
            return
        try:
            Path(name).write_bytes(self._paper())
        except OSError as error:
            self.said.setText(
                self.tr("■ Not saved: {why}").format(why=error.strerror or str(error))
            )
            return
        self.said.setText(self.tr("● Saved."))


def _lot_columns() -> tuple[Column[LotLine], ...]:
    translate = QCoreApplication.translate

    def reach(line: LotLine) -> Cell:
        bags = translate("LotPage", "bags {bags}").format(bags=line.bags)
        children = translate("LotPage", "children {children}").format(children=line.children)
        return Cell(bags, children)

    return (
        Column(translate("LotPage", "Lot"), lambda line: Cell(line.lot, bold=True), stretch=1),
        Column(translate("LotPage", "Reach"), reach, stretch=1),
        Column(
            translate("LotPage", "Used last"),
            lambda line: Cell(quantities.day_and_time(line.last_used_at)),
            stretch=1,
        ),
    )


def _use_columns(words: Callable[[], Words]) -> tuple[Column[LotUse], ...]:
    translate = QCoreApplication.translate

    def lot(use: LotUse) -> Cell:
        what = f"{use.count} × {kind_word(use.kind.value, words())}"
        return Cell(use.lot, " · ".join((what, *use.serials)), bold=True)

    def bag(use: LotUse) -> Cell:
        which = translate("LotPage", "cycle {cycle} · bag {number}").format(
            cycle=use.cycle, number=use.bag_number
        )
        if use.connected_at is None:
            return Cell(which, state_word(use.state, words()))
        connected = translate("LotPage", "connected {time}")
        return Cell(which, connected.format(time=quantities.day_and_time(use.connected_at)))

    return (
        Column(translate("LotPage", "Lot"), lot, stretch=1),
        Column(
            translate("LotPage", "Child"),
            lambda use: Cell(use.patient_name, use.hospital_number),
            stretch=1,
        ),
        Column(translate("LotPage", "Bag"), bag, stretch=1),
    )
