"""Which scales are in force? CTCAE and ASTCT, each whole, in one version."""

from __future__ import annotations

from dataclasses import dataclass

from bedside.clinical.bilingual import Bilingual
from bedside.clinical.grading.cytokine_release import AstctReleaseRules, CtcaeReleaseRules
from bedside.clinical.grading.fever import FeverRules
from bedside.clinical.grading.laboratory import LaboratoryRules, LowerRule
from bedside.clinical.grading.neurotoxicity import NeurotoxicityRules
from bedside.clinical.grading.scale import Stamp
from bedside.clinical.grading.seizure import SeizureRules
from bedside.clinical.grading.terms import Terms


@dataclass(frozen=True, slots=True)
class Ctcae:
    """The Common Terminology Criteria, as far as this ward needs them."""

    stamp: Stamp
    title: Bilingual
    laboratory: LaboratoryRules
    fever: FeverRules
    cytokine_release: CtcaeReleaseRules
    seizure: SeizureRules
    terms: Terms

    @property
    def outside_the_table(self) -> frozenset[str]:
        """The terms that are graded and shown, but that the adjustment table does not count."""
        rules: tuple[LowerRule | FeverRules, ...] = (*self.laboratory.lower, self.fever)
        return frozenset(rule.term for rule in rules if not rule.of_the_table)


@dataclass(frozen=True, slots=True)
class Astct:
    """The consensus grading of 2019: cytokine release and neurotoxicity."""

    stamp: Stamp
    title: Bilingual
    cytokine_release: AstctReleaseRules
    neurotoxicity: NeurotoxicityRules


@dataclass(frozen=True, slots=True)
class Scales:
    """Both scales, side by side."""

    ctcae: Ctcae
    astct: Astct
