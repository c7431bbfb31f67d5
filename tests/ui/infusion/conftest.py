"""A real ward behind the pump's pages: what is clicked is found in its journal."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

import pytest

from tests.support.pump import Bedside
from tests.support.ward import OpenWard


@pytest.fixture
def bed(ward: OpenWard) -> Bedside:
    return Bedside(ward)


@pytest.fixture
def clock(ward: OpenWard) -> Callable[[], datetime]:
    return lambda: ward.nurse.local(ward.clock())
