"""The worksheet words every sum; what it does not know is shown, not dropped."""

from dataclasses import replace

from bedside.documents import worksheet_text
from tests.documents.labels import ENGLISH
from tests.documents.test_worksheet import SHEET, D


def test_the_tolerance_is_said_with_and_without_a_warning() -> None:
    said = worksheet_text.tolerance(SHEET, ENGLISH).replace("\u00a0", " ")
    assert said == "warned beyond 3 %, refused below -5 % or above +5 %"
    silent = replace(SHEET, tolerance_warn_percent=None)
    assert worksheet_text.tolerance(silent, ENGLISH).startswith("refused below")


def test_the_other_method_is_named_with_its_volume_or_its_silence() -> None:
    assert "no answer" in worksheet_text.cross_check(SHEET, ENGLISH)
    answered = replace(SHEET, cross_check_drug_ml=D("3.8"))
    assert "the other gives 3.8" in worksheet_text.cross_check(answered, ENGLISH)


def test_an_unknown_warning_is_shown_by_its_code() -> None:
    assert worksheet_text.warning("new_code", ENGLISH) == "new_code"
