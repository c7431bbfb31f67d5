from __future__ import annotations

from bedside.clinical import events
from bedside.clinical.events import InterruptionCause, Level, TechnicalKind


def test_the_words_are_those_of_the_command_line() -> None:
    assert [level.value for level in Level] == ["step", "full"]
    assert [cause.value for cause in InterruptionCause] == ["adverse_reaction", "technical"]


def test_every_technical_kind_of_the_specification_can_be_told() -> None:
    assert {kind.value for kind in TechnicalKind} == {
        "pump_alarm",
        "line",
        "filter",
        "occlusion",
        "disconnection",
        "procedure",
        "bag_late",
        "other",
    }


def test_the_package_names_everything_it_offers() -> None:
    assert all(hasattr(events, name) for name in events.__all__)
