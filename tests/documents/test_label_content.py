from dataclasses import replace
from datetime import datetime

import pytest

from tests.documents.labels import EXAMPLE


@pytest.mark.parametrize(
    "change",
    [
        {"checked_by": " "},
        {"checked_by": "Eczacı 1"},
        {"room_use_by": None, "cold_use_by": None},
        {"prepared_at": datetime(2026, 11, 23, 15, 10)},  # noqa: DTZ001
        {"bag_code": ""},
    ],
)
def test_a_label_that_must_not_exist_cannot_be_made(change):
    with pytest.raises(ValueError, match=r"label|checked|zone"):
        replace(EXAMPLE, **change)
