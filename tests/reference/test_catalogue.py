from __future__ import annotations

from pathlib import Path

import pytest

from bedside.reference import catalogue
from bedside.reference.problems import ProtocolRefusedError
from tests.support.protocol_files import changed
from tests.support.rules import PROTOCOLS, TABLES


def test_two_protocols_ship() -> None:
    assert catalogue.shipped_ids() == ("tr-review", "us-label-2023-06")
    assert catalogue.tables() == TABLES
    assert catalogue.path_of("tr-review") == PROTOCOLS / "tr-review.toml"


def test_a_protocol_of_the_hospital_by_its_path(tmp_path: Path) -> None:
    file = changed(tmp_path, "tr-review", "our-own")
    assert catalogue.path_of(str(file)) == file
    assert catalogue.protocol(str(file)).id == "our-own"


@pytest.mark.parametrize("name", ["none", "x" * 5000, "../protocols/tr-review", "a\0b"])
def test_an_unknown_name_says_what_there_is(name: str) -> None:
    with pytest.raises(ProtocolRefusedError, match="tr-review, us-label-2023-06"):
        catalogue.path_of(name)


def test_figures_stand_with_key_value_and_sources() -> None:
    rows = {row.key: row for row in catalogue.figures(PROTOCOLS / "tr-review.toml")}
    assert rows["title"].value == "TR derleme protokolü"
    water = rows["preparation.water_ml"]
    assert (water.value, water.sources) == (
        "3",
        ("R: preparation", "L: section 2, preparation"),
    )
    assert rows["levels[step].per_m2_mcg_per_day"].value == "5"
    assert rows["preparation.durations[96].rate_ml_per_h"].value == "2.5"
    assert rows["preparation.methods"].value == "mass_balance, label_table"
    assert rows["body.formulas[boyd].log_slope"].sources == ("S: Boyd",)
    assert rows["plans[1].phases[full].days"].value == "8, 28"
