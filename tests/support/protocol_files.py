"""Protocol files with one fault each, made from the shipped one."""

from __future__ import annotations

from pathlib import Path

import pytest

from bedside.clinical.protocol import Protocol
from bedside.reference.loading import load_protocol
from bedside.reference.problems import Problem, ProtocolRefusedError
from tests.support.rules import PROTOCOLS, TABLES

SHIPPED = (PROTOCOLS / "tr-review.toml").read_text(encoding="utf-8")


def changed(folder: Path, old: str, new: str, name: str = "mine.toml") -> Path:
    """The shipped Turkish file with its first ``old`` replaced."""
    assert old in SHIPPED
    file = folder / name
    file.write_text(SHIPPED.replace(old, new, 1), encoding="utf-8")
    return file


def load(file: Path) -> Protocol:
    return load_protocol(file, TABLES)


def problems_of_file(file: Path) -> tuple[Problem, ...]:
    """What is wrong with a file that must be refused."""
    with pytest.raises(ProtocolRefusedError) as refused:
        load(file)
    assert str(refused.value).startswith(f"{refused.value.path.name}: ")
    return refused.value.problems


# Fault: (what stood there, what stands now, the key that is named, a part of what was expected).
FAULTS = {
    "premedication that counts too short": (
        "counts_hours = { value = 24,",
        "counts_hours = { value = 6,",
        "premedication.counts_hours",
        "no less than the earliest a dose is given, not 6",
    ),
    "overlapping phases": ("[8, 28]", "[7, 28]", "plans[0].phases", "day 7 is in two phases"),
    "gap": ("[8, 28]", "[9, 28]", "plans[0].phases", "day 8 is in no phase"),
    "step above full": (
        "per_m2_mcg_per_day = { value = 5,",
        "per_m2_mcg_per_day = { value = 20,",
        "levels.step.per_m2_mcg_per_day",
        "below the full level's 15, not 20",
    ),
    "fixed step above full": (
        "fixed_mcg_per_day = { value = 9,",
        "fixed_mcg_per_day = { value = 30,",
        "levels.step.fixed_mcg_per_day",
        "below the full level's 28",
    ),
    "missing rate": (
        "hours = 24\nrate_ml_per_h = {",
        "hours = 24\n# rate_ml_per_h = {",
        "preparation.durations[0]",
        "missing required field `rate_ml_per_h`",
    ),
    "misspelt key": (
        "stabilizer_ml =",
        "stabiliser_ml =",
        "preparation",
        "unknown field `stabiliser_ml`",
    ),
    "missing source": (
        'water_ml = { value = 3, source = ["R: preparation", "L: section 2, preparation"] }',
        "water_ml = { value = 3 }",
        "preparation.water_ml",
        "missing required field `source`",
    ),
    "no source": (
        '["C: line content pushed by a flush"]',
        "[]",
        "preparation.flush_example_ml.source",
        "length >= 1",
    ),
    "source of no kind": (
        '["C: line content pushed by a flush"]',
        '["somewhere"]',
        "preparation.flush_example_ml.source[0]",
        "[RLCSW]",
    ),
    "not finite": (
        "vial_content_mcg = { value = 38.5",
        "vial_content_mcg = { value = nan",
        "preparation.vial_content_mcg",
        "a finite number",
    ),
    "divisor of nothing": ("divisor = 3600", "divisor = 0", "body.formulas[0]", "above 0"),
    "formula without figure": ("divisor = 3600", "", "body.formulas[0]", "['divisor'] for root"),
    "infinite formula": ("divisor = 3600", "divisor = inf", "body.formulas[0]", "finite"),
    "infinite steroid": (
        "mg_per_m2 = 10",
        "mg_per_m2 = inf",
        "premedication.steroid[0]",
        "a finite number",
    ),
    "half an hour": (
        "room_hours = { value = 96,",
        "room_hours = { value = 96.5,",
        "stability.bag.room_hours",
        "a whole number, not 96.5",
    ),
    "one level twice": ('level = "full"\n', 'level = "step"\n', "levels", "each once"),
    "no table": ("us_label_2023_06_preparation.csv", "none.csv", "preparation.table", "readable"),
}
