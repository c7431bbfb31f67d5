"""The board sounds while a clock calls, and never where this PC must be silent."""

from __future__ import annotations

from pytestqt.qtbot import QtBot

from bedside.ui.board.sound import CallingSound


class Ears:
    def __init__(self) -> None:
        self.heard = 0

    def hear(self) -> None:
        self.heard += 1


def test_it_sounds_at_once_and_again_until_nothing_calls(qtbot: QtBot) -> None:
    ears = Ears()
    sound = CallingSound(sound=ears.hear)
    sound._timer.setInterval(5)
    sound.follow(calling=True)
    assert ears.heard == 1
    sound.follow(calling=True)
    assert ears.heard == 1
    qtbot.waitUntil(lambda: ears.heard >= 3)
    sound.follow(calling=False)
    assert not sound.is_sounding()


def test_a_silent_pc_never_sounds(qtbot: QtBot) -> None:
    ears = Ears()
    sound = CallingSound(sound=ears.hear)
    sound.allow(allowed=False)
    sound.follow(calling=True)
    assert (ears.heard, sound.is_sounding()) == (0, False)
    sound.allow(allowed=True)
    sound.follow(calling=True)
    assert sound.is_sounding()
    sound.allow(allowed=False)
    assert not sound.is_sounding()


def test_the_systems_own_sound_is_the_usual_one(qtbot: QtBot) -> None:
    sound = CallingSound()
    sound.follow(calling=True)
    assert sound.is_sounding()
    sound.follow(calling=False)
