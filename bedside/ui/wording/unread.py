"""What is wrong with a number that was typed, in words?"""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from bedside.clinical.units import Unread, Unreadable


def unread_text(unreadable: Unreadable) -> str:
    """One sentence: what is wrong with the entry and what would fit."""
    return _sentences()[unreadable.why].format(text=unreadable.text.strip())


def _sentences() -> dict[Unread, str]:
    translate = QCoreApplication.translate
    return {
        Unread.EMPTY: translate("Unread", "A number is missing here."),
        Unread.OTHER_DIGITS: translate("Unread", "Write the number with the digits 0 to 9."),
        Unread.TWO_MARKS: translate(
            "Unread", "“{text}” has two decimal marks. Write one, such as 12,5 or 12.5."
        ),
        Unread.THOUSANDS: translate(
            "Unread",
            "“{text}” could mean two numbers. Write thousands without a mark and"
            " decimals with fewer digits.",
        ),
        Unread.SIGN: translate("Unread", "Write the number without a sign."),
        Unread.INCOMPLETE: translate(
            "Unread", "“{text}” is only half a number: digits stand on both sides of the mark."
        ),
        Unread.LEADING_ZERO: translate("Unread", "“{text}” begins with a zero too many."),
        Unread.TOO_LONG: translate("Unread", "“{text}” has more digits than any measurement."),
        Unread.NOT_A_NUMBER: translate("Unread", "“{text}” is not a number."),
    }
