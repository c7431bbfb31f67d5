"""Which page of the first run comes after which?"""

from __future__ import annotations

from collections.abc import Callable
from typing import cast

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from bedside.ui.doors import Refused
from bedside.ui.first_run.choosing import ChoosingPage
from bedside.ui.first_run.draft import Founded, NewWard, WardFounding
from bedside.ui.first_run.recovery_page import RecoveryPage
from bedside.ui.first_run.training_form import TrainingForm
from bedside.ui.first_run.ward_form import WardForm
from bedside.ui.language import current_language
from bedside.ui.widgets.message import MessageBanner, Trouble
from bedside.ui.widgets.watermark import Watermark
from bedside.ui.wording.entries import entry_text

SaveCode = Callable[[str, str], str]


class FirstRun(QStackedWidget):
    """The pages of a fresh PC. ``founded`` carries what the service answered.

    ``save_code(ward_name, code)`` saves the printable paper and gives its file name.
    ``language_chosen`` asks the caller to change the language and build this anew.
    """

    founded = Signal(object)
    language_chosen = Signal(str)

    def __init__(
        self, founding: WardFounding, save_code: SaveCode, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setProperty("role", "page")
        self.setWindowTitle("bedside")
        self._founding = founding
        self._save_code = save_code
        language = current_language()
        protocols = tuple(founding.protocols())
        self.choosing = ChoosingPage(language)
        self.training = TrainingForm(protocols, language)
        self.ward = WardForm(protocols, language)
        for page in (self.choosing, self.training, self.ward):
            self.addWidget(page)
        self.watermark = Watermark(self.training)
        self.choosing.language_chosen.connect(self.language_chosen)
        self.choosing.training_chosen.connect(lambda: self.setCurrentWidget(self.training))
        self.choosing.new_ward_chosen.connect(lambda: self.setCurrentWidget(self.ward))
        for form in (self.training, self.ward):
            form.left.connect(lambda: self.setCurrentWidget(self.choosing))
        self.training.submitted.connect(lambda ward: self._found(ward, self.training.banner))
        self.ward.submitted.connect(lambda ward: self._found(ward, self.ward.banner))

    def _found(self, ward: NewWard, banner: MessageBanner) -> None:
        answer = self._founding.found(ward)
        if isinstance(answer, Refused):
            banner.show_trouble(
                Trouble(
                    self.tr("The ward was not founded."),
                    entry_text(answer.why),
                    self.tr("What you typed still stands here."),
                )
            )
            return
        if ward.training:
            self.founded.emit(answer)
            return
        self._show_code(ward, cast(Founded, answer))

    def _show_code(self, ward: NewWard, founded: Founded) -> None:
        code = founded.recovery_code
        page = RecoveryPage(code, lambda: self._save_code(ward.name, code))
        page.confirmed.connect(lambda: self.founded.emit(founded))
        self.addWidget(page)
        self.setCurrentWidget(page)
