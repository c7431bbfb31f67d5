"""What does the published table say about going on, as one notice? Never as an order."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QCoreApplication

from bedside.clinical.adjustment_table import Action
from bedside.services.infusion.answers import TableAnswer
from bedside.ui.advice.words import answer_severity, answer_text
from bedside.ui.infusion.words import moment_text


def table_notice(
    table: TableAnswer | None, now: datetime, *, runs: bool = True
) -> tuple[str, str, str]:
    """Severity, title and sentence of what the table says.

    Of a pump that stands, "it goes on" would be puzzling: then the table names nothing against.
    """
    translate = QCoreApplication.translate
    title = translate("PumpTable", "What the table says")
    if table is None:
        return "caution", title, translate("PumpTable", "The table could not be asked.")
    against_nothing = not runs and table.action == Action.GO_ON
    parts = [
        translate("PumpTable", "The table names nothing against it.")
        if against_nothing
        else answer_text(*_answer(table))
    ]
    if table.rule:
        parts.append(translate("PumpTable", "Rule {rule}.").format(rule=table.rule))
    if table.restart_not_before is not None:
        at = moment_text(table.restart_not_before, now)
        parts.append(translate("PumpTable", "Restart not before {time}.").format(time=at))
    if table.full_not_before is not None:
        at = moment_text(table.full_not_before, now)
        parts.append(translate("PumpTable", "Full dose not before {time}.").format(time=at))
    return answer_severity(*_answer(table)), title, " ".join(parts)


def table_headline(table: TableAnswer, now: datetime, *, runs: bool = True) -> tuple[str, str, str]:
    """Severity, one or two words, and a short line: the table's card in the chart."""
    translate = QCoreApplication.translate
    words = {
        Action.GO_ON: translate("PumpTable", "Goes on"),
        Action.GO_ON_WITH_SUPPORT: translate("PumpTable", "With support"),
        Action.MAY_STEP_TO_FULL: translate("PumpTable", "May step up"),
        Action.MAY_RESTART_LOW: translate("PumpTable", "May restart low"),
        Action.WAIT: translate("PumpTable", "Wait"),
        Action.INTERRUPT: translate("PumpTable", "Interrupt"),
        Action.CONSIDER_DISCONTINUING: translate("PumpTable", "Consider ending"),
        Action.DISCONTINUE: translate("PumpTable", "End for good"),
        Action.NOT_KNOWN: translate("PumpTable", "Not known"),
    }
    severity, _, sentence = table_notice(table, now, runs=runs)
    if not runs and table.action == Action.GO_ON:
        return severity, translate("PumpTable", "Nothing against"), sentence
    return severity, words[Action(table.action)], sentence


def _answer(table: TableAnswer) -> tuple[Action, Action | None]:
    return Action(table.action), None if table.at_least is None else Action(table.at_least)
