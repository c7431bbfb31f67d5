"""What the settings pages ask is what the services and the desk keep."""

import pytest

from bedside.services.settings import ProtocolLine as ServiceLine
from bedside.services.settings import Settings as SettingsService
from bedside.ui.settings.draft import Appearance, Brightness, ProtocolLine, WardSettings
from tests.support.doors import Settings


def test_brightness_survives_being_written_down() -> None:
    assert [Brightness(str(one)) for one in Brightness] == list(Brightness)
    with pytest.raises(ValueError, match="dim"):
        Brightness("dim")


def test_an_appearance_is_compared_by_what_it_says() -> None:
    now = Appearance("tr", Brightness.LIGHT, 100)
    assert now == Appearance("tr", Brightness("light"), 100)
    assert now != Appearance("tr", Brightness.DARK, 100)
    with pytest.raises(AttributeError):
        now.language = "en"  # type: ignore[misc]


def _asked(settings: SettingsService) -> WardSettings:
    """mypy reads this: a service that drifts from what the pages ask is an error here."""
    return settings


def test_the_services_are_typed_as_the_pages_ask() -> None:
    stand_in: WardSettings = Settings()
    asked = {name for name in vars(WardSettings) if not name.startswith("_")}
    assert asked <= set(dir(SettingsService))
    assert asked <= set(dir(stand_in))
    assert _asked.__annotations__["settings"] is SettingsService
    line: ProtocolLine = ServiceLine("tr-review", "2023", "TR review", "bedside", (), True)
    assert line.leads
