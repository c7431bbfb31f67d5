from __future__ import annotations

from datetime import datetime
from decimal import Decimal

import pytest

from bedside.clinical.bedside_passed import BedsidePassed
from bedside.clinical.events import (
    BagChanged,
    BedsideChecked,
    CheckOutcome,
    Connecting,
    DoseStepped,
    InfusionResumed,
    InfusionStarted,
    KnownEvent,
    Level,
)
from bedside.services.infusion.answers import BECAUSE, InfusionProblem
from bedside.services.infusion.drafts import StartDraft
from bedside.services.infusion.gate import was_read
from bedside.services.infusion.service import Infusion
from bedside.services.refused import EntryRefused
from tests.support.pump import Bedside
from tests.support.rules import NOON

RATE = Decimal("2.5")


class Read:
    """A gate that lets one act through, and remembers what it was asked."""

    def __init__(self, act: Connecting | None) -> None:
        self.act = act

    def ready(self, patient: str, bag: str, act: Connecting) -> BedsidePassed | None:
        if act is not self.act:
            return None
        read = BedsideChecked(1, act, bag, patient, CheckOutcome.PASSED)
        return BedsidePassed(datetime(2026, 4, 6, 12, tzinfo=NOON.tzinfo), read)


@pytest.mark.parametrize(
    ("event", "act"),
    [
        (InfusionStarted(1, Level.STEP, "b-1", RATE), Connecting.FIRST_BAG),
        (BagChanged(1, "b-1", RATE), Connecting.BAG_CHANGE),
        (DoseStepped(1, "b-1", RATE), Connecting.STEP),
        (InfusionResumed(1, Level.STEP, "b-1", RATE), Connecting.RESTART),
    ],
)
def test_each_act_asks_for_its_own_check(event: KnownEvent, act: Connecting) -> None:
    assert was_read(None, "p-1", "b-1", event)
    assert was_read(Read(act), "p-1", "b-1", event)
    assert not was_read(Read(act), "p-1", None, event)
    assert not was_read(Read(None), "p-1", "b-1", event)


def test_no_bag_is_connected_that_was_not_read_at_the_bed(bed: Bedside) -> None:
    bed.ordered()
    bag = bed.bag(1)
    draft = StartDraft(connection=bed.at_bed(bag, 1), premedication_reason="given outside")
    refused = Infusion(bed.ward.nurse, None, Read(None)).start(bed.patient, draft)
    assert isinstance(refused, EntryRefused)
    assert refused.facts[BECAUSE] == InfusionProblem.NOT_READ_AT_BED
    gated = Infusion(bed.ward.nurse, None, Read(Connecting.FIRST_BAG))
    assert gated.asks_at_the_bed()
    # The check read the child by name and birthday: no number is asked for again.
    by_name = bed.at_bed(bag, 1, patient_read="Örnek Hasta 1 · 14.03.2022")
    draft = StartDraft(connection=by_name, premedication_reason="given outside")
    assert isinstance(gated.start(bed.patient, draft), str)
