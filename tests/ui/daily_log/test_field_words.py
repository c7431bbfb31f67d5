"""A missing fact is named by the field that gives it."""

import pytest

from bedside.ui.daily_log.field_words import field_name


@pytest.mark.parametrize(
    ("key", "name"),
    [
        ("oxygen", "oxygen"),
        ("neuro", "the open items of the form"),
        ("finding.headache", "grade"),
        ("alt", "ALT"),
        ("alt.limit", "ALT, limit of the laboratory"),
        ("platelets.unit", "Platelets, unit"),
        ("never heard of", "never heard of"),
    ],
)
def test_a_field_has_a_name(key: str, name: str) -> None:
    assert field_name(key) == name
