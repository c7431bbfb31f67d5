"""Do papers speak the language of the windows?"""

from __future__ import annotations

from bedside.app.paper_words import words
from bedside.ui.language import use_language


def test_papers_speak_as_the_windows_do(qapp) -> None:
    use_language(qapp, "tr")
    assert (words().language, words().decimal_mark) == ("tr", ",")
    use_language(qapp, "en")
    assert (words().language, words().decimal_mark) == ("en", ".")
    assert words().translate("Nowhere", "text") == "text"
