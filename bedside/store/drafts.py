"""What did somebody leave half-filled? Pages kept for their author until they are sent.

A draft is not clinical truth: it stands beside the journal, is overwritten and thrown
away freely, and is encrypted like everything else in the ward file.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from bedside.store.chain import text_of, time_of
from bedside.store.connection import Database

_SAVE = """
INSERT INTO drafts (person_id, page, patient, payload, saved_at) VALUES (?, ?, ?, ?, ?)
ON CONFLICT (person_id, page, patient)
DO UPDATE SET payload = excluded.payload, saved_at = excluded.saved_at
"""
_LOAD = """
SELECT person_id, page, patient, payload, saved_at FROM drafts
WHERE person_id = ? AND page = ? AND patient = ?
"""
_DISCARD = "DELETE FROM drafts WHERE person_id = ? AND page = ? AND patient = ?"
_OF_PERSON = """
SELECT person_id, page, patient, payload, saved_at FROM drafts
WHERE person_id = ? ORDER BY saved_at DESC, page, patient
"""
_OF_PAGE = """
SELECT person_id, page, patient, payload, saved_at FROM drafts
WHERE page = ? ORDER BY saved_at DESC, person_id, patient
"""
_NO_PATIENT = ""


@dataclass(frozen=True, slots=True)
class Draft:
    """A half-filled page: ``payload`` is whatever the page wrote of itself."""

    person_id: str
    page: str
    patient: str | None
    payload: bytes
    saved_at: datetime


class Drafts:
    """The half-filled pages of one ward file; one per person, page and patient."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def save(
        self, person_id: str, page: str, patient: str | None, payload: bytes, saved_at: datetime
    ) -> None:
        """Keep a page, over an older draft of it. Raises NothingSaved if the disk refuses."""
        row = (person_id, page, patient or _NO_PATIENT, payload, text_of(saved_at))
        with self._database.writing():
            self._database.execute(_SAVE, row)

    def load(self, person_id: str, page: str, patient: str | None) -> Draft | None:
        """The draft of this very page by this person, or None."""
        row = self._database.row(_LOAD, (person_id, page, patient or _NO_PATIENT))
        return None if row is None else _draft(row)

    def discard(self, person_id: str, page: str, patient: str | None) -> None:
        """Throw a draft away; nothing happens if there is none."""
        with self._database.writing():
            self._database.execute(_DISCARD, (person_id, page, patient or _NO_PATIENT))

    def of_person(self, person_id: str) -> tuple[Draft, ...]:
        """All drafts of a person, newest first."""
        return tuple(_draft(row) for row in self._database.rows(_OF_PERSON, (person_id,)))

    def of_page(self, page: str) -> tuple[Draft, ...]:
        """Everybody's drafts of one page, newest first."""
        return tuple(_draft(row) for row in self._database.rows(_OF_PAGE, (page,)))


def _draft(row: tuple[Any, ...]) -> Draft:
    person_id, page, patient, payload, saved_at = row
    return Draft(person_id, page, patient or None, payload, time_of(saved_at))
