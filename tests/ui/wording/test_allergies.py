"""An allergy that was asked for and denied is no warning; everything else is one."""

import pytest

from bedside.ui.wording.allergies import says_none


@pytest.mark.parametrize("text", ["yok", " Yok. ", "none", "NKDA", "Bilinen alerji yok"])
def test_a_denied_allergy(text) -> None:
    assert says_none(text)


@pytest.mark.parametrize("text", ["", "penisilin", "bilinmiyor", "yok mu?", "none but latex"])
def test_everything_else_is_looked_at(text) -> None:
    assert not says_none(text)
