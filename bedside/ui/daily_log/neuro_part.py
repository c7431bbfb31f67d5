"""How is the child's mind: ICE or CAPD by age, and what else of ICANS was seen?"""

from __future__ import annotations

import msgspec
from PySide6.QtWidgets import QCheckBox, QWidget

from bedside.clinical.grading.neurotoxicity import Instrument
from bedside.services.daily_log.draft import LogDraft
from bedside.services.daily_log.service import LogPageView
from bedside.ui.daily_log import words
from bedside.ui.daily_log.choice import ChoiceLine
from bedside.ui.daily_log.part import LogPart
from bedside.ui.daily_log.score_form import ScoreForm
from bedside.ui.theme.apply import scaled
from bedside.ui.widgets.flow import Flow
from bedside.ui.widgets.text import label
from bedside.ui.wording import quantities


class NeuroPart(LogPart):
    """The form of the child's age, arousal, and the ticks that alone decide a grade."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.form: ScoreForm | None = None
        self._instrument = Instrument.CAPD
        self._view: LogPageView | None = None
        self.delayed = QCheckBox(self.tr("Delayed development: use CAPD"))
        self.unable = QCheckBox(self.tr("Could not do it"))
        self.weakness = QCheckBox(self.tr("Deep focal weakness or posturing"))
        self.pressure = QCheckBox(self.tr("Raised pressure: VI palsy, papilloedema, Cushing"))
        self.arousal = ChoiceLine(self.tr("Arousal"), tuple(words.arousal().items()))
        self.oedema = ChoiceLine(self.tr("Brain oedema"), tuple(words.oedema().items()))
        self.problem = label("", "refusal")
        self.problem.hide()
        self._arrange()

    def _arrange(self) -> None:
        self.body.addWidget(self.problem)
        ticks = Flow(gap=16)
        for box in (self.unable, self.delayed, self.weakness, self.pressure):
            ticks.add(box)
        self.delayed.toggled.connect(self._switch)
        for box in (self.unable, self.weakness, self.pressure):
            box.toggled.connect(self.touched)
        self.body.addWidget(self.keep("arousal", self.arousal))
        self.body.addWidget(self.keep("oedema", self.oedema))
        self.body.addWidget(ticks)
        self.body.setSpacing(scaled(4))
        self.fields["neuro"] = self

    def fill(self, draft: LogDraft, view: LogPageView) -> None:
        self._view = view
        asks_always = view.instrument is Instrument.CAPD
        self.delayed.setVisible(not asks_always)
        instrument = Instrument(draft.instrument or view.instrument)
        self.delayed.setChecked(draft.delayed or instrument is not view.instrument)
        self._show_form(instrument)
        if self.form is not None:
            self.form.show_points(draft.points)
        self.unable.setChecked(draft.unable)
        self.weakness.setChecked(draft.deep_weakness)
        self.pressure.setChecked(draft.raised_pressure)
        self.arousal.set_value(draft.arousal)
        self.oedema.set_value(draft.oedema)
        self.show_refusal("neuro", "")

    def _show_form(self, instrument: Instrument) -> None:
        if self._view is None or (self.form is not None and instrument is self._instrument):
            return
        self._instrument = instrument
        if self.form is not None:
            self.form.setParent(None)
            self.form.deleteLater()
        neurotoxicity = self._view.scales.astct.neurotoxicity
        years = quantities.number(neurotoxicity.ice_from_years.value)
        titles = {
            Instrument.ICE: self.tr("Neurological · ICE (from {years} years)"),
            Instrument.CAPD: self.tr("Neurological · CAPD (below {years} years)"),
        }
        title = titles[instrument].format(years=years)
        self.form = ScoreForm(neurotoxicity.instrument(instrument), title)
        self.form.changed.connect(self.touched)
        self.body.insertWidget(0, self.form)

    def _switch(self, delayed: bool) -> None:
        """Delayed development changes the form; points of the other one mean nothing here."""
        if self._filling or self._view is None:
            return
        self._show_form(Instrument.CAPD if delayed else self._view.instrument)
        self.touched()

    def read(self, draft: LogDraft) -> LogDraft:
        return msgspec.structs.replace(
            draft,
            instrument=self._instrument.value,
            delayed=self.delayed.isChecked(),
            points=() if self.form is None else self.form.points(),
            unable=self.unable.isChecked(),
            deep_weakness=self.weakness.isChecked(),
            raised_pressure=self.pressure.isChecked(),
            arousal=self.arousal.value(),
            oedema=self.oedema.value(),
        )

    def focus(self, key: str) -> None:
        if key == "neuro" and self.form is not None:
            self.form.focus()
        else:
            super().focus(key)

    def show_refusal(self, key: str, text: str) -> None:
        if key == "neuro":
            self.problem.setText(f"■ {text}" if text else "")
            self.problem.setVisible(bool(text))
        else:
            super().show_refusal(key, text)
