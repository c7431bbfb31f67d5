"""A training ward with its example patients, and the wizard over it, at a fixed hour."""

from __future__ import annotations

import importlib.util
from datetime import UTC, datetime
from pathlib import Path
from types import SimpleNamespace
from zoneinfo import ZoneInfo

import pytest

from bedside.documents.words import Words
from bedside.services.example_patients import register_examples
from bedside.services.papers import Papers
from bedside.services.passwords import TRAINING_PASSWORD
from bedside.services.preparation.service import Preparation
from bedside.services.ward import WardEntry, WardFounding
from bedside.ui.language import use_language
from bedside.ui.theme.apply import apply_theme
from bedside.ui.wizard.page import PreparationPage
from tests.support.pharmacy import Counter

_HERE = Path(__file__).parent
NOW = datetime(2026, 11, 23, 9, 0, tzinfo=UTC)


@pytest.fixture
def bench(qtbot, qapp, tmp_path):
    apply_theme(qapp, dark=False, scale=1.0)
    time = SimpleNamespace(now=NOW)
    clock = lambda: time.now  # noqa: E731
    WardFounding(tmp_path, "test-pc", clock).found_training("en", tmp_path / "ward")
    door = WardEntry(tmp_path / "ward", "test-pc", clock)
    at_work = door.sign_in(door.people()[0].person_id, TRAINING_PASSWORD).at_work
    patient = register_examples(at_work)[0]
    words = Words(lambda _context, text: text, ".", "en")
    preparation = Preparation(at_work)
    papers = Papers(at_work, lambda: words)
    page = PreparationPage(
        preparation,
        papers,
        clock=lambda: time.now.astimezone(ZoneInfo("Europe/Istanbul")),
        person_name=at_work.person.name,
    )
    qtbot.addWidget(page)
    page.resize(1158, 768)
    page.show()
    yield SimpleNamespace(
        page=page, preparation=preparation, papers=papers, patient=patient, time=time, door=door
    )
    at_work.file.close()


@pytest.fixture
def desk(qtbot, qapp, ward):
    """An ordered and planned cycle, and the wizard over it; ``hours`` are those of its bags."""
    apply_theme(qapp, dark=False, scale=1.0)
    use_language(qapp, "en")
    counter = Counter(ward)
    counter.bed.ordered()
    hours = counter.planned()
    preparation = Preparation(ward.pharmacist)
    page = PreparationPage(
        preparation,
        Papers(ward.pharmacist, lambda: Words(lambda _context, text: text, ".", "en")),
        clock=lambda: ward.pharmacist.local(ward.clock()),
        person_name=ward.pharmacist.person.name,
    )
    qtbot.addWidget(page)
    page.resize(1158, 768)
    page.show()
    return SimpleNamespace(
        page=page,
        preparation=preparation,
        counter=counter,
        patient=counter.patient,
        hours=hours,
        full=next(n for n in range(len(hours)) if sum(hours[:n]) == 7 * 24) + 1,
    )


def _beside(name):
    spec = importlib.util.spec_from_file_location(name, _HERE / f"{name}.py")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.fixture(scope="session")
def way():
    """The clicks and keys that carry a bag from page to page."""
    return _beside("way")


@pytest.fixture(scope="session")
def example():
    """One worked bag."""
    return _beside("example")
