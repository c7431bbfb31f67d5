"""Language, brightness and text size take effect with the click that chooses them."""

import pytest

from bedside.ui.fields import ChoiceField
from bedside.ui.settings.draft import Appearance, Brightness
from bedside.ui.settings.this_pc import ThisPcCard
from tests.support.hands import press

NOW = Appearance("tr", Brightness.LIGHT, 125)


@pytest.fixture
def card(qtbot) -> ThisPcCard:
    made = ThisPcCard(NOW)
    qtbot.addWidget(made)
    made.show()
    return made


def choose(field: ChoiceField, value: str) -> None:
    segment = field.segment(value)
    assert segment is not None
    press(segment)


def test_it_shows_what_holds_now(card) -> None:
    assert card.appearance() == NOW


def test_each_choice_changes_only_itself(card, qtbot) -> None:
    seen: list[Appearance] = []
    card.appearance_changed.connect(seen.append)
    choose(card.language, "en")
    choose(card.brightness, "dark")
    choose(card.text_size, "200")
    choose(card.lock, "30")
    choose(card.sound, "off")
    assert seen == [
        Appearance("en", Brightness.LIGHT, 125),
        Appearance("en", Brightness.DARK, 125),
        Appearance("en", Brightness.DARK, 200),
        Appearance("en", Brightness.DARK, 200, 30),
        Appearance("en", Brightness.DARK, 200, 30, sound=False),
    ]


def test_choosing_the_same_again_changes_nothing(card, qtbot) -> None:
    with qtbot.assertNotEmitted(card.appearance_changed):
        choose(card.text_size, "125")


def test_every_choice_is_named_for_a_screen_reader(card) -> None:
    names = []
    for size in card.text_size.values():
        segment = card.text_size.segment(size)
        assert segment is not None
        names.append(segment.accessibleName())
    assert names == [
        "Text size: 100 %",
        "Text size: 125 %",
        "Text size: 150 %",
        "Text size: 200 %",
    ]
