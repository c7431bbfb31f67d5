"""Page 2: which bag? How long it runs, by which method, what is in it, when it is needed."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from bedside.clinical.events import FillChoice, Storage
from bedside.clinical.preparation_rules import Method
from bedside.clinical.refusal import Refusal, RefusalCode
from bedside.clinical.stability import BagClocks
from bedside.services.preparation.answers import BagAnswer, Start
from bedside.services.preparation.draft import PreparationDraft
from bedside.services.preparation.service import Preparation
from bedside.ui.date_fields import DateTimeField
from bedside.ui.fields import DecimalField
from bedside.ui.theme.apply import scaled
from bedside.ui.widgets.card import Card
from bedside.ui.widgets.notice import Notice
from bedside.ui.widgets.text import label
from bedside.ui.wizard.columns import Columns
from bedside.ui.wizard.figures import BagFigures
from bedside.ui.wizard.options import Option, Options
from bedside.ui.wizard.plan_words import mark
from bedside.ui.wizard.step_page import StepPage
from bedside.ui.wizard.words import missing_text, past_full_text
from bedside.ui.wording import terms
from bedside.ui.wording.quantities import day_and_time
from bedside.ui.wording.refusals import refusal_text

_OF_THE_DILUENT = (RefusalCode.DILUENT_NOT_AS_TABLE, RefusalCode.DILUENT_OUT_OF_RANGE)


class BagStep(StepPage):
    """The choices at the left, at the right what follows from them."""

    def __init__(
        self,
        preparation: Preparation,
        start: Start,
        clock: Callable[[], datetime],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._preparation = preparation
        self._clock = clock
        self._stated_fill_ml = start.stated_fill_ml
        self.hours = Options(self.tr("How long it runs"), self._durations(start.draft))
        self.of_the_plan = label("", "echo")
        self.past_full = label("", "text")
        self.method = Options(
            self.tr("Method"),
            [Option(item.value, terms.term("method", item.value)) for item in start.methods],
        )
        self.fill_choice = Options(
            self.tr("Which bag is this?"),
            [Option(item.value, terms.term("fill", item.value)) for item in FillChoice],
        )
        self.diluent = DecimalField("mL", self.tr("Diluent really in the bag"))
        self.priming = DecimalField("mL", self.tr("Volume that fills the line"))
        self.storage = Options(
            self.tr("Where the bag waits"),
            [Option(item.value, terms.term("storage", item.value)) for item in Storage],
        )
        self.connect_at = DateTimeField(self.tr("Planned connection"))
        self.figures = BagFigures()
        self.refusal = Notice("stop", self.tr("No bag"), "")
        self.clocks = label("", "text")
        self._clock_card = Card(self.tr("How long it keeps"))
        self._lay_out()
        self._listen()

    def _durations(self, draft: PreparationDraft) -> list[Option]:
        return [
            Option(
                str(option.hours),
                self.tr("{hours} h").format(hours=option.hours),
                refusal_text(option.refusal) if option.refusal else "",
            )
            for option in self._preparation.duration_options(draft)
        ]

    def _lay_out(self) -> None:
        columns = Columns()
        run = Card(self.tr("Duration and method"))
        run.body.addWidget(self.hours)
        run.body.addWidget(self.of_the_plan)
        run.body.addWidget(self.past_full)
        run.body.addWidget(self.method)
        content = Card(self.tr("Content"))
        content.body.addWidget(self.fill_choice)
        content.body.addLayout(_beside(self.diluent, self.priming))
        plan = Card(self.tr("Until it is connected"))
        plan.body.addLayout(_beside(self.storage, self.connect_at))
        for card in (run, content, plan):
            columns.left.addWidget(card)
        columns.left.addStretch(1)
        self._clock_card.body.addWidget(self.clocks)
        for part in (self.refusal, self.figures, self._clock_card):
            columns.right.addWidget(part)
        columns.right.addStretch(1)
        self.rows.addWidget(columns)

    def _listen(self) -> None:
        self.hours.chosen.connect(lambda value: self.change(bag_hours=int(value)))
        self.method.chosen.connect(lambda value: self.change(method=Method(value)))
        self.fill_choice.chosen.connect(self._choose_fill)
        self.diluent.changed.connect(lambda: self.change(diluent_ml=self.diluent.value()))
        self.priming.changed.connect(lambda: self.change(priming_ml=self.priming.value()))
        self.storage.chosen.connect(lambda value: self.change(storage=Storage(value)))
        self.connect_at.changed.connect(self._plan)

    def _choose_fill(self, value: str) -> None:
        """The stated fill is offered only for a bag as supplied; an exact volume is typed."""
        choice = FillChoice(value)
        as_supplied = choice is FillChoice.AS_SUPPLIED
        volume_ml = self._stated_fill_ml if as_supplied else None
        self._filling = True
        if volume_ml is None:
            self.diluent.clear()
        else:
            self.diluent.set_value(volume_ml)
        self._filling = False
        self.change(fill=choice, diluent_ml=volume_ml)
        self.diluent.setFocus()

    def _plan(self) -> None:
        wall = self.connect_at.value()
        zone = self._clock().tzinfo
        self.change(planned_connect_at=None if wall is None else wall.replace(tzinfo=zone))

    def fill(self, draft: PreparationDraft) -> None:
        """Put the choices made so far into the fields."""
        self.hours.choose(None if draft.bag_hours is None else str(draft.bag_hours))
        self.method.choose(draft.method)
        self.fill_choice.choose(draft.fill)
        self.storage.choose(draft.storage)
        for field, value in (
            (self.diluent, draft.diluent_ml),
            (self.priming, draft.priming_ml),
        ):
            if value is None:
                field.clear()
            else:
                field.set_value(value)
        if draft.planned_connect_at is None:
            self.connect_at.clear()
        else:
            self.connect_at.set_value(draft.planned_connect_at.astimezone(self._clock().tzinfo))

    def answer(self, draft: PreparationDraft) -> None:
        """Show the bag's figures and clocks, or the refusal where its field stands."""
        self.hours.show_options(self._durations(draft))
        said = mark(self._preparation.plan(draft), "bag_hours")
        self.of_the_plan.setText(said)
        self.of_the_plan.setVisible(bool(said))
        self._show_past_full(draft)
        self._show_bag(draft)
        self._show_clocks(draft)

    def _show_past_full(self, draft: PreparationDraft) -> None:
        """A note, no refusal: the step to the full level is a change of the bag."""
        level = self._preparation.level(draft)
        options = self._preparation.duration_options(draft)
        past = any(each.past_full for each in options if each.hours == draft.bag_hours)
        self.past_full.setVisible(past and level is not None)
        self.past_full.setText("" if level is None or not past else past_full_text(level))

    def _show_bag(self, draft: PreparationDraft) -> None:
        found = self._preparation.bag(draft)
        self.figures.setVisible(isinstance(found, BagAnswer))
        self.refusal.setVisible(isinstance(found, Refusal))
        if isinstance(found, BagAnswer):
            lines = self._preparation.bag_sum(draft)
            self.figures.show_bag(found.bag, lines, found.other)
        if isinstance(found, Refusal):
            text = refusal_text(found)
            self.refusal.show_notice("stop", self.tr("No bag"), text)
            if found.code in _OF_THE_DILUENT:
                self.diluent.show_refusal(text)
            elif found.code is RefusalCode.BAG_RUNS_DRY:
                self.priming.show_refusal(text)

    def _show_clocks(self, draft: PreparationDraft) -> None:
        clocks = self._preparation.clocks(draft, self._clock())
        self._clock_card.setVisible(isinstance(clocks, BagClocks))
        if isinstance(clocks, Refusal):
            self.connect_at.show_refusal(refusal_text(clocks, self._clock().tzinfo))
        if isinstance(clocks, BagClocks):
            self.clocks.setText(self._clock_words(clocks))

    def _clock_words(self, clocks: BagClocks) -> str:
        zone = self._clock().tzinfo
        lines = [
            self.tr("Refrigerator: use by {when}").format(
                when=day_and_time(clocks.cold_use_by.astimezone(zone))
            ),
            self.tr("Connect by {when}").format(
                when=day_and_time(clocks.connect_by.astimezone(zone))
            ),
            self.tr("Ends {when}").format(when=day_and_time(clocks.ends_at.astimezone(zone))),
        ]
        if clocks.room_use_by is not None:
            room = self.tr("Room temperature: use by {when}")
            lines.insert(0, room.format(when=day_and_time(clocks.room_use_by.astimezone(zone))))
        return "\n".join(lines)

    def still_open(self) -> str:
        """What is missing for a bag that may be made."""
        draft = self.draft()
        found = self._preparation.bag(draft)
        clocks = self._preparation.clocks(draft, self._clock())
        if isinstance(found, Refusal) or isinstance(clocks, Refusal):
            return self.tr("This bag cannot be made so: see the refusal.")
        if not isinstance(found, BagAnswer):
            return missing_text(found.fields)
        if draft.fill is None:
            return missing_text(("fill",))
        return "" if isinstance(clocks, BagClocks) else missing_text(clocks.fields)


def _beside(left: QWidget, right: QWidget) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(scaled(16))
    for part in (left, right):
        holder = QVBoxLayout()
        holder.addWidget(part)
        holder.addStretch(1)
        row.addLayout(holder, 1)
    return row
