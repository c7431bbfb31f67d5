"""What holds of the table whatever happens: laws, tried on stories nobody thought of."""

from __future__ import annotations

from dataclasses import replace
from random import Random

from hypothesis import given, settings
from hypothesis import strategies as st

from bedside.clinical.adjustment.advice import Advice, find_advice
from bedside.clinical.adjustment_table import Action
from bedside.clinical.course import CourseEventKind
from tests.support.adjustment_oracle import DAY, Noted, Story, told_by_hand
from tests.support.adjustment_stories import (
    GRADES,
    KINDS,
    TERMS,
    advice,
    case,
    is_milder,
    possible,
    rank,
    told_by_program,
)
from tests.support.rules import TR

law = settings(deadline=None, max_examples=200)

WISHES = ("stepped", "adverse_reaction", "technical", "step", "step", "full", "discontinued")
APART = (1, 2, DAY, 3 * DAY, 3 * DAY + 1, 7 * DAY, 7 * DAY + 1)
steps = st.lists(st.tuples(st.sampled_from(APART), st.sampled_from(WISHES)), max_size=6)


@st.composite
def noted(draw: st.DrawFn, now: int, least: int = 0) -> Noted:
    toxicity = draw(st.sampled_from(KINDS))
    grade = draw(st.sampled_from([each for each in GRADES[toxicity] if each >= least]))
    term = draw(st.sampled_from(TERMS)) if toxicity == "other" else None
    return Noted(draw(st.integers(0, now)), toxicity, grade, term, draw(st.integers(0, 1)))


@st.composite
def any_story(draw: st.DrawFn) -> Story:
    events = possible(draw(steps), draw(st.sampled_from(["step", "full"])))
    now = events[-1].at + draw(st.sampled_from([0, *APART, 15 * DAY]))
    entries = draw(st.lists(noted(now), max_size=5))
    return Story(events, tuple(entries), now)


@law
@given(any_story())
def test_the_second_reading_says_the_same(story: Story) -> None:
    assert told_by_program(story) == told_by_hand(story)


@law
@given(any_story(), st.data())
def test_advice_never_gets_milder_when_a_grade_rises(story: Story, data: st.DataObject) -> None:
    if not story.entries:
        return
    index = data.draw(st.integers(0, len(story.entries) - 1))
    one = story.entries[index]
    higher = [grade for grade in GRADES[one.toxicity] if grade >= one.grade]
    raised = replace(one, grade=data.draw(st.sampled_from(higher)))
    entries = (*story.entries[:index], raised, *story.entries[index + 1 :])
    assert not is_milder(advice(story._replace(entries=entries)), advice(story))


@law
@given(any_story(), st.data())
def test_advice_never_gets_milder_by_an_entry_of_grade_3_or_more(
    story: Story, data: st.DataObject
) -> None:
    added = replace(data.draw(noted(story.now, least=3)), count=1)
    more = story._replace(entries=(*story.entries, added))
    assert not is_milder(advice(more), advice(story))


@law
@given(any_story(), st.randoms())
def test_the_order_of_entries_does_not_matter(story: Story, chance: Random) -> None:
    entries = list(story.entries)
    chance.shuffle(entries)
    assert told_by_program(story._replace(entries=tuple(entries))) == told_by_program(story)


@law
@given(any_story(), st.data())
def test_a_missing_fact_makes_the_answer_not_known_and_never_milder(
    story: Story, data: st.DataObject
) -> None:
    told = case(story)
    if not told.entries:
        return
    index = data.draw(st.integers(0, len(told.entries) - 1))
    entry = told.entries[index]
    lost = data.draw(st.sets(st.sampled_from(entry.needed), min_size=1))
    entries = list(told.entries)
    entries[index] = replace(entry, **dict.fromkeys(lost))
    found = find_advice(TR, replace(told, entries=tuple(entries)))
    known = advice(story)
    assert isinstance(found, Advice)
    if found.action is Action.NOT_KNOWN:
        assert rank(found) <= rank(known)
        assert found.missing
    elif known.action is not Action.NOT_KNOWN:
        assert found.action is known.action


@law
@given(any_story())
def test_an_untold_cause_is_never_milder_than_any_cause(story: Story) -> None:
    told = case(story)
    events = tuple(
        replace(event, cause=None) if event.kind is CourseEventKind.INTERRUPTED else event
        for event in told.course.events
    )
    found = find_advice(TR, replace(told, course=replace(told.course, events=events)))
    assert isinstance(found, Advice)
    if found.action is not Action.NOT_KNOWN:
        assert found.action is advice(story).action
    else:
        assert found.missing


@law
@given(any_story(), st.sampled_from([1, 3 * DAY, 8 * DAY]))
def test_what_is_discontinued_for_good_stays_so(story: Story, later: int) -> None:
    if advice(story).action is Action.DISCONTINUE:
        assert advice(story._replace(now=story.now + later)).action is Action.DISCONTINUE


@law
@given(any_story())
def test_every_answer_says_why(story: Story) -> None:
    found = advice(story)
    assert (found.rule is None) == (rank(found) == 0) or found.action is Action.DISCONTINUE
    assert all(answer.because and answer.citations for answer in found.rules)
    assert found.citations
    ranks = [answer.action.restrictiveness for answer in found.rules]
    assert ranks == sorted(ranks, reverse=True)
    spoken = {answer.rule for answer in found.rules}
    assert spoken | {rule.rule for rule in found.silent} == {
        rule.id for rule in TR.adjustment.rules
    }
