"""What does the published table say about going on, as one notice? Never as an order."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QCoreApplication

from bedside.services.infusion.answers import TableAnswer
from bedside.ui.infusion.words import moment_text

_SEVERITIES = {
    "go_on": "good",
    "go_on_with_support": "good",
    "may_step_to_full": "good",
    "may_restart_low": "good",
    "wait": "caution",
    "interrupt": "stop",
    "consider_discontinuing": "stop",
    "discontinue": "stop",
    "not_known": "caution",
}


def action_text(action: str) -> str:
    """The table's answer in one sentence; a newer one as it is."""
    translate = QCoreApplication.translate
    words = {
        "go_on": translate("PumpTable", "The table names nothing against going on."),
        "go_on_with_support": translate("PumpTable", "Going on, with support."),
        "may_step_to_full": translate("PumpTable", "The full dose may be given again."),
        "may_restart_low": translate("PumpTable", "It may be restarted at the step dose."),
        "wait": translate("PumpTable", "Wait: the condition for a restart is not met yet."),
        "interrupt": translate("PumpTable", "The table interrupts the infusion."),
        "consider_discontinuing": translate("PumpTable", "Ending for good is to be considered."),
        "discontinue": translate("PumpTable", "The table ends the treatment for good."),
        "not_known": translate("PumpTable", "Not known: a fact is missing in the daily log."),
    }
    return words.get(action, action)


def table_notice(table: TableAnswer | None, now: datetime) -> tuple[str, str, str]:
    """Severity, title and sentence of what the table says."""
    translate = QCoreApplication.translate
    title = translate("PumpTable", "What the table says")
    if table is None:
        return "caution", title, translate("PumpTable", "The table could not be asked.")
    parts = [action_text(table.action)]
    if table.rule:
        parts.append(translate("PumpTable", "Rule {rule}.").format(rule=table.rule))
    if table.restart_not_before is not None:
        at = moment_text(table.restart_not_before, now)
        parts.append(translate("PumpTable", "Restart not before {time}.").format(time=at))
    if table.full_not_before is not None:
        at = moment_text(table.full_not_before, now)
        parts.append(translate("PumpTable", "Full dose not before {time}.").format(time=at))
    return _SEVERITIES.get(table.action, "caution"), title, " ".join(parts)


def table_headline(table: TableAnswer, now: datetime) -> tuple[str, str, str]:
    """Severity, one or two words, and a short line: the table's card in the chart."""
    translate = QCoreApplication.translate
    words = {
        "go_on": translate("PumpTable", "Goes on"),
        "go_on_with_support": translate("PumpTable", "With support"),
        "may_step_to_full": translate("PumpTable", "May step up"),
        "may_restart_low": translate("PumpTable", "May restart low"),
        "wait": translate("PumpTable", "Wait"),
        "interrupt": translate("PumpTable", "Interrupt"),
        "consider_discontinuing": translate("PumpTable", "Consider ending"),
        "discontinue": translate("PumpTable", "End for good"),
        "not_known": translate("PumpTable", "Not known"),
    }
    _, _, sentence = table_notice(table, now)
    severity = _SEVERITIES.get(table.action, "caution")
    return severity, words.get(table.action, table.action), sentence
