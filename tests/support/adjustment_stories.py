"""Stories of toxicity and infusion: told to the program as cases, and where they are drawn."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from decimal import Decimal
from itertools import product

from bedside.clinical.adjustment.advice import Advice, find_advice
from bedside.clinical.adjustment.entries import AdviceCase, ToxicityEntry
from bedside.clinical.adjustment_table import Toxicity
from bedside.clinical.body import WeightBand
from bedside.clinical.course import CourseCase, CourseEvent, CourseEventKind
from bedside.clinical.events import Indication, InterruptionCause, Level
from bedside.clinical.protocol import Protocol
from tests.support.adjustment_oracle import DAY, Event, Noted, Story
from tests.support.rules import TR

START = datetime(2026, 3, 2, 7, tzinfo=UTC)
LIVER = {
    0: ("1", "1", "1"),
    2: ("4", "2", "1"),
    3: ("2", "5.5", "1.5"),
    4: ("6", "2", "10.5"),
}
KINDS = ("cytokine_release", "neurological", "seizure", "liver", "other")


def moment(tick: int) -> datetime:
    return START + timedelta(hours=24 // DAY * tick)


def event(told: Event) -> CourseEvent:
    interrupted = told.kind == "interrupted"
    return CourseEvent(
        at=moment(told.at),
        kind=CourseEventKind(told.kind),
        cause=InterruptionCause(told.cause) if interrupted else None,
        level=None if told.level is None else Level(told.level),
    )


def entry(noted: Noted) -> ToxicityEntry:
    toxicity = Toxicity(noted.toxicity)
    if toxicity is Toxicity.LIVER:
        alt, ast, bilirubin = (Decimal(text) for text in LIVER[noted.grade])
        return ToxicityEntry(
            moment(noted.at),
            toxicity,
            alt_x_uln=alt,
            ast_x_uln=ast,
            bilirubin_x_uln=bilirubin,
        )
    count = noted.count if toxicity is Toxicity.SEIZURE else None
    return ToxicityEntry(moment(noted.at), toxicity, noted.grade, noted.term, count)


def case(story: Story) -> AdviceCase:
    course = CourseCase(
        Indication.RELAPSED_REFRACTORY,
        1,
        moment(story.now),
        tuple(event(told) for told in story.events),
    )
    entries = tuple(entry(noted) for noted in story.entries)
    return AdviceCase(course, WeightBand.UNDER, entries)


def advice(story: Story, protocol: Protocol = TR) -> Advice:
    found = find_advice(protocol, case(story))
    assert isinstance(found, Advice)
    return found


# The grid: toxicity x grade x level x what was done x how it went on x days x what was before.

GRADES = {
    **dict.fromkeys(("cytokine_release", "neurological", "seizure", "other"), (0, 1, 2, 3, 4)),
    "liver": (0, 2, 3, 4),
}
TERMS = ("pancreatitis", "neutropenia", "catheter infection")
LEVELS = ("step", "full")
DONE = ("nothing", "interrupted", "restarted", "restarted at once", "technical")
# When, after the onset, the last entry came and how long ago that was; in days.
AFTER = (None, (1, 0), (1, 2.75), (1, 3), (7, 4), (7.25, 4), (14, 1), (14.25, 8), (2, 12))
LATER_GRADES = (0, 1, 2, 3)
BEFORE = ("nothing", "the same, restarted", "a seizure", "another, open")


def stories() -> Iterator[Story]:
    """Every cell of the grid as a story."""
    for toxicity in KINDS:
        terms = TERMS if toxicity == "other" else (None,)
        for cell in product(terms, GRADES[toxicity], LEVELS, DONE, AFTER, BEFORE):
            after = cell[4]
            later_grades = LATER_GRADES if after else (0,)
            for later in later_grades:
                if later in GRADES[toxicity]:
                    yield story_of(toxicity, *cell, later)


def story_of(
    toxicity: str,
    term: str | None,
    grade: int,
    level: str,
    done: str,
    after: tuple[float, float] | None,
    before: str,
    later: int,
) -> Story:
    """One cell told as a story: first what was before, then the toxicity, then how it went."""
    events, entries, tick = _before(toxicity, term, before)
    if level == "full":
        events.append(Event(tick, "stepped"))
    onset = tick + 2 * DAY
    entries.append(Noted(onset, toxicity, grade, term))
    resolved_at = onset + int((after[0] if after else 1) * DAY)
    now = resolved_at + int((after[1] if after else 0) * DAY)
    if done != "nothing":
        cause = "technical" if done == "technical" else "adverse_reaction"
        events.append(Event(onset, "interrupted", None, cause))
    if done == "restarted" and now >= resolved_at + 3 * DAY:
        events.append(Event(resolved_at + 3 * DAY, "resumed", "step"))
    if done == "restarted at once":
        events.append(Event(resolved_at, "resumed", "step"))
    if after:
        entries.append(Noted(resolved_at, toxicity, later, term, count=0))
    return Story(tuple(events), tuple(entries), now)


def _before(
    toxicity: str, term: str | None, before: str
) -> tuple[list[Event], list[Noted], int]:
    events, entries = [Event(0, "started", "step")], []
    if before == "the same, restarted":
        low = 2 if toxicity in ("neurological", "seizure") else 3
        entries = [Noted(2, toxicity, low, term), Noted(4, toxicity, 0, term, count=0)]
        events += [Event(2, "interrupted"), Event(4 + 3 * DAY, "resumed", "step")]
        return events, entries, 5 * DAY
    if before == "a seizure":
        return events, [Noted(1, "seizure", 2)], DAY
    if before == "another, open":
        return events, [Noted(1, "other", 3, "sepsis")], DAY
    return events, entries, DAY


def possible(steps: list[tuple[int, str]], level: str) -> tuple[Event, ...]:
    """The events of ``steps`` (ticks apart, wish) that can follow one another."""
    events, tick, state = [Event(0, "started", level)], 0, "running"
    for apart, wish in steps:
        tick += apart
        if state == "running" and wish == "stepped" and level == "step":
            level = "full"
            events.append(Event(tick, "stepped"))
        elif state == "running" and wish in ("adverse_reaction", "technical"):
            state = "interrupted"
            events.append(Event(tick, "interrupted", None, wish))
        elif state == "interrupted" and wish in ("step", "full"):
            state, level = "running", wish
            events.append(Event(tick, "resumed", wish))
        elif state in ("running", "interrupted") and wish == "discontinued":
            events.append(Event(tick, "discontinued"))
            break
    return tuple(events)
