"""Which figures of the ward's protocol do the sentences about a weight name?

No sentence holds a clinical number of its own: a hospital's protocol may ask for a fresher
weight, or draw the line between body surface and fixed dose elsewhere.
"""

from __future__ import annotations

from bedside.clinical.body import BodyRules
from bedside.ui.wording.quantities import number


def with_figures(sentence: str, rules: BodyRules) -> str:
    """``sentence`` with its ``{days}``, ``{percent}``, ``{edge}``, ``{near}`` and ``{far}``.

    Days a weight stays fresh, per cent of change that are asked about, the edge of the weight
    band in kg, and from where to where a weight counts as near it.
    """
    return sentence.format(
        days=number(rules.weight_fresh_days.value),
        percent=number(rules.weight_change_percent.value),
        edge=number(rules.band_edge_kg.value),
        near=number(rules.confirm_from_kg.value),
        far=number(rules.confirm_to_kg.value),
    )
