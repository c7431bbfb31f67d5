"""In which ways can these characters be fields, where a separator may have been lost?

Every separator that did arrive ends a field; where none stands, a field of free length may
end at any character. No identifier stands twice. Each place is tried once, and only so many
different readings are kept as the question needs.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from functools import partial

from bedside.clinical.packs.gs1_values import has_right_check_digit, is_day, is_gtin_shaped
from bedside.clinical.packs.identifiers import (
    GROUP_SEPARATOR,
    NEEDED,
    Field,
    Identifier,
    PackRules,
    ValueKind,
)

# The needed fields of one reading, in whatever order they came.
Reading = frozenset[Field]

# Codes of packs, nasty ones included, need about a thousand at most. Beyond this the characters
# only look like fields, and to go through every way would take minutes.
_MOST_PLACES = 4000


class TooManyWaysError(Exception):
    """A text that can be cut into fields in too many ways to try them all."""


@dataclass(frozen=True, slots=True)
class Wanted:
    """Which readings are asked for, and ``most`` how many different ones at most."""

    complete: bool
    right_check_digit: bool
    most: int


def readings(text: str, rules: PackRules, on: date, wanted: Wanted) -> tuple[Reading, ...]:
    """The different readings of ``text`` (an element string, :func:`element_text`).

    Two readings differ if they differ in a needed field. Raises TooManyWaysError.
    """
    search = _Search(tuple(text.split(GROUP_SEPARATOR)), rules, on, wanted)
    return search.onwards(0, 0, frozenset())


class _Search:
    """All ways from one place of the runs between separators to the end."""

    def __init__(self, runs: tuple[str, ...], rules: PackRules, on: date, wanted: Wanted) -> None:
        self._runs = runs
        self._rules = rules
        self._is_day = partial(is_day, on=on)
        self._wanted = wanted
        self._tried = 0
        self._known: dict[tuple[int, int, frozenset[str]], tuple[Reading, ...]] = {}

    def onwards(self, run: int, start: int, used: frozenset[str]) -> tuple[Reading, ...]:
        """The readings of what follows ``start`` in run ``run``, after the fields ``used``."""
        if start == len(self._runs[run]):
            if run + 1 == len(self._runs):
                return self._at_the_end(used)
            run, start = run + 1, 0
        place = (run, start, used)
        if place not in self._known:
            self._known[place] = self._found(run, start, used)
        return self._known[place]

    def _at_the_end(self, used: frozenset[str]) -> tuple[Reading, ...]:
        if self._wanted.complete and not used >= NEEDED:
            return ()
        return (frozenset(),)

    def _found(self, run: int, start: int, used: frozenset[str]) -> tuple[Reading, ...]:
        self._tried += 1
        if self._tried > _MOST_PLACES:
            raise TooManyWaysError
        found: dict[Reading, None] = {}
        for identifier, value in self._fields_at(run, start, used):
            end = start + len(identifier.ai) + len(value)
            field = {(identifier.ai, value)} if identifier.ai in NEEDED else set()
            for rest in self.onwards(run, end, used | {identifier.ai}):
                found[rest | field] = None
            if len(found) >= self._wanted.most:
                break
        return tuple(found)[: self._wanted.most]

    def _fields_at(
        self, run: int, start: int, used: frozenset[str]
    ) -> Iterator[tuple[Identifier, str]]:
        text = self._runs[run]
        for identifier in self._rules.identifiers:
            if identifier.ai not in used and text.startswith(identifier.ai, start):
                rest = text[start + len(identifier.ai) :][: identifier.most]
                for value in self._values(identifier, rest):
                    yield identifier, value

    def _values(self, identifier: Identifier, rest: str) -> Iterator[str]:
        if identifier.kind is ValueKind.TEXT:
            yield from (rest[:length] for length in range(1, len(rest) + 1))
        elif identifier.kind is ValueKind.DATE:
            if self._is_day(rest):
                yield rest
        elif is_gtin_shaped(rest) and (
            has_right_check_digit(rest) or not self._wanted.right_check_digit
        ):
            yield rest
