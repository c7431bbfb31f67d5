from __future__ import annotations

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
