"""Which chart is open, and which half-filled form belongs to whom?

The page holds the chart and the forms opened from it. A form stays as it was typed until
it is saved or discarded by hand: locking, refreshing and looking at another patient leave
it alone, and coming back to its patient brings it back.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from bedside.services.bedside.service import BedsideCheck
from bedside.services.course_view import CourseView
from bedside.services.infusion.answers import Act
from bedside.services.infusion.service import Infusion
from bedside.services.patients import (
    ChartView,
    EntryRefused,
    JournalLine,
    MeasurementLine,
    Patients,
)
from bedside.ui.chart.bed_checks import BedChecks
from bedside.ui.chart.entry_form import EntryForm
from bedside.ui.chart.form_keeping import FormKeeping, KeepsTexts
from bedside.ui.chart.journal_model import JournalRow
from bedside.ui.chart.measurement_form import MeasurementForm
from bedside.ui.chart.overview import ChartOverview
from bedside.ui.chart.registration_form import RegistrationForm
from bedside.ui.chart.withdraw_form import WithdrawForm
from bedside.ui.infusion.act_form import ActForm
from bedside.ui.infusion.mending_forms import MENDABLE, TakeBackForm, TimeForm
from bedside.ui.infusion.opening import form_for
from bedside.ui.infusion.panel import InfusionCards
from bedside.ui.infusion.restart_form import RestartForm
from bedside.ui.infusion.words import child_text

# The registration of a patient who has no chart yet stands under no patient.
_NOBODY = ""


Courses = Callable[[str, int | None], CourseView | None]


class ChartPage(QStackedWidget):
    """The chart of one patient. ``clock`` gives the present moment in the ward's zone.

    ``lot_wanted`` carries the lot of a bag's vial and the patient whose chart it stands on.
    """

    prepare_wanted = Signal(str)
    bag_wanted = Signal(str)
    lot_wanted = Signal(str, str)
    log_wanted = Signal(str)
    papers_wanted = Signal(str)
    registration_left = Signal()

    def __init__(
        self,
        patients: Patients,
        *,
        clock: Callable[[], datetime],
        infusion: Infusion | None = None,
        courses: Courses | None = None,
        drafts: KeepsTexts | None = None,
        bedside: BedsideCheck | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setProperty("role", "page")
        self._patients = patients
        self._clock = clock
        self._patient = _NOBODY
        self._chart: ChartView | None = None
        self._infusion = infusion
        self._courses = courses
        self._checks = None if bedside is None else BedChecks(self, bedside, clock)
        self._drafts = drafts
        self._keeping: dict[str, FormKeeping] = {}
        self._forms: dict[str, EntryForm | ActForm] = {}
        self._aside: dict[str, EntryForm | ActForm] = {}
        cards = None if infusion is None else InfusionCards(infusion, clock)
        self.overview = ChartOverview(clock(), cards)
        self.addWidget(self.overview)
        if cards is not None:
            cards.act_wanted.connect(self.act)
        self.overview.measure_wanted.connect(self.measure)
        self.overview.prepare_wanted.connect(lambda: self.prepare_wanted.emit(self._patient))
        self.overview.log_wanted.connect(lambda: self.log_wanted.emit(self._patient))
        self.overview.papers_wanted.connect(lambda: self.papers_wanted.emit(self._patient))
        self.overview.course.cycle_wanted.connect(self._show_course)
        self.overview.bag_wanted.connect(self.bag_wanted)
        self.overview.lot_wanted.connect(lambda lot: self.lot_wanted.emit(lot, self._patient))
        self.overview.correct_wanted.connect(self._correct)
        self.overview.withdraw_wanted.connect(self._withdraw)

    def patient(self) -> str:
        """The patient whose chart is open; empty while a new one is being registered."""
        return self._patient

    def form(self) -> EntryForm | ActForm | None:
        """The form in front, if one is open for this patient."""
        return self._forms.get(self._patient)

    def show_patient(self, patient: str) -> None:
        """Open the patient's chart, or the form that was left half-filled on it."""
        if patient != self._patient:
            self.overview.area.verticalScrollBar().setValue(0)
        self._patient = patient
        self.refresh()
        self._bring_to_front(self._forms.get(patient, self.overview))

    def refresh(self) -> None:
        """Read the chart again; open forms are left as they are."""
        if self._patient != _NOBODY:
            self._chart = self._patients.chart(self._patient)
            self.overview.show_chart(self._chart, self._clock())
            if self.overview.infusion is not None:
                self.overview.infusion.show_patient(self._patient)
            self._show_course()
            form = self.form()
            if isinstance(form, ActForm):
                form.refresh()

    def _show_course(self, cycle: int | None = None) -> None:
        """Draw a cycle, the newest where none is asked for."""
        course = None if self._courses is None else self._courses(self._patient, cycle)
        self.overview.course.show_course(course)

    def register(self) -> None:
        """Open the registration form, as it was left if it is half-filled."""
        self._patient, self._chart = _NOBODY, None
        form = self._forms.get(_NOBODY)
        if form is None:
            registration = RegistrationForm()
            registration.save_wanted.connect(lambda: self._register(registration))
            self._keep(registration, "registration")
            self._open(registration)
            return
        self._bring_to_front(form)

    def measure(self) -> None:
        """Open the form for weight and height of the patient on show."""
        if self._chart is None:
            return
        form = MeasurementForm(self._chart.registration.name, self._clock())
        form.save_wanted.connect(lambda: self._measure(form))
        self._keep(form, "measurement")
        self._open(form)

    def _keep(self, form: EntryForm, kind: str) -> None:
        """Keep what is typed into the form, and put back what was kept of it."""
        if self._drafts is not None:
            self._keeping[self._patient] = FormKeeping(form, self._drafts, kind, self._patient)

    def act(self, act: Act) -> None:
        """Open the form of an act at the pump, or the form that was left half-filled."""
        if self._infusion is None or self._chart is None:
            return
        owner, left = self._patient, self.form()
        if left is not None:
            self._bring_to_front(left)
            return
        form = form_for(act, self._infusion, owner, self._clock)
        form.done.connect(lambda: self._done(owner))
        if self._checks is not None:
            self._checks.join(form, act, owner)
        self._open(form)

    def restart(self, patient: str) -> None:
        """Lead through the restart of this child's infusion."""
        self.show_patient(patient)
        left = self.form()
        if left is not None and not isinstance(left, RestartForm):
            # What is half typed waits until the pump runs again.
            self._aside[patient] = self._forms.pop(patient)
        self.act(Act.RESUME)

    def _done(self, owner: str) -> None:
        self._close(owner)
        self.refresh()

    def _open(self, form: EntryForm | ActForm) -> None:
        owner = self._patient
        self._forms[owner] = form
        form.left.connect(lambda: self._leave(owner))
        self.addWidget(form)
        self._bring_to_front(form)

    def _bring_to_front(self, page: QWidget) -> None:
        """Show ``page`` with the keyboard on it, or the check that is open over it."""
        front = page if self._checks is None else self._checks.front(page)
        self.setCurrentWidget(front)
        front.setFocus()

    def _close(self, owner: str) -> None:
        form = self._forms.pop(owner)
        keeping = self._keeping.pop(owner, None) if isinstance(form, EntryForm) else None
        if keeping is not None:
            keeping.forget()
        if self._checks is not None:
            self._checks.forget(form)
        if owner in self._aside:
            self._forms[owner] = self._aside.pop(owner)
        self.removeWidget(form)
        form.deleteLater()
        self._bring_to_front(self.overview)

    def _leave(self, owner: str) -> None:
        self._close(owner)
        if owner == _NOBODY:
            self.registration_left.emit()

    def _register(self, form: RegistrationForm) -> None:
        answer = self._patients.register(form.draft())
        if isinstance(answer, EntryRefused):
            form.show_refusal(answer)
            return
        self._close(_NOBODY)
        self.show_patient(answer)

    def _measure(self, form: MeasurementForm) -> None:
        figures, measured_at = form.figures(), form.measured_at.value()
        if figures is not None and measured_at is not None:
            moment = measured_at.replace(tzinfo=self._clock().tzinfo)
            answer = self._patients.measure(
                self._patient, *figures, moment, confirmed=form.confirmed
            )
            self._settle(form, answer)

    def _settle(self, form: EntryForm, refused: EntryRefused | None) -> None:
        """Close the form when its entry was taken, else let it say why not."""
        if refused is not None:
            form.show_refusal(refused)
            return
        self._close(self._patient)
        self.refresh()

    def _correct(self, row: JournalRow | None) -> None:
        """Open the form that fits the marked entry, filled with what stands in it."""
        if self._chart is None or row is None:
            return
        lines = [line for line in self._chart.measurements if line.event_id == row.mends]
        measurement = next((line for line in lines if line.stands), lines[0] if lines else None)
        if measurement is not None:
            self._open_measurement_correction(self._chart.registration.name, measurement)
            return
        said = self._of_pump(row)
        if said is not None:
            self._mend(TimeForm(*said, row.sentence, self._happened_at(row)))
            return
        registration = RegistrationForm()
        registration.correct(row.mends, self._chart.registration)
        registration.save_wanted.connect(lambda: self._correct_registration(registration))
        self._open(registration)

    def _open_measurement_correction(self, name: str, line: MeasurementLine) -> None:
        now = self._clock()
        form = MeasurementForm(name, now)
        form.correct(line, line.measured_at.astimezone(now.tzinfo))
        form.save_wanted.connect(lambda: self._correct_measurement(form))
        self._open(form)

    def _correct_measurement(self, form: MeasurementForm) -> None:
        figures = form.figures()
        if figures is not None:
            answer = self._patients.correct_measurement(
                self._patient,
                form.corrects,
                *figures,
                form.reason.value(),
                confirmed=form.confirmed,
            )
            self._settle(form, answer)

    def _correct_registration(self, form: RegistrationForm) -> None:
        answer = self._patients.correct_registration(
            self._patient, form.corrects, form.draft(), form.reason.value()
        )
        self._settle(form, answer)

    def _withdraw(self, row: JournalRow | None) -> None:
        if row is None:
            return
        said = self._of_pump(row)
        if said is not None:
            self._mend(TakeBackForm(*said, row.sentence))
            return
        form = WithdrawForm(row.mends, row.sentence)
        form.save_wanted.connect(lambda: self._do_withdraw(form))
        self._open(form)

    def _line(self, row: JournalRow) -> JournalLine | None:
        return None if self._chart is None else self._chart.journal.find(row.mends)

    def _of_pump(self, row: JournalRow) -> tuple[Infusion, str, str] | None:
        """What an entry of the pump is mended with; None for every other entry."""
        line = self._line(row)
        if self._infusion is None or line is None or line.kind not in MENDABLE:
            return None
        return self._infusion, self._patient, row.mends

    def _happened_at(self, row: JournalRow) -> datetime:
        line, now = self._line(row), self._clock()
        return now if line is None else line.happened_at.astimezone(now.tzinfo)

    def _mend(self, form: ActForm) -> None:
        owner = self._patient
        if self._infusion is not None:
            form.set_child(child_text(*self._infusion.bed_and_name(owner)))
        form.done.connect(lambda: self._done(owner))
        self._open(form)

    def _do_withdraw(self, form: WithdrawForm) -> None:
        answer = self._patients.withdraw(self._patient, form.corrects, form.reason.value())
        self._settle(form, answer)
