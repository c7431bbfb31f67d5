"""The round's hands on one child do what a person could do, and say where they could not."""

import pytest

from bedside.app.demo.bag_round import OffTheRoundError
from bedside.app.demo.on_the_ward import OnTheWard, said_by
from bedside.clinical.events import Role
from bedside.services.infusion.answers import Act
from bedside.ui.infusion.drug_form import DrugForm
from bedside.ui.infusion.order_form import OrderForm
from bedside.ui.language import current_language


def test_changing_hands_goes_through_the_door(qtbot, ward: OnTheWard) -> None:
    assert ward.come_in(Role.PHYSICIAN) == "Hekim 1"
    assert Role.PHYSICIAN in ward.window.at_work.person.roles


def test_the_child_is_found_on_the_board(qtbot, ward: OnTheWard) -> None:
    ward.open_chart()
    assert ward.window.page_key() == "chart"
    assert ward.window.chart.patient() == ward.patient
    assert ward.open_log().patient() == ward.patient


def test_a_form_that_is_not_taken_says_why(qtbot, ward: OnTheWard) -> None:
    form = ward.form(Act.GIVE_DRUG, DrugForm)
    with pytest.raises(OffTheRoundError, match="■"):
        ward.save(form)
    assert said_by(form).startswith("■")


def test_what_the_chart_does_not_offer_is_not_done(qtbot, ward: OnTheWard) -> None:
    with pytest.raises(OffTheRoundError, match="does not offer order"):
        ward.form(Act.ORDER, OrderForm)
    with pytest.raises(OffTheRoundError, match="OrderForm"):
        ward.open_form(OrderForm)


def test_every_look_is_worn_and_the_first_one_at_last(qtbot, ward: OnTheWard) -> None:
    seen = [(look, current_language()) for look in ward.in_every_look()]
    assert seen == [("en-light-100", "en"), ("tr-light-100", "tr")]
    assert current_language() == "en"
