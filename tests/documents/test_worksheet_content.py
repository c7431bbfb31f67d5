"""The facts of a worksheet are frozen."""

from dataclasses import FrozenInstanceError

import pytest

from tests.documents.test_worksheet import LOT, SHEET


def test_a_worksheet_cannot_be_changed_after_it_was_gathered():
    for record, field in ((SHEET, "bsa_m2"), (LOT, "lot"), (SHEET.steps[0], "done_at")):
        with pytest.raises(FrozenInstanceError):
            setattr(record, field, None)
