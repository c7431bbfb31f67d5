"""The sums of the worksheet in words."""

from dataclasses import replace
from decimal import Decimal

from bedside.clinical.preparation.steps import StepId
from bedside.documents import worksheet_text
from bedside.documents.worksheet_content import PremedicationLine, StepLine
from tests.documents.labels import ENGLISH
from tests.documents.test_worksheet import SHEET
from tests.support.ts_words import turkish


def plain(text):
    return text.replace("\u00a0", " ")


def test_every_step_of_the_program_has_words():
    for step in StepId:
        said = worksheet_text.step(StepLine(step.value, Decimal("5.5"), None), ENGLISH)
        assert said != step.value
    assert worksheet_text.step(StepLine("new_step", None, None), ENGLISH) == "new_step"


def test_the_formula_is_called_by_its_name():
    lines = dict(worksheet_text.order_sums(replace(SHEET, bsa_formula="dubois"), ENGLISH))
    assert lines["Body surface"].startswith("Du Bois: ")


def test_a_table_that_leads_shows_no_concentration():
    table = replace(SHEET, target_mcg_per_ml=None, drug_ml_exact=None)
    lines = dict(worksheet_text.bag_sums(table, ENGLISH))
    assert "Concentration" not in lines
    assert plain(lines["Drug to add"]) == "read from the protocol's table: 3.7 mL"


def test_a_fixed_dose_and_a_tolerance_without_warning():
    fixed = replace(SHEET, dose_per_m2_mcg_per_day=None, tolerance_warn_percent=None)
    assert "fixed dose" in dict(worksheet_text.order_sums(fixed, ENGLISH))["Dose"]
    assert (
        plain(worksheet_text.tolerance(fixed, ENGLISH)) == "refused below \u22125 % or above +5 %"
    )


def test_the_other_method_is_shown_where_it_answers():
    both = replace(SHEET, cross_check_drug_ml=Decimal("3.8"))
    assert plain(worksheet_text.cross_check(both, ENGLISH)) == (
        "mass balance leads with 3.7 mL; the other gives 3.8 mL"
    )


def test_premedication_says_drug_amount_and_times():
    line = PremedicationLine("dexamethasone", Decimal("3.35"), 1, None, None)
    assert worksheet_text.premedication(line, ENGLISH) == "dexamethasone 3.35 mg × 1"


def test_premedication_is_named_in_the_language_of_the_paper():
    line = PremedicationLine("dexamethasone", Decimal("3.4"), 1, None, None)
    assert worksheet_text.premedication(line, turkish()) == "deksametazon 3,4 mg × 1"
