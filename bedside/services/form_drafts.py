"""What stood in a form that was not sent yet? Its texts, kept for their author.

A crash, a power cut or another language costs nothing that was typed. The texts stand in
the encrypted ward file and are thrown away once the entry stands or somebody discards it.
"""

from __future__ import annotations

import msgspec

from bedside.services.at_work import WardAtWork
from bedside.store.errors import NothingSaved

_decoder = msgspec.json.Decoder(dict[str, str])


class FormDrafts:
    """The half-filled forms of the person signed in."""

    def __init__(self, at_work: WardAtWork) -> None:
        self._at_work = at_work

    def keep(self, form: str, patient: str, texts: dict[str, str]) -> bool:
        """Keep the texts of ``form`` by field; False where the disk refuses."""
        try:
            self._at_work.file.drafts.save(
                self._at_work.person_id,
                form,
                patient or None,
                msgspec.json.encode(texts),
                self._at_work.now(),
            )
        except NothingSaved:
            return False
        return True

    def kept(self, form: str, patient: str) -> dict[str, str] | None:
        """The texts that were kept, None where there are none that can be read."""
        draft = self._at_work.file.drafts.load(self._at_work.person_id, form, patient or None)
        if draft is None:
            return None
        try:
            return _decoder.decode(draft.payload)
        except msgspec.DecodeError:
            return None

    def drop(self, form: str, patient: str) -> None:
        """Throw the texts away: the entry stands, or nobody wants it."""
        self._at_work.file.drafts.discard(self._at_work.person_id, form, patient or None)
