"""Each step has its own picture, with this bag's own volumes in it."""

from __future__ import annotations

from bedside.ui.wizard.scenes import scene_of


def test_every_step_has_words_of_its_own(example):
    described = [
        scene_of(step, example.example_bag()).described() for step in example.EXAMPLE_STEPS
    ]
    assert len(set(described)) == len(described)


def test_the_drug_step_names_the_bags_own_volumes(example):
    described = scene_of(example.EXAMPLE_STEPS[3], example.example_bag()).described()
    shown = described.replace("\u00a0", " ")
    assert "+ 3.7 mL" in shown
    assert "270 mL" in shown
    assert "5 mL syringe" in shown
