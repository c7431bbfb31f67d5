"""How were the figures of a bag found? Its sum, as a pharmacist would write it."""

from __future__ import annotations

from decimal import Decimal

from bedside.clinical.citation import Citations
from bedside.clinical.preparation.bag import Bag
from bedside.clinical.preparation.mass_balance import balance
from bedside.clinical.protocol import Protocol
from bedside.clinical.regimen import HOURS_PER_DAY
from bedside.clinical.sums import SumLine, SumStep
from bedside.clinical.units import plain, rounded

_SHOWN_DECIMALS = 4


def bag_sum(protocol: Protocol, bag: Bag) -> tuple[SumLine, ...]:
    """Every line from the dose to the volume, the vials and the dose really given."""
    return (*_volume_lines(protocol, bag), *_result_lines(protocol, bag))


def _volume_lines(protocol: Protocol, bag: Bag) -> tuple[SumLine, ...]:
    rules = protocol.preparation
    if bag.drug_ml_exact is None:
        return (
            SumLine(
                SumStep.TABLE_ROW,
                f"{plain(bag.dose.bsa_m2)} m2, {bag.case.bag_hours} h",
                bag.drug_ml,
                "mL",
                rules.table.citations,
            ),
        )
    found = balance(rules, bag.dose.dose_mcg_per_day, bag.rate_ml_per_h, bag.diluent_ml)
    needed = plain(rounded(found.concentration_mcg_per_ml, _SHOWN_DECIMALS))
    in_bag = plain(bag.diluent_ml + bag.stabilizer_ml)
    vial = plain(rules.concentration_mcg_per_ml.value)
    dose = plain(bag.dose.dose_mcg_per_day)
    return (
        SumLine(
            SumStep.CONCENTRATION,
            f"{dose} / ({HOURS_PER_DAY} × {plain(bag.rate_ml_per_h)})",
            rounded(found.concentration_mcg_per_ml, _SHOWN_DECIMALS),
            "mcg/mL",
            _rate_citations(protocol, bag),
        ),
        SumLine(
            SumStep.DRUG_VOLUME,
            f"{in_bag} × {needed} / ({vial} − {needed})",
            rounded(found.drug_ml_exact, _SHOWN_DECIMALS),
            "mL",
            rules.concentration_mcg_per_ml.citations,
        ),
        SumLine(
            SumStep.SYRINGE,
            plain(rounded(found.drug_ml_exact, _SHOWN_DECIMALS)),
            bag.drug_ml,
            "mL",
            rules.syringe.coarse_ml.citations,
        ),
    )


def _rate_citations(protocol: Protocol, bag: Bag) -> Citations:
    duration = protocol.preparation.duration(bag.case.bag_hours, bag.case.bacteriostatic)
    return duration.rate_ml_per_h.citations if duration else ()


def _result_lines(protocol: Protocol, bag: Bag) -> tuple[SumLine, ...]:
    rules = protocol.preparation
    vial = plain(rules.concentration_mcg_per_ml.value)
    rate = plain(bag.rate_ml_per_h)
    volume = plain(bag.bag_volume_ml)
    return (
        SumLine(
            SumStep.DELIVERED,
            f"{vial} × {plain(bag.drug_ml)} / {volume} × {rate} × {HOURS_PER_DAY}",
            rounded(bag.delivered_mcg_per_day, 2),
            "mcg/day",
            rules.concentration_mcg_per_ml.citations,
        ),
        SumLine(
            SumStep.VIALS,
            f"⌈{plain(bag.drug_ml)} / {plain(rules.withdrawable_ml.value)}⌉",
            Decimal(bag.vials),
            "vials",
            rules.withdrawable_ml.citations,
        ),
        SumLine(
            SumStep.INFUSED,
            f"{rate} × {bag.case.bag_hours}",
            bag.infused_ml,
            "mL",
            _rate_citations(protocol, bag),
        ),
        SumLine(
            SumStep.FLUSH,
            f"{plain(rules.flush_example_ml.value)} / {rate}",
            bag.flush_10_ml_hours,
            "h",
            rules.flush_example_ml.citations,
        ),
    )
