"""What does the ward's window hold for the person at work? Its pages and their services."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QTimer, Signal

from bedside.app.paper_words import words
from bedside.clinical.events import Entry
from bedside.reference.catalogue import FigureRow
from bedside.services.at_work import WardAtWork
from bedside.services.papers import Papers
from bedside.services.patients import Patients
from bedside.services.preparation.service import BagLine, Preparation
from bedside.services.settings import Settings
from bedside.ui.board.page import BoardPage
from bedside.ui.chart.page import ChartPage
from bedside.ui.settings.draft import Appearance
from bedside.ui.settings.page import SettingsPage
from bedside.ui.shell import Identity, MainWindow, NavigationEntry
from bedside.ui.sources.page import SourceRow, SourcesPage
from bedside.ui.wizard.page import PreparationPage

_BOARD_REFRESH_MS = 30_000


class WardWindow(MainWindow):
    """The ward's window with its pages, joined by their signals."""

    lock_wanted = Signal()
    switch_wanted = Signal()
    appearance_changed = Signal(object)

    def __init__(self, at_work: WardAtWork, appearance: Appearance) -> None:
        self.at_work = at_work
        self.papers = Papers(at_work, words)
        patients, settings = Patients(at_work), Settings(at_work)
        self.board = BoardPage(patients, clock=self.ward_clock)
        self.chart = ChartPage(patients, clock=self.ward_clock)
        self._bags = Preparation(at_work)
        self.preparation = PreparationPage(
            self._bags,
            self.papers,
            clock=self.ward_clock,
            person_name=at_work.person.name,
        )
        self.settings = SettingsPage(settings, appearance, at_work.person.roles)
        self.sources = _sources_page(at_work, settings)
        facts = at_work.facts
        super().__init__(self._entries(), Identity(at_work.person.name, facts.name, facts.training))
        self._join()
        at_work.file.on_change.append(self._changed)
        self._timer = QTimer(self)
        self._timer.setInterval(_BOARD_REFRESH_MS)
        self._timer.timeout.connect(self.board.refresh)
        self._timer.start()
        self.board.refresh()

    def retire(self) -> None:
        """Hear and ask nothing of the ward any more: another window takes over, or none."""
        self._timer.stop()
        if self._changed in self.at_work.file.on_change:
            self.at_work.file.on_change.remove(self._changed)

    def ward_clock(self) -> datetime:
        """The time now as the clock on the ward's wall shows it."""
        return self.at_work.local(self.at_work.now())

    def bag_in_hand(self) -> BagLine:
        """The made bag whose check or papers are open. LookupError where none is."""
        bag = self.preparation.bag()
        if bag is None:
            raise LookupError("no made bag is open")
        return self._bags.bag_record(bag)

    def _entries(self) -> tuple[NavigationEntry, ...]:
        return (
            NavigationEntry("board", self.tr("Ward board"), self.board),
            NavigationEntry("chart", self.tr("Chart"), self.chart),
            NavigationEntry("preparation", self.tr("Preparation"), self.preparation),
            NavigationEntry("sources", self.tr("Sources"), self.sources),
            NavigationEntry("settings", self.tr("Settings"), self.settings),
        )

    def _join(self) -> None:
        self.lock_requested.connect(self.lock_wanted)
        self.switch_user_requested.connect(self.switch_wanted)
        self.settings.appearance_changed.connect(self.appearance_changed)
        self.board.patient_chosen.connect(self._open_chart)
        self.board.register_wanted.connect(self._register)
        self.board.prepare_wanted.connect(self._prepare)
        self.chart.prepare_wanted.connect(self._prepare)
        self.chart.bag_wanted.connect(self._open_bag)
        self.chart.registration_left.connect(lambda: self.show_page("board"))
        self.preparation.finished.connect(self._open_chart)
        self.preparation.patient_wanted.connect(lambda: self.show_page("board"))

    def _open_chart(self, patient: str) -> None:
        self.chart.show_patient(patient)
        self.show_page("chart")

    def _register(self) -> None:
        self.chart.register()
        self.show_page("chart")

    def _prepare(self, patient: str) -> None:
        self.preparation.open_patient(patient)
        self.show_page("preparation")

    def _open_bag(self, bag: str) -> None:
        self.preparation.open_bag(bag)
        self.show_page("preparation")

    def _changed(self, entries: tuple[Entry, ...]) -> None:
        """The change signal of the journal: pages read again what they show."""
        self.board.refresh()
        if any(entry.patient == self.chart.patient() for entry in entries):
            self.chart.refresh()


def _sources_page(at_work: WardAtWork, settings: Settings) -> SourcesPage:
    rules = at_work.protocol
    rows = [_source_row(row) for row in settings.figures(rules.id) if row.sources]
    return SourcesPage(f"{rules.title} · {rules.edition}", rows)


def _source_row(row: FigureRow) -> SourceRow:
    section, _, key = row.key.partition(".")
    return SourceRow(
        section, (key or section).replace("_", " "), row.value, "", "\n".join(row.sources)
    )
