from __future__ import annotations

import pytest

from tests.support.answers import answer, holds
from tests.support.rules import vectors


@pytest.mark.parametrize("vector", vectors("advice"), ids=lambda vector: str(vector["name"]))
@pytest.mark.parametrize("protocol", ["tr-review", "us-label-2023-06"])
def test_worked_case(vector: dict[str, dict[str, object]], protocol: str) -> None:
    said = answer("advice", {**vector["case"], "protocol": protocol})
    assert holds(said, vector["answer"])
