"""The picture changes with the step and says in words what it shows."""

from __future__ import annotations

from bedside.ui.wizard.drawing import Drawing
from bedside.ui.wizard.scenes import scene_of


def test_a_drawing_shows_another_picture_at_each_step(qtbot, example):
    drawing = Drawing()
    qtbot.addWidget(drawing)
    drawing.resize(320, 480)
    pictures = []
    for step in example.EXAMPLE_STEPS:
        drawing.show_scene(scene_of(step, example.example_bag()))
        picture = drawing.grab().toImage()
        assert all(picture != before for before in pictures)
        pictures.append(picture)
    assert "DO NOT FLUSH" in drawing.accessibleDescription()
