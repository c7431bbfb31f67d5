"""The language can be changed while running."""

import pytest
from PySide6.QtCore import QCoreApplication

from bedside.ui.language import current_language, decimal_mark, use_language


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
