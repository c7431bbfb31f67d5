"""Where does the round stand still? At the pages that are looked at in every look."""

from __future__ import annotations

from collections.abc import Iterator

from bedside.app.demo.bag_round import OffTheRoundError
from bedside.app.demo.hands import choose, press, save_as, settle
from bedside.app.demo.on_the_ward import OnTheWard
from bedside.services.infusion.answers import Act
from bedside.ui.advice.panel import AdvicePanel
from bedside.ui.infusion.restart_form import RestartForm
from bedside.ui.papers.course_page import HANDOVER, PREMEDICATION, CoursePapersPage
from bedside.ui.sources.page import SourcesPage

_SOURCES = ("rules", "evidence", "disagreements")


def at_the_stopped_pump(ward: OnTheWard) -> None:
    """The 4th hour passes: board, stopped pump and restart in every look."""
    for look in ward.in_every_look():
        ward.go("board")
        ward.picture(f"{look}-board-stopped")
        press(ward.window.sidebar.stop)
        ward.picture(f"{look}-pump-whose")
        press(ward.window.pump.standing[ward.patient])
        ward.picture(f"{look}-pump-stopped")
        ward.form(Act.RESUME, RestartForm)
        ward.picture(f"{look}-restart")
        press(ward.open_form(RestartForm).back_act)


def at_the_advice(ward: OnTheWard) -> None:
    """The log with the grade 3 finding, not saved yet, and what the table says of it."""
    for look in ward.in_every_look():
        page = ward.open_log()
        ward.picture(f"{look}-daily-log")
        bar = page.area.verticalScrollBar()
        bar.setValue(bar.maximum())
        ward.picture(f"{look}-daily-log-below")


def _advice(ward: OnTheWard) -> AdvicePanel:
    panel = ward.window.daily_log.advice
    if not isinstance(panel, AdvicePanel):
        raise OffTheRoundError("no advice stands beside the log")
    return panel


def acknowledge(ward: OnTheWard) -> None:
    """The physician reads the answer and acknowledges it; the day sheet keeps both."""
    ward.open_log()
    ward.picture("advice-to-acknowledge")
    press(_advice(ward).acknowledge_act)
    ward.picture("advice-acknowledged")
    papers = _open_papers(ward)
    day = next(value for value in papers.choice.values() if value.startswith("day-"))
    _save_paper(ward, day, "day-sheet")


def while_it_waits(ward: OnTheWard) -> None:
    """A day into the recovery: the table says to wait, on log, chart and board."""
    ward.open_log()
    ward.picture("advice-wait")
    ward.open_chart()
    ward.picture("chart-while-it-waits")


def before_the_restart(ward: OnTheWard) -> None:
    """The table allows a restart at the step dose: its answer, and the premedication sheet."""
    ward.open_log()
    ward.picture("advice-may-restart-low")
    _open_papers(ward)
    _save_paper(ward, PREMEDICATION, "premedication")


def at_the_end(ward: OnTheWard) -> Iterator[str]:
    """The chart of the whole course, the sources and the papers, in every look."""
    for look in ward.in_every_look():
        ward.open_chart()
        ward.picture(f"{look}-chart-course")
        overview = ward.window.chart.overview
        overview.area.ensureWidgetVisible(overview.course.plots)
        ward.picture(f"{look}-chart-plots")
        _sources(ward, look)
        _open_papers(ward)
        choose(ward.window.course_papers.choice, "report-1")
        ward.picture(f"{look}-papers")
    yield f"pictured the course, the sources and the papers in {len(ward.looks)} looks"
    _open_papers(ward)
    _save_paper(ward, HANDOVER, "handover")
    _save_paper(ward, "report-1", "course-report")
    ward.go("board")
    press(ward.window.board.handover_act)
    ward.picture("papers-of-the-ward")
    save_as(lambda: press(ward.window.course_papers.save_act), str(ward.out / "ward-handover.pdf"))
    yield "saved day sheet, premedication sheet, handovers and the course report"


def _sources(ward: OnTheWard, look: str) -> None:
    ward.go("sources")
    page = ward.window.page("sources")
    if not isinstance(page, SourcesPage):
        raise OffTheRoundError("the sources did not open")
    for name in _SOURCES:
        page.sections.open(name)
        settle()
        ward.picture(f"{look}-sources-{name}")


def _open_papers(ward: OnTheWard) -> CoursePapersPage:
    ward.open_chart()
    press(ward.window.chart.overview.papers_act)
    return ward.window.course_papers


def _save_paper(ward: OnTheWard, value: str, name: str) -> None:
    """Choose a paper and save it under ``name``."""
    page = ward.window.course_papers
    choose(page.choice, value)
    ward.picture(f"paper-{name}")
    save_as(lambda: press(page.save_act), str(ward.out / f"{name}.pdf"))
