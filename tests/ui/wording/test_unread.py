"""Every way of not being a number has a sentence."""

import pytest

from bedside.clinical.units import Unread, Unreadable
from bedside.ui.wording.unread import unread_text


@pytest.mark.parametrize("why", list(Unread))
def test_sentence(why) -> None:
    text = unread_text(Unreadable(why, " 1.234 "))
    assert text.endswith((".", "!"))
    assert "{" not in text
