"""The grid: toxicity x grade x level x what was done x how it went on x what was before.

Every cell is answered, and answered as the second reading of section 9 answers it.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from itertools import chain, pairwise, product

import pytest

from bedside.clinical.adjustment_table import Action
from bedside.clinical.protocol import Protocol
from tests.support.adjustment_oracle import DAY, Event, Noted, Story, Told, told_by_hand
from tests.support.adjustment_stories import (
    BEFORE,
    DONE,
    GRADES,
    KINDS,
    LEVELS,
    Cell,
    advice,
    is_milder,
    stories,
    story_of,
    told_by_program,
)
from tests.support.rules import TR, US

WHOLE = {toxicity: tuple(dict.fromkeys(stories(toxicity))) for toxicity in KINDS}
# Thin enough to be asked again and again; no period of the grid divides the stride.
THIN = tuple(chain.from_iterable(WHOLE.values()))[::37]


def differing(cells: Sequence[Story], protocol: Protocol) -> list[tuple[Story, Told, Told]]:
    asked = ((story, told_by_program(story, protocol), told_by_hand(story)) for story in cells)
    return [(story, said, wanted) for story, said, wanted in asked if said != wanted]


@pytest.mark.parametrize("protocol", [TR, US], ids=lambda protocol: protocol.id)
def test_a_thin_grid_is_answered_as_by_hand(protocol: Protocol) -> None:
    assert differing(THIN, protocol) == []


@pytest.mark.parametrize("toxicity", KINDS)
def test_the_whole_grid_is_answered_as_by_hand(toxicity: str) -> None:
    assert differing(WHOLE[toxicity], TR) == []


def test_the_grid_reaches_every_answer() -> None:
    reached = Counter(advice(story).action for story in THIN)
    assert set(reached) == set(Action)


def test_no_cell_gets_milder_when_a_grade_rises() -> None:
    after = [None, (1, 0), (1, 3), (7.25, 4), (2, 12)]
    for toxicity in KINDS:
        term = "pancreatitis" if toxicity == "other" else None
        for level, done, then, before in product(LEVELS, DONE, after, BEFORE):
            ladder = [
                advice(story_of(Cell(toxicity, term, grade, level, done, then, before)))
                for grade in GRADES[toxicity]
            ]
            for lower, higher in pairwise(ladder):
                assert not is_milder(higher, lower), (toxicity, level, done, then, before)


@pytest.mark.parametrize("toxicity", KINDS)
@pytest.mark.parametrize("grade", [3, 4])
def test_no_cell_gets_milder_by_one_more_entry_of_grade_3(toxicity: str, grade: int) -> None:
    term = "pancreatitis" if toxicity == "other" else None
    for story in THIN[::4]:
        before = advice(story)
        for at in (0, story.now // 2, story.now):
            more = (Noted(at, toxicity, grade, term), *story.entries)
            assert not is_milder(advice(story._replace(entries=more)), before), (story, at)


def test_entries_in_any_order_give_the_same() -> None:
    for story in THIN:
        turned = story._replace(entries=story.entries[::-1])
        assert advice(turned).action is advice(story).action
        assert told_by_program(turned) == told_by_program(story)


RUNNING = (Event(0, "started", "step"), Event(7 * DAY, "stepped"))


def test_a_grade_3_neurotoxicity_is_never_restarted_the_moment_it_resolves() -> None:
    onset = 8 * DAY
    stopped = (*RUNNING, Event(onset, "interrupted"))
    for resolved, grade, waited in product(range(1, 7 * DAY), (0, 1), range(3 * DAY)):
        entries = (
            Noted(onset, "neurological", 3),
            Noted(onset + resolved, "neurological", grade),
        )
        found = advice(Story(stopped, entries, onset + resolved + waited))
        assert found.action is Action.WAIT, (resolved, grade, waited)
        assert (found.rule, found.source_conflict) == ("neuro-3", True)
        assert found.restart_not_before is not None
