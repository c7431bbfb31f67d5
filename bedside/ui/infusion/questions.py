"""What must somebody answer by name before an order or a start stands?"""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication


def question_text(code: str) -> str:
    """The question behind a code; one this version does not know is shown as it is."""
    translate = QCoreApplication.translate
    words = {
        "weight_older_than_7_days": translate(
            "PumpQuestion", "The weight is older than 7 days. Does it still stand?"
        ),
        "weight_near_45_kg": translate(
            "PumpQuestion",
            "Near 45 kg the dose jumps between body surface and fixed. Is the weight right?",
        ),
        "body_mass_index_unusual": translate(
            "PumpQuestion", "Weight and height hardly fit together. Are both right?"
        ),
        "cycle_beyond_reimbursement": translate(
            "PumpQuestion", "More cycles than are reimbursed. Why is this one given?"
        ),
    }
    return words.get(code, code)
