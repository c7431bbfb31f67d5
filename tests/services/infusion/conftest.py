"""A child at whose bed a pump runs."""

from __future__ import annotations

import pytest

from tests.support.pump import Bedside
from tests.support.ward import OpenWard


@pytest.fixture
def bed(ward: OpenWard) -> Bedside:
    return Bedside(ward)
