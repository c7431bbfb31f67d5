"""Is a line of the journal made when somebody looks at it, and is it found again by its entry?"""

from __future__ import annotations

from bedside.services.journal_lines import JournalLine, JournalLines
from bedside.services.patients import Patients
from tests.support.ward import NOON, OpenWard


def _lines(made: list[int]) -> JournalLines:
    def line_at(place: int) -> JournalLine:
        made.append(place)
        name = ("e3", "e2", "e1")[place]
        return JournalLine(name, NOON, NOON, "Hemşire 1", "handed_over", {}, None, None, "")

    return JournalLines(("e3", "e2", "e1"), line_at)


def test_only_what_is_looked_at_is_made() -> None:
    made: list[int] = []
    lines = _lines(made)
    assert (len(lines), lines.place_of("e1"), made) == (3, 2, [])
    assert (lines[1].event_id, made) == ("e2", [1])
    assert ([line.event_id for line in lines[1:]], made) == (["e2", "e1"], [1, 1, 2])
    assert [line.event_id for line in lines] == ["e3", "e2", "e1"]


def test_an_entry_is_found_by_its_id() -> None:
    lines = _lines([])
    found = lines.find("e2")
    assert found is not None
    assert found.event_id == "e2"
    assert (lines.find("e9"), lines.find(None), lines.place_of("e9")) == (None, None, None)


def test_what_was_recorded_at_one_instant_keeps_its_order(ward: OpenWard) -> None:
    patient = ward.child()
    in_order = [entry.event_id for entry in ward.file.journal.of_patient(patient)]
    journal = Patients(ward.nurse).chart(patient).journal
    assert [line.event_id for line in journal] == in_order[::-1]
