"""What if another bag of the child stands half made? It is finished or discarded first."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from bedside.services.preparation.answers import OtherBagOpen
from bedside.services.preparation.draft import PlannedName
from bedside.ui.widgets.badge import Badge
from bedside.ui.widgets.card import Card
from bedside.ui.widgets.flow import Flow
from bedside.ui.widgets.text import button, label
from bedside.ui.wizard.plan_words import bag_name, open_bag_text


class OpenDraftCard(Card):
    """The half-made bag in the way. ``go_on`` returns to it, ``discard`` throws it away.

    A bag whose work has begun is discarded by a second act, which says what that means.
    """

    go_on = Signal()
    discard = Signal()

    def __init__(
        self, found: OtherBagOpen, wanted: PlannedName, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent=parent)
        self.set_severity("caution")
        title = self.tr("Another bag of this child stands half made")
        self.body.addWidget(Badge("caution", title))
        which = label(open_bag_text(found), "heading")
        told = label(self._told(found, wanted), "text")
        self.really = label(
            self.tr(
                "What is in this bag or dissolved for it is lost: it goes into the waste record"
                " of the pharmacy's desk."
            ),
            "text",
        )
        self.go_on_act = button(
            self.tr("Go on with {bag}").format(bag=bag_name(found.draft.bag_number)), "primary"
        )
        self.discard_act = button(
            self.tr("Discard it and begin {bag}").format(bag=bag_name(wanted.number))
        )
        self.really_act = button(self.tr("Discard the begun work"), "stop")
        acts = Flow()
        for act in (self.go_on_act, self.discard_act, self.really_act):
            acts.add(act)
        for part in (which, told, self.really, acts):
            self.body.addWidget(part)
        self._ask(False)
        self.setAccessibleName(f"{title}. {which.text()}. {told.text()}")
        self.setFocusProxy(self.go_on_act)
        self.go_on_act.clicked.connect(self.go_on)
        self.discard_act.clicked.connect(lambda: self._discard(found.begun))
        self.really_act.clicked.connect(self.discard)

    def _told(self, found: OtherBagOpen, wanted: PlannedName) -> str:
        kept = self.tr("Finish or discard it first; then {bag} of the plan is begun.").format(
            bag=bag_name(wanted.number)
        )
        begun = self.tr("The work on it has begun.")
        return f"{begun} {kept}" if found.begun else kept

    def _discard(self, begun: bool) -> None:
        if begun:
            self._ask(True)
            self.really_act.setFocus()
        else:
            self.discard.emit()

    def _ask(self, asks: bool) -> None:
        self.really.setVisible(asks)
        self.really_act.setVisible(asks)
        self.discard_act.setVisible(not asks)
