"""What set a grade is put into words, and left as it is where there are none."""

import pytest

from bedside.documents.course.finding_words import finding
from bedside.documents.words import Words
from bedside.reference.scales import scales
from tests.documents.labels import ENGLISH


@pytest.mark.parametrize(
    ("kept", "shown"),
    [
        ("temperature 38.9 C", "Temperature 38.9 °C"),
        ("hypotension one pressor", "Hypotension one pressor"),
        ("alt 5.3 x uln", "ALT 5.3 × the upper limit"),
        ("bilirubin 2 x baseline", "Bilirubin 2 × the baseline"),
        ("capd 11", "CAPD 11"),
        ("seizure brief", "Seizure the longest ended quickly"),
        ("raised pressure", "signs of raised pressure in the skull"),
        ("depressed consciousness 2", "Depressed level of consciousness 2"),
        ("neutrophils 0.42 10*9/L", "Neutrophils 0.42 ×10⁹/L"),
        ("something new 3", "something new 3"),
    ],
)
def test_findings_read_as_the_ward_says_them(kept: str, shown: str) -> None:
    assert finding(kept, scales(), ENGLISH) == shown


def test_figures_have_the_decimal_mark_of_the_language() -> None:
    turkish = Words(lambda _context, text: text, ",", "tr")
    assert finding("temperature 38.9 C", scales(), turkish) == "Temperature 38,9 °C"
