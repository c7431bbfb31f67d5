"""Is the clinical core free of windows, files, clock and chance, and the command line of Qt?"""

from __future__ import annotations

import ast
import json
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
CLINICAL = sorted((ROOT / "bedside" / "clinical").rglob("*.py"))

# What a rule may stand on. Everything else needs a good reason and a line here.
CORE_MAY_IMPORT = {
    "__future__",
    "bedside",
    "collections",
    "dataclasses",
    "datetime",
    "decimal",
    "enum",
    "functools",
    "itertools",
    "msgspec",
    "operator",
    "re",
    "typing",
    "unicodedata",
}
CLOCK_AND_FILES = {"now", "utcnow", "today", "open", "print", "input", "getenv"}
NO_QT_BELOW = ("clinical", "reference", "store", "documents", "services", "locations")


def named(path: Path) -> str:
    return path.relative_to(ROOT).as_posix()


def imported(tree: ast.Module) -> set[str]:
    """The first part of every module named in an import, at the top or inside a function."""
    names: set[str] = set()
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            names |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom):
            names.add("bedside" if node.level else str(node.module))
    return {name.split(".", maxsplit=1)[0] for name in names}


def called(tree: ast.Module) -> set[str]:
    """The last name of every call: ``datetime.now()`` is ``now``."""
    calls = [node.func for node in ast.walk(tree) if isinstance(node, ast.Call)]
    plain = {call.id for call in calls if isinstance(call, ast.Name)}
    return plain | {call.attr for call in calls if isinstance(call, ast.Attribute)}


def modules_loaded_by(code: str, given: str = "") -> set[str]:
    """Names of all modules in memory after ``code`` ran in a fresh Python."""
    report = "\nimport json, sys; print(json.dumps(sorted(sys.modules)), file=sys.stderr)"
    finished = subprocess.run(
        [sys.executable, "-W", "error", "-c", code + report],
        cwd=ROOT,
        input=given,
        capture_output=True,
        text=True,
        check=False,
    )
    assert finished.returncode == 0, finished.stderr
    return set(json.loads(finished.stderr.splitlines()[-1]))


def modules_under(room: str) -> list[str]:
    folder = ROOT / "bedside" / room
    if not folder.is_dir():
        return [f"bedside.{room}"]
    files = sorted(folder.rglob("*.py"))
    dotted = [".".join(file.relative_to(ROOT).with_suffix("").parts) for file in files]
    return [name.removesuffix(".__init__") for name in dotted]


@pytest.mark.parametrize("module", CLINICAL, ids=named)
def test_the_core_imports_nothing_but_the_language(module: Path) -> None:
    tree = ast.parse(module.read_text(encoding="utf-8"))
    assert imported(tree) - CORE_MAY_IMPORT == set()


@pytest.mark.parametrize("module", CLINICAL, ids=named)
def test_the_core_reads_no_clock_and_opens_no_file(module: Path) -> None:
    tree = ast.parse(module.read_text(encoding="utf-8"))
    assert called(tree) & CLOCK_AND_FILES == set()


@pytest.mark.parametrize("module", CLINICAL, ids=named)
def test_the_core_never_reckons_with_binary_fractions(module: Path) -> None:
    tree = ast.parse(module.read_text(encoding="utf-8"))
    constants = [node.value for node in ast.walk(tree) if isinstance(node, ast.Constant)]
    assert [value for value in constants if isinstance(value, float)] == []
    assert "float" not in called(tree)


@pytest.mark.parametrize("room", NO_QT_BELOW)
def test_no_qt_is_loaded_below_the_windows(room: str) -> None:
    code = "\n".join(f"import {module}" for module in modules_under(room))
    loaded = modules_loaded_by(code)
    assert {name for name in loaded if name.startswith(("PySide6", "shiboken6"))} == set()


CALC = """
import sys
from bedside.cli.entry import main
sys.argv = ["bedside", "calc", "{question}"]
try:
    main()
except SystemExit as end:
    if end.code:
        raise
"""


@pytest.mark.parametrize("question", ["dose", "bag", "premedication", "grade", "plan"])
def test_calc_answers_without_qt_database_or_paper(question: str) -> None:
    lines = (ROOT / "tests" / "vectors" / f"{question}.jsonl").read_text(encoding="utf-8")
    case = json.loads(lines.splitlines()[0])["case"]
    loaded = modules_loaded_by(CALC.format(question=question), json.dumps(case) + "\n")
    heavy = {"PySide6", "shiboken6", "sqlite_utils", "sqlcipher3", "reportlab", "zxingcpp", "numpy"}
    assert "bedside.clinical.dosing" in loaded
    assert heavy & loaded == set()
