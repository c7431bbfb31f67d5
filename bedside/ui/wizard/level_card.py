"""At which level is this bag made, and why, where that is not simply the regimen's day's?"""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from bedside.clinical.bag_level import LevelReason
from bedside.clinical.events import Level
from bedside.services.preparation.answers import LevelAnswer
from bedside.ui.language import in_language
from bedside.ui.widgets.badge import Badge
from bedside.ui.widgets.card import Card
from bedside.ui.widgets.text import label
from bedside.ui.wizard.options import Option, Options
from bedside.ui.wording import terms
from bedside.ui.wording.quantities import day_and_time
from bedside.ui.wording.sums import places


class LevelCard(Card):
    """The level with its reason, rule and source. ``chosen`` carries the level asked for."""

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._badge = Badge("caution", "")
        self._title_line = label("", "subtitle")
        self._why = label("", "text")
        self._source = label("", "caption")
        self.options = Options(
            self.tr("Dose level of this bag"),
            [Option(level.value, terms.term("level", level.value)) for level in Level],
        )
        for part in (self._badge, self._title_line, self._why, self._source, self.options):
            self.body.addWidget(part)
        self.options.chosen.connect(self.chosen.emit)
        self.setVisible(False)

    def show_level(self, answer: LevelAnswer | None) -> None:
        """Show the level and its reason; nothing where the regimen's day says it all."""
        plain = answer is None or (
            answer.reason is LevelReason.DAY
            and answer.chosen in answer.allowed
            and not answer.to_choose
        )
        self.setVisible(not plain)
        if answer is None or plain:
            return
        title = self._title(answer)
        chosen = "" if answer.to_choose else answer.chosen.value
        words = terms.term("level", chosen) if chosen else self.tr("not chosen yet")
        self._badge.show_badge("caution", words)
        self._title_line.setText(title)
        self.set_severity("caution")
        self._why.setText("\n".join(self._reasons(answer)))
        self._source.setText("\n".join(self._sources(answer)))
        self._source.setVisible(bool(answer.rules))
        self.options.show_options([self._option(answer, level) for level in Level])
        self.options.choose(chosen or None)
        self.setAccessibleName(f"{title}. {self._why.text()}")

    def _title(self, answer: LevelAnswer) -> str:
        if answer.reason is LevelReason.LOW_RESTART and answer.rules:
            return self.tr("Restart at the step dose by the adjustment table")
        if answer.reason is LevelReason.LOW_RESTART:
            return self.tr("The infusion runs at the step dose after the full dose")
        if answer.reason is LevelReason.RUNS_FULL:
            return self.tr("The infusion already runs at the full dose")
        if answer.to_choose:
            return self.tr("The level of the plan was not taken over: choose it")
        return self.tr("This level is no longer possible")

    def _reasons(self, answer: LevelAnswer) -> list[str]:
        of_the_day = self.tr("By the regimen this infusion day has: {level}").format(
            level=terms.term("level", answer.of_the_day.value)
        )
        lines = [in_language(rule.text) for rule in answer.rules]
        if answer.full_not_before is not None:
            when = day_and_time(answer.full_not_before)
            lines.append(self.tr("Full dose not before {when}.").format(when=when))
        elif answer.full_from_day is not None:
            told = self.tr("If it restarts now, the full dose may follow on infusion day {day}.")
            lines.append(told.format(day=answer.full_from_day))
        return [*lines, of_the_day]

    def _sources(self, answer: LevelAnswer) -> list[str]:
        told = self.tr("Rule {rule} · {sources}")
        return [told.format(rule=rule.rule, sources=places(rule.sources)) for rule in answer.rules]

    def _option(self, answer: LevelAnswer, level: Level) -> Option:
        why_not = "" if level in answer.allowed else self.tr("not on this day of this course")
        return Option(level.value, terms.term("level", level.value), why_not)

    def text(self) -> str:
        """Title and reason as shown."""
        return f"{self._title_line.text()}\n{self._why.text()}"

    def sources(self) -> str:
        """Rules and sources as shown; empty where no rule is behind it."""
        return self._source.text()
