"""Why was a log not taken, in words, and what would fit?"""

from __future__ import annotations

from decimal import Decimal

from PySide6.QtCore import QCoreApplication

from bedside.services.refused import EntryProblem, EntryRefused
from bedside.ui.widgets.message import Trouble
from bedside.ui.wording import quantities

translate = QCoreApplication.translate


def refused_text(refused: EntryRefused) -> str:
    """The sentence that stands at the field the refusal is about."""
    if refused.why is EntryProblem.MISSING_FIELD:
        return _missing(refused.field or "")
    if refused.why is EntryProblem.OUT_OF_RANGE and refused.facts:
        bounds = {name: quantities.number(Decimal(each)) for name, each in refused.facts.items()}
        return translate(
            "DailyLogRefused", "Only {minimum} to {maximum} is taken here. Please read it again."
        ).format_map(bounds)
    sentences = {
        EntryProblem.OUT_OF_RANGE: translate(
            "DailyLogRefused", "This is not one certain number. Write it again, or empty it."
        ),
        EntryProblem.DATE_IN_FUTURE: translate("DailyLogRefused", "This lies in the future."),
        EntryProblem.REASON_MISSING: translate(
            "DailyLogRefused", "Write why the entry is wrong; the reason stays beside it."
        ),
        EntryProblem.NOT_ALLOWED: translate(
            "DailyLogRefused", "A log is written by a nurse or a physician."
        ),
        EntryProblem.NOTHING_SAVED: translate(
            "DailyLogRefused", "The log could not be saved: the disk is full or cannot be written."
        ),
    }
    return sentences.get(
        refused.why, translate("DailyLogRefused", "This entry cannot be mended in this way.")
    )


def _missing(field: str) -> str:
    if field == "log":
        return translate("DailyLogRefused", "Nothing is filled in yet.")
    if field == "neuro":
        return translate(
            "DailyLogRefused",
            "The form is filled in half. Answer every item, tick “Could not do it”, or take all"
            " answers back.",
        )
    if field.startswith("finding."):
        return translate("DailyLogRefused", "Choose a grade, or take the finding back.")
    if field.endswith(".unit"):
        return translate("DailyLogRefused", "Choose the unit of this result.")
    return translate("DailyLogRefused", "This is needed, or take the answer above back.")


def trouble(refused: EntryRefused) -> Trouble:
    """The refusal of a save as a banner: what happened, what is kept, what to do."""
    return Trouble(
        refused_text(refused),
        translate("DailyLogRefused", "No log was saved; everything you filled in stands here."),
        _next_step(refused.why),
    )


def draft_trouble() -> Trouble:
    """What to say when even the draft cannot be kept."""
    return Trouble(
        translate(
            "DailyLogRefused",
            "The draft could not be kept: the disk is full or cannot be written.",
        ),
        translate(
            "DailyLogRefused",
            "What you filled in since then stands only on this page; earlier logs are untouched.",
        ),
        _next_step(EntryProblem.NOTHING_SAVED),
    )


def _next_step(why: EntryProblem) -> str:
    if why is EntryProblem.NOTHING_SAVED:
        return translate(
            "DailyLogRefused", "Leave the page open, make room on the disk, then save again."
        )
    if why is EntryProblem.NOT_ALLOWED:
        return translate("DailyLogRefused", "Ask somebody whose role allows it.")
    return ""
