"""What did the laboratory report, and by which limits?

Unit, limit and baseline come back as this laboratory gave them last; none is built in. A
limit that came back can be typed over: the report in hand counts.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import msgspec
from PySide6.QtWidgets import QComboBox, QGridLayout, QLabel, QWidget

from bedside.clinical.grading.published import Scales
from bedside.services.daily_log.draft import LogDraft, ResultDraft
from bedside.services.daily_log.memory import LogMemory
from bedside.services.daily_log.service import LogPageView
from bedside.ui.daily_log import words
from bedside.ui.daily_log.fold_part import FoldPart
from bedside.ui.daily_log.number import BareNumber, show_number
from bedside.ui.plain_fields import TextField
from bedside.ui.theme.apply import scaled
from bedside.ui.widgets.flow import Flow
from bedside.ui.widgets.text import button, label
from bedside.ui.wording import quantities


@dataclass(frozen=True, slots=True)
class _Row:
    """The fields of one item."""

    item: str
    value: BareNumber
    unit: QComboBox
    limit: BareNumber
    baseline: BareNumber
    last: QLabel


class LaboratoryPart(FoldPart):
    """One row an item: result, unit, limit, baseline."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.set_words(self.tr("Laboratory"), self.tr("results with their limits"))
        self.laboratory = TextField(self.tr("Laboratory (its limits are remembered)"))
        self.keep("laboratory", self.laboratory)
        self.laboratory.changed.connect(self._recall)
        self._known = Flow()
        self._rows: tuple[_Row, ...] = ()
        self._memory = LogMemory()
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(scaled(8))
        self._grid.setVerticalSpacing(scaled(4))
        self.sheet.addWidget(self.laboratory)
        self.sheet.addWidget(self._known)
        self.sheet.addLayout(self._grid)

    def _heads(self) -> Iterator[str]:
        yield ""
        yield self.tr("Result")
        yield self.tr("Unit")
        yield self.tr("Limit")
        yield self.tr("Baseline")

    def _build(self, scales: Scales) -> None:
        for column, text in enumerate(self._heads()):
            self._grid.addWidget(label(text, "caption", wraps=False), 0, column)
            self._grid.setColumnStretch(column, 1)
        rules = scales.ctcae.laboratory
        upper = [(rule.item.value, rule.quantity, True) for rule in rules.upper]
        lower = [(rule.item.value, rule.quantity, False) for rule in rules.lower]
        self._rows = tuple(
            self._row(place, item, [unit.name for unit in rules.units.of(quantity)], rises)
            for place, (item, quantity, rises) in enumerate((*upper, *lower), start=1)
        )

    def _row(self, place: int, item: str, units: list[str], rises: bool) -> _Row:
        name = words.items().get(item, item)
        kind = self.tr("upper limit") if rises else self.tr("lower limit")
        row = _Row(
            item,
            BareNumber(name),
            QComboBox(),
            BareNumber(f"{name}, {kind}"),
            BareNumber(self.tr("{item}, baseline").format(item=name)),
            label("", "caption"),
        )
        row.unit.addItems(units)
        row.unit.setAccessibleName(self.tr("{item}, unit").format(item=name))
        row.unit.setCurrentIndex(0 if len(units) == 1 else -1)
        row.unit.currentIndexChanged.connect(self.touched)
        row.limit.line.setPlaceholderText(self.tr("upper") if rises else self.tr("lower"))
        named = QWidget()
        lines = QGridLayout(named)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(0)
        lines.addWidget(label(name, "text", wraps=False), 0, 0)
        lines.addWidget(row.last, 1, 0)
        keys = {"": row.value, ".limit": row.limit, ".baseline": row.baseline}
        for part, field in keys.items():
            self.keep(f"{item}{part}", field)
        self.fields[f"{item}.unit"] = row.unit
        for column, widget in enumerate((named, row.value, row.unit, row.limit, row.baseline)):
            self._grid.addWidget(widget, place, column)
        # Falling counts have no multiples of a baseline.
        row.baseline.setVisible(rises)
        return row

    def fill(self, draft: LogDraft, view: LogPageView) -> None:
        self._memory = view.memory
        if not self._rows:
            self._build(view.scales)
        named = draft.laboratory or next(iter(view.memory.laboratories), "")
        self.laboratory.set_text(named)
        self._offer(view.memory.laboratories)
        for row in self._rows:
            self._fill_row(row, draft, named)
        begun = any(result.value is not None for result in draft.results)
        self.unfold(begun or any(key in draft.typed for key in self.fields))

    def _fill_row(self, row: _Row, draft: LogDraft, laboratory: str) -> None:
        result, known = draft.result(row.item), self._memory.limit(laboratory, row.item)
        if result is None and known is not None:
            result = ResultDraft(row.item, None, known.unit, known.limit, known.baseline)
        result = result or ResultDraft(row.item)
        typed = draft.typed
        show_number(row.value, result.value, typed.get(row.item))
        show_number(row.limit, result.limit, typed.get(f"{row.item}.limit"))
        show_number(row.baseline, result.baseline, typed.get(f"{row.item}.baseline"))
        if result.unit:
            row.unit.setCurrentIndex(row.unit.findText(result.unit))
        elif row.unit.count() > 1:
            row.unit.setCurrentIndex(-1)
        last = self._memory.last_result(row.item)
        row.last.setVisible(last is not None)
        if last is not None:
            value, day = quantities.amount(last.value, last.unit), quantities.day(last.at)
            row.last.setText(self.tr("last {value}, {day}").format(value=value, day=day))

    def _offer(self, laboratories: tuple[str, ...]) -> None:
        """The laboratories of earlier logs, one touch each."""
        self._known.clear()
        self._known.setVisible(len(laboratories) > 1)
        for name in laboratories if len(laboratories) > 1 else ():
            chosen = button(name)
            chosen.clicked.connect(lambda _on=False, text=name: self.laboratory.set_text(text))
            self._known.add(chosen)

    def _recall(self) -> None:
        """Another laboratory has other limits: those it gave last, where it is known."""
        if self._filling:
            return
        for row in self._rows:
            known = self._memory.limit(self.laboratory.value(), row.item)
            if known is not None:
                self._filling = True
                show_number(row.limit, known.limit, None)
                row.unit.setCurrentIndex(row.unit.findText(known.unit))
                self._filling = False
        self.touched()

    def read(self, draft: LogDraft) -> LogDraft:
        keys = tuple(
            f"{row.item}{part}" for row in self._rows for part in ("", ".limit", ".baseline")
        )
        return msgspec.structs.replace(
            draft,
            laboratory=self.laboratory.value(),
            results=tuple(
                ResultDraft(
                    row.item,
                    row.value.value(),
                    row.unit.currentText(),
                    row.limit.value(),
                    row.baseline.value(),
                )
                for row in self._rows
            ),
            typed=self.read_numbers(draft, keys),
        )

    def show_refusal(self, key: str, text: str) -> None:
        self.unfold()
        item, _, part = key.partition(".")
        # A list has no line for its refusal: the result beside it says what is missing.
        super().show_refusal(item if part == "unit" else key, text)
