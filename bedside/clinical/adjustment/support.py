"""Which supportive drugs do the sources name beside a rule, and how much for this child?

A dose is computed only where the source gives one that may be; elsewhere its words are all
there is. Source: clinical.md section 10.
"""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal

from bedside.clinical.adjustment_table import SupportRule
from bedside.clinical.bilingual import Bilingual
from bedside.clinical.body import WeightBand
from bedside.clinical.citation import Citations
from bedside.clinical.protocol import Protocol
from bedside.clinical.sums import SumLine, SumStep
from bedside.clinical.units import plain, rounded

_MG_DECIMALS = 1


@dataclass(frozen=True, slots=True)
class SupportDose:
    """One drug the sources name. ``mg`` a dose, None where nothing may be computed.

    ``capped``: the sum gave more than ``maximum_mg``. ``sum_line`` is the sum before the
    maximum, None for a fixed dose or none.
    """

    id: str
    drug: str
    mg: Decimal | None
    mg_per_m2: Decimal | None
    maximum_mg: Decimal | None
    capped: bool
    every_hours: Decimal | None
    days: Decimal | None
    text: Bilingual
    sum_line: SumLine | None
    citations: Citations


def find_support(
    protocol: Protocol, rule: str, weight_band: WeightBand, bsa_m2: Decimal | None
) -> tuple[SupportDose, ...]:
    """What the sources name beside a rule of the adjustment table for this weight band.

    ``bsa_m2`` None = not known: a dose by body surface then has no figure. Empty for a rule
    the table does not have.
    """
    table = protocol.adjustment
    wanted = [name for each in table.rules if each.id == rule for name in each.supports]
    return tuple(
        _dose(support, bsa_m2)
        for support in table.supports
        if support.id in wanted and support.band in (None, weight_band)
    )


def _dose(support: SupportRule, bsa_m2: Decimal | None) -> SupportDose:
    line = _sum_line(support, bsa_m2)
    wanted = support.fixed_mg if line is None else line.result
    most = support.maximum_mg
    capped = wanted is not None and most is not None and wanted > most
    mg = most if capped else wanted
    return SupportDose(
        id=support.id,
        drug=support.drug,
        mg=None if mg is None else rounded(mg, _MG_DECIMALS),
        mg_per_m2=support.mg_per_m2,
        maximum_mg=most,
        capped=capped,
        every_hours=support.every_hours,
        days=support.days,
        text=support.text,
        sum_line=line,
        citations=support.citations,
    )


def _sum_line(support: SupportRule, bsa_m2: Decimal | None) -> SumLine | None:
    if support.mg_per_m2 is None or bsa_m2 is None:
        return None
    return SumLine(
        SumStep.DOSE_PER_M2,
        f"{plain(support.mg_per_m2)} × {plain(bsa_m2)} m2",
        support.mg_per_m2 * bsa_m2,
        "mg",
        support.citations,
    )
