"""A child of a real ward whose course is open."""

from __future__ import annotations

import pytest

from tests.support.board_course import CourseOfWard
from tests.support.ward import OpenWard


@pytest.fixture
def child(ward: OpenWard) -> CourseOfWard:
    return CourseOfWard(ward)
