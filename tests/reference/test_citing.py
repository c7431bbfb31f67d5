from __future__ import annotations

from decimal import Decimal

from bedside.clinical.citation import Citation, Cited, SourceKind
from bedside.reference.citing import all_cited, citations, cited
from bedside.reference.schema import CitedNumber, FileRecord

TABLE = Citation(SourceKind.REVIEW, "Table 1: doses")
NUMBER = CitedNumber(Decimal(5), ("R: Table 1: doses",))


class Section(FileRecord, frozen=True):
    dose: CitedNumber
    name: str
    none: CitedNumber | None = None


def test_a_source_is_its_kind_and_place() -> None:
    assert citations(("R: Table 1: doses",)) == (TABLE,)


def test_a_number_keeps_its_sources() -> None:
    assert cited(NUMBER) == Cited(Decimal(5), (TABLE,))


def test_every_number_of_a_section_under_its_own_name() -> None:
    assert all_cited(Section(NUMBER, "name")) == {"dose": cited(NUMBER)}
