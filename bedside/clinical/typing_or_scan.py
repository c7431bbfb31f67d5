"""Did a person type these characters, or did a scanner?

A scanner types a whole code within a fraction of a second, evenly; nobody types so fast for
so long. Keys are judged by the times between them alone, in whole milliseconds; a key that
repeats because it is held down must not be counted (the window is told so by the system).
The limits are a choice of the ward and come from a file.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from bedside.clinical.citation import Cited


class KeySource(StrEnum):
    """Where keys came from."""

    TYPING = "typing"
    SCAN = "scan"


@dataclass(frozen=True, slots=True)
class KeyTiming:
    """Limits: a scan has so many characters at least, no gap longer than ``longest_gap_ms``,
    and ``average_gap_ms`` on the average at most."""

    fewest_characters: Cited
    longest_gap_ms: Cited
    average_gap_ms: Cited


def source_of(gaps_ms: Sequence[int], timing: KeyTiming) -> KeySource:
    """Who typed a finished row of keys, from the gaps between them (one fewer than keys)."""
    keys = len(gaps_ms) + 1
    if keys < timing.fewest_characters.whole or not may_be_scan(gaps_ms, timing):
        return KeySource.TYPING
    return KeySource.SCAN


def may_be_scan(gaps_ms: Sequence[int], timing: KeyTiming) -> bool:
    """Whether keys that still arrive may be the beginning of a scan.

    While they may, a field holds them back; when they may no longer, or no key followed for
    ``longest_gap_ms``, they were typed and belong to the field (unless :func:`source_of`
    says scan). So not one character of a scan lands in a dose field.
    """
    if any(gap > timing.longest_gap_ms.value for gap in gaps_ms):
        return False
    return sum(gaps_ms) <= timing.average_gap_ms.value * len(gaps_ms)
