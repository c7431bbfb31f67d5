"""What happens between signing in and leaving? The ward's window: shown, locked, dressed anew."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from bedside.app.idle_watch import IdleWatch
from bedside.app.label_printing import LabelPrinting
from bedside.app.scanning import Scanning
from bedside.app.screen import Screen
from bedside.app.ward_window import WardWindow
from bedside.services.at_work import WardAtWork
from bedside.services.ward import SignedIn
from bedside.ui.doors import StopNote
from bedside.ui.settings.draft import LOCK_MINUTES, Appearance, Brightness
from bedside.ui.sign_in import SignInPage

_PERCENT = 100
_LOCK_MINUTES = 10
_MS_PER_MINUTE = 60_000


class Stay:
    """One person's stay in the ward, on ``screen``.

    ``make_cover(ward_name, training, person)`` gives the sign-in page that locks the window
    for one person; ``switch`` gives the screen to somebody else. ``note`` is what was noted of
    a stopped pump at the door: it is asked about first.
    """

    def __init__(
        self,
        screen: Screen,
        at_work: WardAtWork,
        make_cover: Callable[[str, bool, str], SignInPage],
        switch: Callable[[], None],
        note: StopNote | None = None,
    ) -> None:
        self._screen = screen
        self._at_work = at_work
        self._make_cover = make_cover
        self._switch = switch
        self._note = note
        self._scanning = Scanning(screen)
        self._label_printing = LabelPrinting(screen)
        if at_work.facts.training and at_work.file.read.is_empty():
            # Not above: only a new training ward waits for them.
            from bedside.services.example_courses import run_examples
            from bedside.services.example_patients import register_examples

            run_examples(at_work, register_examples(at_work))
        self._enter("board", asks=True)

    def _enter(self, page: str, *, asks: bool) -> None:
        """Show ``page`` in a new window; before it, where it ``asks``, whose pump was noted."""
        window = WardWindow(self._at_work, appearance_of(self._screen))
        window.lock_wanted.connect(self._lock)
        window.switch_wanted.connect(self._switch)
        window.appearance_changed.connect(self._redress)
        window.scanning = self._scanning
        window.label_printing = self._label_printing
        window.note = self._note
        window.show_page(page)
        window.show_noted(asks=asks)
        self._window = window
        self._screen.show(window, lambda: self._gone(window))
        minutes = appearance_of(self._screen).lock_minutes
        self._idle = IdleWatch(window, self._screen.app, minutes * _MS_PER_MINUTE)
        self._idle.idle.connect(self._lock)

    def _gone(self, window: WardWindow) -> None:
        """A window made way; the file is closed unless another one shows the same ward."""
        window.retire()
        if self._window is window:
            self._scanning.stop()
            self._at_work.file.close()

    def _lock(self) -> None:
        if self._window.is_locked():
            return
        facts = self._at_work.facts
        cover = self._make_cover(facts.name, facts.training, self._at_work.person_id)
        cover.signed_in.connect(self._unlock)
        cover.switch_user_requested.connect(self._switch)
        self._window.lock(cover)

    def _unlock(self, came_in: object) -> None:
        # The cover only proves who it is; the work below goes on with its own open file.
        if isinstance(came_in, SignedIn):
            came_in.at_work.file.close()
        self._window.unlock()
        self._window.show_noted(asks=True)

    def _redress(self, chosen: Appearance) -> None:
        before = appearance_of(self._screen)
        only_habits = replace(chosen, lock_minutes=before.lock_minutes, sound=before.sound)
        self._screen.remember(
            self._screen.choices._replace(
                language=chosen.language,
                look=chosen.brightness.value,
                scale=chosen.text_percent / _PERCENT,
                lock_minutes=chosen.lock_minutes,
                sound=chosen.sound,
            )
        )
        if only_habits == before:
            self._window.board.allow_sound(chosen.sound)
            self._idle.set_rest(chosen.lock_minutes * _MS_PER_MINUTE)
            return
        self._screen.dress()
        # The page of a stopped pump stands in no navigation: from there it is asked again.
        page = self._window.page_key()
        self._enter(page or "board", asks=page is None)


def appearance_of(screen: Screen) -> Appearance:
    """This PC's choices as the settings page shows them."""
    choices = screen.choices
    known = choices.lock_minutes in LOCK_MINUTES
    return Appearance(
        choices.language,
        Brightness(choices.look),
        round(choices.scale * _PERCENT),
        choices.lock_minutes if known else _LOCK_MINUTES,
        choices.sound,
    )
