"""What has been filled into the daily log so far? One immutable draft, kept while it grows.

Every change is kept in the ward's file, so that locking, a crash or a power cut loses
nothing of it. It is no clinical record; that is written once, when the log is saved. What
is None or empty was not looked at and is never taken for normal.
"""

from __future__ import annotations

from datetime import datetime
from decimal import Decimal

import msgspec

from bedside.clinical.events import VitalsRecord

DRAFT_PAGE = "daily_log"
# The half-made correction of an entry is another draft than the new log of the day.
CORRECTION_PAGE = "daily_log/{event_id}"


class FindingDraft(msgspec.Struct, frozen=True):
    """A finding picked from the terms; ``grade`` None is not chosen yet."""

    term: str
    grade: int | None = None


class ResultDraft(msgspec.Struct, frozen=True):
    """A laboratory result with the limit of its laboratory, all in ``unit``."""

    item: str
    value: Decimal | None = None
    unit: str = ""
    limit: Decimal | None = None
    baseline: Decimal | None = None


class GradeDecision(msgspec.Struct, frozen=True):
    """What the person decided on a proposed grade; ``grade`` None is *not assessed*."""

    toxicity: str
    term: str
    grade: int | None


class LogDraft(msgspec.Struct, frozen=True, kw_only=True):
    """A half-filled log of one child.

    ``observed_at`` None is the moment of saving. ``corrects`` names the entry this draft
    corrects, for ``reason``. ``points`` has one place for each item of ``instrument``.
    ``typed`` keeps, by field, what was typed and cannot be read as a number (yet).
    """

    patient: str
    corrects: str = ""
    reason: str = ""
    observed_at: datetime | None = None
    vitals: VitalsRecord = VitalsRecord()
    instrument: str = ""
    delayed: bool = False
    points: tuple[int | None, ...] = ()
    unable: bool = False
    arousal: str | None = None
    deep_weakness: bool = False
    oedema: str | None = None
    raised_pressure: bool = False
    seizures: int | None = None
    seizure_kind: str | None = None
    seizure_course: str | None = None
    findings: tuple[FindingDraft, ...] = ()
    laboratory: str = ""
    results: tuple[ResultDraft, ...] = ()
    decisions: tuple[GradeDecision, ...] = ()
    picture: bytes | None = None
    sentence: str = ""
    note: str = ""
    typed: dict[str, str] = {}

    @property
    def page(self) -> str:
        """The name this draft is kept under."""
        return CORRECTION_PAGE.format(event_id=self.corrects) if self.corrects else DRAFT_PAGE

    @property
    def form_begun(self) -> bool:
        """Whether anything of the neurological form is filled in."""
        return (
            self.unable
            or any(point is not None for point in self.points)
            or bool(self.arousal or self.oedema or self.deep_weakness or self.raised_pressure)
        )

    @property
    def form_whole(self) -> bool:
        """Whether the form has a score, or says that the child could not do it."""
        return self.unable or (bool(self.points) and None not in self.points)

    @property
    def score(self) -> int | None:
        """The sum of the points; None where the child could not do it or items are open."""
        if self.unable or not self.form_whole:
            return None
        return sum(point for point in self.points if point is not None)

    def decision(self, toxicity: str, term: str) -> GradeDecision | None:
        """What was decided by hand on this grade, if anything."""
        return next(
            (each for each in self.decisions if (each.toxicity, each.term) == (toxicity, term)),
            None,
        )

    def decided(self, decision: GradeDecision) -> LogDraft:
        """The draft with this decision in place of an earlier one."""
        key = (decision.toxicity, decision.term)
        others = (each for each in self.decisions if (each.toxicity, each.term) != key)
        return msgspec.structs.replace(self, decisions=(*others, decision))

    def result(self, item: str) -> ResultDraft | None:
        """The result of this item, None where its row was never touched."""
        return next((result for result in self.results if result.item == item), None)


def encode_draft(draft: LogDraft) -> bytes:
    """The bytes a draft is kept as."""
    return msgspec.json.encode(draft)


def decode_draft(payload: bytes) -> LogDraft | None:
    """A kept draft, or None where an older version kept it in another shape."""
    try:
        return msgspec.json.decode(payload, type=LogDraft)
    except msgspec.ValidationError:
        return None
