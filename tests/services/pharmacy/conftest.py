"""The pharmacy's desk on a real ward, beside a child at whose bed a pump may run."""

from __future__ import annotations

import pytest

from tests.support.pharmacy import Counter
from tests.support.ward import OpenWard


@pytest.fixture
def counter(ward: OpenWard) -> Counter:
    return Counter(ward)
