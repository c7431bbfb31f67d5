"""Limits come back for the laboratory that gave them, and can be typed over."""

from decimal import Decimal

import msgspec
import pytest

from bedside.clinical.events import DayLogged, LaboratoryRecord
from bedside.services.daily_log.draft import ResultDraft
from bedside.ui.daily_log.laboratory_part import LaboratoryPart
from tests.support.hands import press, type_text, visible_texts
from tests.support.ward import NOON


@pytest.fixture
def part(qtbot, view) -> LaboratoryPart:
    made = LaboratoryPart()
    qtbot.addWidget(made)
    made.show_draft(view.draft, view)
    made.unfold()
    made.resize(600, 700)
    made.show()
    return made


def test_unit_and_limit_come_back_and_the_result_does_not(part, view) -> None:
    draft = part.read(view.draft)
    assert draft.laboratory == "Merkez"
    assert draft.result("alt") == ResultDraft("alt", None, "U/L", Decimal(40), None)
    assert "last 32\u00a0U/L, 05.04.2026" in visible_texts(part)


def test_nothing_is_built_in_for_an_item_never_reported(part, view) -> None:
    assert part.read(view.draft).result("bilirubin") == ResultDraft("bilirubin")
    assert part.read(view.draft).result("platelets") == ResultDraft("platelets")


def test_a_row_is_typed_and_read(part, view) -> None:
    type_text(part.fields["bilirubin"], "1,4")
    part.fields["bilirubin.unit"].setCurrentText("mg/dL")
    type_text(part.fields["bilirubin.limit"], "1,2")
    type_text(part.fields["bilirubin.baseline"], "0,6")
    assert part.read(view.draft).result("bilirubin") == ResultDraft(
        "bilirubin", Decimal("1.4"), "mg/dL", Decimal("1.2"), Decimal("0.6")
    )


def test_a_falling_count_has_no_baseline(part) -> None:
    assert part.fields["alt.baseline"].isVisible()
    assert not part.fields["platelets.baseline"].isVisible()
    assert part.fields["platelets.limit"].line.accessibleName() == "Platelets, lower limit"


def test_an_entry_comes_back_as_it_was_typed(part, view) -> None:
    type_text(part.fields["alt"], "8o")
    draft = part.read(view.draft)
    assert draft.typed == {"alt": "8o"}
    part.show_draft(view.draft, view)
    assert not part.is_unfolded()
    part.show_draft(draft, view)
    assert part.is_unfolded()
    assert part.fields["alt"].text() == "8o"


def test_results_open_the_part(part, view) -> None:
    results = (ResultDraft("alt", Decimal(80), "U/L", Decimal(35)),)
    draft = msgspec.structs.replace(view.draft, laboratory="Acil", results=results)
    part.show_draft(draft, view)
    assert part.is_unfolded()
    assert part.read(draft).result("alt") == results[0]
    assert part.read(draft).laboratory == "Acil"


def test_another_laboratory_brings_its_own_limits(part, ward, patient, daily_log) -> None:
    acil = LaboratoryRecord("alt", Decimal(30), "U/L", upper_limit=Decimal(35), laboratory="Acil")
    ward.nurse.record(patient, DayLogged(1, laboratory=(acil,)), NOON)
    view = daily_log.page(patient)
    part.show_draft(view.draft, view)
    assert part.read(view.draft).result("alt").limit == Decimal(35)
    heard = []
    part.edited.connect(lambda: heard.append(part.read(view.draft).result("alt").limit))
    chip = next(each for each in part.findChildren(type(part.fold)) if each.text() == "Merkez")
    press(chip)
    assert heard[-1] == Decimal(40)
    part.laboratory.set_text("Never heard of")
    assert part.read(view.draft).result("alt").limit == Decimal(40)


def test_a_missing_unit_is_said_beside_its_result(part) -> None:
    part.unfold(False)
    part.show_refusal("bilirubin.unit", "Choose the unit.")
    assert part.is_unfolded()
    assert part.fields["bilirubin"].refusal() == "Choose the unit."
    part.show_refusal("alt", "Write it again.")
    assert part.fields["alt"].refusal() == "Write it again."
