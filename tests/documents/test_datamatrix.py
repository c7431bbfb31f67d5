"""The code of a bag has whole printer dots, or none: too few could not be read back."""

import pytest

from bedside.documents.datamatrix import MM_PER_DOT, encoded
from tests.documents.labels import EXAMPLE


def test_the_code_is_square_and_the_same_each_time() -> None:
    code = encoded(EXAMPLE.bag_code)
    assert {len(row) for row in code.rows} == {code.modules}
    assert code == encoded(EXAMPLE.bag_code)
    assert code != encoded(EXAMPLE.bag_code[:-1] + "c")


def test_its_left_and_lower_edges_are_dark_as_a_reader_expects() -> None:
    code = encoded(EXAMPLE.bag_code)
    assert all(row[0] for row in code.rows)
    assert all(code.rows[-1])


def test_a_module_is_a_whole_number_of_dots_and_fits() -> None:
    code = encoded(EXAMPLE.bag_code)
    module = code.module_mm(15.5)
    assert module is not None
    assert module / MM_PER_DOT == pytest.approx(round(module / MM_PER_DOT))
    assert (code.modules + 2) * module <= 15.5


def test_too_small_a_place_gets_no_code() -> None:
    assert encoded(EXAMPLE.bag_code).module_mm(5.0) is None
