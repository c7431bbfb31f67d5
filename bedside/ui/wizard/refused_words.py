"""Why was a bag, a tick or a check not taken, in words?"""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from bedside.services.preparation.answers import CheckProblem
from bedside.services.refused import EntryProblem, EntryRefused

translate = QCoreApplication.translate


def refused_text(refused: EntryRefused) -> str:
    """The sentence for a service's no: what is wrong, and what would fit."""
    sentences = {
        EntryProblem.MISSING_FIELD: translate(
            "PreparationRefused", "Something is missing. For a bag a weight is needed first."
        ),
        EntryProblem.NUMBER_TAKEN: translate(
            "PreparationRefused", "This cycle already has a bag of this number. Take the next one."
        ),
        EntryProblem.DATE_IN_FUTURE: translate("PreparationRefused", "This lies in the future."),
        EntryProblem.OUT_OF_RANGE: translate("PreparationRefused", "This is out of range."),
        EntryProblem.NEEDS_CONFIRMATION: translate(
            "PreparationRefused", "A question on the first page waits for an answer."
        ),
        EntryProblem.REASON_MISSING: translate(
            "PreparationRefused", "Write the reason; it stays beside your name."
        ),
        EntryProblem.NOT_ALLOWED: translate(
            "PreparationRefused", "Your role does not allow this. Ask a pharmacist or a nurse."
        ),
        EntryProblem.NOT_POSSIBLE: translate(
            "PreparationRefused", "This is not the next step, so it was not taken."
        ),
        EntryProblem.NOTHING_SAVED: translate(
            "PreparationRefused", "Nothing was saved: the disk is full or cannot be written."
        ),
    }
    return sentences[refused.why]


def check_text(why: CheckProblem) -> str:
    """The sentence for a second check that did not pass."""
    sentences = {
        CheckProblem.WRONG_PASSWORD: translate(
            "PreparationRefused", "The password is not right. Try again."
        ),
        CheckProblem.SAME_PERSON: translate(
            "PreparationRefused", "Whoever prepared the bag cannot check it."
        ),
        CheckProblem.NOT_ALLOWED: translate(
            "PreparationRefused", "This person may not check a bag."
        ),
        CheckProblem.MISMATCH: translate(
            "PreparationRefused",
            "Volume or rate do not agree with the preparation. The bag must not be connected."
            " This was recorded. Read both again, or discard the bag.",
        ),
        CheckProblem.NOT_WAITING: translate(
            "PreparationRefused", "This bag does not wait for a check any more."
        ),
        CheckProblem.NOTHING_SAVED: translate(
            "PreparationRefused", "Nothing was saved: the disk is full or cannot be written."
        ),
    }
    return sentences[why]
