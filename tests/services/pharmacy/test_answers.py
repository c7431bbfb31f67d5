from __future__ import annotations

from datetime import date
from decimal import Decimal

from bedside.clinical.bag_life import BagStage
from bedside.clinical.events import Level, Storage
from bedside.services.pharmacy.answers import BagOnList, Child, Queue, QueueGroup
from tests.support.ward import NOON

BAG = BagOnList(
    child=Child("p-1", "3", "Örnek Hasta 1", "100234"),
    cycle=1,
    number=1,
    level=Level.STEP,
    hours=96,
    stage=BagStage.PLANNED,
    drug_ml=Decimal("1.4"),
    vials=2,
    prepare_at=NOON,
    connect_at=NOON,
    storage=Storage.COLD,
)


def test_vials_are_summed_by_day_and_over_all_days() -> None:
    today = QueueGroup(date(2026, 4, 6), (BAG, BAG))
    queue = Queue(groups=(today, QueueGroup(None, (BAG,))))
    assert (today.vials, queue.vials) == (4, 6)
    assert Queue().vials == 0
