"""A text is given in the reader's language, and in English to a reader of neither."""

from __future__ import annotations

import pytest

from bedside.clinical.bilingual import Bilingual


@pytest.mark.parametrize(("code", "shown"), [("tr", "Ateş"), ("en", "Fever"), ("de", "Fever")])
def test_the_language_code_chooses_the_text(code: str, shown: str) -> None:
    assert Bilingual(tr="Ateş", en="Fever").in_language(code) == shown
