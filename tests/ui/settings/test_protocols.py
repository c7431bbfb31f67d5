"""A protocol says who verified it; a signature needs the own password."""

import pytest
from PySide6.QtWidgets import QLineEdit

from bedside.ui.settings.protocols import ProtocolsCard
from tests.support.doors import Settings
from tests.support.hands import press, type_text, visible_texts


@pytest.fixture
def settings() -> Settings:
    return Settings()


@pytest.fixture
def card(qtbot, settings) -> ProtocolsCard:
    made = ProtocolsCard(settings, may_sign=True)
    qtbot.addWidget(made)
    made.show()
    return made


def test_every_protocol_says_edition_transcriber_and_verifier(card) -> None:
    leading, other = (visible_texts(line) for line in card.lines)
    assert leading[:4] == [
        "TR review",
        "Edition 2023 · transcribed by bedside",
        "◇ this ward's protocol",
        "▲ verified by nobody yet",
    ]
    assert other[:3] == [
        "US label",
        "Edition 2023-06 · transcribed by bedside",
        "▲ verified by nobody yet",
    ]


def test_a_signature_is_shown_at_its_protocol_only(card) -> None:
    line = card.lines[1]
    type_text(line.password, "eski parola")
    press(line.sign)
    assert line.verified.text() == "● verified by Eczacı 1"
    assert line.verified.accessibleName() == "verified by Eczacı 1"
    assert card.lines[0].verified.text() == "▲ verified by nobody yet"


@pytest.mark.parametrize("typed", ["", "eski parolo"])
def test_without_the_right_password_nothing_is_signed(card, settings, typed) -> None:
    line = card.lines[0]
    type_text(line.password, typed)
    press(line.sign)
    assert settings.signed == {}
    assert line.password.refusal() == "The password is not right. Try again."
    assert line.verified.text() == "▲ verified by nobody yet"


def test_the_password_does_not_stay(card) -> None:
    line = card.lines[0]
    assert line.password.line.echoMode() is QLineEdit.EchoMode.Password
    type_text(line.password, "eski parola")
    press(line.sign)
    assert line.password.value() == ""


def test_a_signature_from_before_is_shown(qtbot, settings) -> None:
    settings.signed["tr-review"] = ("Eczacı 1", "Hekim 1")
    card = ProtocolsCard(settings, may_sign=True)
    qtbot.addWidget(card)
    assert card.lines[0].verified.text() == "● verified by Eczacı 1, Hekim 1"


def test_who_may_not_sign_reads_but_finds_nothing_to_press(qtbot, settings) -> None:
    card = ProtocolsCard(settings, may_sign=False)
    qtbot.addWidget(card)
    card.show()
    assert not any(line.sign.isVisible() or line.password.isVisible() for line in card.lines)
    assert "▲ verified by nobody yet" in visible_texts(card)
