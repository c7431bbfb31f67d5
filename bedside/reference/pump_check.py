"""How closely must a pump agree with its bag? The rules that ship."""

from __future__ import annotations

from decimal import Decimal
from functools import lru_cache
from pathlib import Path

from bedside import locations
from bedside.clinical.pump_read_back import OtherRate, PumpRules
from bedside.reference.citing import all_cited, citations
from bedside.reference.problems import Problem, ProtocolRefusedError
from bedside.reference.rule_file import read_file, shaped_file
from bedside.reference.schema import CitedNumber, FileRecord, Sources


class OtherRateRecord(FileRecord, frozen=True):
    """A rate of another scheme."""

    hours: int
    rate_ml_per_h: Decimal
    source: Sources


class PumpCheckFile(FileRecord, frozen=True):
    """The whole file."""

    rate_shown_to: CitedNumber
    factor_off_percent: CitedNumber
    volume_off_percent: CitedNumber
    hours_off: CitedNumber
    day_off_hours: CitedNumber
    check_lasts_minutes: CitedNumber
    other_rate: tuple[OtherRateRecord, ...]


@lru_cache(maxsize=1)
def shipped_pump_rules() -> PumpRules:
    """The rules that ship, read once."""
    return load_pump_rules(locations.resources() / "pump_check.toml")


def load_pump_rules(path: Path) -> PumpRules:
    """The rules in ``path``. Raises ProtocolRefusedError naming the key at fault."""
    file = shaped_file(path, read_file(path), PumpCheckFile)
    limits = all_cited(file)
    for name, limit in limits.items():
        if limit.value <= 0:
            raise ProtocolRefusedError(path, (Problem(name, "a number above 0"),))
    for each in file.other_rate:
        if not each.rate_ml_per_h.is_finite() or each.rate_ml_per_h <= 0:
            raise ProtocolRefusedError(path, (Problem("other_rate", "a rate above 0"),))
    rates = tuple(
        OtherRate(each.hours, each.rate_ml_per_h, citations(each.source))
        for each in file.other_rate
    )
    return PumpRules(**limits, other_rates=rates)
