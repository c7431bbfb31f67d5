from __future__ import annotations

from datetime import datetime, timedelta

from bedside.clinical.events import DrugPurpose, InterruptionCause, TechnicalKind
from bedside.services.infusion.answers import Act, PanelProblem
from bedside.ui.infusion import words


def test_there_is_a_word_for_everything() -> None:
    assert set(words.cause_words()) == {cause.value for cause in InterruptionCause}
    assert set(words.kind_words()) == {kind.value for kind in TechnicalKind}
    assert set(words.purpose_words()) == {purpose.value for purpose in DrugPurpose}
    assert set(words.act_words()) == set(Act)
    assert set(words.problem_words()) == set(PanelProblem)
    assert words.drug_word("tocilizumab") == "tocilizumab"


def test_another_day_is_named() -> None:
    now = datetime(2026, 11, 23, 14, 2)  # noqa: DTZ001 - a wall clock
    assert words.moment_text(now, now) == "14:02"
    assert words.moment_text(now + timedelta(days=1), now) == "24.11.2026 14:02"
