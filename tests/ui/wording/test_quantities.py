"""Numbers, days and spans look the same everywhere."""

from datetime import datetime, timedelta
from decimal import Decimal

import pytest

from bedside.ui import language
from bedside.ui.wording import quantities


def test_numbers_follow_the_language(qapp, monkeypatch) -> None:
    assert quantities.amount(Decimal("2.50"), "mL") == "2.5\u00a0mL"
    monkeypatch.setattr(language, "current_language", lambda: "tr")
    assert quantities.number(Decimal("2.50")) == "2,5"
    assert quantities.per_cent(Decimal("-1.1")) == "\u22121,1\u00a0%"


def test_days_are_written_in_one_order() -> None:
    moment = datetime(2026, 1, 3, 4, 5)  # noqa: DTZ001
    assert quantities.day_and_time(moment) == "03.01.2026 04:05"


@pytest.mark.parametrize(
    ("minutes", "shown"), [(158, "2 h 38 min"), (14160, "9 d 20 h"), (0, "0 min"), (60, "1 h")]
)
def test_spans(minutes, shown) -> None:
    assert quantities.span(timedelta(minutes=minutes)) == shown
