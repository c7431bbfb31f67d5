"""What must be read first says its severity in shape, word and sentence."""

import pytest

from bedside.ui.widgets.notice import Notice
from tests.support.hands import visible_texts


@pytest.fixture
def notice(qtbot) -> Notice:
    made = Notice("caution", "Old weight", "Weigh again.")
    qtbot.addWidget(made)
    return made


def test_it_says_title_and_sentence(notice) -> None:
    assert visible_texts(notice) == ["▲ Old weight", "Weigh again."]
    assert notice.accessibleName() == "Old weight. Weigh again."


def test_another_message_takes_the_same_place(notice) -> None:
    notice.show_notice("stop", "Stop", "The two volumes do not agree.")
    assert visible_texts(notice) == ["■ Stop", "The two volumes do not agree."]
    assert notice.accessibleName() == "Stop. The two volumes do not agree."
    assert notice.text() == "The two volumes do not agree."
    assert notice.property("severity") == "stop"


def test_no_sentence_leaves_no_empty_line(notice) -> None:
    with_sentence = notice.sizeHint().height()
    notice.show_notice("good", "Checked", "")
    assert visible_texts(notice) == ["● Checked"]
    assert notice.sizeHint().height() < with_sentence
