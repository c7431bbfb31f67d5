from __future__ import annotations

from decimal import Decimal
from pathlib import Path

import pytest

from bedside import locations
from bedside.reference.evidence import Evidence, Measure, load_evidence
from bedside.reference.problems import ProtocolRefusedError

SHIPPED = load_evidence()


def measure(study: str, name: str) -> Measure:
    found = next(each for each in SHIPPED.studies if each.id == study)
    return next(each for each in found.measures if each.name.en == name)


@pytest.mark.parametrize(
    ("study", "name", "with_drug", "without"),
    [
        ("cog_first_relapse", "2-year disease-free survival", "54.4", "39"),
        ("cog_first_relapse", "overall survival", "71.3", "58.4"),
        ("cog_first_relapse", "MRD negative", "75", "32"),
        ("locatelli", "MRD remission", "90", "54"),
        ("interfant", "overall survival", "93.3", "65.8"),
        ("toxicity", "hypogammaglobulinaemia", "6", "0.6"),
    ],
)
def test_the_figures_of_the_specification(
    study: str, name: str, with_drug: str, without: str
) -> None:
    found = measure(study, name)
    assert (found.with_drug_percent, found.without_percent) == (
        Decimal(with_drug),
        Decimal(without),
    )


def test_a_per_cent_agrees_with_its_count() -> None:
    counted = [each for study in SHIPPED.studies for each in study.measures if each.count]
    assert counted
    for each in counted:
        assert each.count is not None
        some, of_all = each.count
        assert abs(Decimal(100 * some) / of_all - each.with_drug_percent) < 1


def test_every_study_has_a_source_and_both_languages() -> None:
    for study in SHIPPED.studies:
        assert study.source
        texts = (study.name, study.population, *(each.name for each in study.measures))
        assert all(text.tr and text.en for text in (*texts, *study.notes))


def test_a_text_is_given_in_the_readers_language() -> None:
    words = measure("locatelli", "MRD remission").name.words
    assert (words.in_language("tr"), words.in_language("en")) == ("MKH remisyonu", "MRD remission")


@pytest.mark.parametrize(
    ("wrong", "named"),
    [
        ("with_drug_percent = 140", "with_drug_percent"),
        ("with_drug_procent = 14", "with_drug_procent"),
    ],
)
def test_a_wrong_figure_is_refused_by_its_key(tmp_path: Path, wrong: str, named: str) -> None:
    shipped = (locations.resources() / "evidence.toml").read_text(encoding="utf-8")
    path = tmp_path / "evidence.toml"
    path.write_text(shipped.replace("with_drug_percent = 54.4", wrong), encoding="utf-8")
    with pytest.raises(ProtocolRefusedError, match=named):
        load_evidence(path)


def test_a_file_that_is_none_is_refused(tmp_path: Path) -> None:
    with pytest.raises(ProtocolRefusedError):
        load_evidence(tmp_path / "absent.toml")


def test_what_ships_is_verified_by_nobody_yet() -> None:
    assert isinstance(SHIPPED, Evidence)
    assert SHIPPED.verified_by == "nobody yet"
