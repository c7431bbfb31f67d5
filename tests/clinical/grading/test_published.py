from __future__ import annotations

from bedside.clinical.citation import SourceKind
from bedside.clinical.grading.fever import FeverRules
from bedside.clinical.grading.laboratory import LowerRule
from bedside.clinical.grading.scale import Stamp
from bedside.reference.scales import scales


def test_every_part_of_a_scale_bears_its_version() -> None:
    ctcae, astct = scales().ctcae, scales().astct
    of_ctcae = (
        *(ctcae.laboratory.stamp, ctcae.fever.stamp, ctcae.cytokine_release.stamp),
        *(ctcae.seizure.stamp, ctcae.terms.stamp, ctcae.stamp),
    )
    of_astct = (astct.cytokine_release.stamp, astct.neurotoxicity.stamp, astct.stamp)
    assert set(of_ctcae) == {Stamp("ctcae", "5.0")}
    assert set(of_astct) == {Stamp("astct", "2019")}
    assert (ctcae.title.en, astct.title.tr) == ("CTCAE version 5.0", "ASTCT uzlaşısı 2019")


def test_what_the_adjustment_table_does_not_count() -> None:
    outside = scales().ctcae.outside_the_table
    assert outside == {"thrombocytopenia", "leukopenia", "anaemia", "fever"}
    rules: tuple[LowerRule | FeverRules, ...] = (
        *scales().ctcae.laboratory.lower,
        scales().ctcae.fever,
    )
    graded = {rule.term: rule for rule in rules}
    for term in outside:
        assert any(citation.kind is SourceKind.WARD_CHOICE for citation in graded[term].citations)
    assert graded["neutropenia"].of_the_table
