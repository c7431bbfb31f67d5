"""How do the daily log and the table's answer find each other? Two rooms, joined here."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from bedside.clinical.events import DayLogged
from bedside.services.advice.desk import AdviceDesk
from bedside.services.at_work import WardAtWork
from bedside.services.daily_log.service import DailyLog
from bedside.services.refused import EntryRefused
from bedside.ui.advice.panel import AdvicePanel
from bedside.ui.daily_log.page import DailyLogPage


def daily_log_page(at_work: WardAtWork, clock: Callable[[], datetime]) -> DailyLogPage:
    """The page of the daily log, with the advice panel that follows its draft."""
    desk, panel = AdviceDesk(at_work), AdvicePanel()
    page = DailyLogPage(DailyLog(at_work), lambda: panel, clock=clock)

    def show(patient: str, draft: DayLogged | None) -> None:
        panel.show_advice(desk.advice(patient, draft))

    def answered(refused: EntryRefused | None) -> None:
        if refused is not None:
            page.show_refused(refused)
        page.refresh()

    page.drafted.connect(show)
    panel.field_wanted.connect(page.focus_field)
    panel.acknowledge_wanted.connect(lambda: answered(desk.acknowledge(page.patient())))
    panel.depart_wanted.connect(lambda why: answered(desk.depart(page.patient(), why)))
    return page
