"""A reading has what stands, by time, and the child as the journal knows her."""

from __future__ import annotations

import pytest

from bedside.clinical.events import DayLogged
from bedside.services.course_papers.reading import child_of, paper_frame, read_child
from tests.services.course_papers.conftest import Story
from tests.support.ward import NOON, OpenWard


def test_what_stands_is_in_the_order_of_time(story: Story) -> None:
    reading = story.read()
    times = [entry.happened_at for entry in reading.standing]
    assert times == sorted(times)
    logs = reading.logs(1)
    assert [entry.event_id for entry in logs] == [story.good, story.bad]
    first = logs[0].event
    assert isinstance(first, DayLogged)
    assert first.note == "Çok iyi."
    assert reading.logs(2) == ()


def test_the_child_and_the_frame(ward: OpenWard) -> None:
    patient = ward.child()
    child = child_of(read_child(ward.nurse, patient), ward.nurse.local(NOON))
    assert (child.name, child.age_years, child.age_months) == ("Örnek Hasta 1", 4, 0)
    assert str(child.weight_kg) == "16"
    frame = paper_frame(ward.nurse, NOON)
    assert frame.training
    assert frame.verified_by == ""
    assert frame.protocol_digest == ward.nurse.protocol.digest
    assert frame.made_at.utcoffset() is not None
    assert frame.made_at.hour == 15


def test_an_unknown_child_has_no_papers(ward: OpenWard) -> None:
    with pytest.raises(KeyError):
        read_child(ward.nurse, "nobody")
