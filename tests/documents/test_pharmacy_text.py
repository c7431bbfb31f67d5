from __future__ import annotations

from dataclasses import replace

from bedside.documents import pharmacy_text as text
from tests.documents.labels import ENGLISH
from tests.documents.pharmacy_months import LOST, MADE, month


def test_lines_say_which_bag_what_it_cost_and_why() -> None:
    assert text.bag(MADE, ENGLISH) == "cycle 1, bag 2"
    assert text.bag(LOST, ENGLISH) == ""
    assert text.cost(MADE, ENGLISH) == "104681\u00a0TRY"
    assert text.cost(LOST, ENGLISH) == "no price entered"
    assert text.cost(replace(LOST, vials=0), ENGLISH) == ""
    assert (text.why(MADE), text.why(LOST)) == ("Eczacı 1", "=fell on the floor · Hemşire 1")


def test_sums_name_every_currency_and_what_has_no_price() -> None:
    found = dict(text.sums(month(MADE, LOST), ENGLISH))
    assert found["Cost of the vials"] == "104681\u00a0TRY"
    assert found["Vials without a price"] == "1"
    assert found["Drug thrown away"] == "2.8\u00a0mL"
    assert "Cost of the vials" not in dict(text.sums(month(), ENGLISH))
    assert len(text.heads(ENGLISH)) == 9
    assert text.title(month(), ENGLISH) == "Pharmacy report 04.2026"
