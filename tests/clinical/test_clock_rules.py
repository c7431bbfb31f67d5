from __future__ import annotations

from bedside.clinical.clock_rules import ClockRules
from tests.support.rules import cited


def test_every_figure_keeps_its_own_place() -> None:
    rules = ClockRules(cited(24), cited(48), cited(60), cited(15))
    found = (
        rules.daily_log_hours,
        rules.laboratory_hours,
        rules.due_from_minutes,
        rules.repeat_minutes,
    )
    assert [figure.whole for figure in found] == [24, 48, 60, 15]
