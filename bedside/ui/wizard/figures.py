"""What will the child get, and how fast does it run? The figures beside the pages."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from bedside.clinical.preparation.bag import Bag
from bedside.clinical.refusal import Refusal
from bedside.clinical.sums import SumLine as CoreLine
from bedside.clinical.units import rounded
from bedside.ui.theme.apply import scaled
from bedside.ui.widgets.badge import Badge
from bedside.ui.widgets.card import Card
from bedside.ui.widgets.figure import Figure
from bedside.ui.widgets.notice import Notice
from bedside.ui.widgets.sum_panel import SumPanel
from bedside.ui.widgets.text import label
from bedside.ui.wording import terms
from bedside.ui.wording.quantities import amount, number, per_cent
from bedside.ui.wording.refusals import refusal_text
from bedside.ui.wording.sums import per_day, sum_lines, vials_text


class BagFigures(QWidget):
    """Rate, what the child really gets, the sum, and what a flush would push."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rate = Figure(self.tr("Pump rate"), main=True)
        self.delivered = Figure(self.tr("The patient will really get"))
        self.difference = Badge("good", "")
        self.split = label("", "text")
        self.sum = SumPanel()
        self.other = label("", "text")
        self.flush = Notice("caution", self.tr("Do not flush"), "")
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(scaled(12))
        rows.addWidget(_card(self.rate))
        rows.addWidget(_card(self.delivered, self.difference, self.split))
        rows.addWidget(_card(self.sum, self.other))
        rows.addWidget(self.flush)

    def show_bag(self, bag: Bag, lines: tuple[CoreLine, ...], other: Bag | Refusal | None) -> None:
        """Show the figures of ``bag``, its sum, and the other method's volume."""
        self.rate.show_figure(
            amount(bag.rate_ml_per_h, "mL/h"),
            self.tr("{hours} h · {infused} run · {volume} in the bag").format(
                hours=bag.case.bag_hours,
                infused=amount(bag.infused_ml, "mL"),
                volume=amount(bag.bag_volume_ml, "mL"),
            ),
        )
        self.delivered.show_figure(
            per_day(rounded(bag.delivered_mcg_per_day, 2)), self._per_surface(bag)
        )
        self.difference.show_badge(
            "caution" if bag.warnings else "good",
            self.tr("ordered {dose} · difference {difference}").format(
                dose=number(bag.dose.dose_mcg_per_day),
                difference=per_cent(rounded(bag.difference_percent, 1)),
            ),
        )
        self.split.setText(self.tr("Split the volume over two syringes to come closer."))
        self.split.setVisible(bool(bag.warnings))
        self.sum.set_lines(sum_lines(lines))
        self.other.setText("\n".join((self._syringe(bag), self._other(other))))
        self._show_flush(bag)

    def _per_surface(self, bag: Bag) -> str:
        if bag.dose.dose_per_m2_mcg_per_day is None:
            return ""
        per_m2 = rounded(bag.delivered_per_m2_mcg_per_day, 2)
        return self.tr("{dose} mcg/m²/day").format(dose=number(per_m2))

    def _syringe(self, bag: Bag) -> str:
        return self.tr("The syringe measures {volume} · {vials}").format(
            volume=amount(bag.drug_ml, "mL"), vials=vials_text(bag.vials)
        )

    def _other(self, other: Bag | Refusal | None) -> str:
        if other is None:
            return self.tr("The protocol has no second method.")
        if isinstance(other, Refusal):
            return self.tr("The other method: {reason}").format(reason=refusal_text(other))
        return self.tr("By {method}: {volume}").format(
            method=terms.term("method", other.case.method), volume=amount(other.drug_ml, "mL")
        )

    def _show_flush(self, bag: Bag) -> None:
        pushed = self.tr("10 mL of flush would push {hours} h of drug at once.")
        self.flush.show_notice(
            "caution",
            self.tr("Do not flush"),
            pushed.format(hours=number(bag.flush_10_ml_hours)),
        )


def _card(*parts: QWidget) -> Card:
    card = Card()
    for part in parts:
        card.body.addWidget(part)
    return card
