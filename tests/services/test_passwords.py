"""Is a short password told from a long enough one?"""

from bedside.services.passwords import SHORTEST_PASSWORD, TRAINING_PASSWORD, is_too_short


def test_the_shortest_password_is_long_enough() -> None:
    assert not is_too_short("ş" * SHORTEST_PASSWORD)
    assert is_too_short("ş" * (SHORTEST_PASSWORD - 1))


def test_the_shown_password_is_nobodys_own() -> None:
    assert is_too_short(TRAINING_PASSWORD)
