"""The places of the label, as data."""

from dataclasses import replace

import pytest

from bedside.documents.label_content import LabelSize
from bedside.documents.label_layout import LabelLayout, lay_out
from tests.documents.labels import ENGLISH, EXAMPLE


def laid_out(content, size):
    layout = lay_out(content, size, ENGLISH)
    assert isinstance(layout, LabelLayout)
    return layout


@pytest.mark.parametrize("size", list(LabelSize))
def test_the_rate_is_the_one_largest_figure_and_stands_in_its_frame(size):
    layout = laid_out(EXAMPLE, size)
    (rate,) = (box for box in layout.boxes if "mL/h" in box.text)
    assert rate.size_pt == max(box.size_pt for box in layout.boxes)
    frame = layout.frame
    assert frame.x <= rate.x and rate.x + rate.width <= frame.x + frame.width
    assert frame.y <= rate.y and rate.y + rate.height <= frame.y + frame.height


def test_white_words_stand_on_the_bar_and_nothing_else_does():
    layout = laid_out(EXAMPLE, LabelSize.MM_100X50)
    bar = layout.bar
    for box in layout.boxes:
        on_bar = bar.y - 1e-6 <= box.y and box.y + box.height <= bar.y + bar.height + 1e-6
        assert box.white == on_bar, box


def test_training_and_reprint_are_there_only_when_they_hold():
    marked = laid_out(replace(EXAMPLE, training=True, reprint=3), LabelSize.MM_100X70)
    fields = {box.field for box in marked.boxes}
    assert fields - {box.field for box in laid_out(EXAMPLE, LabelSize.MM_100X70).boxes} == {
        "training",
        "reprint",
    }
