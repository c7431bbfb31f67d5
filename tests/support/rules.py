"""The shipped protocols, and the cases tests ask of them. Variants by dataclasses.replace."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from decimal import Decimal
from pathlib import Path

from hypothesis import settings

from bedside.clinical.body import BodySize
from bedside.clinical.citation import Citation, Cited, SourceKind
from bedside.clinical.dosing import Dose, DoseCase, find_dose
from bedside.clinical.events import Indication
from bedside.clinical.preparation.bag import Bag, BagCase, find_bag
from bedside.clinical.preparation_rules import Method
from bedside.clinical.protocol import Protocol
from bedside.reference import catalogue

ROOT = Path(__file__).resolve().parents[2]
VECTORS = ROOT / "tests" / "vectors"
PROTOCOLS = ROOT / "resources" / "protocols"
TABLES = ROOT / "resources" / "tables"

TR = catalogue.protocol("tr-review")
US = catalogue.protocol("us-label-2023-06")
NOON = datetime(2026, 4, 6, 12, tzinfo=UTC)

# A law is tried on many cases; on a busy machine a slow one is no fault.
law = settings(deadline=None, max_examples=150)


def vectors(question: str) -> list[dict[str, dict[str, object]]]:
    lines = (VECTORS / f"{question}.jsonl").read_text(encoding="utf-8").splitlines()
    return [json.loads(line) for line in lines]


def cited(value: str | int) -> Cited:
    return Cited(Decimal(value), (Citation(SourceKind.WARD_CHOICE, "a test"),))


def dose_case(
    weight_kg: str = "20",
    height_cm: str = "110",
    *,
    cycle: int = 1,
    day: int = 1,
    indication: Indication = Indication.RELAPSED_REFRACTORY,
    formula: str = "mosteller",
    age_years: str | None = None,
) -> DoseCase:
    age = None if age_years is None else Decimal(age_years)
    size = BodySize(Decimal(weight_kg), Decimal(height_cm), age)
    return DoseCase(size, indication, cycle, day, formula)


def dose(case: DoseCase, protocol: Protocol = TR) -> Dose:
    found = find_dose(protocol, case)
    assert isinstance(found, Dose)
    return found


def bag_case(
    hours: int = 96,
    method: Method = Method.MASS_BALANCE,
    diluent_ml: str = "270",
    priming_ml: str | None = None,
    bacteriostatic: bool = False,
) -> BagCase:
    priming = None if priming_ml is None else Decimal(priming_ml)
    return BagCase(hours, method, Decimal(diluent_ml), priming, bacteriostatic)


def bag(case: DoseCase, chosen: BagCase, protocol: Protocol = TR) -> Bag:
    found = find_bag(protocol, dose(case, protocol), chosen)
    assert isinstance(found, Bag)
    return found
