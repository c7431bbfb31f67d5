"""What was seen is put into words; what was not looked at is never called normal."""

from decimal import Decimal

from bedside.clinical.events import (
    DayLogged,
    LaboratoryRecord,
    NeuroRecord,
    SeizureRecord,
    VitalsRecord,
)
from bedside.documents.course import log_words
from bedside.reference.scales import scales
from tests.documents.labels import ENGLISH
from tests.support.course_papers import LOG


def test_half_taken_vital_signs_say_what_is_missing() -> None:
    lines = dict(log_words.vitals(VitalsRecord(systolic_mmhg=90), ENGLISH))
    assert lines["Blood pressure"] == "90/-\u00a0mmHg"
    assert lines["Temperature"] == "not recorded"
    assert lines["Oxygen"] == "not recorded"
    assert "Hidden fever" not in lines


def test_codes_without_words_are_shown_as_they_are() -> None:
    odd = VitalsRecord(oxygen="helium", hypotension="new")
    lines = dict(log_words.vitals(odd, ENGLISH))
    assert (lines["Oxygen"], lines["Blood pressure"]) == ("helium", "new")
    assert log_words.seizures(SeizureRecord(1, "new", "odd"), ENGLISH) == "1 · new · odd"
    assert log_words.item_name("crp", ENGLISH) == "crp"


def test_every_item_of_the_form_is_named_with_its_points() -> None:
    lines = dict(log_words.nervous_system(LOG, scales(), ENGLISH))
    assert lines["CAPD"] == "11"
    for item in scales().astct.neurotoxicity.capd.items:
        assert item.text.en in lines["Items"]


def test_a_form_of_another_length_keeps_its_points_and_a_child_that_could_not_says_so() -> None:
    log = DayLogged(cycle=1, neuro=NeuroRecord("ice", (1, None), None, None))
    lines = dict(log_words.nervous_system(log, scales(), ENGLISH))
    assert lines["ICE"] == "could not be done"
    assert lines["Items"] == "1 -"
    assert lines["Awakes"] == "not recorded"
    assert lines["Further signs"] == "-"
    bare = DayLogged(cycle=1, neuro=NeuroRecord("new", (), 3, "odd"))
    lines = dict(log_words.nervous_system(bare, scales(), ENGLISH))
    assert (lines["new"], lines["Items"], lines["Awakes"]) == ("3", "not recorded", "odd")


def test_seizures_tell_none_from_not_looked() -> None:
    assert log_words.seizures(None, ENGLISH) == "not recorded"
    assert (
        log_words.seizures(SeizureRecord(0, "none", "none"), ENGLISH) == "none since the last log"
    )


def test_results_stand_beside_their_own_limits() -> None:
    upper = LaboratoryRecord("alt", Decimal(80), "U/L", Decimal(40), None, Decimal(30), "Lab 1")
    assert log_words.result(upper, ENGLISH) == (
        "ALT",
        "80 U/L",
        "at most 40",
        "2\u00a0×",
        "30",
        "Lab 1",
    )
    lower = LaboratoryRecord("wbc", Decimal(2), "10*9/L", None, Decimal(4))
    assert log_words.result(lower, ENGLISH)[2:] == ("at least 4", "-", "-", "-")
    bare = LaboratoryRecord("ggt", Decimal(2), "U/L")
    assert log_words.result(bare, ENGLISH)[2] == "-"
    zero = LaboratoryRecord("alt", Decimal(80), "U/L", Decimal(0))
    assert log_words.result(zero, ENGLISH)[3] == "-"
