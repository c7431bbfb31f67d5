"""Which pack was scanned? Taken, asked about, or refused, above the rows of the packs."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from bedside.clinical.events import SuppliedItem
from bedside.clinical.packs.pack import Pack
from bedside.clinical.refusal import Refusal
from bedside.services.packs.desk import PackQuestion
from bedside.services.preparation.service import Preparation
from bedside.ui.fields import ChoiceField
from bedside.ui.theme.apply import scaled
from bedside.ui.widgets.card import Card
from bedside.ui.widgets.notice import Notice
from bedside.ui.widgets.text import button, label
from bedside.ui.wording import quantities
from bedside.ui.wording.refusals import refusal_text


class PackScans(QWidget):
    """``taken`` carries the slot and the pack that goes into it."""

    taken = Signal(str, object)

    def __init__(self, preparation: Preparation, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._preparation = preparation
        self._slot = ""
        self._held: tuple[SuppliedItem, ...] = ()
        self._packs: Sequence[Pack] = ()
        self.notice = Notice("stop", "", "")
        self.question = Card(self.tr("Which pack is it?"))
        self.choice: ChoiceField | None = None
        self.take_act = button(self.tr("This is the pack"), "primary")
        how = self.tr(
            "The scanner lost the separators, so this code may mean several packs. Compare with"
            " what is printed on the carton."
        )
        self.question.body.addWidget(label(how, "soft"))
        self.question.body.addWidget(self.take_act, 0, Qt.AlignmentFlag.AlignLeft)
        self.take_act.clicked.connect(self._chosen)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(scaled(12))
        rows.addWidget(label(self.tr("Scan the square code on each carton, or type."), "soft"))
        rows.addWidget(self.notice)
        rows.addWidget(self.question)
        self._clear()

    def scan(self, text: str, slot: str, held: tuple[SuppliedItem, ...]) -> None:
        """Read a scan for ``slot``; ``held`` are the other packs of the bag."""
        self._clear()
        self._slot, self._held = slot, held
        answer = self._preparation.scanned(text, held)
        if isinstance(answer, PackQuestion):
            self._ask(answer.packs)
        else:
            self._settle(answer)

    def say_full(self) -> None:
        """Every vial has its pack already."""
        self._clear()
        self.notice.show_notice(
            "caution",
            self.tr("Not entered"),
            self.tr("Every vial has its pack. Click into the row that the scan is for."),
        )
        self.notice.show()

    def _settle(self, answer: SuppliedItem | Refusal) -> None:
        if isinstance(answer, Refusal):
            self.notice.show_notice("stop", self.tr("Pack not taken"), refusal_text(answer))
            self.notice.show()
            return
        self.taken.emit(self._slot, answer)

    def _ask(self, packs: Sequence[Pack]) -> None:
        self._packs = packs
        choices = [(str(place), self._words(pack)) for place, pack in enumerate(packs)]
        self.choice = ChoiceField(self.tr("What the carton says"), choices)
        self.question.body.insertWidget(self.question.body.count() - 1, self.choice)
        self.question.show()

    def _words(self, pack: Pack) -> str:
        return self.tr("lot {lot} · serial {serial} · expiry {day}").format(
            lot=pack.lot, serial=pack.serial, day=quantities.day(pack.expiry)
        )

    def _chosen(self) -> None:
        place = None if self.choice is None else self.choice.value()
        if place is None:
            if self.choice is not None:
                self.choice.show_refusal(self.tr("Choose what the carton says."))
            return
        pack = self._packs[int(place)]
        self._clear()
        self._settle(self._preparation.chosen(pack, self._held))

    def _clear(self) -> None:
        self.notice.hide()
        self.question.hide()
        if self.choice is not None:
            self.choice.hide()
            self.choice.setParent(None)
            self.choice.deleteLater()
            self.choice = None
