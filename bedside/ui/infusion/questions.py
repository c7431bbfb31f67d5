"""What must somebody answer by name before an order or a start stands?"""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from bedside.clinical.body import BodyRules
from bedside.ui.wording.weights import with_figures


def question_text(code: str, rules: BodyRules) -> str:
    """The question behind a code, by the ward's ``rules``; an unknown one as it is."""
    translate = QCoreApplication.translate
    words = {
        "weight_older_than_7_days": translate(
            "PumpQuestion", "The weight is older than {days} days. Does it still stand?"
        ),
        "weight_near_45_kg": translate(
            "PumpQuestion",
            "Near {edge} kg the dose jumps between body surface and fixed. Is the weight right?",
        ),
        "body_mass_index_unusual": translate(
            "PumpQuestion", "Weight and height hardly fit together. Are both right?"
        ),
        "cycle_beyond_reimbursement": translate(
            "PumpQuestion", "More cycles than are reimbursed. Why is this one given?"
        ),
        "free_days_not_over": translate(
            "PumpQuestion",
            "The free days after the last cycle are not over. Why does this one begin before?",
        ),
    }
    return with_figures(words[code], rules) if code in words else code
