"""Doses, questions and steps in the ward's words; never a volume a day."""

from __future__ import annotations

from bedside.ui.wizard import words


def test_every_step_is_told_with_its_own_volume(example):
    told = [words.step_act(step).replace("\u00a0", " ") for step in example.EXAMPLE_STEPS]
    assert "270 mL" in told[0]
    assert "5.5 mL" in told[1]
    assert "3.7 mL" in told[3]
    assert not any("mL/day" in line for line in told)


def test_what_is_missing_is_named():
    assert words.missing_text(("bag_hours", "storage")).startswith("Still open: the duration")
