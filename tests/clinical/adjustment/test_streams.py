from __future__ import annotations

from bedside.clinical.adjustment.entries import Unknown, graded
from bedside.clinical.adjustment.streams import Stream, find_streams
from bedside.clinical.adjustment_table import Toxicity
from tests.support.adjustment_oracle import Noted
from tests.support.adjustment_stories import entry, tick_of
from tests.support.rules import TR


def streams(*noted: Noted) -> list[Stream]:
    return list(find_streams([graded(TR.adjustment, entry(each), Unknown.BEST) for each in noted]))


def line(stream: Stream) -> list[tuple[int | None, int, int]]:
    return [(tick_of(point.at), point.grade, point.recorded) for point in stream.points]


def test_no_entries_no_streams() -> None:
    assert streams() == []


def test_a_stream_stands_in_order_of_time_and_the_worst_of_an_instant_counts() -> None:
    (crs,) = streams(
        Noted(9, "cytokine_release", 0),
        Noted(4, "cytokine_release", 1),
        Noted(4, "cytokine_release", 3),
        Noted(4, "cytokine_release", 2),
    )
    assert (crs.toxicity, crs.term, crs.seizures) == (Toxicity.CYTOKINE_RELEASE, None, 0)
    assert line(crs) == [(4, 3, 3), (9, 0, 0)]


def test_other_has_a_stream_for_each_term() -> None:
    found = streams(
        Noted(1, "other", 3, "Sepsis"),
        Noted(2, "other", 1, "ataxia"),
        Noted(3, "other", 0, "sepsis"),
    )
    assert [(each.term, line(each)) for each in found] == [
        ("ataxia", [(2, 1, 1)]),
        ("sepsis", [(1, 3, 3), (3, 0, 0)]),
    ]


def test_a_seizure_counts_for_the_neurological_stream_too() -> None:
    neuro, seizure = streams(Noted(1, "seizure", 2), Noted(4, "seizure", 1, count=2))
    assert (neuro.toxicity, neuro.seizures) == (Toxicity.NEUROLOGICAL, 0)
    assert line(neuro) == [(1, 2, 2), (4, 2, 1)]
    assert (seizure.toxicity, seizure.seizures) == (Toxicity.SEIZURE, 3)
    assert line(seizure) == [(1, 2, 2), (4, 1, 1)]


def test_a_seizure_of_grade_0_is_recorded_as_what_it_is() -> None:
    neuro, _ = streams(Noted(1, "seizure", 0))
    assert line(neuro) == [(1, 0, 0)]


def test_a_seizure_never_counts_as_a_recovery() -> None:
    neuro, _ = streams(Noted(1, "neurological", 3), Noted(4, "seizure", 1))
    assert line(neuro) == [(1, 3, 3), (4, 3, 1)]


def test_a_later_look_at_the_child_takes_the_place_of_earlier_seizures() -> None:
    neuro, _ = streams(Noted(1, "seizure", 3), Noted(4, "neurological", 1), Noted(8, "seizure", 2))
    assert line(neuro) == [(1, 3, 3), (4, 1, 1), (8, 2, 2)]


def test_a_look_at_the_very_instant_of_a_seizure_does_not() -> None:
    neuro, _ = streams(Noted(4, "neurological", 0), Noted(4, "seizure", 3))
    assert line(neuro) == [(4, 3, 3)]


def test_an_entry_that_counts_no_seizure_says_nothing_of_the_nerves() -> None:
    (seizure,) = streams(Noted(1, "seizure", 0, count=0))
    assert (seizure.toxicity, seizure.seizures) == (Toxicity.SEIZURE, 0)


def test_a_grade_beside_a_count_of_no_seizure_still_counts() -> None:
    neuro, seizure = streams(Noted(1, "seizure", 4, count=0))
    assert line(neuro) == [(1, 4, 4)]
    assert seizure.seizures == 0
