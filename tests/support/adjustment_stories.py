"""Stories of toxicity and infusion: told to the program as cases, and where they are drawn."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from decimal import Decimal
from itertools import product
from typing import NamedTuple

from bedside.clinical.adjustment.advice import Advice, find_advice
from bedside.clinical.adjustment.entries import AdviceCase, ToxicityEntry
from bedside.clinical.adjustment_table import Action, Toxicity
from bedside.clinical.body import WeightBand
from bedside.clinical.course import CourseCase, CourseEvent, CourseEventKind
from bedside.clinical.events import Indication, InterruptionCause, Level
from bedside.clinical.protocol import Protocol
from tests.support.adjustment_oracle import DAY, Event, Noted, Story, Told
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


def stories(toxicity: str) -> Iterator[Story]:
    """Every cell of one toxicity as a story."""
    terms = TERMS if toxicity == "other" else (None,)
    for cell in product(terms, GRADES[toxicity], LEVELS, DONE, AFTER, BEFORE):
        after = cell[4]
        for later in LATER_GRADES if after else (0,):
            if later in GRADES[toxicity]:
                yield story_of(Cell(toxicity, *cell, later))


class Cell(NamedTuple):
    """One cell of the grid; days after the onset, and days since then."""

    toxicity: str
    term: str | None
    grade: int
    level: str
    done: str
    after: tuple[float, float] | None
    before: str
    later: int = 0


def story_of(cell: Cell) -> Story:
    """One cell told as a story: first what was before, then the toxicity, then how it went."""
    events, entries, tick = _before(cell)
    if cell.level == "full":
        events.append(Event(tick, "stepped"))
    onset = tick + 2 * DAY
    entries.append(Noted(onset, cell.toxicity, cell.grade, cell.term))
    days, since = cell.after or (1, 0)
    resolved_at = onset + int(days * DAY)
    now = resolved_at + int(since * DAY)
    if cell.done != "nothing":
        cause = "technical" if cell.done == "technical" else "adverse_reaction"
        events.append(Event(onset, "interrupted", None, cause))
    if cell.done == "restarted" and now >= resolved_at + 3 * DAY:
        events.append(Event(resolved_at + 3 * DAY, "resumed", "step"))
    if cell.done == "restarted at once":
        events.append(Event(resolved_at, "resumed", "step"))
    if cell.after:
        entries.append(Noted(resolved_at, cell.toxicity, cell.later, cell.term, count=0))
    return Story(tuple(events), tuple(entries), now)


def _before(cell: Cell) -> tuple[list[Event], list[Noted], int]:
    events, toxicity, term = [Event(0, "started", "step")], cell.toxicity, cell.term
    if cell.before == "the same, restarted":
        earlier = 2 if toxicity in ("neurological", "seizure") else 3
        entries = [Noted(2, toxicity, earlier, term), Noted(4, toxicity, 0, term, count=0)]
        events += [Event(2, "interrupted"), Event(4 + 3 * DAY, "resumed", "step")]
        return events, entries, 5 * DAY
    if cell.before == "a seizure":
        return events, [Noted(1, "seizure", 2)], DAY
    if cell.before == "another, open":
        return events, [Noted(1, "other", 3, "sepsis")], DAY
    return events, [], DAY


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


def rank(found: Advice) -> int:
    """How restrictive advice is for certain: of *not known* what holds in any case."""
    return (found.at_least or found.action).restrictiveness


def is_milder(after: Advice, before: Advice) -> bool:
    """Whether ``after`` restricts less than ``before``.

    One step down the list is none: a full level that was allowed and now is not, while the
    low one goes on, gives the child less of the drug.
    """
    withheld = before.action is Action.MAY_STEP_TO_FULL and after.action in (
        Action.GO_ON,
        Action.GO_ON_WITH_SUPPORT,
    )
    return rank(after) < rank(before) and not withheld


def tick_of(at: datetime | None) -> int | None:
    return None if at is None else (at - START) // timedelta(hours=24 // DAY)


def told_by_program(story: Story, protocol: Protocol = TR) -> Told:
    """What the program says of a story, in the second reader's words."""
    found = advice(story, protocol)
    return Told(
        found.action.value,
        frozenset((answer.rule, answer.action.value) for answer in found.rules),
        tick_of(found.restart_not_before),
        tick_of(found.full_not_before),
    )
