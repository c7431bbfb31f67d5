"""Each step has its own picture, with this bag's own volumes in it."""

from __future__ import annotations

import importlib.util
from pathlib import Path

import pytest

from bedside.ui.theme.tokens import DARK, LIGHT
from bedside.ui.wizard.artwork import svg
from bedside.ui.wizard.drawing import Drawing
from bedside.ui.wizard.scenes import scene_of

_spec = importlib.util.spec_from_file_location("example", Path(__file__).with_name("example.py"))
example = importlib.util.module_from_spec(_spec)
_spec.loader.exec_module(example)


@pytest.mark.parametrize("step", example.EXAMPLE_STEPS, ids=lambda step: step.id.value)
def test_every_step_is_drawn_in_both_looks(step):
    scene = scene_of(step, example.example_bag())
    assert scene.words
    for part in scene.parts:
        for tokens in (LIGHT, DARK):
            assert b"$" not in svg(part, tokens).split(b"-->")[1]


def test_the_drug_step_names_the_bags_own_volume():
    described = scene_of(example.EXAMPLE_STEPS[3], example.example_bag()).described()
    assert "3.7 mL" in described.replace("\u00a0", " ")
    assert "270 mL" in described.replace("\u00a0", " ")


def test_a_drawing_shows_another_picture_at_the_next_step(qtbot):
    drawing = Drawing()
    qtbot.addWidget(drawing)
    drawing.resize(320, 480)
    pictures = []
    for step in example.EXAMPLE_STEPS:
        drawing.show_scene(scene_of(step, example.example_bag()))
        picture = drawing.grab().toImage()
        assert all(picture != before for before in pictures)
        pictures.append(picture)
