"""Is every file small enough to be read at one sitting, and finished?"""

from __future__ import annotations

import ast
import re
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
MODULES = sorted((ROOT / "bedside").rglob("*.py"))

MOST_LINES_OF_A_FILE = 400
MOST_LINES_OF_A_FUNCTION = 40

# A name that says nothing invites everything.
NAMES_THAT_SAY_NOTHING = {"utils", "util", "helpers", "helper", "common", "base", "manager", "misc"}
# Split, so that this file does not hold the words it looks for.
UNFINISHED = re.compile("TO" r"DO|FIX" r"ME|NotImpl" r"ementedError|TYPE_" r"CHECKING")
EXCUSED_FROM_TESTS = re.compile("pragma:" r"\s*no\s*(cover|branch)")

Function = ast.FunctionDef | ast.AsyncFunctionDef


def named(path: Path) -> str:
    return path.relative_to(ROOT).as_posix()


def functions(tree: ast.Module) -> list[Function]:
    return [node for node in ast.walk(tree) if isinstance(node, Function)]


def lines_of(function: Function) -> int:
    """From the first decorator to the last line, without the docstring."""
    first = min([function.lineno, *(d.lineno for d in function.decorator_list)])
    last = function.end_lineno or first
    opening = function.body[0]
    documented = ast.get_docstring(function, clean=False) is not None
    docstring = (opening.end_lineno or 0) - opening.lineno + 1 if documented else 0
    return last - first + 1 - docstring


@pytest.mark.parametrize("module", MODULES, ids=named)
def test_a_file_is_at_most_400_lines_and_its_functions_40(module: Path) -> None:
    source = module.read_text(encoding="utf-8")
    assert len(source.splitlines()) <= MOST_LINES_OF_A_FILE
    too_long = {
        function.name: lines_of(function)
        for function in functions(ast.parse(source))
        if lines_of(function) > MOST_LINES_OF_A_FUNCTION
    }
    assert too_long == {}


@pytest.mark.parametrize("module", MODULES, ids=named)
def test_a_name_says_what_is_inside(module: Path) -> None:
    words = {part.lower() for part in module.relative_to(ROOT).with_suffix("").parts}
    assert words & NAMES_THAT_SAY_NOTHING == set()


@pytest.mark.parametrize("module", MODULES, ids=named)
def test_nothing_is_left_unfinished_or_excused(module: Path) -> None:
    source = module.read_text(encoding="utf-8")
    found = [match.group() for match in UNFINISHED.finditer(source)]
    found += [match.group() for match in EXCUSED_FROM_TESTS.finditer(source)]
    assert found == []


@pytest.mark.parametrize("module", MODULES, ids=named)
def test_a_module_says_what_it_answers(module: Path) -> None:
    docstring = ast.get_docstring(ast.parse(module.read_text(encoding="utf-8")))
    assert docstring, "a module opens with a docstring that says the question it answers"
