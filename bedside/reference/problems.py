"""What is wrong with a file of rules? Each fault with file, key and what was expected."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Problem:
    """A fault: at which ``key`` (dotted path) and what was expected there."""

    key: str
    expected: str

    def __str__(self) -> str:
        return f"{self.key}: {self.expected}"


class ProtocolRefusedError(Exception):
    """A file of rules may not be used. ``problems`` names every fault that was found."""

    def __init__(self, path: Path, problems: tuple[Problem, ...]) -> None:
        self.path = path
        self.problems = problems
        super().__init__("\n".join(f"{path.name}: {problem}" for problem in problems))
