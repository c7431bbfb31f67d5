from __future__ import annotations

from decimal import Decimal

import pytest

from bedside.clinical.citation import Citation, SourceKind
from bedside.clinical.events import Indication
from bedside.clinical.refusal import Fact, Refusal, RefusalCode
from bedside.services.calc.common_fields import (
    SizedCase,
    formula_of,
    protocol_of,
    refusal_answer,
    size_of,
    sources,
)
from bedside.services.calc.reading import FieldError
from tests.support.rules import TR


def sized(protocol: str = "tr-review", formula: str | None = None) -> SizedCase:
    return SizedCase(
        protocol=protocol,
        indication=Indication.MRD_POSITIVE,
        cycle=1,
        weight_kg="20",
        height_cm=110,
        bsa_formula=formula,
    )


def test_what_the_shared_fields_become() -> None:
    assert protocol_of(sized()) == TR
    size = size_of(sized())
    assert (size.weight_kg, size.height_cm, size.age_years) == (Decimal(20), Decimal(110), None)
    assert formula_of(sized(), TR) == "mosteller"
    assert formula_of(sized(formula="boyd"), TR) == "boyd"


def test_a_protocol_or_formula_that_is_not_there() -> None:
    with pytest.raises(FieldError) as wrong:
        protocol_of(sized("none"))
    assert wrong.value.field == "protocol"
    with pytest.raises(FieldError) as wrong:
        formula_of(sized(formula="mine"), TR)
    assert wrong.value.field == "bsa_formula"


def test_a_refusal_carries_its_facts_and_the_protocol() -> None:
    facts: dict[str, Fact] = {"weight_kg": Decimal("1.50"), "code": "x", "cycle": 3, "level": None}
    said = refusal_answer(Refusal(RefusalCode.WEIGHT_OUT_OF_RANGE, facts), TR)
    assert said["refused"] == "weight_out_of_range"
    assert said["message"] == "weight out of range: weight_kg 1.5, code x, cycle 3, level None"
    assert said["sources"] == ["tr-review 2023"]
    assert refusal_answer(Refusal(RefusalCode.CAP_REACHED), TR)["message"] == "cap reached"


def test_sources_as_text() -> None:
    assert sources((Citation(SourceKind.LABEL, "section 2"),)) == ["[L] section 2"]
