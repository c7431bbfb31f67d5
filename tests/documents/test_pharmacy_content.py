from __future__ import annotations

from dataclasses import FrozenInstanceError

import pytest

from tests.documents.pharmacy_months import LOST, MADE, month


def test_a_report_is_not_changed_once_it_is_found() -> None:
    content = month(MADE, LOST)
    assert content.lines == (MADE, LOST)
    with pytest.raises(FrozenInstanceError):
        content.vials = 9  # type: ignore[misc]
