"""What does the ward's window hold for the person at work? Its pages and their services.

A further page is one line in :meth:`WardWindow._entries` and one ``_build_...`` method. It
imports its page inside, makes it, joins its signals and keeps it as an attribute: only the
board is needed at sign-in. Who needs a page that may not stand yet calls ``page(key)`` first.
"""

from __future__ import annotations

from datetime import datetime
from functools import partial

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QWidget

from bedside.app.label_printing import LabelPrinting
from bedside.app.scanning import Scanning
from bedside.clinical.events import Entry
from bedside.services.at_work import WardAtWork
from bedside.services.patients import Patients
from bedside.services.ward_board import WardBoard
from bedside.ui.board.page import BoardPage
from bedside.ui.doors import StopNote
from bedside.ui.settings.draft import Appearance
from bedside.ui.shell import Identity, MainWindow, NavigationEntry
from bedside.ui.wording.moments import clock_text

_BOARD_REFRESH_MS = 30_000
_PUMP = "pump_stopped"
_PAPERS = "papers"
_QUEUE = "print_queue"
_LOTS = "lots"


class WardWindow(MainWindow):
    """The ward's window with its pages, joined by their signals."""

    lock_wanted = Signal()
    switch_wanted = Signal()
    appearance_changed = Signal(object)

    def __init__(self, at_work: WardAtWork, appearance: Appearance) -> None:
        self.at_work = at_work
        self._appearance = appearance
        self._patients = Patients(at_work)
        self._knows_pumps = False
        self.scanning: Scanning | None = None
        self.label_printing: LabelPrinting | None = None
        self.note: StopNote | None = None
        facts = at_work.facts
        super().__init__(
            self._entries(),
            Identity(at_work.person.name, facts.name, facts.training),
            (
                NavigationEntry(_PUMP, "", self._build_pump),
                NavigationEntry(_PAPERS, "", self._build_papers),
                NavigationEntry(_QUEUE, "", self._build_queue),
                NavigationEntry(_LOTS, "", self._build_lots),
            ),
        )
        self.lock_requested.connect(self.lock_wanted)
        self.switch_user_requested.connect(self.switch_wanted)
        self.page_chosen.connect(self._follow_chart)
        self.pump_stopped.connect(self._ask_whose_pump)
        at_work.file.on_change.append(self._changed)
        self._timer = QTimer(self)
        self._timer.setInterval(_BOARD_REFRESH_MS)
        self._timer.timeout.connect(self.board.refresh)
        self._timer.start()
        self.board.refresh()

    def retire(self) -> None:
        """Hear and ask nothing of the ward any more: another window takes over, or none."""
        self._timer.stop()
        if self.has_built("daily_log"):
            self.daily_log.flush()
        if self._changed in self.at_work.file.on_change:
            self.at_work.file.on_change.remove(self._changed)

    def ward_clock(self) -> datetime:
        """The time now as the clock on the ward's wall shows it."""
        return self.at_work.local(self.at_work.now())

    def _entries(self) -> tuple[NavigationEntry, ...]:
        return (
            NavigationEntry("board", self.tr("Ward board"), self._build_board),
            NavigationEntry("chart", self.tr("Chart"), self._build_chart),
            NavigationEntry("preparation", self.tr("Preparation"), self._build_preparation),
            NavigationEntry("daily_log", self.tr("Daily log"), self._build_daily_log),
            NavigationEntry("pharmacy", self.tr("Pharmacy"), self._build_pharmacy),
            NavigationEntry("sources", self.tr("Sources"), self._build_sources),
            NavigationEntry("settings", self.tr("Settings"), self._build_settings),
        )

    def _build_board(self) -> QWidget:
        self.board = BoardPage(
            WardBoard(self.at_work), clock=self.ward_clock, sound=self._appearance.sound
        )
        self.board.patient_chosen.connect(self._open_chart)
        self.board.register_wanted.connect(self._register)
        self.board.prepare_wanted.connect(self._prepare)
        self.board.restart_wanted.connect(self._restart)
        self.board.handover_wanted.connect(self._open_handover)
        return self.board

    def _build_chart(self) -> QWidget:
        from bedside.services.course_view import course_view
        from bedside.services.form_drafts import FormDrafts
        from bedside.ui.chart.page import ChartPage

        self._need_pumps()
        self.chart = ChartPage(
            self._patients,
            clock=self.ward_clock,
            infusion=self.infusion,
            courses=partial(course_view, self.at_work),
            drafts=FormDrafts(self.at_work),
            bedside=self.bedside,
        )
        self.chart.log_wanted.connect(self._open_daily_log)
        self.chart.papers_wanted.connect(self._open_papers)
        self.chart.prepare_wanted.connect(self._prepare)
        self.chart.bag_wanted.connect(self._open_bag)
        self.chart.lot_wanted.connect(self._open_lot)
        self.chart.registration_left.connect(lambda: self.show_page("board"))
        return self.chart

    def _need_pumps(self) -> None:
        """Know the pumps of the ward, with the table they are restarted by, from now on."""
        if not self._knows_pumps:
            from bedside.services.advice.desk import AdviceDesk
            from bedside.services.bedside.service import BedsideCheck
            from bedside.services.infusion.service import Infusion

            table = AdviceDesk(self.at_work)
            self.bedside = BedsideCheck(self.at_work, table)
            self.infusion = Infusion(self.at_work, table, self.bedside)
            self._knows_pumps = True

    def _build_pump(self) -> QWidget:
        from bedside.ui.infusion.pump_stopped import PumpStoppedPage

        self._need_pumps()
        self.pump = PumpStoppedPage(self.infusion, clock=self.ward_clock, note=self.note)
        self.pump.note_settled.connect(lambda: self.show_noted(asks=False))
        self.pump.left.connect(lambda: self.show_page("board"))
        self.pump.chart_wanted.connect(self._open_chart)
        self.pump.restart_wanted.connect(self._restart)
        return self.pump

    def _build_papers(self) -> QWidget:
        from bedside.app.paper_words import words
        from bedside.services.course_papers.service import CoursePapers
        from bedside.ui.papers.course_page import CoursePapersPage

        self.course_papers = CoursePapersPage(CoursePapers(self.at_work, words))
        self.course_papers.left.connect(self._leave_papers)
        return self.course_papers

    def _open_papers(self, patient: str) -> None:
        self.page(_PAPERS)
        self.course_papers.show_patient(patient)
        self.show_page(_PAPERS)

    def _open_handover(self) -> None:
        self.page(_PAPERS)
        self.course_papers.show_ward()
        self.show_page(_PAPERS)

    def _leave_papers(self, patient: str) -> None:
        if patient:
            self._open_chart(patient)
        else:
            self.show_page("board")

    def _ask_whose_pump(self) -> None:
        """The first of two clicks; the second one, on the child, writes that it stopped."""
        if self.has_built(_PUMP):
            self.pump.ask()
        self.show_page(_PUMP)

    def show_noted(self, *, asks: bool) -> None:
        """Mark what was noted of a stopped pump at the door, and where it ``asks`` open the
        page that asks whose it was."""
        moment = None if self.note is None else self.note.moment()
        self.sidebar.stop.show_noted("" if moment is None else clock_text(moment))
        if not asks or moment is None:
            return
        if self.has_built(_PUMP) and self.pump.is_half_told():
            # Locking discards nothing: the moment stays marked on the button, one click away.
            self.show_page(_PUMP)
            return
        self._ask_whose_pump()
        self.pump.wait_for_the_hand()

    def _restart(self, patient: str) -> None:
        self._open_chart(patient)
        self.chart.restart(patient)

    def _build_preparation(self) -> QWidget:
        from bedside.app.paper_words import words
        from bedside.app.print_room import print_queue
        from bedside.services.papers import Papers
        from bedside.services.preparation.service import Preparation
        from bedside.ui.wizard.page import PreparationPage

        self.preparation = PreparationPage(
            Preparation(self.at_work),
            Papers(self.at_work, words),
            clock=self.ward_clock,
            person_name=self.at_work.person.name,
            queue=print_queue(self.at_work, self.label_printing),
        )
        self.preparation.finished.connect(self._open_chart)
        self.preparation.queue_wanted.connect(lambda: self._show_queue("preparation"))
        self.preparation.patient_wanted.connect(lambda: self.show_page("board"))
        return self.preparation

    def _build_queue(self) -> QWidget:
        from bedside.app.print_room import print_queue_page

        self.print_queue = print_queue_page(self.at_work, self.label_printing)
        self.print_queue.left.connect(self._leave_queue)
        return self.print_queue

    def _show_queue(self, back_to: str) -> None:
        """Open the print queue; its way back leads to the page it was opened from."""
        self.page(_QUEUE)
        self.print_queue.refresh()
        self._back_from_queue = back_to
        self.show_page(_QUEUE)

    def _leave_queue(self) -> None:
        self._refresh_papers()
        self.show_page(self._back_from_queue)

    def _refresh_papers(self) -> None:
        """A label may have been printed elsewhere, or on another printer from now on."""
        if self.has_built("preparation"):
            self.preparation.refresh_papers()

    def _build_daily_log(self) -> QWidget:
        from bedside.app.log_room import daily_log_page

        self.daily_log = daily_log_page(self.at_work, self.ward_clock)
        self.daily_log.patient_wanted.connect(lambda: self.show_page("board"))
        return self.daily_log

    def _build_pharmacy(self) -> QWidget:
        from bedside.app.pharmacy_room import pharmacy_page

        self.pharmacy = pharmacy_page(self.at_work, self.ward_clock)
        self.pharmacy.prepare_wanted.connect(self._prepare_planned)
        self.pharmacy.check_wanted.connect(self._open_bag)
        self.pharmacy.lots_wanted.connect(self._open_lots)
        return self.pharmacy

    def _build_lots(self) -> QWidget:
        from bedside.app.paper_words import words
        from bedside.services.packs.lot_trail import LotTrail
        from bedside.ui.bedside.lot_page import LotPage

        self.lots = LotPage(LotTrail(self.at_work), words)
        self.lots.patient_wanted.connect(self._open_chart)
        self.lots.left.connect(self._leave_lots)
        return self.lots

    def _open_lots(self) -> None:
        self._show_lots("")

    def _open_lot(self, lot: str, patient: str) -> None:
        """The trail of a lot, asked for on a child's chart."""
        self._show_lots(patient)
        self.lots.show_lot(lot)

    def _show_lots(self, patient: str) -> None:
        """Open the trail; its way back leads to this child's chart, or to the pharmacy."""
        if self.has_built(_LOTS):
            self.lots.refresh()
        self.page(_LOTS)
        self._back_from_lots = patient
        self.lots.show_way_back(to_chart=bool(patient))
        self.show_page(_LOTS)

    def _leave_lots(self) -> None:
        if self._back_from_lots:
            self._open_chart(self._back_from_lots)
        else:
            self.show_page("pharmacy")

    def _build_sources(self) -> QWidget:
        from bedside.app.source_rows import sources_page

        return sources_page(self.at_work)

    def _build_settings(self) -> QWidget:
        from bedside.services.settings import Settings
        from bedside.ui.settings.page import SettingsPage

        roles = self.at_work.person.roles
        self.settings = SettingsPage(Settings(self.at_work), self._appearance, roles)
        self.settings.appearance_changed.connect(self.appearance_changed)
        if self.scanning is not None:
            self.settings.add_device(self.scanning.card())
        if self.label_printing is not None:
            card = self.label_printing.card(lambda: self._show_queue("settings"))
            self.settings.add_device(card)
            self.label_printing.changed.connect(self._refresh_papers)
        return self.settings

    def _open_chart(self, patient: str) -> None:
        self.page("chart")
        self.chart.show_patient(patient)
        self.show_page("chart")

    def _open_daily_log(self, patient: str) -> None:
        self.page("daily_log")
        self.daily_log.show_patient(patient)
        self.show_page("daily_log")

    def _follow_chart(self, key: str) -> None:
        """The daily log opens for the patient whose chart is on show."""
        if key == "daily_log" and self.has_built("chart") and self.chart.patient():
            self.daily_log.show_patient(self.chart.patient())

    def _register(self) -> None:
        self.page("chart")
        self.chart.register()
        self.show_page("chart")

    def _prepare(self, patient: str) -> None:
        self.page("preparation")
        self.preparation.open_patient(patient)
        self.show_page("preparation")

    def _prepare_planned(self, patient: str, cycle: int, number: int) -> None:
        self.page("preparation")
        self.preparation.open_planned(patient, cycle, number)
        self.show_page("preparation")

    def _open_bag(self, bag: str) -> None:
        self.page("preparation")
        self.preparation.open_bag(bag)
        self.show_page("preparation")

    def _changed(self, entries: tuple[Entry, ...]) -> None:
        """The change signal of the journal: pages read again what they show."""
        self.board.refresh()
        if self.has_built("chart") and any(
            entry.patient == self.chart.patient() for entry in entries
        ):
            self.chart.refresh()
        if self.has_built("daily_log") and any(
            entry.patient == self.daily_log.patient() for entry in entries
        ):
            self.daily_log.refresh()
        if self.has_built(_PUMP):
            self.pump.refresh()
        if self.has_built("pharmacy") and self.pharmacy.isVisible():
            self.pharmacy.refresh()
