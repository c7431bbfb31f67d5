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
    or by a physician. Until it starts, a toxicity of the cycle before still holds it back."""
    for case in asked.earlier:
        before = find_advice(protocol, case)
        if isinstance(before, Advice) and before.action is Action.DISCONTINUE:
            return before
    found = find_advice(protocol, asked.case)
    if isinstance(found, Refusal):
        return found
    if asked.waits_to_start and asked.earlier:
        found = _stricter(found, find_advice(protocol, asked.earlier[-1]))
    if not asked.ended_for_good:
        return found
    return found if found.action is Action.DISCONTINUE else _ended(found)


def _stricter(found: Advice, before: Advice | Refusal) -> Advice:
    """What the cycle before says, where it keeps more back than the one that waits to start."""
    if isinstance(before, Refusal) or found.action is Action.DISCONTINUE:
        return found
    keeps_back = before.action.restrictiveness > found.action.restrictiveness
    return before if keeps_back else found


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
