"""The language can be changed while running."""

import pytest
from PySide6.QtCore import QCoreApplication

from bedside.clinical.bilingual import Bilingual
from bedside.ui.language import current_language, decimal_mark, in_language, use_language


def test_marks_and_qt_buttons_follow_the_language(qapp) -> None:
    use_language(qapp, "tr")
    try:
        assert (current_language(), decimal_mark()) == ("tr", ",")
        assert QCoreApplication.translate("QPlatformTheme", "Cancel") in ("İptal", "Vazgeç")
    finally:
        use_language(qapp, "en")
    assert (current_language(), decimal_mark()) == ("en", ".")
    assert QCoreApplication.translate("QPlatformTheme", "Cancel") == "Cancel"


def test_an_unknown_language_is_a_mistake_of_the_caller(qapp) -> None:
    with pytest.raises(ValueError, match="xx"):
        use_language(qapp, "xx")


def test_the_texts_of_the_rules_follow_the_language(qapp) -> None:
    text = Bilingual(tr="Ateş", en="Fever")
    use_language(qapp, "tr")
    try:
        assert in_language(text) == "Ateş"
    finally:
        use_language(qapp, "en")
    assert in_language(text) == "Fever"
