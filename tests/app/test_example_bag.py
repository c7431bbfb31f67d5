"""The example bag is a real one: made, checked by somebody else, ready for its label."""

from datetime import timedelta

import pytest

from bedside.app.clock import system_clock
from bedside.app.example_bag import ExampleBagError, make_example_bag
from bedside.documents.words import Words
from bedside.services.papers import Paper, Papers
from bedside.services.passwords import TRAINING_PASSWORD
from bedside.services.ward import SignedIn, WardEntry, WardFounding


def at_work(folder, person: int):
    place = folder / "ward"
    WardFounding(folder, "pc", system_clock).found_training("tr", place)
    entry = WardEntry(place, "pc", system_clock)
    came_in = entry.sign_in(entry.people()[person].person_id, TRAINING_PASSWORD)
    assert isinstance(came_in, SignedIn)
    return came_in.at_work


def test_a_bag_is_made_and_checked(tmp_path) -> None:
    ward = at_work(tmp_path, 0)
    bag, drug_ml = make_example_bag(ward, ward.now() + timedelta(hours=2))
    assert drug_ml == "1.2"
    papers = Papers(ward, lambda: Words(lambda _, text: text, ".", "en"))
    assert isinstance(papers.label(bag, "100x70"), Paper)
    ward.file.close()


def test_who_may_not_prepare_makes_no_example(tmp_path) -> None:
    ward = at_work(tmp_path, 3)
    with pytest.raises(ExampleBagError, match="not_allowed"):
        make_example_bag(ward, ward.now() + timedelta(hours=2))
    ward.file.close()
