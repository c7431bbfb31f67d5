"""A code typed back counts however it was spaced, never when one letter differs."""

import pytest

from bedside.services.ward import WardFounding as WardFoundingService
from bedside.ui.first_run.draft import Founded, WardFounding, same_code
from tests.support.doors import Founded as StandIn
from tests.support.doors import Founding

CODE = "ABCDE-FGHJK-23456"


@pytest.mark.parametrize(
    "typed",
    [CODE, CODE.lower(), "ABCDE FGHJK 23456", "abcdefghjk23456", "  AbCdE–fGhJk — 23456\n"],
)
def test_spacing_dashes_and_case_do_not_matter(typed) -> None:
    assert same_code(typed, CODE)


@pytest.mark.parametrize(
    "typed",
    [
        "",
        "ABCDE",
        "ABCDE-FGHJK-23457",
        "FGHJK-ABCDE-23456",
        "ABCDE-FGHJK-234566",
        "ABCDE-FGHJK-2345",
    ],
)
def test_one_letter_more_less_or_other_is_another_code(typed) -> None:
    assert not same_code(typed, CODE)


def test_the_services_are_typed_as_the_first_run_asks(tmp_path) -> None:
    """mypy reads these lines: a service that drifts from its door is an error there."""
    founding: WardFounding = WardFoundingService(tmp_path, "test-pc", _never)
    stand_in: WardFounding = Founding()
    founded: Founded = StandIn()
    assert founded.recovery_code
    assert stand_in.protocols()
    assert {"tr-review"} <= {name for name, _ in founding.protocols()}


def _never():
    raise AssertionError("nothing was founded, so nobody asked the time")
