"""Why was an entry of the chart not taken, in words, and what would fit?"""

from __future__ import annotations

from decimal import Decimal

from PySide6.QtCore import QCoreApplication

from bedside.services.patients import EntryProblem, EntryRefused
from bedside.ui.chart.words import Facts
from bedside.ui.widgets.message import Trouble
from bedside.ui.wording import quantities


def refusal_text(refused: EntryRefused) -> str:
    """The sentence that stands under the field the refusal is about."""
    return _sentences()[refused.why].format_map(_shown(refused))


def _sentences() -> dict[EntryProblem, str]:
    translate = QCoreApplication.translate
    return {
        EntryProblem.MISSING_FIELD: translate("ChartRefusal", "This is needed."),
        EntryProblem.NUMBER_TAKEN: translate(
            "ChartRefusal", "This hospital number already belongs to another patient."
        ),
        EntryProblem.DATE_IN_FUTURE: translate("ChartRefusal", "This lies in the future."),
        EntryProblem.OUT_OF_RANGE: translate(
            "ChartRefusal", "Only {minimum} to {maximum} is taken here. Please read it again."
        ),
        EntryProblem.NEEDS_CONFIRMATION: translate("ChartRefusal", "Please confirm this."),
        EntryProblem.REASON_MISSING: translate(
            "ChartRefusal", "Write why the entry is wrong; the reason stays beside it."
        ),
        EntryProblem.NOT_ALLOWED: translate("ChartRefusal", "Your role does not allow this entry."),
        EntryProblem.NOT_POSSIBLE: translate(
            "ChartRefusal", "This entry cannot be mended in this way."
        ),
        EntryProblem.NOTHING_SAVED: translate("ChartRefusal", "The entry could not be saved."),
    }


def _shown(refused: EntryRefused) -> Facts:
    facts = {name: _fact(value) for name, value in refused.facts.items()}
    return Facts(facts)


def _fact(value: object) -> str:
    return quantities.number(value) if isinstance(value, Decimal | int) else str(value)


def trouble(refused: EntryRefused) -> Trouble:
    """The refusal as a banner, where no single field is meant."""
    translate = QCoreApplication.translate
    return Trouble(
        happened=refusal_text(refused),
        saved=translate("ChartRefusal", "Nothing was saved; what you typed still stands here."),
        next_step=_next_step(refused.why),
    )


def _next_step(why: EntryProblem) -> str:
    translate = QCoreApplication.translate
    if why is EntryProblem.NOT_ALLOWED:
        return translate("ChartRefusal", "Ask somebody whose role allows it.")
    if why is EntryProblem.NOTHING_SAVED:
        return translate(
            "ChartRefusal", "Make room on the disk or call the administrator, then save again."
        )
    return ""


def confirmation_text(refused: EntryRefused) -> str:
    """What about the figures made the service ask, as one sentence."""
    code = str(refused.facts.get("code", ""))
    return _questions().get(code, _questions()[""]).format_map(_shown(refused))


def _questions() -> dict[str, str]:
    translate = QCoreApplication.translate
    return {
        "": translate("ChartRefusal", "These figures are unusual for this child. Are they right?"),
        "weight_differs_10_percent": translate(
            "ChartRefusal",
            "{weight_kg} kg is {percent} % or more away from the last weight, {before_kg} kg. A"
            " wrong weight gives a wrong dose. Is it right?",
        ),
        "weight_band_changed": translate(
            "ChartRefusal",
            "With {weight_kg} kg the child changes between dosing by body surface and the fixed"
            " dose; the last weight was {before_kg} kg. Is it right?",
        ),
        "body_mass_index_unusual": translate(
            "ChartRefusal",
            "Weight and height hardly fit together. Were they typed into each other's field?",
        ),
    }
