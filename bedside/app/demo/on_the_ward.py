"""How does the round work on one child? Sign in, find the child, open a form, save it.

Whoever plays stands where a person stands: at the window that is shown, with its buttons.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget

from bedside.app.demo.bag_round import OffTheRoundError
from bedside.app.demo.hands import choose, click, key, leave, press, settle, write
from bedside.app.demo.moved_clock import MovedClock
from bedside.app.demo.pictures import Pictures
from bedside.app.desk import Desk
from bedside.app.ward_window import WardWindow
from bedside.clinical.events import Role
from bedside.services.infusion.answers import Act
from bedside.services.passwords import TRAINING_PASSWORD
from bedside.ui.daily_log.page import DailyLogPage
from bedside.ui.infusion.act_form import ActForm
from bedside.ui.settings.draft import Brightness
from bedside.ui.sign_in import SignInPage
from bedside.ui.widgets.notice import Notice

_Form = TypeVar("_Form", bound=ActForm)


@dataclass(frozen=True, slots=True)
class OnTheWard:
    """The hands of the round on the child with the hospital ``number``."""

    desk: Desk
    clock: MovedClock
    pictures: Pictures
    out: Path
    number: str
    looks: tuple[tuple[str, str, float], ...]

    @property
    def window(self) -> WardWindow:
        """The ward's window as it is now: changing hands or the look makes another one."""
        if not isinstance(self.desk.window, WardWindow):
            raise OffTheRoundError("the ward's window is not open")
        return self.desk.window

    @property
    def patient(self) -> str:
        """The child's id."""
        return self.window.at_work.file.read.search(self.number)[0].patient

    def wall_clock(self) -> datetime:
        """The time as the clock on the ward's wall shows it."""
        return self.window.ward_clock()

    def later(self, moment: datetime) -> None:
        """Make it ``moment``, and let the board do what its timer does every half minute."""
        self.clock.forward_to(moment)
        self.window.board.refresh()

    def come_in(self, role: Role) -> str:
        """Give the screen to somebody with this role; their name."""
        people = self.window.at_work.facts.people.values()
        person = next(each for each in people if role in each.roles)
        press(self.window.sidebar.switch)
        door = self.desk.window
        if not isinstance(door, SignInPage):
            raise OffTheRoundError("changing hands does not ask who it is")
        choose(door.person, person.person)
        write(door.password, TRAINING_PASSWORD)
        leave(door.password)
        return self.window.at_work.person.name

    def go(self, page: str) -> None:
        """Open a page by its button in the navigation."""
        press(self.window.sidebar.entry(page))

    def open_chart(self) -> None:
        """Find the child on the board, mark its line and open its chart."""
        self.go("board")
        board = self.window.board
        write(board.search, self.number)
        line = board.table.visualRect(board.model.index(0, 0))
        click(board.table.viewport(), line.center())
        key(board.table, Qt.Key.Key_Return)
        settle()
        if not self.window.has_built("chart") or self.window.chart.patient() != self.patient:
            raise OffTheRoundError("the chart of the child did not open")

    def open_log(self) -> DailyLogPage:
        """Open the daily log from the child's chart."""
        self.open_chart()
        press(self.window.chart.overview.log_act)
        return self.window.daily_log

    def form(self, act: Act, kind: type[_Form]) -> _Form:
        """Open the form of an act at the pump from the child's chart."""
        self.open_chart()
        cards = self.window.chart.overview.infusion
        if cards is None or act not in cards.acts:
            raise OffTheRoundError(f"the chart does not offer {act.value}")
        press(cards.acts[act])
        return self.open_form(kind)

    def open_form(self, kind: type[_Form]) -> _Form:
        """The form that is open now."""
        form = self.window.chart.form()
        if not isinstance(form, kind):
            raise OffTheRoundError(f"no {kind.__name__} opened")
        return form

    def save(self, form: ActForm) -> None:
        """Save a form. OffTheRoundError with what it says where it was not taken."""
        press(form.save_act)
        if self.window.chart.form() is form:
            raise OffTheRoundError(f"{form.title()} was not taken: {said_by(form)}")

    def picture(self, name: str) -> None:
        """Picture the window as it stands."""
        self.pictures.take(self.window, name)

    def in_every_look(self) -> Iterator[str]:
        """Dress the window in each look, by its settings; at last in the first one again."""
        for language, look, scale in self.looks:
            percent = round(scale * 100)
            self.dress(language, look, percent)
            yield f"{language}-{look}-{percent}"
        for language, look, scale in self.looks[:1]:
            self.dress(language, look, round(scale * 100))

    def dress(self, language: str, look: str, percent: int) -> None:
        """Choose language, brightness and text size; each choice makes another window."""
        self.go("settings")
        choose(self.window.settings.this_pc.language, language)
        choose(self.window.settings.this_pc.brightness, Brightness(look).value)
        choose(self.window.settings.this_pc.text_size, str(percent))


def said_by(page: QWidget) -> str:
    """What a page says in the colours of a refusal."""
    notes = (label for label in page.findChildren(QLabel) if label.isVisible())
    refusals = [note.text() for note in notes if note.text().startswith(("■", "▲"))]
    notices = [each for each in page.findChildren(Notice) if each.isVisible()]
    inside = (label.text() for each in notices for label in each.findChildren(QLabel))
    return " · ".join([*refusals, *inside])
