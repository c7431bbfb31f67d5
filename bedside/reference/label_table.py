"""What does the label's volume table say? Its rows, read from the file beside the protocol."""

from __future__ import annotations

import csv
from decimal import Decimal, InvalidOperation
from pathlib import Path

from bedside.clinical.events import Level
from bedside.clinical.preparation_rules import LabelRow
from bedside.clinical.regimen import LevelDose
from bedside.reference.problems import Problem, ProtocolRefusedError

_BANDS = ("under_45kg", "45kg_or_more")


def read_label_table(path: Path, levels: tuple[LevelDose, ...]) -> tuple[LabelRow, ...]:
    """The rows of the table file. Raises ProtocolRefusedError with the line that is wrong."""
    try:
        text = path.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as error:
        raise ProtocolRefusedError(
            path, (Problem("preparation.table", f"a readable table file in UTF-8 ({error})"),)
        ) from error
    rows, problems = [], []
    for number, line in enumerate(csv.DictReader(text.splitlines(), restval=""), start=2):
        try:
            rows.append(_row(line, levels))
        except (KeyError, ValueError, InvalidOperation) as error:
            problems.append(Problem(f"line {number}", f"a row of the volume table ({error})"))
    if problems or not rows:
        raise ProtocolRefusedError(path, tuple(problems) or (Problem("file", "at least one row"),))
    return tuple(rows)


def _row(line: dict[str, str], levels: tuple[LevelDose, ...]) -> LabelRow:
    if line["weight_band"] not in _BANDS:
        raise ValueError(f"weight_band {line['weight_band']!r} is not one of {_BANDS}")
    fixed = line["weight_band"] == _BANDS[1]
    return LabelRow(
        level=_level(line["dose"], fixed, levels),
        surface_from_m2=None if fixed else _figure(line["bsa_low_m2"]),
        surface_to_m2=None if fixed else _figure(line["bsa_high_m2"]),
        bag_hours=int(line["bag_hours"]),
        rate_ml_per_h=_figure(line["rate_ml_per_h"]),
        diluent_ml=_figure(line["diluent_ml"]),
        stabilizer_ml=_figure(line["stabilizer_ml"]),
        drug_ml=_figure(line["drug_ml"]),
        vials=int(line["vials"]),
        top_up_ml=_figure(line["top_up_saline_ml"]) if line["top_up_saline_ml"] else None,
    )


def _figure(text: str) -> Decimal:
    """A figure above 0; ValueError or InvalidOperation otherwise."""
    figure = Decimal(text)
    if not figure.is_finite() or figure <= 0:
        raise ValueError(f"{text} is not a figure above 0")
    return figure


def _level(text: str, fixed: bool, levels: tuple[LevelDose, ...]) -> Level:
    """The level whose dose the row names, such as ``15 mcg/m2/day``."""
    figure, unit = text.split(" ", 1)
    if unit != ("mcg/day" if fixed else "mcg/m2/day"):
        raise ValueError(f"dose {text!r} has another unit than its weight band")
    for dose in levels:
        given = dose.fixed_mcg_per_day if fixed else dose.per_m2_mcg_per_day
        if given.value == Decimal(figure):
            return dose.level
    raise ValueError(f"dose {text!r} is at no level of the protocol")
