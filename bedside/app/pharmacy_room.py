"""What does the pharmacy's page stand on? The desk of this ward, writing in the window's words."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from bedside.app.paper_words import words
from bedside.services.at_work import WardAtWork
from bedside.services.pharmacy.desk import PharmacyDesk
from bedside.ui.pharmacy.page import PharmacyPage


def pharmacy_page(at_work: WardAtWork, clock: Callable[[], datetime]) -> PharmacyPage:
    """The pharmacy's desk of the ward."""
    return PharmacyPage(PharmacyDesk(at_work, words), clock=clock)
