"""What does the pharmacy's desk show? Queue, planner, clocks, and waste with its report."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from bedside.services.pharmacy.desk import PharmacyDesk
from bedside.ui.pharmacy.clocks_view import ClocksView
from bedside.ui.pharmacy.planner_view import PlannerView
from bedside.ui.pharmacy.queue_view import QueueView
from bedside.ui.pharmacy.report_view import AskFile, ReportView, ask_file
from bedside.ui.pharmacy.waste_view import WasteView
from bedside.ui.theme.apply import scaled
from bedside.ui.widgets.page import Page
from bedside.ui.widgets.sections import Sections
from bedside.ui.widgets.text import button
from bedside.ui.wording import quantities

# What was on time a minute ago may be late now.
_REFRESH_MS = 60_000
QUEUE, PLANNER, CLOCKS, WASTE = "queue", "planner", "clocks", "waste"


class PharmacyPage(Page):
    """The pharmacy's desk. ``prepare_wanted`` carries child, cycle and number of a
    planned bag, ``check_wanted`` a bag; ``lots_wanted`` opens the trail of lots."""

    prepare_wanted = Signal(str, int, int)
    check_wanted = Signal(str)
    lots_wanted = Signal()

    def __init__(
        self,
        desk: PharmacyDesk,
        *,
        clock: Callable[[], datetime],
        to_file: AskFile = ask_file,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__("", parent=parent)
        self.set_title(self.tr("Pharmacy"))
        self._clock = clock
        self.lots_act = button(self.tr("Lot trail"))
        self.lots_act.clicked.connect(self.lots_wanted)
        self.acts.addWidget(self.lots_act)
        self.queue = QueueView(desk, clock)
        self.planner = PlannerView(desk)
        self.clocks = ClocksView(desk)
        self.waste = WasteView(desk, clock)
        self.report = ReportView(desk, to_file)
        self.sections = Sections(self.tr("Parts of the pharmacy's desk"))
        self.sections.add(QUEUE, self.tr("Queue"), lambda: self.queue)
        self.sections.add(PLANNER, self.tr("Planner"), lambda: self.planner)
        self.sections.add(CLOCKS, self.tr("Clocks"), lambda: self.clocks)
        self.sections.add(WASTE, self.tr("Waste and report"), self._waste_and_report)
        self.sections.opened.connect(lambda _key: self.refresh())
        self.content.addWidget(self.sections)
        self.content.addStretch(1)
        self.queue.prepare_wanted.connect(self.prepare_wanted)
        self.queue.check_wanted.connect(self.check_wanted)
        self.queue.plan_wanted.connect(self.plan)
        self.clocks.changed.connect(self.refresh)
        self.waste.changed.connect(self.refresh)
        self.planner.planned.connect(self.refresh)
        self._timer = QTimer(self)
        self._timer.setInterval(_REFRESH_MS)
        self._timer.timeout.connect(self._refresh_seen)
        self._timer.start()

    def _waste_and_report(self) -> QWidget:
        both = QWidget()
        rows = QVBoxLayout(both)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(scaled(16))
        rows.addWidget(self.waste)
        rows.addWidget(self.report)
        rows.addStretch(1)
        return both

    def plan(self, patient: str) -> None:
        """Open the planner for this child."""
        self.sections.open(PLANNER)
        self.planner.show_patient(patient)

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 - Qt's name
        """Whoever comes to the desk sees it as it is now."""
        super().showEvent(event)
        self.refresh()

    def _refresh_seen(self) -> None:
        if self.isVisible():
            self.refresh()

    def refresh(self) -> None:
        """Read anew what the open part shows."""
        self.set_context(
            self.tr("{time} · states what published rules say; no certified medical device").format(
                time=quantities.day_and_time(self._clock())
            )
        )
        current = self.sections.current()
        if current == QUEUE:
            self.queue.refresh()
        elif current == PLANNER:
            self.planner.refresh()
        elif current == CLOCKS:
            self.clocks.refresh()
        else:
            self.waste.refresh()
            self.report.refresh()
