"""How does the child's sentence look today, beside earlier days?"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import msgspec
from PySide6.QtWidgets import QComboBox, QFileDialog, QHBoxLayout, QVBoxLayout, QWidget

from bedside.services.daily_log.draft import LogDraft
from bedside.services.daily_log.memory import Handwriting
from bedside.services.daily_log.service import LogPageView
from bedside.ui.daily_log.drawing import DrawingSurface, Sheet
from bedside.ui.daily_log.fold_part import FoldPart
from bedside.ui.daily_log.pictures import read_picture
from bedside.ui.plain_fields import TextField
from bedside.ui.theme.apply import scaled
from bedside.ui.widgets.flow import Flow
from bedside.ui.widgets.text import button, label
from bedside.ui.wording import quantities


class HandwritingPart(FoldPart):
    """Today's sheet, written on or filled from a picture file, and one of an earlier day.

    ``ask_file`` gives the name of a picture file, empty where nobody chose one.
    """

    def __init__(
        self, ask_file: Callable[[], str] | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.set_words(self.tr("Handwriting"), self.tr("the sentence of the day"))
        self._ask_file = ask_file or self._choose_file
        self._kept: bytes | None = None
        self._earlier: tuple[Handwriting, ...] = ()
        self.surface = DrawingSurface(self.tr("Write today's sentence here"))
        self.surface.drawn.connect(self._drawn)
        self.earlier = Sheet(self.tr("The sentence of an earlier day"))
        self.day = QComboBox()
        self.day.setAccessibleName(self.tr("Which earlier day?"))
        self.day.currentIndexChanged.connect(self._show_earlier)
        self.undo = button(self.tr("Undo"))
        self.empty = button(self.tr("Empty the sheet"))
        self.file = button(self.tr("Picture file …"))
        self.sentence = TextField(self.tr("What the sentence says (if it can be read)"))
        self.problem = label("", "refusal")
        self._said = label("", "caption")
        self._arrange()

    def _arrange(self) -> None:
        self.undo.clicked.connect(self.surface.undo)
        self.empty.clicked.connect(lambda: self.surface.put(None))
        self.file.clicked.connect(self._take_file)
        self.fields["handwriting"] = self.file
        acts = Flow()
        for act in (self.undo, self.empty, self.file):
            acts.add(act)
        today, before = QVBoxLayout(), QVBoxLayout()
        today.addWidget(label(self.tr("Today"), "caption"))
        today.addWidget(self.surface)
        self._before_caption = label(self.tr("Earlier"), "caption")
        before.addWidget(self._before_caption)
        before.addWidget(self.earlier)
        before.addWidget(self.day)
        before.addWidget(self._said)
        before.addStretch(1)
        today.addWidget(acts)
        today.addStretch(1)
        sides = QHBoxLayout()
        sides.setSpacing(scaled(16))
        sides.addLayout(today, 1)
        sides.addLayout(before, 1)
        self.problem.hide()
        self.sheet.addLayout(sides)
        self.sheet.addWidget(self.problem)
        self.sheet.addWidget(self.keep("sentence", self.sentence))

    def fill(self, draft: LogDraft, view: LogPageView) -> None:
        self._kept = draft.picture
        self.surface.show_picture(draft.picture)
        self.sentence.set_text(draft.sentence)
        self._earlier = view.memory.handwriting
        self.day.clear()
        for each in self._earlier:
            self.day.addItem(quantities.day_and_time(each.at))
        for part in (self._before_caption, self.earlier, self.day, self._said):
            part.setVisible(bool(self._earlier))
        self._show_earlier()
        self._follow()
        self._say("")
        self.unfold(draft.picture is not None)

    def read(self, draft: LogDraft) -> LogDraft:
        return msgspec.structs.replace(draft, picture=self._kept, sentence=self.sentence.value())

    def _show_earlier(self) -> None:
        place = self.day.currentIndex()
        shown = self._earlier[place] if 0 <= place < len(self._earlier) else None
        self.earlier.show_picture(None if shown is None else shown.picture)
        self._said.setText("" if shown is None else shown.sentence)

    def _drawn(self) -> None:
        self._kept = self.surface.picture()
        self._say("")
        self._follow()
        self.touched()

    def _follow(self) -> None:
        self.undo.setEnabled(self.surface.can_undo())
        self.empty.setEnabled(self._kept is not None)

    def _take_file(self) -> None:
        name = self._ask_file()
        if not name:
            return
        picture = read_picture(Path(name))
        if picture is None:
            self._say(self.tr("This file is no PNG or JPEG picture. The sheet is as it was."))
            return
        self.surface.put(picture)

    def _say(self, text: str) -> None:
        self.problem.setText(f"■ {text}" if text else "")
        self.problem.setVisible(bool(text))

    def _choose_file(self) -> str:
        title, kinds = self.tr("Picture of the handwriting"), "*.png *.jpg *.jpeg"
        name, _ = QFileDialog.getOpenFileName(self, title, "", kinds)
        return name
