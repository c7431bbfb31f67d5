"""What does a text of a rule say in the reader's language?

The files of rules carry their words in both languages of the ward: a rule of the adjustment
table, the name of a finding, a question of a score. Only here is one of the two chosen.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Bilingual:
    """One text in Turkish and in English."""

    tr: str
    en: str

    def in_language(self, code: str) -> str:
        """The text for a language code; English, as every other text, where it is neither."""
        return self.tr if code == "tr" else self.en
