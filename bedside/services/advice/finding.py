"""What does the table say of a child when every cycle and every end of treatment counts?

The one answer for window, board and paper: none of them may be milder than another.
Source: clinical.md section 9.
"""

from __future__ import annotations

from dataclasses import replace

from bedside.clinical.adjustment.advice import Advice, find_advice
from bedside.clinical.adjustment_table import Action
from bedside.clinical.protocol import Protocol
from bedside.clinical.refusal import Refusal
from bedside.services.advice.case import AskedCase


def advice_of(protocol: Protocol, asked: AskedCase) -> Advice | Refusal:
    """The answer of the newest cycle, unless the treatment ended for good before it, by a rule
    or by a physician."""
    for case in asked.earlier:
        before = find_advice(protocol, case)
        if isinstance(before, Advice) and before.action is Action.DISCONTINUE:
            return before
    found = find_advice(protocol, asked.case)
    if not asked.ended_for_good or isinstance(found, Refusal):
        return found
    return found if found.action is Action.DISCONTINUE else _ended(found)


def _ended(found: Advice) -> Advice:
    """What a rule says of a treatment that a physician ended: nothing goes on, at no time."""
    return replace(
        found,
        action=Action.DISCONTINUE,
        rule=None,
        restart_not_before=None,
        full_not_before=None,
        missing=(),
        source_conflict=False,
        at_least=None,
    )
