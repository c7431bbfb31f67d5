"""What is a field of the daily log called where a missing fact names it?"""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from bedside.ui.daily_log import words

translate = QCoreApplication.translate


def field_name(key: str) -> str:
    """The name of the field ``key``; a key this page does not know is shown as it is."""
    known = _names()
    if key in known:
        return known[key]
    if key.startswith("finding."):
        return translate("DailyLogWords", "grade")
    item, _, part = key.partition(".")
    name = words.items().get(item, item)
    kind = _parts().get(part)
    return name if kind is None else f"{name}, {kind}"


def _names() -> dict[str, str]:
    return {
        "temperature_c": translate("DailyLogWords", "temperature"),
        "hours_above_40": translate("DailyLogWords", "how long the high fever lasted"),
        "oxygen": translate("DailyLogWords", "oxygen"),
        "hypotension": translate("DailyLogWords", "blood pressure support"),
        "neuro": translate("DailyLogWords", "the open items of the form"),
        "arousal": translate("DailyLogWords", "arousal"),
        "seizures": translate("DailyLogWords", "number of seizures"),
        "seizure_number": translate("DailyLogWords", "number of seizures"),
        "seizure_kind": translate("DailyLogWords", "kind of seizure"),
        "seizure_course": translate("DailyLogWords", "how the seizure ended"),
        "observed_at": translate("DailyLogWords", "day and time"),
        "reason": translate("DailyLogWords", "reason"),
    }


def _parts() -> dict[str, str]:
    return {
        "limit": translate("DailyLogWords", "limit of the laboratory"),
        "unit": translate("DailyLogWords", "unit"),
        "baseline": translate("DailyLogWords", "baseline"),
    }
