"""Were there seizures since the last log: how many, of which kind, how did they end?"""

from __future__ import annotations

import msgspec
from PySide6.QtWidgets import QVBoxLayout, QWidget

from bedside.services.daily_log.draft import LogDraft
from bedside.services.daily_log.service import LogPageView
from bedside.ui.daily_log import words
from bedside.ui.daily_log.choice import ChoiceLine
from bedside.ui.daily_log.number import LargeNumber, show_number, whole
from bedside.ui.daily_log.part import LogPart
from bedside.ui.wording import quantities

_MORE = "+"
_COUNTED = 4  # counts that have a target of their own: 0 to 3


class SeizurePart(LogPart):
    """The number is asked always; kind and end only where there was one."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        counts = [(str(count), str(count)) for count in range(_COUNTED)]
        self.count = ChoiceLine(
            self.tr("Seizures since the last log"), (*counts, (_MORE, self.tr("more")))
        )
        self.number = LargeNumber(self.tr("How many seizures?"))
        self.kind = ChoiceLine(self.tr("Kind"), tuple(words.seizure_kinds().items()))
        self.course: ChoiceLine | None = None
        self.body.addWidget(self.keep("seizures", self.count))
        self.body.addWidget(self.keep("seizure_number", self.number))
        self.body.addWidget(self.keep("seizure_kind", self.kind))
        self._endings = QVBoxLayout()
        self.body.addLayout(self._endings)
        self.body.setSpacing(0)
        for line in (self.count, self.number):
            line.changed.connect(self._unfold)

    def fill(self, draft: LogDraft, view: LogPageView) -> None:
        if self.course is None:
            minutes = view.scales.astct.neurotoxicity.prolonged_after_minutes.value
            endings = words.seizure_courses(quantities.number(minutes))
            self.course = ChoiceLine(self.tr("The worst one"), tuple(endings.items()))
            self._endings.addWidget(self.keep("seizure_course", self.course))
        count, typed = draft.seizures, draft.typed.get("seizure_number")
        more = typed is not None or (count is not None and count >= _COUNTED)
        self.count.set_value(_MORE if more else None if count is None else str(count))
        show_number(self.number, count if more else None, typed)
        self.kind.set_value(draft.seizure_kind)
        self.course.set_value(draft.seizure_course)
        self._unfold()

    def _unfold(self) -> None:
        chosen = self.count.value()
        self.number.setVisible(chosen == _MORE)
        happened = chosen not in (None, "0")
        self.kind.setVisible(happened)
        if self.course is not None:
            self.course.setVisible(happened)

    def read(self, draft: LogDraft) -> LogDraft:
        chosen = self.count.value()
        typed = self.read_numbers(draft, ("seizure_number",))
        if chosen == _MORE:
            count = whole(self.number)
            if count is None:
                typed["seizure_number"] = self.number.text()
        else:
            typed.pop("seizure_number", None)
            count = None if chosen is None else int(chosen)
        happened = bool(count)
        return msgspec.structs.replace(
            draft,
            seizures=count,
            seizure_kind=self.kind.value() if happened else None,
            seizure_course=self.course.value() if happened and self.course else None,
            typed=typed,
        )
