"""Would this tree work, and read well, on any machine?"""

from __future__ import annotations

import re
import tomllib
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
FOLDERS = ("bedside", "resources", "translations", "tests", "packaging", ".ci")
TEXT = {
    *(".py", ".toml", ".md", ".sh", ".ps1", ".spec", ".ts", ".svg", ".csv", ".in", ".txt", ""),
}
TOP = {
    *("bedside", "resources", "translations", "tests", "packaging", ".ci", ".gitignore"),
    *("README.md", "CONTRIBUTING.md", "CHANGELOG.md", "DECISIONS.md", "LICENSE"),
    *("Makefile", "pyproject.toml"),
}
# Left behind by tools; git ignores them.
MADE_BY_TOOLS = {
    *(".git", ".venv", "build", "dist", "mutants", ".coverage", ".hypothesis", ".benchmarks"),
    *("__pycache__", ".mypy_cache", ".ruff_cache", ".pytest_cache", ".import_linter_cache"),
}

# A place on one machine, or a registry of one network. Split, so as not to find themselves.
ONE_MACHINE = re.compile(
    r"(?<![\w.])/(?:home|root|Users|wo" r"rk)/\w|[A-Z]:\\Us" r"ers\\|file:" r"///"
)
REGISTRY = re.compile(r"(?:index-url|find-links|trusted-host)[ =]", re.IGNORECASE)


def texts() -> list[Path]:
    inside = [path for folder in FOLDERS for path in (ROOT / folder).rglob("*") if path.is_file()]
    top = [ROOT / name for name in TOP if (ROOT / name).is_file()]
    return sorted(
        path for path in [*inside, *top] if path.suffix in TEXT and "__pycache__" not in path.parts
    )


def named(path: Path) -> str:
    return path.relative_to(ROOT).as_posix()


@pytest.mark.parametrize("path", texts(), ids=named)
def test_no_text_names_a_place_on_one_machine(path: Path) -> None:
    content = path.read_text(encoding="utf-8")
    assert ONE_MACHINE.findall(content) == []


@pytest.mark.parametrize("kind", ["requirements", "requirements-dev"])
def test_every_pinned_part_has_hashes_and_no_address(kind: str) -> None:
    content = (ROOT / "packaging" / f"{kind}.txt").read_text(encoding="utf-8")
    assert "http" not in content
    assert REGISTRY.findall(content) == []
    entries = re.split(r"\n(?=[A-Za-z])", content.strip())
    assert [e.splitlines()[0] for e in entries if "==" not in e or "--hash=sha256:" not in e] == []


def test_the_checkers_parts_include_exactly_the_running_parts() -> None:
    """What is tested is what is shipped: both files pin the same versions."""
    running, checking = (
        dict(re.findall(r"^([\w.-]+)==([^ \\;]+)", path.read_text(encoding="utf-8"), re.MULTILINE))
        for path in (
            ROOT / "packaging" / "requirements.txt",
            ROOT / "packaging" / "requirements-dev.txt",
        )
    )
    assert running.items() - checking.items() == set()


def test_the_project_and_its_pins_name_the_same_parts() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    pinned = (ROOT / "packaging" / "requirements.in").read_text(encoding="utf-8")
    lines = {line for line in pinned.splitlines() if line and not line.startswith("#")}
    assert {blank_free(line) for line in lines} == {blank_free(x) for x in project["dependencies"]}


def blank_free(requirement: str) -> str:
    return requirement.replace(" ", "").replace('"', "'")


def test_the_top_level_is_fixed() -> None:
    there = {path.name for path in ROOT.iterdir()} - MADE_BY_TOOLS
    assert there - TOP == set()
    assert TOP - there == set()


def test_scripts_can_be_started() -> None:
    scripts = [*(ROOT / "packaging").glob("*.sh"), ROOT / ".ci" / "run"]
    assert [named(script) for script in scripts if not script.stat().st_mode & 0o100] == []


def test_the_changelog_puts_clinical_changes_first() -> None:
    changelog = (ROOT / "CHANGELOG.md").read_text(encoding="utf-8")
    for release in re.split(r"^## ", changelog, flags=re.MULTILINE)[1:]:
        headings = re.findall(r"^### (.+)$", release, flags=re.MULTILINE)
        assert headings[0] == "Clinical"
