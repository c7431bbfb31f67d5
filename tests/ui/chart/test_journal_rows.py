from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta

from PySide6.QtWidgets import QApplication

from bedside.services.patients import ChartView, JournalLine
from bedside.ui.chart.journal_model import JournalRow
from bedside.ui.chart.journal_rows import WordedRows

from .conftest import journal_of


def said(chart: ChartView, event_id: str) -> JournalLine:
    line = chart.journal.find(event_id)
    assert line is not None
    return line


def rows_of(chart: ChartView, now: datetime) -> dict[str, JournalRow]:
    """Every entry in words by its id, the newest first."""
    rows = WordedRows(chart, now.tzinfo)
    return {row.event_id: row for row in (rows[place] for place in range(len(rows)))}


def test_the_newest_entry_stands_on_top(
    qapp: QApplication, chart: ChartView, now: datetime
) -> None:
    assert list(rows_of(chart, now)) == ["e5", "e4", "e3", "e2", "e1"]


def test_a_corrected_entry_says_who_when_and_why_and_both_stay(
    qapp: QApplication, chart: ChartView, now: datetime
) -> None:
    rows = rows_of(chart, now)
    assert rows["e2"].sentence == "Weighed and measured: 83.2 kg, 145 cm."
    assert rows["e2"].mended == "▲ Mended 15.11.2026 08:02 by Hemşire 1: digits exchanged"
    assert rows["e3"].sentence == ("Corrected the measurement to 38.4 kg, 145 cm: digits exchanged")
    assert rows["e3"].mended == ""


def test_what_is_mended_next_is_the_entry_that_stands(
    qapp: QApplication, chart: ChartView, now: datetime
) -> None:
    rows = rows_of(chart, now)
    assert rows["e2"].mends == ""
    assert (rows["e3"].mends, rows["e3"].withdrawable) == ("e2", True)
    assert (rows["e4"].mends, rows["e4"].withdrawable) == ("e4", True)
    assert (rows["e1"].mends, rows["e1"].withdrawable) == ("e1", False)
    assert (rows["e5"].mends, rows["e5"].withdrawable) == ("", False)


def test_a_correction_that_was_corrected_again_is_struck_too(
    qapp: QApplication, chart: ChartView, now: datetime
) -> None:
    again = replace(
        said(chart, "e3"),
        event_id="e6",
        recorded_at=now,
        reason="read again",
    )
    first = replace(said(chart, "e2"), corrected_by="e6")
    rest = [line for line in chart.journal if line.event_id != "e2"]
    journal = journal_of(*rest, first, again)
    rows = rows_of(replace(chart, journal=journal), now)
    assert rows["e3"].mended.endswith("read again")
    assert rows["e6"].mended == ""
    assert rows["e6"].mends == "e2"


def test_the_correction_of_a_registration_and_a_reprint_have_their_own_words(
    qapp: QApplication, chart: ChartView, now: datetime
) -> None:
    moved = replace(said(chart, "e3"), event_id="e7", corrects="e1", facts={}, reason="moved")
    printed = replace(
        said(chart, "e5"),
        event_id="e8",
        kind="label_printed",
        facts={"bag_number": "1", "copy_number": "1", "reason": "smudged"},
    )
    rows = rows_of(replace(chart, journal=journal_of(*chart.journal, moved, printed)), now)
    assert rows["e7"].sentence == "Corrected the registration: moved"
    assert rows["e8"].sentence == "Printed the label of bag 1 again, copy 1: smudged"


def test_an_entry_written_later_says_both_times(
    qapp: QApplication, chart: ChartView, now: datetime
) -> None:
    late = replace(said(chart, "e4"), happened_at=now - timedelta(hours=31))
    rows = rows_of(replace(chart, journal=journal_of(late)), now)
    assert rows["e4"].circumstances == ("22.11.2026 07:02, entered 22.11.2026 08:02 · Hemşire 1")


def test_a_check_at_the_bed_that_stopped_has_its_own_words(
    qapp: QApplication, chart: ChartView, now: datetime
) -> None:
    facts = {"bag_number": "1", "bag_read": "7", "outcome": "stopped", "rate_ml_per_h": "60"}
    facts |= {"volume_ml": "240", "hours": "96.5"}
    stopped = replace(said(chart, "e5"), event_id="e9", kind="bedside_checked", facts=facts)
    read = replace(stopped, event_id="e10", kind="pump_read", facts={**facts, "outcome": "passed"})
    rows = rows_of(replace(chart, journal=journal_of(stopped, read)), now)
    assert rows["e9"].sentence == "The check at the bed stopped bag 1 (read: 7)."
    assert rows["e10"].sentence == "Read the pump of bag 1: 60 mL/h, 240 mL, 96.5 h."


def test_an_entry_is_worded_when_it_is_asked_for_and_found_by_its_id(
    qapp: QApplication, chart: ChartView, now: datetime
) -> None:
    rows = WordedRows(chart, now.tzinfo)
    assert (len(rows), rows.place_of("e4"), rows.place_of("e9")) == (5, 1, None)
    assert rows[1].sentence == "Weighed and measured: 38.2 kg, 145 cm."
