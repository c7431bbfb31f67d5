"""How is the sum behind a figure written for the person who checks it?"""

from __future__ import annotations

from collections.abc import Iterable
from decimal import Decimal

from PySide6.QtCore import QCoreApplication

from bedside.clinical.citation import Citations
from bedside.clinical.sums import SumLine as CoreLine
from bedside.documents.source_words import sources_text
from bedside.ui.widgets.sum_panel import SumLine
from bedside.ui.wording.quantities import amount, decimal_mark, number

translate = QCoreApplication.translate


def sum_lines(lines: Iterable[CoreLine]) -> list[SumLine]:
    """The core's sum as it is read: the reader's decimal mark, units, sources."""
    return [
        SumLine(f"{_expression(line)} = {_result(line)}", sources(line.citations)) for line in lines
    ]


def _expression(line: CoreLine) -> str:
    return line.expression.replace(".", decimal_mark()).replace("m2", "m²")


def _result(line: CoreLine) -> str:
    if line.unit == "mcg/day":
        return per_day(line.result)
    if line.unit == "vials":
        return vials_text(int(line.result))
    return amount(line.result, line.unit.replace("m2", "m²"))


def sources(citations: Citations) -> str:
    """Where the rule is written, such as ``review, table 1``."""
    return places(str(citation) for citation in citations)


def places(written: Iterable[str]) -> str:
    """Places in sources, as protocol files write them, in the reader's words."""
    return sources_text(written, QCoreApplication.translate)


def vials_text(count: int) -> str:
    """So many vials, in the right number."""
    if count == 1:
        return translate("PreparationWords", "1 vial")
    return translate("PreparationWords", "{count} vials").format(count=count)


def per_day(dose_mcg: Decimal) -> str:
    """A dose a day, in mcg; never a volume."""
    return translate("PreparationWords", "{dose} mcg/day").format(dose=number(dose_mcg))
