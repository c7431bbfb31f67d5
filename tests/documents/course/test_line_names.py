"""Every line of the plots has a name of its own on paper."""

from bedside.clinical.course_picture.lines import LineKey
from bedside.documents.course.line_names import line_name
from tests.documents.labels import ENGLISH


def test_every_line_has_a_name() -> None:
    assert len({line_name(key, ENGLISH) for key in LineKey}) == len(LineKey)
