"""A second reading of section 9, to hold the first against.

Written from the text of clinical.md alone, with its numbers in place, and sharing nothing
with the program: it walks through a story tick by tick, a quarter of a day each, and keeps
for every toxicity what a careful person would keep on paper.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import NamedTuple

DAY = 4  # ticks; one tick is 6 h
ORDER = (
    "go_on",
    "go_on_with_support",
    "may_step_to_full",
    "may_restart_low",
    "wait",
    "interrupt",
    "consider_discontinuing",
    "discontinue",
)
RESOLVED = {"cytokine_release": 0, "neurological": 1, "liver": 1, "other": 1}
HELD_TICKS = {"cytokine_release": 0, "neurological": 3 * DAY, "liver": 0, "other": 0}
RULE = {"cytokine_release": "crs-3", "neurological": "neuro-3", "liver": "liver"}


class Event(NamedTuple):
    at: int
    kind: str
    level: str | None = None
    cause: str = "adverse_reaction"


@dataclass(frozen=True)
class Noted:
    """An entry. ``grade`` of the liver: 0 normal, 2, 3, 4 as the multiples say."""

    at: int
    toxicity: str
    grade: int
    term: str | None = None
    count: int = 1


class Story(NamedTuple):
    events: tuple[Event, ...]
    entries: tuple[Noted, ...]
    now: int


class Told(NamedTuple):
    action: str
    rules: frozenset[tuple[str, str]]
    restart_not_before: int | None
    full_not_before: int | None


@dataclass
class Line:
    """One toxicity on paper."""

    toxicity: str
    term: str | None
    status: int = 0
    looked: int = 0
    seized: int = 0
    worst: int = 0
    worst_at_step: int = 0
    seizures: int = 0
    open: bool = False
    onset: int = 0
    episode_worst: int = 0
    held: int | None = None
    longest: int = 0
    restart: int | None = None
    ever: bool = False
    acted_on: list[int] = field(default_factory=list)
    came_back: bool = False
    on_since_start: bool = False


class Paper:
    """The story so far."""

    def __init__(self, story: Story) -> None:
        self.story = story
        self.state, self.level, self.cause = "not_started", "", ""
        self.lines: dict[tuple[str, str | None], Line] = {}
        self.resumes: list[int] = []

    def read(self) -> Told:
        for tick in range(self.story.now + 1):
            for event in self.story.events:
                if event.at == tick:
                    self.happen(event)
            self.note([entry for entry in self.story.entries if entry.at == tick], tick)
            for line in self.lines.values():
                self.age(line, tick)
        return self.tell()

    def happen(self, event: Event) -> None:
        self.state = {
            "started": "running",
            "resumed": "running",
            "stepped": "running",
        }.get(event.kind, event.kind)
        self.level = "full" if event.kind == "stepped" else event.level or self.level
        self.cause = event.cause
        if event.kind in ("started", "resumed"):
            for line in self.lines.values():
                line.on_since_start = line.status > 0
        if event.kind == "resumed":
            self.resumes.append(event.at)
            for line in self.lines.values():
                if line.ever and line.restart is None:
                    line.restart = event.at
        if self.state != "running":
            for line in self.lines.values():
                if line.open:
                    line.restart = None

    def note(self, entries: list[Noted], tick: int) -> None:
        touched: dict[tuple[str, str | None], list[Noted]] = {}
        for entry in entries:
            touched.setdefault((entry.toxicity, entry.term), []).append(entry)
            if entry.toxicity == "seizure" and (entry.count or entry.grade):
                touched.setdefault(("neurological", None), []).append(entry)
        for key, noted in touched.items():
            line = self.lines.setdefault(key, Line(*key))
            own = [entry.grade for entry in noted if entry.toxicity == line.toxicity]
            seized = [entry.grade for entry in noted if entry.toxicity != line.toxicity]
            if own:
                line.looked, line.seized = max(own), 0
            line.seized = max([line.seized, *seized])
            line.status = max(line.looked, line.seized)
            line.seizures += sum(entry.count for entry in noted if entry.toxicity == "seizure")
            self.weigh(line, max(entry.grade for entry in noted), tick)

    def weigh(self, line: Line, entered: int, tick: int) -> None:
        line.on_since_start = line.on_since_start or line.status > 0
        line.worst = max(line.worst, entered)
        if self.level == "step":
            line.worst_at_step = max(line.worst_at_step, entered)
        if line.toxicity == "seizure" or line.term == "neutropenia":
            return
        if entered >= 3:
            line.acted_on.append(tick)
            first = line.acted_on[0]
            if first < tick and any(first <= resume <= tick for resume in self.resumes):
                line.came_back = True
        if line.status >= 3 and not line.open:
            line.open, line.onset, line.episode_worst = True, tick, 0
            line.ever, line.restart, line.held = True, None, None
        if line.open:
            line.episode_worst = max(line.episode_worst, line.status)
            if line.status > RESOLVED[line.toxicity]:
                line.held = None
            elif line.held is None:
                line.held = tick

    def age(self, line: Line, tick: int) -> None:
        if not line.open:
            return
        line.longest = max(line.longest, (tick if line.held is None else line.held) - line.onset)
        if self.state == "running" and self.may_end(line, tick):
            line.open = False

    def may_end(self, line: Line, tick: int) -> bool:
        return line.held is not None and tick >= line.held + HELD_TICKS[line.toxicity]

    def tell(self) -> Told:
        rules = {rule for line in self.lines.values() for rule in self.rules_of(line)}
        action = max((said for _, said in rules), key=ORDER.index, default="go_on")
        if self.state == "discontinued":
            action = "discontinue"
        explained = any(
            line.open or line.on_since_start
            for line in self.lines.values()
            if line.toxicity != "seizure"
        )
        reaction = self.state == "interrupted" and self.cause == "adverse_reaction"
        restart = None if action == "discontinue" else self.restart_from()
        full = None if action == "discontinue" else self.full_from()
        if reaction and not explained and action != "discontinue":
            action = "not_known"
        return Told(action, frozenset(rules), restart, full)

    def restart_from(self) -> int | None:
        opened = [line for line in self.lines.values() if line.open]
        if not opened or any(line.held is None for line in opened):
            return None
        return max((line.held or 0) + HELD_TICKS[line.toxicity] for line in opened)

    def full_from(self) -> int | None:
        if any(line.open for line in self.lines.values()):
            return None
        if self.state != "running" or self.level != "step":
            return None
        restarts = [line.restart for line in self.lines.values() if line.restart is not None]
        return max(restarts) + 7 * DAY if restarts else None

    def rules_of(self, line: Line) -> set[tuple[str, str]]:
        rules = self.for_good(line) | self.support(line)
        if line.term == "neutropenia" or line.toxicity == "seizure":
            return rules
        rule = RULE.get(line.toxicity, "other-3")
        if line.open and line.episode_worst == 3:
            rules |= {(rule, said) for said in self.open_says(line)}
        if line.open and line.episode_worst == 4 and line.toxicity in ("liver", "other"):
            rules.add(("liver" if rule == "liver" else "other-4", "consider_discontinuing"))
        full = self.full_from()
        if line.restart is not None and full is not None and self.story.now >= full:
            rules.add((rule, "may_step_to_full"))
        # One rule has one answer, its most restrictive.
        best: dict[str, str] = {}
        for name, said in rules:
            best[name] = max((said, best.get(name, said)), key=ORDER.index)
        return set(best.items())

    def open_says(self, line: Line) -> list[str]:
        if self.state == "running":
            return ["interrupt"]
        if not self.may_end(line, self.story.now):
            return ["wait"] if self.state != "discontinued" else []
        return ["may_restart_low"] if self.state == "interrupted" else []

    def for_good(self, line: Line) -> set[tuple[str, str]]:
        neuro, crs = line.toxicity == "neurological", line.toxicity == "cytokine_release"
        found = {
            "crs-4": crs and line.worst >= 4,
            "neuro-4": neuro and line.worst >= 4,
            "neuro-3": neuro
            and (line.worst_at_step >= 3 or line.longest > 7 * DAY or line.came_back),
            "seizure": line.toxicity == "seizure" and line.seizures > 1,
            "liver": line.toxicity == "liver" and line.longest > 14 * DAY,
            "other-3": line.toxicity == "other" and line.longest > 14 * DAY,
        }
        return {(rule, "discontinue") for rule, holds in found.items() if holds}

    def support(self, line: Line) -> set[tuple[str, str]]:
        mild = line.status in (1, 2)
        found = {
            "crs-1-2": line.toxicity == "cytokine_release" and mild,
            "neuro-1-2": line.toxicity == "neurological" and mild,
            "blood": line.term == "neutropenia" and line.status >= 3,
            "infection": line.term in ("infection", "catheter infection") and line.status >= 1,
        }
        return {(rule, "go_on_with_support") for rule, holds in found.items() if holds}


def told_by_hand(story: Story) -> Told:
    """What section 9 says of a story, read by this second reader."""
    return Paper(story).read()
