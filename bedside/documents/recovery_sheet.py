"""What is kept in the safe for the day nobody can sign in? The recovery code on paper."""

from __future__ import annotations

from datetime import datetime

from bedside.documents.page_flow import WIDTH_MM, Cell, Row, draw
from bedside.documents.words import Words, moment


def recovery_sheet(ward_name: str, code: str, created_at: datetime, words: Words) -> bytes:
    """The PDF of a ward's printable recovery code; ``created_at`` in the ward's zone."""
    title = words.translate("Documents", "Recovery code of the ward file")
    made = words.translate("Documents", "{ward} · made {time}").format(
        ward=ward_name, time=moment(created_at)
    )
    use = words.translate(
        "Documents",
        "Whoever holds this code can open the ward's records. It is the only way back in when"
        " no password is known any more; the program keeps no copy of it.",
    )
    keep = words.translate(
        "Documents",
        "Keep it locked away, apart from the PC. Do not photograph it, do not send it.",
    )
    rows = [
        Row((Cell(title, 0, WIDTH_MM, 18, bold=True),), ruled=True),
        Row((Cell(made, 0, WIDTH_MM, 11),), gap_before=3.0),
        Row((Cell(code, 0, WIDTH_MM, 20, bold=True),), gap_before=14.0, ruled=True),
        Row((Cell(use, 0, WIDTH_MM, 11),), gap_before=12.0),
        Row((Cell(keep, 0, WIDTH_MM, 11),), gap_before=4.0),
    ]
    return draw(rows, title, ward_name, "", words)
