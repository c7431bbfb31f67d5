"""One worked bag for the wizard's tests: 96 h, 10.05 mcg/day, as in the pictures."""

from __future__ import annotations

from decimal import Decimal

from bedside.clinical.body import BodySize
from bedside.clinical.citation import Citation, SourceKind
from bedside.clinical.dosing import Basis, Dose, DoseCase
from bedside.clinical.events import Indication, Level
from bedside.clinical.preparation.bag import Bag, BagCase
from bedside.clinical.preparation.steps import Step, StepId
from bedside.clinical.preparation_rules import Method
from bedside.clinical.sums import SumLine, SumStep

REVIEW = (Citation(SourceKind.REVIEW, "Table 1"),)


def example_dose() -> Dose:
    size = BodySize(weight_kg=Decimal("16.2"), height_cm=Decimal(100), age_years=Decimal("4.5"))
    case = DoseCase(size, Indication.RELAPSED_REFRACTORY, 1, 8, "mosteller")
    return Dose(
        case=case,
        bsa_m2=Decimal("0.67"),
        basis=Basis.PER_M2,
        level=Level.FULL,
        dose_per_m2_mcg_per_day=Decimal(15),
        dose_mcg_per_day=Decimal("10.05"),
        confirmations=(),
        day_plan=None,
        citations=REVIEW,
    )


def example_bag(warnings: tuple[str, ...] = ()) -> Bag:
    return Bag(
        case=BagCase(96, Method.MASS_BALANCE, Decimal(270), Decimal(15)),
        dose=example_dose(),
        rate_ml_per_h=Decimal("2.5"),
        diluent_ml=Decimal(270),
        stabilizer_ml=Decimal("5.5"),
        top_up_ml=None,
        drug_ml_exact=Decimal("3.7418"),
        drug_ml=Decimal("3.7"),
        vials=2,
        bag_volume_ml=Decimal("279.2"),
        drug_mcg_in_bag=Decimal("46.25"),
        delivered_mcg_per_day=Decimal("9.9391"),
        difference_percent=Decimal("-1.1"),
        infused_ml=Decimal(240),
        left_over_ml=Decimal("39.2"),
        priming_ml=Decimal(15),
        flush_10_ml_hours=Decimal(4),
        room_hours=96,
        cold_days=10,
        cross_check_drug_ml=None,
        warnings=warnings,
        citations=REVIEW,
    )


EXAMPLE_STEPS = (
    Step(StepId.SALINE_BAG, Decimal(270)),
    Step(StepId.STABILIZER, Decimal("5.5")),
    Step(StepId.RECONSTITUTE, Decimal(3), 2),
    Step(StepId.ADD_DRUG, Decimal("3.7")),
    Step(StepId.REMOVE_AIR),
    Step(StepId.PRIME_LINE, Decimal(15)),
    Step(StepId.LABEL),
)

EXAMPLE_SUM = (
    SumLine(SumStep.DOSE_PER_M2, "15 × 0.67 m2", Decimal("10.05"), "mcg/day", REVIEW),
    SumLine(SumStep.CONCENTRATION, "10.05 / (24 × 2.5)", Decimal("0.1675"), "mcg/mL", REVIEW),
    SumLine(
        SumStep.DRUG_VOLUME, "275.5 × 0.1675 / (12.5 − 0.1675)", Decimal("3.7418"), "mL", REVIEW
    ),
    SumLine(SumStep.SYRINGE, "3.7418", Decimal("3.7"), "mL", REVIEW),
)
