"""Every no of the services has its own sentence."""

from __future__ import annotations

import pytest

from bedside.services.preparation.answers import CheckProblem
from bedside.services.refused import EntryProblem, EntryRefused
from bedside.ui.wizard.refused_words import check_text, refused_text


@pytest.mark.parametrize("why", EntryProblem)
def test_every_problem_has_a_sentence(why):
    assert refused_text(EntryRefused(why)).endswith(".")


@pytest.mark.parametrize("why", CheckProblem)
def test_every_failed_check_has_a_sentence(why):
    assert check_text(why).endswith(".")
