"""Every no of signing in and of the settings has its own sentence."""

import pytest

from bedside.services.settings import SettingsProblem
from bedside.services.ward import SignInProblem
from bedside.ui.wording.entries import entry_text


@pytest.mark.parametrize("why", [*SignInProblem, *SettingsProblem])
def test_known_codes(why) -> None:
    assert why.value not in entry_text(why)


def test_an_unknown_code_is_shown() -> None:
    assert "newer_problem" in entry_text("newer_problem")
