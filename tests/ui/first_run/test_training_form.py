"""A training ward opens by one click and says beforehand how to sign in to it."""

import pytest
from PySide6.QtWidgets import QLineEdit

from bedside.services.passwords import TRAINING_PASSWORD
from bedside.services.ward import NewWard
from bedside.ui.first_run.training_form import TrainingForm
from tests.support.hands import press, visible_texts

PROTOCOLS = (("tr-review", "TR review"), ("us-label", "US label"))


@pytest.fixture
def form(qtbot) -> TrainingForm:
    made = TrainingForm(PROTOCOLS, "tr")
    qtbot.addWidget(made)
    made.resize(1000, 800)
    made.show()
    return made


def submitted(form, qtbot) -> NewWard:
    with qtbot.waitSignal(form.submitted) as seen:
        press(form.start)
    (ward,) = seen.args
    assert isinstance(ward, NewWard)
    return ward


def test_one_click_asks_for_a_ward_that_is_marked_as_training(form, qtbot) -> None:
    ward = submitted(form, qtbot)
    assert ward.training
    assert (ward.name, ward.zone, ward.language) == ("Training ward", "Europe/Istanbul", "tr")
    assert (ward.protocol, ward.password) == ("tr-review", TRAINING_PASSWORD)
    assert form.findChildren(QLineEdit) == []


def test_another_protocol_may_be_practised(form, qtbot) -> None:
    label = form.protocol.segment("us-label")
    assert label is not None
    press(label)
    assert submitted(form, qtbot).protocol == "us-label"


def test_the_password_is_shown_with_who_is_there(form) -> None:
    said = visible_texts(form)
    assert TRAINING_PASSWORD in said
    assert any("two pharmacists" in text for text in said)


def test_there_is_a_way_back_that_founds_nothing(form, qtbot) -> None:
    with qtbot.assertNotEmitted(form.submitted), qtbot.waitSignal(form.left):
        press(form.back)


def test_a_protocol_is_not_invented_where_none_ships(qtbot) -> None:
    form = TrainingForm((), "en")
    qtbot.addWidget(form)
    form.show()
    assert submitted(form, qtbot).protocol == ""
