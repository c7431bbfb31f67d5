"""The daily log of one child: one page, two minutes, by keyboard or touch.

One immutable draft stands behind all parts. Each change reads the parts into it, shows the
grades it gives, and keeps it in the ward's file a moment later; the page never forgets
anything until the log is saved.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from bedside.services.daily_log.draft import LogDraft
from bedside.services.daily_log.service import DailyLog, LogPageView
from bedside.services.refused import EntryRefused
from bedside.ui.daily_log.closing_part import ClosingPart, CorrectionPart
from bedside.ui.daily_log.columns import Columns
from bedside.ui.daily_log.earlier_logs import EarlierLogs
from bedside.ui.daily_log.findings_part import FindingsPart
from bedside.ui.daily_log.grades_part import GradesPart
from bedside.ui.daily_log.handwriting_part import HandwritingPart
from bedside.ui.daily_log.laboratory_part import LaboratoryPart
from bedside.ui.daily_log.neuro_part import NeuroPart
from bedside.ui.daily_log.part import LogPart
from bedside.ui.daily_log.refused_words import draft_trouble, refused_text, trouble
from bedside.ui.daily_log.seizure_part import SeizurePart
from bedside.ui.daily_log.vitals_part import VitalsPart
from bedside.ui.theme.apply import scaled
from bedside.ui.widgets.notice import Notice
from bedside.ui.widgets.page import Page
from bedside.ui.widgets.tab_order import order_tabs
from bedside.ui.widgets.text import button, label
from bedside.ui.wording import quantities
from bedside.ui.wording.terms import term

_KEEP_AFTER_MS = 400
# What the adjustment table calls a missing fact, and the field that gives it.
_FIELD_OF_FACT = {"alt_x_uln": "alt", "ast_x_uln": "ast", "bilirubin_x_uln": "bilirubin"}


class DailyLogPage(Page):
    """The log of one child, and beside it what ``advice_panel`` makes.

    ``drafted`` carries patient and the entry as it would stand now, None where what already
    stands is to be shown: nothing is filled in, or an earlier log is being corrected.
    """

    patient_wanted = Signal()
    drafted = Signal(str, object)

    def __init__(
        self,
        daily_log: DailyLog,
        advice_panel: Callable[[], QWidget],
        *,
        clock: Callable[[], datetime],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__("", parent=parent)
        self._daily_log, self._clock = daily_log, clock
        self._view: LogPageView | None = None
        self._draft: LogDraft | None = None
        self.correction = CorrectionPart()
        self.vitals, self.neuro, self.seizures = VitalsPart(), NeuroPart(), SeizurePart()
        self.laboratory = LaboratoryPart()
        self.findings = FindingsPart(daily_log.find_terms)
        self.handwriting = HandwritingPart()
        self.closing = ClosingPart(clock)
        self.grades = GradesPart()
        self.advice = advice_panel()
        self.earlier = EarlierLogs()
        self.status = label("", "caption", wraps=False)
        self.save_act = button(self.tr("Save the log"), "primary")
        self.choose = button(self.tr("Choose a patient"), "primary")
        self._empty = Notice("info", self.tr("No log is open"), "")
        self._columns = Columns(self.area)
        self._timer = QTimer(self)
        self._arrange()
        self._connect()
        self.show_empty()

    def _parts(self) -> tuple[LogPart, ...]:
        return (
            self.correction,
            self.vitals,
            self.neuro,
            self.seizures,
            self.laboratory,
            self.findings,
            self.handwriting,
            self.grades,
            self.closing,
        )

    def _arrange(self) -> None:
        # Beside the line of context, not beside the title.
        self.status.setMinimumHeight(scaled(50))
        self.status.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignBottom)
        self.acts.addWidget(self.status)
        self._empty.body.addWidget(self.choose, 0, Qt.AlignmentFlag.AlignLeft)
        self.content.addWidget(self._empty)
        for part in self._parts():
            self._columns.left.addWidget(part)
        self._columns.left.addStretch(1)
        self._columns.right.addWidget(self.advice)
        self._columns.right.addWidget(self.earlier)
        self.content.addWidget(self._columns)
        self.content.addStretch(1)
        self.bottom.addStretch(1)
        self.bottom.addWidget(self.save_act)

    def _connect(self) -> None:
        self._timer.setSingleShot(True)
        self._timer.setInterval(_KEEP_AFTER_MS)
        self._timer.timeout.connect(self._keep)
        for part in self._parts():
            part.edited.connect(self._edited)
        self.grades.field_wanted.connect(self.focus_field)
        self.correction.left.connect(self._leave_correction)
        self.earlier.correct_wanted.connect(self.correct)
        self.save_act.clicked.connect(self.save)
        self.choose.clicked.connect(self.patient_wanted)
        save = QShortcut(QKeySequence.StandardKey.Save, self)
        save.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        save.activated.connect(self.save)

    def patient(self) -> str:
        """The child whose log is open; empty while there is none."""
        return "" if self._view is None else self._view.patient

    def draft(self) -> LogDraft | None:
        """The half-filled log as it stands now."""
        return self._draft

    def show_empty(self) -> None:
        """No child: say what to do first."""
        self._view = self._draft = None
        self.set_title(self.tr("Daily log"))
        self.set_context("")
        self._empty.show_notice(
            "info",
            self.tr("No log is open"),
            self.tr("Choose the patient first. A half-filled log is found again there."),
        )
        self._show_parts(False)

    def _show_parts(self, opened: bool) -> None:
        self._empty.setVisible(not opened)
        for part in (self._columns, self.save_act, self.status):
            part.setVisible(opened)

    def show_patient(self, patient: str) -> None:
        """Open the child's log as it was left; what is filled in an open one stays as it is."""
        if patient == self.patient():
            self.refresh()
            return
        self.flush()
        self._open(self._daily_log.page(patient))

    def refresh(self) -> None:
        """Read again what stands around the draft; what is being filled in stays untouched."""
        if self._view is None:
            return
        view = self._daily_log.page(self._view.patient)
        self.set_context(self._context_line(view))
        self.earlier.show_logs(view.memory.logs)
        self._tell_of_draft()

    def show_refused(self, refused: EntryRefused) -> None:
        """Say over the page why something beside the log was not taken."""
        self.banner.show_trouble(trouble(refused))

    def correct(self, event_id: str) -> None:
        """Open an earlier log of this child to correct it."""
        self.flush()
        view = self._daily_log.correction(self.patient(), event_id)
        if isinstance(view, EntryRefused):
            self.show_refused(view)
            return
        self._open(view)
        self.correction.reason.setFocus()

    def _open(self, view: LogPageView) -> None:
        self._view, self._draft = view, view.draft
        self.banner.clear()
        self.set_title(self.tr("Daily log · {name}").format(name=view.name))
        self.set_context(self._context_line(view))
        for part in self._parts():
            part.show_draft(view.draft, view)
        self.earlier.show_logs(view.memory.logs)
        self._say_kept(view.draft_saved_at)
        self.save_act.setText(
            self.tr("Save the correction") if view.draft.corrects else self.tr("Save the log")
        )
        self.save_act.setEnabled(view.refusal is None)
        if view.refusal is not None:
            self.banner.show_trouble(trouble(view.refusal), "caution")
        self._show_parts(True)
        self.correction.setVisible(bool(view.draft.corrects))
        self._answer()
        self._tell_of_draft()
        order_tabs(self)
        self.area.verticalScrollBar().setValue(0)

    def _context_line(self, view: LogPageView) -> str:
        parts = [self.tr("No cycle ordered")]
        if view.cycle is not None:
            parts = [self.tr("Cycle {cycle}").format(cycle=view.cycle)]
        if view.infusion_day is not None:
            parts[0] = self.tr("Cycle {cycle}, day {day}").format(
                cycle=view.cycle, day=view.infusion_day
            )
        parts.append(quantities.day_and_time(self._clock()))
        if view.level is not None:
            parts.append(term("level", view.level))
        return " · ".join(parts)

    def _edited(self) -> None:
        if self._draft is None:
            return
        for part in self._parts():
            self._draft = part.read(self._draft)
        self._answer()
        self._timer.start()

    def _answer(self) -> None:
        """Show what the scales say of the draft."""
        if self._draft is not None:
            proposals = self._daily_log.propose(self._draft)
            for part in self._parts():
                part.answer(self._draft, proposals)

    def _keep(self) -> None:
        """Keep the draft, and let the advice look at it."""
        if self._draft is None:
            return
        kept = self._daily_log.keep(self._draft)
        if isinstance(kept, EntryRefused):
            self.status.setText(self.tr("▲ Draft not saved"))
            self.banner.show_trouble(draft_trouble())
        else:
            if self.status.text() == self.tr("▲ Draft not saved"):
                self.banner.clear()
            self._say_kept(kept)
        self._tell_of_draft()
        # Parts that came with the last change stand in the Tab key's way from now on.
        order_tabs(self)

    def _say_kept(self, kept_at: datetime | None) -> None:
        text = self.tr("Draft saved {time}")
        self.status.setText("" if kept_at is None else text.format(time=quantities.clock(kept_at)))

    def _tell_of_draft(self) -> None:
        if self._draft is None or self._view is None:
            return
        event = None
        if not self._draft.corrects and self._view.cycle is not None:
            event = self._daily_log.unsaved(self._draft, self._view.cycle)
        self.drafted.emit(self._draft.patient, event)

    def flush(self) -> None:
        """Keep at once what would have been kept in a moment."""
        if self._timer.isActive():
            self._timer.stop()
            self._keep()

    def hideEvent(self, event: QHideEvent) -> None:  # noqa: N802 - Qt's name
        """Locking, another page, another language: nothing waits for the timer."""
        self.flush()
        super().hideEvent(event)

    def save(self) -> None:
        """Write the log; what stands against it is said at its field and nothing is lost."""
        if self._draft is None or not self.save_act.isEnabled():
            return
        self.flush()
        self.banner.clear()
        patient, answer = self._draft.patient, self._daily_log.save(self._draft)
        if isinstance(answer, EntryRefused):
            self._show_refusal(answer)
            return
        self._open(self._daily_log.page(patient))
        saved = self.tr("● Log saved {time}")
        self.status.setText(saved.format(time=quantities.clock(self._clock())))

    def _show_refusal(self, refused: EntryRefused) -> None:
        part = self._part_of(refused.field or "")
        if part is None or refused.field is None:
            self.show_refused(refused)
            return
        part.show_refusal(refused.field, refused_text(refused))
        self.focus_field(refused.field)

    def _part_of(self, key: str) -> LogPart | None:
        return next((part for part in self._parts() if key in part.fields), None)

    def focus_field(self, key: str) -> None:
        """Bring the field of ``key`` into view with the keyboard on it.

        The facts of the adjustment table are understood too; another key does nothing.
        """
        key = _FIELD_OF_FACT.get(key, key)
        part = self._part_of(key)
        if part is not None:
            part.focus(key)
            self.area.ensureWidgetVisible(part.fields[key])

    def _leave_correction(self) -> None:
        """The correction is given up; the entry stands as it stood."""
        if self._draft is None:
            return
        self._timer.stop()
        self._daily_log.discard(self._draft)
        self._open(self._daily_log.page(self._draft.patient))
