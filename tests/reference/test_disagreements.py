from __future__ import annotations

from pathlib import Path

import pytest

from bedside.reference.disagreements import load_disagreements, shipped_disagreements
from bedside.reference.problems import ProtocolRefusedError
from tests.support.rules import TR, US

SHIPPED = shipped_disagreements()


def test_every_matter_of_the_specification_is_there() -> None:
    assert [each.id for each in SHIPPED.disagreements] == [
        "table_2_headings",
        "hospital_stay",
        "bag_stability",
        "premedication",
        "neutropenia",
        "infection_prophylaxis",
        "liver_onset",
        "four_hours_at_home",
        "long_bags",
    ]


def test_every_disagreement_has_both_languages_and_a_source() -> None:
    for each in SHIPPED.disagreements:
        texts = (each.matter, each.review, each.label, each.ships)
        assert all(text.tr and text.en for text in texts)
        assert each.source


def test_it_is_shown_beside_rules_that_exist() -> None:
    for protocol in (TR, US):
        known = {rule.id for rule in protocol.adjustment.rules}
        named = {rule for each in SHIPPED.disagreements for rule in each.rules}
        assert named <= known
        disputed = {rule.id for rule in protocol.adjustment.rules if rule.disputed}
        (headings,) = SHIPPED.beside("neuro-3")
        assert set(headings.rules) == disputed


def test_a_damaged_file_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "disagreements.toml"
    path.write_text('[[disagreements]]\nid = "x"\n', encoding="utf-8")
    with pytest.raises(ProtocolRefusedError, match="matter"):
        load_disagreements(path)
