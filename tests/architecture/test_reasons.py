"""A reason is said in three places: the command line, the screen, the papers.

Each keeps its own words. Here all three are asked for every reason and every missing fact
the core can name, so that a new one cannot be forgotten in one of them.
"""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QTranslator
from PySide6.QtWidgets import QApplication

from bedside.clinical.adjustment.verdict import Because
from bedside.documents.course import advice_words
from bedside.documents.words import Words
from bedside.reference.scales import scales
from bedside.services.calc.advice_sentences import reason_sentence
from bedside.ui.advice import words as screen
from tests.support.reasons import EVERY_MISSING_FACT, EVERY_REASON

MARKED = Words(lambda _context, text: f"<{text}>", ".", "en")


class Marker(QTranslator):
    """Marks every text that is looked up; what is made up on the way carries no mark."""

    def translate(
        self,
        context: str,
        source: str,
        disambiguation: str | None = None,
        n: int = -1,
    ) -> str:
        del context, disambiguation, n
        return f"<{source}>"

    def isEmpty(self) -> bool:  # noqa: N802 - Qt's name
        return False


@pytest.fixture(scope="module")
def marked(qapp: QApplication) -> Iterator[None]:
    """Every text of the screen is marked."""
    marker = Marker(qapp)
    qapp.installTranslator(marker)
    yield
    qapp.removeTranslator(marker)


def named(because: Because) -> str:
    return f"{because.fact}-{because.value}"


@pytest.mark.parametrize("because", EVERY_REASON, ids=named)
def test_the_command_line_has_words_for_it(because: Because) -> None:
    sentence = reason_sentence(because)
    assert sentence.endswith(".")
    assert "{" not in sentence


@pytest.mark.parametrize("because", EVERY_REASON, ids=named)
@pytest.mark.usefixtures("marked")
def test_the_screen_has_words_for_it(because: Because) -> None:
    said = screen.reason_text(because)
    assert said.startswith("<")
    assert not {"{", "_"} & set(said)


@pytest.mark.parametrize("because", EVERY_REASON, ids=named)
def test_the_papers_have_words_for_it(because: Because) -> None:
    said = advice_words.reason(because, scales(), MARKED)
    assert said.startswith("<")
    assert "{" not in said


@pytest.mark.parametrize("fact", EVERY_MISSING_FACT)
@pytest.mark.usefixtures("marked")
def test_a_missing_fact_has_words_on_screen_and_paper(fact: str) -> None:
    assert screen.missing_text(fact).startswith("<")
    assert advice_words.missing(fact, MARKED).startswith("<")
