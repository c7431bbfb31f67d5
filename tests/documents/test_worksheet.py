from dataclasses import replace
from datetime import date
from decimal import Decimal

from bedside.documents.page_flow import MARGIN_MM, pages_of
from bedside.documents.paper import A4_MM
from bedside.documents.recovery_sheet import recovery_sheet
from bedside.documents.worksheet import preparation_worksheet, worksheet_rows
from bedside.documents.worksheet_content import StepLine, SuppliedLine, WorksheetContent
from tests.documents.labels import ENGLISH, EXAMPLE
from tests.documents.test_label import text_of

D = Decimal
LOT = SuppliedLine("A1B2C3", date(2027, 5, 31))
SHEET = WorksheetContent(
    label=EXAMPLE, weight_kg=D("16"), height_cm=D("101"), weighed_at=EXAMPLE.prepared_at,
    bsa_m2=D("0.67"), bsa_formula="Mosteller", bsa_sum="√(101 cm × 16 kg ÷ 3600) = 0.67 m2",
    dose_per_m2_mcg_per_day=D("15"), level="full", indication="relapsed_refractory", first_day=8,
    method="mass_balance", fill="as_supplied", priming_ml=D("15"), left_over_ml=D("39.2"),
    target_mcg_per_ml=D("0.1675"), drug_ml_exact=D("3.7418"), cross_check_drug_ml=None,
    vial_count=2, withdrawable_ml=D("2.8"), vial_concentration_mcg_per_ml=D("12.5"),
    delivered_mcg_per_day=D("9.94"), difference_percent=D("-1.1"),
    tolerance_warn_percent=D("3"), tolerance_refuse_low=D("-5"), tolerance_refuse_high=D("5"),
    vials=(LOT, LOT), diluent=LOT, stabilizer=LOT,
    steps=tuple(
        StepLine(step, D("5.5") if step == "stabilizer" else None, EXAMPLE.prepared_at)
        for step in ("saline_bag", "stabilizer", "reconstitute", "add_drug", "remove_air",
                     "prime_line", "label")
    ),
    premedication=(), warnings=("split_over_two_syringes", "new_code"),
    sources=("Review, Table 1", "US label 2023-06"), protocol_digest="ab" * 32, verified_by="",
)  # fmt: skip


def test_worksheet_carries_every_sum_and_is_reproducible():
    pdf = preparation_worksheet(SHEET, ENGLISH)
    assert pdf == preparation_worksheet(SHEET, ENGLISH)
    text = text_of(pdf)
    for words in (
        "15 mcg/m²/day × 0.67 m² = 10.05 mcg/day", "bag as supplied, stated fill 270 mL",
        "= 3.7418 mL, measured as 3.7 mL", "9.94 mcg/day, \u22121.1 % from the order",
        "Stabilizer first: 5.5 mL into the bag", "lot A1B2C3, expires 31.05.2027", "nobody yet",
        "Not output of a certified medical device", "new_code", "US label 2023-06",
    ):  # fmt: skip
        assert words in text, words
    assert "mL/day" not in text


def test_long_worksheet_flows_to_further_pages_inside_the_margins():
    long = replace(SHEET, sources=("A very long source " * 12,) * 30 + ("x" * 400,))
    pages = pages_of(worksheet_rows(long, ENGLISH))
    assert len(pages) > 1
    for box in (box for page in pages for row in page for box in row.boxes):
        assert box.x >= MARGIN_MM and box.x + box.width <= A4_MM[0] - MARGIN_MM + 1e-6
        assert box.y + box.height <= A4_MM[1] - MARGIN_MM


def test_recovery_sheet_shows_the_code():
    pdf = recovery_sheet("Ward 1", "ABCDE-FGHJK-23456", EXAMPLE.prepared_at, ENGLISH)
    assert "ABCDE-FGHJK-23456" in text_of(pdf)
